// SPDX-License-Identifier: GPL-3.0-or-later
// The hub of the sandbox, begun anew, and what the tests of changes ask of it again and again.
#pragma once

#include "shared/rpc/Control.h"
#include "shared/rpc/Domains.h"
#include "tests/unit/daemon/helper/changes/ChangeWorker.h"

#include <QtCore/QDir>

namespace mw::test {

namespace changes = mw::rpc::changes;

inline constexpr uid_t kBench = 2000;
inline const QString kControl = QStringLiteral("/var/qmail/control/");

inline QByteArray control(const QString &name)
{
    return readFile(kControl + name);
}

inline rpc::domains::Add::Request virtualDomain(const std::string &domain, const std::string &user = "bench")
{
    rpc::domains::Add::Request out;
    out.domain = domain;
    out.kind = rpc::domains::Kind::Virtual;
    out.user = user;
    return out;
}

inline std::expected<changes::Outcome, rpc::Fault> set(const std::string &name, const std::vector<std::string> &values,
                                                const helper::Caller &caller = kRoot, changes::Manner manner = {})
{
    return ask<rpc::control::Set>({.name = name, .values = values, .how = {}, .manner = manner}, caller);
}

inline std::string sentenceOf(const std::expected<changes::Outcome, rpc::Fault> &answer)
{
    return answer ? "done" : answer.error().sentence();
}

// The files of a hub of one domain; no history.
inline void beginAnew()
{
    using namespace Qt::StringLiterals;
    for (const auto *name : {"control", "changes", "users"})
        QDir(u"/var/qmail/"_s + QLatin1String(name)).removeRecursively();
    QDir().mkpath(u"/var/qmail/users"_s);
    QDir().mkpath(u"/run/mailwright"_s);
    for (const auto &file : QDir(u"/var/qmail/alias"_s).entryList({u".qmail*"_s}, QDir::Files | QDir::Hidden))
        QFile::remove(u"/var/qmail/alias/"_s + file);
    for (const auto &file : QDir(u"/home/bench"_s).entryList({u".qmail*"_s}, QDir::Files | QDir::Hidden))
        QFile::remove(u"/home/bench/"_s + file);
    writeFile(kControl + u"me"_s, "hub.example\n");
    writeFile(kControl + u"locals"_s, "hub.example\n");
    writeFile(kControl + u"rcpthosts"_s, "hub.example\n");
    writeFile(u"/etc/tcp.smtp"_s, "127.:allow,RELAYCLIENT=\"\"\n:allow\n");
}

} // namespace mw::test
