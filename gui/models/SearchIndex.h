// SPDX-License-Identifier: GPL-3.0-or-later
// What the global search finds: pages, settings, domains, addresses, actions and messages by their number. A key costs
// some milliseconds even with a hundred thousand addresses.
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

namespace mw::gui {

enum class FoundKind : std::uint8_t { Page, Setting, Domain, Address, Action, Message };
inline constexpr int kFoundKinds = 6;

// One thing, and the way to it.
struct FoundThing {
    FoundKind kind = FoundKind::Page;
    QString title;  // shop.example, concurrencyremote, Queue
    QString detail; // a sentence about it
    QString page;   // for PageContext::go; of an action its name
    QString what;
    bool operator==(const FoundThing &) const = default;
};

class SearchIndex {
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
public:
    // All of a kind anew; `words` of a thing are found beside its title and detail.
    struct Entry {
        FoundThing thing;
        QString words;
    };
    void set(FoundKind kind, const std::vector<Entry> &entries);
    std::size_t size() const;

    // The best of what holds every word of the text, at most so many. Digits alone are also the number of a message.
    QList<FoundThing> find(const QString &text, int most = 12) const;

    static QString kindName(FoundKind kind);
    static QString iconName(FoundKind kind);
    // What people call a setting beside the name of its file: "max size" for databytes.
    static QString wordsOfSetting(const QString &name);

private:
    struct Stored {
        FoundThing thing;
        QString title; // in small letters, as the rest
        QString all;
    };
    static int rank(const Stored &entry, const QStringList &words, const QString &text);
    static QList<FoundThing> messages(const QString &text);

    std::vector<Stored> m_entries[kFoundKinds];
};

} // namespace mw::gui
