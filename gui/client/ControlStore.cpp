// SPDX-License-Identifier: GPL-3.0-or-later
// The control files of the hub with their contents.
#include "gui/client/ControlStore.h"

#include "gui/models/ControlWords.h"
#include "gui/models/Format.h"

#include <utility>

namespace mw::gui {

namespace {

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
        m_problem = Format::fromUtf8(answer.error().sentence());
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
        entry.problem = Format::fromUtf8(answer.error().sentence());
    }
    finishOne();
}

void ControlStore::finishOne()
{
    if (--m_missing > 0)
        return;
    m_running = false;
    m_loaded = true;
    if (m_entries != m_next) {
        m_entries = m_next;
        Q_EMIT changed();
    }
    if (std::exchange(m_again, false))
        refresh();
}

} // namespace mw::gui
