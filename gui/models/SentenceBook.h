// SPDX-License-Identifier: GPL-3.0-or-later
// English sentences of the helper and what they are in the person's language: names stand in them as %1, %2 and so on.
#pragma once

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
    };
    // Nothing: it is none of them.
    std::optional<Match> find(const QString &english) const;

private:
    struct Entry {
        const char *english;
        QRegularExpression expression;
    };
    const char *m_context;
    std::vector<Entry> m_entries;
};

} // namespace mw::gui
