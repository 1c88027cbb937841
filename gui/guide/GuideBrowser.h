// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a chapter of the guide. Its pictures are of two kinds: "drawing:NAME" is one of ours in the colours of the window,
// "page:NAME" the page itself as it is now.
#pragma once

#include <QPixmap>
#include <QTextBrowser>

#include <functional>

namespace mw::gui {

class GuideBrowser : public QTextBrowser {
    Q_OBJECT
public:
    // A picture of the page of that name; null if there is no such page now.
    using PagePicture = std::function<QPixmap(const QString &page)>;

    GuideBrowser(PagePicture picture, QWidget *parent);

    void setChapter(const QString &markdown);

Q_SIGNALS:
    // A link to another chapter was followed.
    void chapterWished(const QString &name);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QImage drawing(const QString &name) const;
    QImage pageImage(const QString &name) const;
    void showChapter();
    int pictureWidth(int wished) const;

    PagePicture m_picture;
    QString m_markdown;
    bool m_showing = false;
    int m_width = 0; // of pictures, as they are shown
};

} // namespace mw::gui
