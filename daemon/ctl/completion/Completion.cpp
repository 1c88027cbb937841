// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/completion/Completion.h"

#include "daemon/ctl/CommandLine.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/completion/Scripts.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonArray>
#include <QtCore/QTimer>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

constexpr int kPatience = 1500; // milliseconds that a person waits for
constexpr qsizetype kMost = 500;

struct Candidate {
    QString word;
    QString what;
};

// Where the helper knows what may stand for an argument: the list in the reply of a method, and two members of its entries.
struct Source {
    std::string_view verb;     // first word of the verb; empty: any
    std::string_view argument; // as the help shows it, or the option
    std::string_view method;
    bool streams;
    std::string_view list;
    std::string_view member;
    std::string_view what;
};
constexpr std::array kSources{
    Source{"service", "NAME", "org.mailwright.Services.List", false, "services", "name", "title"},
    Source{"control", "NAME", "org.mailwright.Control.List", false, "files", "name", "help"},
    Source{"queue", "NUMBER", "org.mailwright.Queue.List", true, "messages", "number", "sender"},
    Source{"log", "LOG", "org.mailwright.Logs.ListDirectories", false, "directories", "name", "title"},
    Source{"domain", "DOMAIN", "org.mailwright.Domains.List", false, "domains", "domain", "kind"},
    Source{"address", "DOMAIN", "org.mailwright.Domains.List", false, "domains", "domain", "kind"},
    Source{"", "--domain", "org.mailwright.Domains.List", false, "domains", "domain", "kind"},
    Source{"history", "NUMBER", "org.mailwright.Changes.History", false, "entries", "id", "title"},
    Source{"undo", "NUMBER", "org.mailwright.Changes.History", false, "entries", "id", "title"},
    Source{"backup", "BACKUP", "org.mailwright.Backup.List", false, "backups", "name", "note"},
    Source{"list", "NAME@DOMAIN", "org.mailwright.Lists.List", false, "lists", "address", "owner"},
};

QString from(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString wordOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QList<Candidate> candidatesIn(const QJsonObject &reply, const Source &source)
{
    QList<Candidate> out;
    for (const auto &entry : reply.value(from(source.list)).toArray()) {
        const auto word = wordOf(entry[from(source.member)]);
        if (!word.isEmpty() && word == harmless(word.toStdString()) && out.size() < kMost)
            out.append({word, harmless(wordOf(entry[from(source.what)]).toStdString())});
    }
    return out;
}

// Never an error: who completes is told nothing rather than something else.
QList<Candidate> ask(const QString &socket, const Source &source)
{
    QList<Candidate> out;
    QEventLoop loop;
    rpcqt::Client client(socket);
    std::unique_ptr<rpcqt::Stream> stream;
    const auto take = [&](const rpcqt::RawAnswer &answer) {
        if (answer.parameters)
            out = candidatesIn(*answer.parameters, source);
        loop.quit();
    };
    QObject::connect(&client, &rpcqt::Client::disconnected, &loop, &QEventLoop::quit);
    QObject::connect(&client, &rpcqt::Client::connected, &loop, [&] {
        if (source.streams)
            stream.reset(client.startStream(from(source.method), {}, nullptr, take));
        else
            client.start(from(source.method), {}, &loop, take);
    });
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    client.open();
    loop.exec();
    return out;
}

// What has been typed before the word in hand.
struct Typed {
    QStringList words;                    // without options
    QMultiHash<QString, QString> options;
    QString waiting;                      // the option whose value is in hand
};

Typed readTyped(const QStringList &before)
{
    Typed out;
    for (const auto &word : before) {
        if (!out.waiting.isEmpty()) {
            out.options.insert(out.waiting, word);
            out.waiting.clear();
        } else if (word.startsWith(u'-') && word.size() > 1) {
            if (!valueOfOption(word).isEmpty())
                out.waiting = word;
        } else {
            out.words << word;
        }
    }
    return out;
}

const Source *sourceFor(const QString &verb, const QString &argument)
{
    for (const auto &source : kSources) {
        if ((source.verb.empty() || from(source.verb) == verb) && from(source.argument) == argument)
            return &source;
    }
    return nullptr;
}

// The name of the argument that comes behind so many, as the help shows it: "NAME" of "[NAME]".
QString argumentAt(const Verb &verb, qsizetype index)
{
    const auto names = verb.arguments.split(u' ', Qt::SkipEmptyParts);
    if (names.isEmpty() || (index >= names.size() && !verb.arguments.endsWith("..."_L1)))
        return {};
    auto name = names[std::min(index, names.size() - 1)];
    return name.remove(u'[').remove(u']').remove(u'.');
}

void addVerbWords(QList<Candidate> &out, const QStringList &words)
{
    for (const auto &verb : allVerbs()) {
        if (verb.words.size() <= words.size() || verb.words.first(words.size()) != words)
            continue;
        const auto word = verb.words[words.size()];
        const bool isLast = verb.words.size() == words.size() + 1;
        if (std::ranges::none_of(out, [&](const Candidate &c) { return c.word == word; }))
            out.append({word, isLast ? verb.help : QString()});
    }
}

void addArguments(QList<Candidate> &out, const Typed &typed, bool &files)
{
    for (const auto &verb : allVerbs()) {
        const auto count = verb.words.size();
        if (typed.words.size() < count || typed.words.first(count) != verb.words)
            continue;
        const auto argument = argumentAt(verb, typed.words.size() - count);
        files = argument == "PATH"_L1;
        if (const auto *source = sourceFor(verb.words.first(), argument))
            out.append(ask(socketFor(typed.options), *source));
        return;
    }
}

} // namespace

std::optional<QString> completionScript(const QString &shell)
{
    if (shell == "bash"_L1)
        return QString::fromUtf8(kBashCompletion);
    if (shell == "zsh"_L1)
        return QString::fromUtf8(kZshCompletion);
    if (shell == "fish"_L1)
        return QString::fromUtf8(kFishCompletion);
    return std::nullopt;
}

int complete(const QStringList &words)
{
    const auto current = words.value(words.size() - 1);
    const auto typed = readTyped(words.first(std::max<qsizetype>(words.size() - 1, 0)));
    QList<Candidate> all;
    bool files = false;
    if (!typed.waiting.isEmpty()) {
        const auto *source = sourceFor({}, typed.waiting);
        files = valueOfOption(typed.waiting) == "a path"_L1 || valueOfOption(typed.waiting) == "a file"_L1;
        if (source)
            all = ask(socketFor(typed.options), *source);
    } else if (current.startsWith(u'-')) {
        for (const auto &option : allOptions())
            all.append({option, {}});
    } else {
        addVerbWords(all, typed.words);
        addArguments(all, typed, files);
    }
    if (files)
        Session::print(u":files\n"_s);
    for (const auto &candidate : all) {
        if (candidate.word.startsWith(current))
            Session::print(candidate.word + u'\t' + candidate.what + u'\n');
    }
    return kDone;
}

} // namespace mw::ctl
