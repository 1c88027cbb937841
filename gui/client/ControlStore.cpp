// SPDX-License-Identifier: GPL-3.0-or-later
// The control files of the hub with their contents.
#include "gui/client/ControlStore.h"

#include "gui/models/ControlWords.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"

#include "shared/mail/FreeValidation.h"
#include "shared/rpc/Addresses.h"
#include "shared/rpc/Domains.h"

#include <algorithm>
#include <utility>

namespace mw::gui {

namespace {

constexpr std::size_t kMostDomainsRead = 500;

QString text(const std::string &bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

ControlEntry entryOf(const rpc::control::ControlFile &file)
{
    ControlEntry out;
    out.name = Format::fromUtf8(file.name);
    out.known = file.known;
    out.present = file.present;
    out.modified = file.modified;
    out.standard = Format::safe(ControlWords::translated(file.standard));
    out.help = Format::fromUtf8(file.help);
    out.consequence = Format::safe(ControlWords::translated(file.consequence));
    const auto *known = mail::findControlFile(file.name);
    if (known && file.known) {
        out.help = ControlWords::help(*known);
        out.type = known->type;
        out.group = ControlCatalogue::groupOf(*known);
        out.secret = known->secret;
        out.readers = QString::fromUtf8(known->readers).split(u' ', Qt::SkipEmptyParts);
        if (mail::isControlDirectory(file.name))
            out.problem = ControlStore::tr("It is a directory with a file for each host.");
        else if (file.name.ends_with('*'))
            out.problem = ControlStore::tr("It stands for all files whose names begin so.");
    }
    return out;
}

} // namespace

ControlStore::ControlStore(HubStore &hub, QObject *parent) : QObject(parent), m_hub(hub)
{
    connect(&hub, &HubStore::ready, this, [this] {
        m_running = false; // calls of an earlier connection are over
        refresh();
    });
}

void ControlStore::refresh()
{
    if (!m_hub.connected())
        return;
    m_again = m_running;
    if (m_running)
        return;
    m_running = true;
    ++m_round;
    m_hub.client().call<rpc::control::List>({}, this, [this](const auto &answer) { takeList(answer); });
}

void ControlStore::takeList(const rpcqt::Answer<rpc::control::List> &answer)
{
    if (!answer) {
        m_running = false;
        m_problem = HelperWords::sentence(answer.error().sentence());
        Q_EMIT changed();
        return;
    }
    m_problem.clear();
    m_next.clear();
    for (const auto &file : answer->files)
        m_next.push_back(entryOf(file));
    m_missing = 1; // this loop
    for (std::size_t i = 0; i < m_next.size(); ++i) {
        auto &entry = m_next[i];
        entry.read = !entry.present;
        if (!entry.present || entry.secret)
            continue;
        ++m_missing;
        rpc::control::Read::Request request;
        request.name = entry.name.toStdString();
        m_hub.client().call<rpc::control::Read>(request, this,
                                                [this, i, round = m_round](const auto &file) { takeFile(i, round, file); });
    }
    addOthers();
    finishOne();
}

void ControlStore::addOthers()
{
    for (const auto *name : {"assign", "include", "exclude", "mailnames", "subusers", "append", "passwd"})
        m_next.push_back(ControlCatalogue::otherFile(QStringLiteral("users/") + QLatin1String(name)));
    m_next.push_back(ControlCatalogue::otherFile(QStringLiteral("rules/smtp")));
    m_next.push_back(ControlCatalogue::otherFile(QStringLiteral("forward/aliases")));
    for (const auto &name : m_needed) {
        if (!std::ranges::contains(m_next, name, &ControlEntry::name))
            m_next.push_back(ControlCatalogue::otherFile(name));
    }
    for (const auto &entry : m_next) {
        if (!entry.control())
            readOther(entry.name, m_round);
    }
    readAddresses({});
    ++m_missing;
    m_hub.client().call<rpc::domains::List>({}, this, [this, round = m_round](const auto &answer) {
        if (round != m_round)
            return;
        std::size_t most = kMostDomainsRead;
        for (const auto &domain : answer ? answer->domains : std::vector<rpc::domains::Domain>()) {
            if (domain.kind == rpc::domains::Kind::Virtual && most-- > 0)
                readAddresses(domain.domain);
        }
        finishOne();
    });
}

// Only which files there are; what they hold is read when somebody looks.
void ControlStore::readAddresses(const std::string &domain)
{
    ++m_missing;
    rpc::addresses::List::Request request;
    if (!domain.empty())
        request.domain = domain;
    m_hub.client().call<rpc::addresses::List>(request, this, [this, round = m_round](const auto &answer) {
        if (round != m_round)
            return;
        for (const auto &address : answer ? answer->addresses : std::vector<rpc::addresses::Address>()) {
            auto entry = ControlCatalogue::otherFile(Format::fromUtf8(address.file));
            if (entry.control() || std::ranges::contains(m_next, entry.name, &ControlEntry::name))
                continue;
            entry.present = true;
            m_next.push_back(std::move(entry));
        }
        finishOne();
    });
}

void ControlStore::need(const QString &name)
{
    const auto place = std::ranges::find(m_entries, name, &ControlEntry::name);
    if (place != m_entries.end() && (place->read || place->control()))
        return;
    if (!m_needed.contains(name))
        m_needed.append(name);
    if (!m_running)
        refresh();
    else
        m_again = true;
}

void ControlStore::readOther(const QString &name, int round)
{
    ++m_missing;
    rpc::changes::Read::Request request;
    request.file = name.toStdString();
    m_hub.client().call<rpc::changes::Read>(request, this, [this, name, round](const auto &answer) { takeOther(name, round, answer); });
}

void ControlStore::takeOther(const QString &name, int round, const rpcqt::Answer<rpc::changes::Read> &answer)
{
    const auto place = std::ranges::find(m_next, name, &ControlEntry::name);
    if (round != m_round || place == m_next.end())
        return;
    if (answer) {
        place->present = answer->present;
        place->content = text(answer->content);
        place->hash = text(answer->hash);
        place->modified = answer->modified;
        place->read = true;
    } else {
        place->problem = HelperWords::sentence(answer.error().sentence());
        m_needed.removeOne(name);
    }
    finishOne();
}

void ControlStore::takeFile(std::size_t place, int round, const rpcqt::Answer<rpc::control::Read> &answer)
{
    if (round != m_round || place >= m_next.size())
        return;
    auto &entry = m_next[place];
    if (answer) {
        entry.present = answer->present;
        entry.content = text(answer->content);
        entry.hash = text(answer->hash);
        entry.owner = Format::fromUtf8(answer->owner);
        entry.modified = answer->modified;
        entry.read = true;
        const bool faithful = entry.content.toStdString() == answer->content && !entry.content.contains(QChar(0));
        if (!faithful)
            entry.problem = tr("It holds bytes that are no text in UTF-8, which would be lost here.");
    } else {
        entry.problem = HelperWords::sentence(answer.error().sentence());
    }
    finishOne();
}

void ControlStore::finishOne()
{
    if (--m_missing > 0)
        return;
    m_running = false;
    m_loaded = true;
    std::ranges::sort(m_next, {}, &ControlEntry::name);
    if (m_entries != m_next) {
        m_entries = m_next;
        Q_EMIT changed();
    }
    if (std::exchange(m_again, false))
        refresh();
}

} // namespace mw::gui
