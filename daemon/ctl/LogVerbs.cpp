// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/Format.h"
#include "daemon/ctl/LogReader.h"
#include "daemon/ctl/Verbs.h"

#include "shared/rpc/Logs.h"

#include <algorithm>
#include <cstdio>
#include <deque>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

constexpr int kLook = 300; // milliseconds

void list(Session &session)
{
    session.ask<rpc::logs::ListDirectories>({}, [](const rpc::logs::ListDirectories::Reply &reply) {
        Columns columns({u"LOG"_s, u"SIZE"_s, u"WHAT"_s});
        for (const auto &d : reply.directories)
            columns.add({harmless(d.name), size(d.size), harmless(d.title)});
        Session::print(columns.text());
    });
}

void files(Session &session)
{
    session.ask<rpc::logs::ListFiles>({session.text(0)}, [](const rpc::logs::ListFiles::Reply &reply) {
        Columns columns({u"FILE"_s, u"SIZE"_s, u"WRITTEN"_s, u"KIND"_s});
        for (const auto &f : reply.files)
            columns.add({harmless(f.name), size(f.size), localTime(f.modified),
                         f.kind == rpc::logs::Kind::CutOff ? u"cut off"_s
                                                           : QString::fromStdString(std::string(rpc::nameOf(f.kind)))});
        Session::print(columns.text());
    });
}

// Prints the files of a directory one after the other, and then, if it follows, what comes.
class LogPrinter : public QObject {
public:
    LogPrinter(Session &session, bool follows)
        : QObject(&session), m_session(session), m_follows(follows), m_reader(session.wantsRaw())
    {
        m_look.setSingleShot(true);
        m_look.setInterval(kLook);
        connect(&m_look, &QTimer::timeout, this, [this] { look(); });
    }

    void begin()
    {
        m_only = m_session.argument(1);
        look();
    }

private:
    void look()
    {
        if (m_log.descriptor.valid())
            m_reader.print(m_log.descriptor.get());
        std::fflush(stdout);
        m_session.client().call<rpc::logs::ListFiles>({m_session.text(0)}, this, [this](const auto &answer) {
            if (!answer)
                return m_session.finish(answer.error());
            choose(answer->files);
        });
    }

    // Which files come after the one in hand; the file in hand keeps its inode when it is renamed.
    void choose(const std::vector<rpc::logs::File> &all)
    {
        m_coming.clear();
        const auto found = std::ranges::find(all, m_log.inode, &rpc::logs::File::inode);
        if (m_log.descriptor.valid() && found != all.end())
            m_coming.assign(std::next(found), all.end());
        else if (m_follows && !m_log.descriptor.valid() && !all.empty())
            m_coming.assign(std::prev(all.end()), all.end());
        else
            m_coming.assign(all.begin(), all.end());
        if (!m_only.isEmpty())
            std::erase_if(m_coming, [this](const auto &f) { return f.name != m_only.toStdString(); });
        if (!m_only.isEmpty() && m_coming.empty())
            return m_session.finish(rpc::notFound("log file " + m_only.toStdString()));
        openNext();
    }

    void openNext()
    {
        if (m_coming.empty()) {
            if (m_follows)
                return m_look.start();
            m_reader.endOfFile();
            return m_session.finish();
        }
        const auto file = m_coming.front();
        m_coming.pop_front();
        m_session.client().openLog(m_session.text(0), file, this,
                                   [this](rpcqt::OpenLogAnswer answer) { take(std::move(answer)); });
    }

    void take(rpcqt::OpenLogAnswer answer)
    {
        // Rotated away between list and open: the next look finds what is there.
        if (!answer && answer.error().kind == rpc::Fault::Kind::NotFound)
            return m_look.start();
        if (!answer)
            return m_session.finish(answer.error());
        if (m_log.descriptor.valid())
            m_reader.print(m_log.descriptor.get());
        m_reader.endOfFile();
        m_log = std::move(*answer);
        m_reader.print(m_log.descriptor.get());
        openNext();
    }

    Session &m_session;
    bool m_follows;
    LogReader m_reader;
    QString m_only;
    std::deque<rpc::logs::File> m_coming;
    rpcqt::OpenLog m_log; // in hand
    QTimer m_look;
};

void printLog(Session &session, bool follows)
{
    (new LogPrinter(session, follows))->begin();
}

} // namespace

std::vector<Verb> logVerbs()
{
    return {
        verbOf<rpc::logs::ListDirectories>({}, list),
        verbOf<rpc::logs::ListFiles>(u"LOG"_s, files),
        verbFor<rpc::logs::Open, rpc::logs::Read>(u"log cat"_s, u"LOG [FILE]"_s, u"Print a log, or one of its files"_s, [](Session &s) { printLog(s, false); }),
        verbFor<rpc::logs::Open, rpc::logs::Read>(u"log follow"_s, u"LOG"_s, u"Print a log's newest file, and what comes"_s, [](Session &s) { printLog(s, true); }),
    };
}

} // namespace mw::ctl
