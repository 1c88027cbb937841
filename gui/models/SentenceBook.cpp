// SPDX-License-Identifier: GPL-3.0-or-later
// English sentences of the helper and what they are in the person's language.
#include "gui/models/SentenceBook.h"

#include <QCoreApplication>

namespace mw::gui {

namespace {

QRegularExpression expressionOf(const QString &sentence)
{
    QString pattern = QRegularExpression::escape(sentence);
    for (const auto &place : {QStringLiteral("\\%1"), QStringLiteral("\\%2"), QStringLiteral("\\%3")})
        pattern.replace(place, QStringLiteral("(.+?)"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace

SentenceBook::SentenceBook(const char *context, std::span<const char *const> sentences) : m_context(context)
{
    for (const auto *english : sentences)
        m_entries.push_back({english, expressionOf(QString::fromUtf8(english))});
}

std::optional<SentenceBook::Match> SentenceBook::find(const QString &english) const
{
    for (const auto &[known, expression] : m_entries) {
        const auto match = expression.match(english);
        if (!match.hasMatch())
            continue;
        Match out{QCoreApplication::translate(m_context, known), {}};
        for (int place = 1; place <= match.lastCapturedIndex(); ++place)
            out.names.append(match.captured(place));
        return out;
    }
    return std::nullopt;
}

} // namespace mw::gui
