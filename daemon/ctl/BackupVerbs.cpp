// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of the configuration.
#include "daemon/ctl/ChangeReport.h"
#include "daemon/ctl/Format.h"
#include "daemon/ctl/Verbs.h"

#include "shared/os/AtomicFile.h"
#include "shared/os/Files.h"
#include "shared/rpc/Backup.h"
#include "shared/rpc/Hub.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

constexpr std::size_t kLargest = 256U << 20U;

// As root, whose the backups are.
Result<void> copyFile(const std::string &from, const std::string &to)
{
    const auto bytes = MW_TRY(os::readFile(from, kLargest));
    return os::replaceFile(to, bytes, {.mode = 0600});
}

std::string encoded(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

void make(Session &session)
{
    rpc::backup::Make::Request request;
    if (const auto note = session.option(u"--note"_s); !note.isEmpty())
        request.note = note.toStdString();
    if (session.hasFlag(u"--secrets"_s))
        request.secrets = true;
    session.ask<rpc::backup::Make>(request, [&session](const rpc::backup::Make::Reply &reply) {
        Session::print(u"Backup %1: %2 files, %3.\n"_s.arg(harmless(reply.backup.name)).arg(reply.backup.files).arg(harmless(reply.backup.path)));
        for (const auto &file : reply.omitted)
            Session::print(u"  left out, it holds secrets: %1\n"_s.arg(harmless(file)));
        const auto to = session.option(u"--to"_s);
        if (to.isEmpty())
            return;
        const auto copied = copyFile(reply.backup.path, encoded(to));
        Session::print(copied ? u"Copied to %1.\n"_s.arg(to)
                              : u"It was not copied to %1: %2\n"_s.arg(to, QString::fromStdString(copied.error().text)));
    });
}

void list(Session &session)
{
    session.ask<rpc::backup::List>({}, [](const rpc::backup::List::Reply &reply) {
        Columns columns({u"BACKUP"_s, u"MADE"_s, u"BY"_s, u"FILES"_s, u"SIZE"_s, u"SECRETS"_s, u"NOTE"_s});
        for (const auto &b : reply.backups) {
            const auto note = b.problem.empty() ? b.note : "not usable: " + b.problem;
            columns.add({harmless(b.name), localTime(b.time), harmless(b.who), QString::number(b.files), size(b.size),
                         b.secrets ? u"yes"_s : u"no"_s, harmless(note)});
        }
        Session::print(columns.text());
    });
}

QString inWords(rpc::backup::Comparison comparison)
{
    switch (comparison) {
    case rpc::backup::Comparison::Same:
        return u"as it is now"_s;
    case rpc::backup::Comparison::Different:
        return u"different now"_s;
    case rpc::backup::Comparison::Missing:
        return u"not there now"_s;
    case rpc::backup::Comparison::New:
        return u"not in the backup"_s;
    case rpc::backup::Comparison::Omitted:
        return u"left out, it holds secrets"_s;
    }
    return {};
}

void show(Session &session)
{
    session.ask<rpc::backup::Show>({session.text(0)}, [](const rpc::backup::Show::Reply &reply) {
        Columns columns({u"FILE"_s, u"SIZE"_s, u"NOW"_s});
        for (const auto &f : reply.files)
            columns.add({harmless(f.file), size(f.size), inWords(f.comparison)});
        Session::print(columns.text());
        QStringList domains;
        for (const auto &d : reply.domains)
            domains << harmless(d);
        Session::print(u"Domains: %1\n"_s.arg(domains.join(u", "_s)));
    });
}

std::vector<std::string> asStrings(const QStringList &words)
{
    std::vector<std::string> out;
    for (const auto &word : words)
        out.push_back(word.toStdString());
    return out;
}

void restore(Session &session)
{
    rpc::backup::Restore::Request request;
    request.name = session.text(0);
    if (const auto files = asStrings(session.arguments().sliced(1)); !files.empty())
        request.files = files;
    if (const auto domains = asStrings(session.options(u"--domain"_s)); !domains.empty())
        request.domains = domains;
    if (session.hasFlag(u"--exact"_s))
        request.exact = true;
    change<rpc::backup::Restore>(session, std::move(request));
}

// A backup that root has from elsewhere.
void import(Session &session)
{
    session.client().call<rpc::hub::GetStatus>({}, &session, [&session](const auto &answer) {
        if (!answer)
            return session.finish(answer.error());
        const auto directory = answer->home + "/changes/backups";
        const auto name = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd-HHmmss"_s).toStdString();
        if (!os::statAt(os::kWorkingDirectory, directory, false))
            (void)os::makeDirectory(os::kWorkingDirectory, directory, 0700);
        if (const auto copied = copyFile(encoded(session.argument(0)), directory + "/" + name + ".tar"); !copied)
            return session.finish(rpc::failed("take over " + session.text(0), copied.error().text, "Root may do it."));
        session.client().call<rpc::backup::Show>({name}, &session, [&session, name](const auto &shown) {
            if (!shown)
                return session.finish(shown.error());
            Session::print(u"Backup %1: %2 files.\n"_s.arg(QString::fromStdString(name)).arg(shown->backup.files));
            session.finish();
        });
    });
}

} // namespace

std::vector<Verb> backupVerbs()
{
    return {
        verbOf<rpc::backup::Make>({}, make),
        verbOf<rpc::backup::List>({}, list),
        verbOf<rpc::backup::Show>(u"BACKUP"_s, show),
        verbOf<rpc::backup::Restore>(u"BACKUP [FILE]..."_s, restore),
        verbOf<rpc::backup::Remove>(u"BACKUP"_s, [](Session &s) { s.act<rpc::backup::Remove>({s.text(0)}, u"The backup is gone."_s); }),
        {{u"backup"_s, u"import"_s}, u"PATH"_s, u"Take over a backup file, to restore from it"_s, import},
    };
}

} // namespace mw::ctl
