// SPDX-License-Identifier: GPL-3.0-or-later
// English sentences of the helper and what they are in the person's language: names stand in them as %1, %2 and so on.
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace mw::gui {

class SentenceBook {
public:
    // Of that context of the translations; the sentences are marked for it with QT_TRANSLATE_NOOP.
    SentenceBook(const char *context, std::span<const char *const> sentences);

    struct Match {
        QString sentence; // translated, still with its places
        QStringList names; // in the order of %1, %2...
        QString english; // as the book has it
    };
    // Nothing: it is none of them. Of several the one with the longest beginning before its first name, then the one with
    // the shortest first name, then the one with the most text of its own.
    std::optional<Match> find(const QString &english) const;
    // Only sentences without a name.
    std::optional<Match> findWhole(const QString &english) const;
    // Only sentences that do not begin with a name.
    std::optional<Match> findByBeginning(const QString &english) const;

    // The names in their places.
    static QString filled(const Match &match);

private:
    struct Entry {
        const char *english;
        QString beginning; // before the first name
        QString end; // behind the last one
        qsizetype fixed; // characters that are no name's
        QRegularExpression expression;
    };
    static Entry entryOf(const char *english);
    std::optional<Match> matchOf(const Entry &entry, const QString &english) const;
    std::optional<Match> findBest(const QString &english, qsizetype shortestBeginning) const;

    const char *m_context;
    QHash<QString, const char *> m_whole;
    std::vector<Entry> m_entries; // that have names; the most special first
};

} // namespace mw::gui
