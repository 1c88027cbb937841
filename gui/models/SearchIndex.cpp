// SPDX-License-Identifier: GPL-3.0-or-later
// What the global search finds.
#include "gui/models/SearchIndex.h"

#include <algorithm>
#include <array>

namespace mw::gui {

namespace {

constexpr int kNoMatch = -1;

struct SettingWords {
    const char *name;
    const char *words;
};

// As one would ask for them. Translators: words that people of your language would type, in any order.
constexpr auto kSettingWords = std::to_array<SettingWords>({
    {"databytes", QT_TRANSLATE_NOOP("SearchIndex", "max size maximum message size limit large big attachment")},
    {"concurrencyremote", QT_TRANSLATE_NOOP("SearchIndex", "parallel deliveries outgoing simultaneous speed at once")},
    {"concurrencylocal", QT_TRANSLATE_NOOP("SearchIndex", "parallel deliveries local simultaneous speed at once")},
    {"concurrencyincoming", QT_TRANSLATE_NOOP("SearchIndex", "simultaneous connections incoming parallel limit")},
    {"queuelifetime", QT_TRANSLATE_NOOP("SearchIndex", "retry limit give up how long days tries until returned bounce time")},
    {"smtproutes", QT_TRANSLATE_NOOP("SearchIndex", "smart host relay route provider outgoing server")},
    {"remote_auth", QT_TRANSLATE_NOOP("SearchIndex", "smart host password login user authentication provider")},
    {"me", QT_TRANSLATE_NOOP("SearchIndex", "host name server name fqdn identity")},
    {"helohost", QT_TRANSLATE_NOOP("SearchIndex", "greeting name helo ehlo")},
    {"locals", QT_TRANSLATE_NOOP("SearchIndex", "local domains")},
    {"virtualdomains", QT_TRANSLATE_NOOP("SearchIndex", "virtual domains hosting catch-all")},
    {"rcpthosts", QT_TRANSLATE_NOOP("SearchIndex", "accepted domains relay open receive")},
    {"badmailfrom", QT_TRANSLATE_NOOP("SearchIndex", "blocked senders spam blacklist refuse")},
    {"badrcptto", QT_TRANSLATE_NOOP("SearchIndex", "blocked recipients refuse trap")},
    {"bouncefrom", QT_TRANSLATE_NOOP("SearchIndex", "bounce sender mailer-daemon")},
    {"bouncehost", QT_TRANSLATE_NOOP("SearchIndex", "bounce sender host")},
    {"doublebounceto", QT_TRANSLATE_NOOP("SearchIndex", "double bounces postmaster")},
    {"smtpgreeting", QT_TRANSLATE_NOOP("SearchIndex", "banner greeting welcome")},
    {"timeoutsmtpd", QT_TRANSLATE_NOOP("SearchIndex", "timeout wait client slow")},
    {"timeoutconnect", QT_TRANSLATE_NOOP("SearchIndex", "timeout wait connect")},
    {"timeoutremote", QT_TRANSLATE_NOOP("SearchIndex", "timeout wait server answer")},
    {"servercert.pem", QT_TRANSLATE_NOOP("SearchIndex", "certificate tls ssl key encryption https letsencrypt")},
    {"defaultdelivery", QT_TRANSLATE_NOOP("SearchIndex", "mailbox format maildir mbox delivery")},
    {"smtplisten", QT_TRANSLATE_NOOP("SearchIndex", "port 25 listen address interface")},
    {"submissionlisten", QT_TRANSLATE_NOOP("SearchIndex", "port 587 listen address submission")},
    {"smtpslisten", QT_TRANSLATE_NOOP("SearchIndex", "port 465 listen address")},
});

} // namespace

QString SearchIndex::wordsOfSetting(const QString &name)
{
    const auto place = std::ranges::find_if(kSettingWords, [&](const auto &one) { return name == QLatin1String(one.name); });
    // English ones, too: many how-tos are in English.
    return place == kSettingWords.end() ? QString() : tr(place->words) + u' ' + QString::fromLatin1(place->words);
}

void SearchIndex::set(FoundKind kind, const std::vector<Entry> &entries)
{
    auto &mine = m_entries[static_cast<std::size_t>(kind)];
    mine.clear();
    mine.reserve(entries.size());
    for (const auto &entry : entries) {
        const QString title = entry.thing.title.toLower();
        mine.push_back({entry.thing, title, title + u' ' + entry.words.toLower() + u' ' + entry.thing.detail.toLower()});
    }
}

std::size_t SearchIndex::size() const
{
    std::size_t all = 0;
    for (const auto &entries : m_entries)
        all += entries.size();
    return all;
}

// The smaller the better.
int SearchIndex::rank(const Stored &entry, const QStringList &words, const QString &text)
{
    if (!std::ranges::all_of(words, [&](const QString &word) { return entry.all.contains(word); }))
        return kNoMatch;
    if (entry.title == text)
        return 0;
    if (entry.title.startsWith(text))
        return 1;
    if (std::ranges::all_of(words, [&](const QString &word) { return entry.title.contains(word); }))
        return 2;
    // The phrase as it was typed comes before its words in any order.
    return entry.all.contains(text) ? 3 : 4;
}

QList<FoundThing> SearchIndex::messages(const QString &text)
{
    bool digits = false;
    text.toULongLong(&digits);
    if (!digits)
        return {};
    return {{FoundKind::Message, tr("Message %1").arg(text), tr("In the queue, if it still waits"), QStringLiteral("queue"), text},
            {FoundKind::Message, tr("Message %1").arg(text), tr("Its story in the logs"), QStringLiteral("logs"), text}};
}

QList<FoundThing> SearchIndex::find(const QString &typed, int most) const
{
    const QString text = typed.trimmed().toLower();
    if (text.isEmpty())
        return {};
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    constexpr int kRanks = 5;
    std::array<std::vector<const Stored *>, kRanks> found;
    for (const auto &entries : m_entries) {
        for (const auto &entry : entries) {
            const int place = rank(entry, words, text);
            if (place != kNoMatch && found.at(static_cast<std::size_t>(place)).size() < static_cast<std::size_t>(most))
                found.at(static_cast<std::size_t>(place)).push_back(&entry);
        }
    }
    auto out = messages(text);
    for (const auto &one : found) {
        for (const auto *entry : one) {
            if (out.size() < most)
                out.append(entry->thing);
        }
    }
    return out;
}

QString SearchIndex::kindName(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Setting:
        return tr("setting");
    case FoundKind::Domain:
        return tr("domain");
    case FoundKind::Address:
        return tr("address");
    case FoundKind::Action:
        return tr("action");
    case FoundKind::Message:
        return tr("message");
    case FoundKind::Page:
        break;
    }
    return tr("page");
}

QString SearchIndex::iconName(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Setting:
        return QStringLiteral("control");
    case FoundKind::Domain:
        return QStringLiteral("server");
    case FoundKind::Address:
        return QStringLiteral("return");
    case FoundKind::Action:
        return QStringLiteral("start");
    case FoundKind::Message:
        return QStringLiteral("message");
    case FoundKind::Page:
        break;
    }
    return QStringLiteral("list");
}

} // namespace mw::gui
