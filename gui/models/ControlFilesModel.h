// SPDX-License-Identifier: GPL-3.0-or-later
// The control files as a list under headings, filtered by words and by what is of interest; edits that wait show in it.
#pragma once

#include "gui/models/ControlCatalogue.h"
#include "gui/models/StagedChanges.h"

#include <QAbstractListModel>

#include <vector>

namespace mw::gui {

enum class ControlShow { All, Present, Staged };

class ControlFilesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole, // empty in a heading
        ValueRole,               // what is in force, in one line
        StandardRole,            // true: the value is the standard
        StagedRole,              // true: an edit waits
        GlyphRole,               // name of an icon, may be empty
    };

    explicit ControlFilesModel(StagedChanges &staged, QObject *parent = nullptr);

    void setEntries(std::vector<ControlEntry> entries);
    void setFilter(const QString &words);
    void setShow(ControlShow show);
    // Null if there is no such file.
    const ControlEntry *find(const QString &name) const;
    int rowOf(const QString &name) const;
    int shown() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        ControlGroup group;
        const ControlEntry *entry = nullptr; // null: the heading of the group
        bool operator==(const Row &) const = default;
    };
    void arrange();
    void refreshStaged();
    bool matches(const ControlEntry &entry) const;
    QString value(const ControlEntry &entry) const;
    QString glyph(const ControlEntry &entry) const;
    QVariant headingData(ControlGroup group, int role) const;

    StagedChanges &m_staged;
    std::vector<ControlEntry> m_entries;
    std::vector<Row> m_rows;
    QString m_filter;
    ControlShow m_show = ControlShow::All;
    int m_shown = 0;
};

} // namespace mw::gui
