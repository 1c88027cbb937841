// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pages at the left: icon, word and a badge with a count.
#pragma once

#include <QListWidget>

namespace mw::gui {

class NavigationList : public QListWidget {
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent = nullptr);

    // `gap`: a line stands above it, where a group begins.
    void addPage(const QString &iconName, const QString &title, bool gap = false);
    // Icons alone.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    // Empty text removes the badge.
    void setBadge(int row, const QString &badge);
    // So wide that no title is cut, not even beside a badge.
    int widthOfTitles() const;

private:
    void showTips();

    bool m_collapsed = false;
};

} // namespace mw::gui
