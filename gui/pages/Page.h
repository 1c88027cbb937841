// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the window has: a title row with actions at its right end, a place for a message, and content.
#pragma once

#include <QAction>
#include <QWidget>

class QLabel;
class QLayout;
class QVBoxLayout;

namespace mw::gui {

class Banner;

class Page : public QWidget {
    Q_OBJECT
public:
    Page(const QString &title, QWidget *parent);

    const QString &title() const { return m_title; }
    // A quiet line beside the title ("42 messages, 61 recipients").
    void setSubtitle(const QString &text);
    // The data is of the past: everything is grey and nothing can be done, but it stays readable.
    virtual void setStale(bool stale);
    // Says what could not be done (or what was), on top of the page, until it is closed.
    void showProblem(const QString &sentence);
    void showDone(const QString &sentence);
    // The page's own actions for the menu bar.
    virtual QList<QAction *> menuActions() const { return {}; }
    // True when what is on the page is real data, not a page that still loads.
    virtual bool settled() const = 0;
    // F5: what the hub has is read again. Pages whose stores the window refreshes have nothing to do.
    virtual void refresh() {}
    // Selects one thing of the page by the name the page gives it (a domain, an address, a number, a file) and gives its
    // control the keyboard; who asked outlines that control. What is not there leaves the page as it is.
    virtual void reveal(const QString &what) { Q_UNUSED(what) }
    // Names of the control files that have a field of their own here, which reveal() shows.
    virtual QStringList settings() const { return {}; }
    // The page's richest view.
    virtual void prepareForPicture() {}

protected:
    QVBoxLayout *content() const { return m_content; }
    // For buttons beside the title; those that find no room there go below it.
    QLayout *titleCorner() const { return m_titleRow; }

private:
    QString m_title;
    QLabel *m_subtitle = nullptr;
    QLayout *m_titleRow = nullptr;
    Banner *m_banner = nullptr;
    QVBoxLayout *m_content = nullptr;
};

} // namespace mw::gui
