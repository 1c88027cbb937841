// SPDX-License-Identifier: GPL-3.0-or-later
// The user guide: contents and search at the left, a chapter at the right.
#pragma once

#include "gui/guide/GuideBrowser.h"
#include "gui/guide/GuideText.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace mw::gui {

class GuideWindow : public QWidget {
    Q_OBJECT
public:
    explicit GuideWindow(GuideBrowser::PagePicture picture, QWidget *parent = nullptr);

    // By the name of its file; the first one if there is none of that name.
    void showChapter(const QString &name);
    QString chapter() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeContents();
    void showRow(int row);
    void search(const QString &words);
    void findNext();

    GuideText m_text;
    QLineEdit *m_search = nullptr;
    QListWidget *m_contents = nullptr;
    QLabel *m_nothing = nullptr;
    GuideBrowser *m_browser = nullptr;
};

} // namespace mw::gui
