// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/Session.h"

#include "daemon/ctl/Format.h"

#include "shared/rpc/Socket.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <cstdio>

namespace mw::ctl {

// A private hub asks nobody, and a hub elsewhere asks there.
void Session::prepare(rpc::Right right)
{
    const bool isSystem = m_client.socketPath() == QLatin1StringView(rpc::kSystemSocket);
    if (!m_agent && isSystem && right != rpc::Right::Anyone && right != rpc::Right::View)
        m_agent = std::make_unique<PasswordAgent>();
}

void Session::finish(const rpc::Fault &fault)
{
    complain(harmless(fault.sentence()));
    finish(fault.kind == rpc::Fault::Kind::Disconnected ? kUnknownOutcome : kRefused);
}

void Session::finish(ExitCode code)
{
    QCoreApplication::exit(std::fflush(stdout) == 0 ? code : kUnreachable);
}

void Session::print(const QString &text)
{
    printBytes(text.toUtf8());
}

void Session::printBytes(QByteArrayView bytes)
{
    std::fwrite(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void Session::printJson(const QJsonObject &object)
{
    printBytes(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Session::prompt(const QString &question)
{
    std::fputs(qUtf8Printable(question), stderr);
}

void Session::complain(const QString &sentence)
{
    std::fprintf(stderr, "mailwrightctl: %s\n", qUtf8Printable(sentence));
}

} // namespace mw::ctl
