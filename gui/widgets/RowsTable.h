// SPDX-License-Identifier: GPL-3.0-or-later
// The view of a small table inside a page that scrolls: as high as its rows up to a limit, with words where there are none, and
// the same row selected when the rows are given anew.
#pragma once

#include "gui/models/RowsModel.h"

#include <QTableView>

namespace mw::gui {

class RowsTable : public QTableView {
    Q_OBJECT
public:
    // `name`: of the object, for tests; `title`: for screen readers. The last column stretches unless another is named.
    RowsTable(RowsModel &model, const QString &name, const QString &title, QWidget *parent);

    // In place of rows.
    void setEmptyText(const QString &text);
    // At most so many rows are shown at once.
    void setMostRows(int rows);
    void setStretchColumn(int column);
    // Empty: none is selected.
    QString selectedKey() const;
    void selectKey(const QString &key);
    // Columns as wide as what stands in them, narrower where there is no room for all.
    void fitColumns();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void selectedKeyChanged();
    // Return or a double click.
    void opened(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restore();
    // What its header and its cells need.
    int widthOf(int column) const;

    RowsModel &m_model;
    QString m_emptyText;
    QString m_key;
    int m_mostRows = 8;
    int m_stretch = -1;
    bool m_resetting = false;
};

} // namespace mw::gui
