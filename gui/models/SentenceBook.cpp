// SPDX-License-Identifier: GPL-3.0-or-later
// English sentences of the helper and what they are in the person's language.
#include "gui/models/SentenceBook.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace mw::gui {

namespace {

constexpr int kMostPlaces = 9;

// The number of the place that begins there; 0: none does.
int placeAt(const QString &text, qsizetype at)
{
    if (text[at] != u'%' || at + 1 >= text.size() || text[at + 1] < u'1' || text[at + 1] > u'9')
        return 0;
    return text[at + 1].digitValue();
}

} // namespace

SentenceBook::Entry SentenceBook::entryOf(const char *english)
{
    const QString sentence = QString::fromUtf8(english);
    Entry out{english, {}, {}, 0, {}};
    QString pattern;
    int known = 0;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int place = placeAt(sentence, at);
        if (place == 0) {
            pattern += QRegularExpression::escape(sentence.mid(at, 1));
            out.end += sentence[at];
            ++out.fixed;
            continue;
        }
        if (known == 0)
            out.beginning = out.end;
        // A name that stands there twice is the same both times.
        if (place <= known)
            pattern += QStringLiteral("\\g{%1}").arg(place);
        else if (out.end.endsWith(QStringLiteral(", ")))
            pattern += QStringLiteral("((?:(?!, ).)+?)"); // the last one of a list
        else
            pattern += QStringLiteral("(.+?)");
        known = std::max(known, place);
        out.end.clear();
        ++at;
    }
    out.expression = QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
    return out;
}

SentenceBook::SentenceBook(const char *context, std::span<const char *const> sentences) : m_context(context)
{
    for (const auto *english : sentences) {
        const QString text = QString::fromUtf8(english);
        if (text.contains(QStringLiteral("%1")))
            m_entries.push_back(entryOf(english));
        else
            m_whole.insert(text, english);
    }
    std::ranges::stable_sort(m_entries, std::ranges::greater(), [](const Entry &entry) { return std::tuple(entry.beginning.size(), entry.fixed); });
}

std::optional<SentenceBook::Match> SentenceBook::matchOf(const Entry &entry, const QString &english) const
{
    if (!english.startsWith(entry.beginning) || !english.endsWith(entry.end))
        return std::nullopt;
    const auto match = entry.expression.match(english);
    if (!match.hasMatch())
        return std::nullopt;
    Match out{QCoreApplication::translate(m_context, entry.english), {}, QString::fromUtf8(entry.english)};
    for (int place = 1; place <= std::min(match.lastCapturedIndex(), kMostPlaces); ++place)
        out.names.append(match.captured(place));
    return out;
}

std::optional<SentenceBook::Match> SentenceBook::findWhole(const QString &english) const
{
    const auto found = m_whole.find(english);
    return found == m_whole.end() ? std::nullopt : std::optional(Match{QCoreApplication::translate(m_context, *found), {}, english});
}

std::optional<SentenceBook::Match> SentenceBook::findBest(const QString &english, qsizetype shortestBeginning) const
{
    if (auto whole = findWhole(english))
        return whole;
    std::optional<Match> best;
    qsizetype beginning = shortestBeginning;
    for (const auto &entry : m_entries) {
        if (entry.beginning.size() < beginning)
            break;
        auto match = matchOf(entry, english);
        if (!match || (best && match->names.front().size() >= best->names.front().size()))
            continue;
        best = std::move(match);
        beginning = entry.beginning.size();
    }
    return best;
}

std::optional<SentenceBook::Match> SentenceBook::findByBeginning(const QString &english) const
{
    return findBest(english, 1);
}

std::optional<SentenceBook::Match> SentenceBook::find(const QString &english) const
{
    return findBest(english, 0);
}

QString SentenceBook::filled(const Match &match)
{
    QString out;
    for (qsizetype at = 0; at < match.sentence.size(); ++at) {
        const int place = placeAt(match.sentence, at);
        if (place == 0 || place > match.names.size()) {
            out += match.sentence[at];
            continue;
        }
        out += match.names[place - 1];
        ++at;
    }
    return out;
}

} // namespace mw::gui
