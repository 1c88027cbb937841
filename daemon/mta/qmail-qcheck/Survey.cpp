// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-qcheck/Survey.h"

#include "daemon/mta/qmail-qcheck/TreeCheck.h"

#include "shared/base/Text.h"
#include "shared/mail/Envelope.h"

#include <algorithm>
#include <fcntl.h>

namespace mw::qcheck {
namespace {

constexpr UnixTime kStaleAge = 129600; // 36 hours, as qmail-send and qmail-clean count
constexpr std::size_t kLargestRecord = 1U << 30U;

struct Entry {
    std::string path;
    os::Stat status{};
};
using Family = std::array<std::vector<Entry>, kAreaCount>; // all files of one number

class Surveyor {
public:
    Surveyor(const Tree &tree, UnixTime now) : m_tree(tree), m_now(now) {}
    Result<Survey> run();

private:
    void readArea(const AreaRule &rule);
    void readDirectory(const AreaRule &rule, const std::string &directory, std::optional<unsigned> split);
    void take(const AreaRule &rule, const std::string &directory, const std::string &name,
              std::optional<unsigned> split);
    void lookAtFile(const AreaRule &rule, const Entry &entry);
    void lookAtPid(const Entry &entry);
    void judge(MessageNumber number, const Family &family);
    void judgeMessageFile(MessageNumber number, const Family &family);
    void judgeState(MessageNumber number, const Family &family);
    void judgeRecords(MessageNumber number, const Family &family);
    void judgeLeftOvers(MessageNumber number, const Family &family);
    bool readable(Area area, const Entry &entry) const;
    void add(std::string path, std::string text, Remedy remedy = Remedy::None, MessageNumber number = 0)
    {
        m_out.findings.push_back({std::move(path), std::move(text), remedy, number});
    }

    const Tree &m_tree;
    UnixTime m_now;
    Survey m_out;
    std::map<MessageNumber, Family> m_families;
};

const std::vector<Entry> &of(const Family &family, Area area)
{
    return family[indexOf(area)];
}

bool has(const Family &family, Area area)
{
    return !of(family, area).empty();
}

Result<Survey> Surveyor::run()
{
    checkTree(m_tree, m_out.findings);
    // What a message leaves last is read last, so that one that ends meanwhile does not look torn: bounce, the
    // channels, info, then mess. The same order shows one that is being preprocessed with its todo file.
    for (const auto area : {Area::Todo, Area::Bounce, Area::Local, Area::Remote, Area::Info, Area::Intd, Area::Pid,
                            Area::Mess})
        readArea(ruleOf(area));
    for (const auto &[number, family] : m_families)
        judge(number, family);
    return std::move(m_out);
}

void Surveyor::readArea(const AreaRule &rule)
{
    readDirectory(rule, rule.name, std::nullopt);
    for (unsigned i = 0; rule.split && i < m_tree.layout().split(); ++i)
        readDirectory(rule, std::string(rule.name) + "/" + std::to_string(i), i);
}

void Surveyor::readDirectory(const AreaRule &rule, const std::string &directory, std::optional<unsigned> split)
{
    auto names = os::listDirectory(m_tree.root(), directory);
    if (!names) {
        if (names.error().kind != ErrorKind::NotFound) // checkTree has told of missing ones
            add(directory, "cannot be read: " + names.error().text);
        return;
    }
    std::ranges::sort(*names);
    for (const auto &name : *names)
        take(rule, directory, name, split);
}

void Surveyor::take(const AreaRule &rule, const std::string &directory, const std::string &name,
                    std::optional<unsigned> split)
{
    Entry entry{directory + "/" + name, {}};
    const auto status = os::statAt(m_tree.root(), entry.path, false);
    if (!status)
        return; // it has gone meanwhile
    entry.status = *status;
    if (S_ISDIR(status->st_mode) && rule.split && !split && text::wholeNumber(name)) {
        if (*text::wholeNumber(name) >= m_tree.layout().split())
            add(entry.path, "a split directory too many: messages in it are never found (control/conf-split says " +
                                std::to_string(m_tree.layout().split()) + ")",
                Remedy::Place);
        return;
    }
    if (rule.area == Area::Pid)
        return lookAtPid(entry);
    if (rule.area == Area::Bounce && (name.ends_with(".pending") || name.ends_with(".delayed") || name.ends_with(".success")))
        return; // of qmail-send, which removes those that are too old
    const auto number = numberOf(name);
    if (!number || !S_ISREG(status->st_mode))
        return add(entry.path,
                   S_ISLNK(status->st_mode)
                       ? (os::statAt(m_tree.root(), entry.path) ? "a symbolic link: no program follows it here"
                                                                : "a dangling symbolic link")
                   : number ? "not a regular file: no program can use it"
                            : "no message number: every program passes it over",
                   Remedy::SetNameAside);
    if (rule.split && (!split || *split != *number % m_tree.layout().split()))
        add(entry.path, "belongs to " + m_tree.place(rule.area, *number) + ": here it is never found", Remedy::Place);
    lookAtFile(rule, entry);
    m_families[*number][indexOf(rule.area)].push_back(std::move(entry));
}

void Surveyor::lookAtFile(const AreaRule &rule, const Entry &entry)
{
    if (mail::privateMode())
        return;
    if (entry.status.st_uid != m_tree.ownerOf(rule.owner).uid)
        add(entry.path, std::string("does not belong to ") + mail::accountName(rule.owner) +
                            (rule.area == Area::Mess ? ": deliveries of it are deferred" : ": it cannot be worked on"),
            Remedy::Owner);
    else if ((entry.status.st_mode & 07777) != rule.fileMode)
        add(entry.path, "has the wrong mode", Remedy::Owner);
}

void Surveyor::lookAtPid(const Entry &entry)
{
    if (m_now - entry.status.st_atime > kStaleAge)
        add(entry.path, "left by an injection that has died; qmail-clean removes it");
    else
        ++m_out.unfinished;
}

void Surveyor::judge(MessageNumber number, const Family &family)
{
    for (const auto &entries : family) {
        if (entries.size() > 1)
            add(entries[1].path, "a second file for msg " + std::to_string(number) + ", beside " + entries[0].path,
                Remedy::SetNameAside);
    }
    judgeMessageFile(number, family);
    judgeState(number, family);
    judgeRecords(number, family);
}

void Surveyor::judgeMessageFile(MessageNumber number, const Family &family)
{
    if (!has(family, Area::Mess))
        return;
    const auto &mess = of(family, Area::Mess).front();
    if (mess.status.st_ino != number)
        add(mess.path, "its inode is " + std::to_string(mess.status.st_ino) +
                           ": the queue was copied; another message may get this name and destroy it",
            Remedy::Renumber, number);
}

void Surveyor::judgeState(MessageNumber number, const Family &family)
{
    const bool mess = has(family, Area::Mess);
    const bool todo = has(family, Area::Todo);
    const bool info = has(family, Area::Info);
    if (mess && todo)
        ++m_out.waiting;
    else if (mess && info)
        ++m_out.preprocessed;
    else if (todo || info)
        add(of(family, todo ? Area::Todo : Area::Info).front().path,
            "its message mess/" + m_tree.layout().spread(number) + " is missing: the text is lost, nothing can be sent",
            Remedy::SetAside, number);
    else
        judgeLeftOvers(number, family);
}

// Neither todo nor info: no message that was accepted, or one that is being written or removed.
void Surveyor::judgeLeftOvers(MessageNumber number, const Family &family)
{
    for (const auto area : {Area::Local, Area::Remote, Area::Bounce}) {
        if (!has(family, area))
            continue;
        add(of(family, area).front().path,
            has(family, Area::Mess) ? "its info file is missing: the sender is lost, nobody will try it again"
                                    : "left over from a message that is gone",
            Remedy::SetAside, number);
        return;
    }
    const auto &entries = has(family, Area::Mess) ? of(family, Area::Mess) : of(family, Area::Intd);
    if (m_now - entries.front().status.st_atime > kStaleAge)
        add(entries.front().path, "left by an injection that has died; qmail-send removes it");
    else
        ++m_out.unfinished;
}

void Surveyor::judgeRecords(MessageNumber number, const Family &family)
{
    // With a todo file all but that is written anew.
    const bool todo = has(family, Area::Todo);
    for (const auto area : {Area::Todo, Area::Info, Area::Local, Area::Remote}) {
        if (!has(family, area) || (todo && area != Area::Todo))
            continue;
        const auto &entry = of(family, area).front();
        if (!readable(area, entry))
            add(entry.path, "its records cannot be read: nothing of it is delivered", Remedy::SetAside, number);
    }
    if (todo && has(family, Area::Bounce))
        add(of(family, Area::Bounce).front().path, "a bounce of a message that was not tried yet", Remedy::SetNameAside);
}

bool Surveyor::readable(Area area, const Entry &entry) const
{
    const auto file = os::openAt(m_tree.root(), entry.path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!file)
        return file.error().kind == ErrorKind::NotFound; // it has gone meanwhile
    const auto bytes = os::readAll(file->get(), kLargestRecord);
    if (!bytes)
        return false;
    if (area == Area::Todo)
        return mail::parseTodo(*bytes).has_value();
    return area == Area::Info ? mail::parseInfo(*bytes).has_value() : mail::parseChannel(*bytes).has_value();
}

} // namespace

Result<Survey> survey(const Tree &tree, UnixTime now)
{
    return Surveyor(tree, now).run();
}

std::vector<Finding> confirmed(const std::vector<Finding> &first, const std::vector<Finding> &second)
{
    std::vector<Finding> out;
    std::ranges::copy_if(first, std::back_inserter(out),
                         [&](const Finding &f) { return std::ranges::find(second, f) != second.end(); });
    return out;
}

} // namespace mw::qcheck
