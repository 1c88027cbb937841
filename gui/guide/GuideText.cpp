// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/guide/GuideText.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace mw::gui {

using namespace Qt::StringLiterals;

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// zh_CN before zh, and English for what neither has.
QString chapterText(const QString &name, const QLocale &locale)
{
    for (const auto &language : {locale.name(), locale.name().section(u'_', 0, 0), u"en"_s}) {
        const QString text = read(u":/guide/%1/%2.md"_s.arg(language, name));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

GuideText::GuideText(const QLocale &locale)
{
    for (const auto &name : read(u":/guide/en/contents"_s).split(u' ', Qt::SkipEmptyParts)) {
        const QString text = chapterText(name.trimmed(), locale);
        m_chapters.append({name.trimmed(), text.section(u'\n', 0, 0).remove(u'#').trimmed(), text});
    }
}

int GuideText::indexOf(const QString &name) const
{
    const auto found = std::ranges::find(m_chapters, name, &GuideChapter::name);
    return found == m_chapters.end() ? -1 : static_cast<int>(found - m_chapters.begin());
}

QList<int> GuideText::hits(const QString &words) const
{
    QList<int> out;
    const auto wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (const auto &chapter : m_chapters) {
        int count = wanted.isEmpty() ? 0 : 1;
        for (const auto &word : wanted) {
            const int here = static_cast<int>(chapter.text.count(word, Qt::CaseInsensitive));
            count = here > 0 && count > 0 ? count + here : 0;
        }
        out.append(count);
    }
    return out;
}

QString GuideText::chapterOfPage(const QString &page)
{
    static const QMap<QString, QString> other{{u"overview"_s, u"start"_s}, {u"limits"_s, u"queue"_s}, {u"history"_s, u"changes"_s}, {u"assistant"_s, u"setup"_s}};
    return other.value(page, page);
}

} // namespace mw::gui
