// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters of the user guide in the person's language, each a Markdown text among the resources. A chapter that has not
// been translated is there in English.
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace mw::gui {

struct GuideChapter {
    QString name;  // of its file: domains
    QString title; // its first heading
    QString text;  // Markdown
};

class GuideText {
public:
    explicit GuideText(const QLocale &locale = QLocale());

    // In the order of the contents.
    const QList<GuideChapter> &chapters() const { return m_chapters; }
    // -1: there is none of that name.
    int indexOf(const QString &name) const;
    // How often each chapter has all these words, or words that begin so; in the order of the chapters. An empty text is in none.
    QList<int> hits(const QString &words) const;
    // The chapter that explains a page of the window.
    static QString chapterOfPage(const QString &page);

private:
    QList<GuideChapter> m_chapters;
};

} // namespace mw::gui
