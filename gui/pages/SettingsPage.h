// SPDX-License-Identifier: GPL-3.0-or-later
// A page of cards with settings, each of which is a control file of one line. An edit waits at once, as the text of its file, so
// that the Control files page shows the same; beside the cards stands what everything that waits on this page would do.
#pragma once

#include "gui/models/ControlCatalogue.h"
#include "gui/models/StagedChanges.h"
#include "gui/pages/Page.h"
#include "gui/pages/PageContext.h"
#include "gui/widgets/SettingField.h"
#include "gui/widgets/SettingRow.h"

#include <QTimer>

class QBoxLayout;
class QScrollArea;

namespace mw::gui {

class Card;
class ConsequencePanel;

class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(const QString &title, PageContext &context, QWidget *parent);

    bool settled() const override;
    void refresh() override;
    // A name of a control file or of an object on the page.
    void reveal(const QString &what) override;
    QStringList settings() const override;

protected:
    PageContext &context() const { return m_context; }
    // A card below those that are there.
    Card *addCard(const QString &title, const QString &subtitle = {});
    // A setting at the end of a card. Returns the row.
    SettingRow *addSetting(Card *card, const SettingRow::Words &words, SettingField *field);
    SettingRow *row(const QString &name) const;
    // What a control file holds in its first line, or will hold when what waits is applied; empty: the standard holds.
    QString valueOf(const QString &name) const;
    // The same, or what holds without it.
    QString valueInForce(const QString &name) const;
    // Null: the hub's control files are not known yet.
    const ControlEntry *entryOf(const QString &name) const;
    bool mayConfigure() const;
    // What holds without the file, as its first line would say it; empty: nothing that could be said so.
    virtual QString standardOf(const QString &name) const;
    // Whether an act that waits belongs to this page; those of its settings do in any case.
    virtual bool owns(const StagedAct &) const { return false; }
    // After every answer of the hub and every edit.
    virtual void show() {}

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSettings();
    void showSetting(SettingRow &row);
    void edit(const QString &name, const QString &value);
    void restore(const QString &name);
    void stage(const QString &name, const std::optional<QString> &content);
    bool isMine(const StagedAct &act) const;
    void askSoon();
    void ask();
    void arrange();

    PageContext &m_context;
    QBoxLayout *m_halves = nullptr;
    QScrollArea *m_area = nullptr;
    QVBoxLayout *m_column = nullptr;
    ConsequencePanel *m_panel = nullptr;
    QList<SettingRow *> m_rows;
    QList<StagedAct> m_asked; // what the panel tells of
    QTimer m_soon;
    int m_round = 0;
};

} // namespace mw::gui
