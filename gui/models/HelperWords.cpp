// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences of the helper in the person's language.
#include "gui/models/HelperWords.h"

#include "gui/models/ControlWords.h"
#include "gui/models/Format.h"
#include "gui/models/HelperSentences.h"
#include "gui/models/SentenceBook.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace mw::gui {

namespace {

constexpr int kDeepest = 2; // a sentence in a place of a sentence in a place of a sentence
constexpr int kMostLooks = 200; // a sentence of the helper takes some twenty

const SentenceBook &book()
{
    static const SentenceBook kBook = [] {
        std::vector<const char *> all;
        for (const auto part : {HelperSentences::ofChanges(), HelperSentences::ofFaults(), HelperSentences::ofProblems()})
            all.insert(all.end(), part.begin(), part.end());
        return SentenceBook("HelperWords", all);
    }();
    return kBook;
}

// Takes a text apart until all of it is known.
class Reader {
public:
    std::optional<QString> read(const QString &text, int depth);

private:
    QString filled(const SentenceBook::Match &match, int depth);
    bool ownsStop(const QString &text);
    std::optional<QString> behindColon(const QString &text, int depth);
    std::optional<QString> single(const QString &text, int depth);
    std::optional<QString> several(const QString &text, const QString &between, int depth);

    int m_left = kMostLooks; // texts of strangers can be taken apart in too many ways
};

QString Reader::filled(const SentenceBook::Match &match, int depth)
{
    SentenceBook::Match out{match.sentence, {}, match.english};
    const bool foreign = match.english.contains(QLatin1StringView("ssh")); // what ssh said is no sentence of ours
    for (const QString &name : match.names)
        out.names.append(depth < kDeepest && !foreign ? read(name, depth + 1).value_or(name) : name);
    return SentenceBook::filled(out);
}

// "control/me: REASON", "control/me, line 3: REASON", "open /a/file: REASON". A parameter's own name says nothing to people.
std::optional<QString> Reader::behindColon(const QString &text, int depth)
{
    static const QRegularExpression kWord(QStringLiteral("^[a-z]+$"));
    static const QRegularExpression kLine(QStringLiteral("^(\\S+), line (\\d+)$"));
    for (auto colon = text.indexOf(QStringLiteral(": ")); colon > 0; colon = text.indexOf(QStringLiteral(": "), colon + 2)) {
        const QString before = text.left(colon);
        const QString reason = text.mid(colon + 2);
        const auto rest = read(reason, depth);
        if (!rest)
            continue;
        if (kWord.match(before).hasMatch())
            return rest;
        if (const auto line = kLine.match(before); line.hasMatch()) {
            if (kWord.match(line.captured(1)).hasMatch())
                return SentenceBook::filled({QCoreApplication::translate("HelperWords", "line %1: %2"), {line.captured(2), *rest}, {}});
            return SentenceBook::filled({QCoreApplication::translate("HelperWords", "%1, line %2: %3"), {line.captured(1), line.captured(2), *rest}, {}});
        }
        if (!before.contains(u' '))
            return before + QStringLiteral(": ") + *rest;
        // What was done, and what the system said.
        const auto what = read(before, depth);
        if (what || book().findWhole(reason))
            return what.value_or(before) + QStringLiteral(": ") + *rest;
    }
    return std::nullopt;
}

std::optional<QString> Reader::single(const QString &text, int depth)
{
    if (--m_left < 0)
        return std::nullopt;
    const auto begun = book().findByBeginning(text);
    // The colon of a sentence without one of its own stands before a reason.
    const bool isBehind = begun && text.contains(QStringLiteral(": ")) && !begun->english.contains(u':');
    if (begun && !isBehind)
        return filled(*begun, depth);
    if (ControlWords::knows(text.toStdString()))
        return ControlWords::translated(text.toStdString());
    if (auto out = behindColon(text, depth))
        return out;
    if (const auto found = begun ? begun : book().find(text))
        return filled(*found, depth);
    return std::nullopt;
}

// The full stop at its end is the sentence's, and does not only stand before another one.
bool Reader::ownsStop(const QString &text)
{
    if (--m_left < 0)
        return false;
    const auto found = book().find(text);
    const bool endsWithName = found && !found->names.isEmpty() && found->english.endsWith(u'%' + QString::number(found->names.size()));
    return endsWithName ? ownsStop(found->names.back()) : found.has_value();
}

// "It is so. Do this." and "one; another; and 2 more", where each is known.
std::optional<QString> Reader::several(const QString &text, const QString &between, int depth)
{
    if (!text.contains(between))
        return std::nullopt;
    const QString sign = between.left(1);
    const bool isStop = sign == QStringLiteral(".");
    QString out;
    for (qsizetype from = 0, end = 0; from < text.size(); from = end) {
        std::optional<QString> part;
        while (!part && end < text.size()) {
            const auto at = text.indexOf(between, end);
            const QString one = text.mid(from, at < 0 ? -1 : at - from);
            end = at < 0 ? text.size() : at + between.size();
            const bool keepsSign = isStop && at >= 0 && ownsStop(one + sign);
            part = single(keepsSign ? one + sign : one, depth);
            if (part && at >= 0)
                *part += (keepsSign ? QString() : sign) + u' ';
        }
        if (!part)
            return std::nullopt;
        out += *part;
    }
    return out;
}

std::optional<QString> Reader::read(const QString &text, int depth)
{
    if (const auto whole = book().findWhole(text))
        return whole->sentence;
    if (m_left <= 0)
        return std::nullopt;
    if (auto out = several(text, QStringLiteral(". "), depth))
        return out;
    // "Undo of change 3: one; another"
    const auto begun = book().findByBeginning(text);
    if (begun && begun->english.contains(u':'))
        return filled(*begun, depth);
    if (auto out = several(text, QStringLiteral("; "), depth))
        return out;
    return single(text, depth);
}

} // namespace

QString HelperWords::sentence(const std::string &english)
{
    const QString text = Format::fromUtf8(english);
    return Reader().read(text, 0).value_or(text);
}

bool HelperWords::knows(const std::string &english)
{
    return Reader().read(Format::fromUtf8(english), 0).has_value();
}

} // namespace mw::gui
