// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pages at the left: icon, word and a badge with a count.
#pragma once

#include <QListWidget>

namespace mw::gui {

class NavigationList : public QListWidget {
    Q_OBJECT
public:
    explicit NavigationList(QWidget *parent = nullptr);

    void addPage(const QString &iconName, const QString &title);
    // Empty text removes the badge.
    void setBadge(int row, const QString &badge);
    // So wide that no title is cut, not even beside a badge.
    int widthOfTitles() const;
};

} // namespace mw::gui
