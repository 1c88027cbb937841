// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of mailwrightctl. Names and help of those that are one method come from the contract.
#pragma once

#include "daemon/ctl/Session.h"

#include <functional>
#include <vector>

namespace mw::ctl {

struct Verb {
    QStringList words;  // "queue", "list"
    QString arguments;  // as the help shows them: "NAME"; those in brackets may be missing, "NAME..." stands for many
    QString help;
    std::function<void(Session &)> run;
    QStringList methods = {}; // of the contract that it is there for

    qsizetype fewestArguments() const;
    qsizetype mostArguments() const;
    qsizetype countedArguments() const; // as the help counts them
};

// A verb that is there for methods of the contract, by words of its own.
template <rpc::Method... M>
Verb verbFor(const QString &words, const QString &arguments, const QString &help, std::function<void(Session &)> run)
{
    return {words.split(QLatin1Char(' ')), arguments, help, std::move(run), {QString::fromStdString(rpc::fullName<M>())...}};
}

// A verb that is a method of the contract, and perhaps also there for others.
template <rpc::Method M, rpc::Method... Also>
Verb verbOf(const QString &arguments, std::function<void(Session &)> run)
{
    return verbFor<M, Also...>(QString::fromStdString(std::string(M::verb)), arguments, QString::fromStdString(std::string(M::help)), std::move(run));
}

std::vector<Verb> hubVerbs();
std::vector<Verb> serviceVerbs();
std::vector<Verb> queueVerbs();
std::vector<Verb> logVerbs();
std::vector<Verb> listVerbs();
std::vector<Verb> tlsVerbs();
std::vector<Verb> passwordVerbs();
std::vector<Verb> changeVerbs();
std::vector<Verb> domainVerbs();
std::vector<Verb> userVerbs();
std::vector<Verb> relayVerbs();
std::vector<Verb> identityVerbs();
std::vector<Verb> smartHostVerbs();
std::vector<Verb> trialVerbs();
std::vector<Verb> doctorVerbs();
std::vector<Verb> selftestVerbs();
std::vector<Verb> backupVerbs();
std::vector<Verb> setupVerbs();
std::vector<Verb> allVerbs();

} // namespace mw::ctl
