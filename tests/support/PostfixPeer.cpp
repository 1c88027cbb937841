// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PostfixPeer.h"

#include "tests/support/Hub.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <algorithm>
#include <array>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

constexpr uid_t kBench = 2000; // of the sandbox: the owner of the Maildir

constexpr const char *kServices = "cleanup unix n - n - 0 cleanup\nqmgr unix n - n 300 1 qmgr\n"
                                  "tlsmgr unix - - n 1000? 1 tlsmgr\nrewrite unix - - n - - trivial-rewrite\n"
                                  "bounce unix - - n - 0 bounce\ndefer unix - - n - 0 bounce\ntrace unix - - n - 0 bounce\n"
                                  "verify unix - - n - 1 verify\nflush unix n - n 1000? 0 flush\n"
                                  "proxymap unix - - n - - proxymap\nproxywrite unix - - n - 1 proxymap\n"
                                  "smtp unix - - n - - smtp\nerror unix - - n - - error\nretry unix - - n - - error\n"
                                  "discard unix - - n - - discard\nlocal unix - n n - - local\nvirtual unix - n n - - virtual\n"
                                  "anvil unix - - n - 1 anvil\nscache unix - - n - 1 scache\n"
                                  "postlog unix-dgram n - n - 1 postlogd\n";

} // namespace

PostfixPeer::PostfixPeer(const QString &name, const QStringList &listeners)
    : m_directory(u"/run/postfix-"_s + name), m_listeners(listeners)
{
    for (const auto *folder : {"etc/sasl", "queue", "data", "mail"})
        QDir().mkpath(at(folder));
    const auto directory = m_directory.toUtf8();
    setting("compatibility_level = 3.6\nmyhostname = " + QByteArray(kHostName) + "\ninet_interfaces = all\n"
            "inet_protocols = all\nmynetworks = 192.0.2.0/24\nmaillog_file = " + directory + "/log\n"
            "maillog_file_prefixes = /run\nqueue_directory = " + directory + "/queue\ndata_directory = " + directory +
            "/data\nmydestination =\nlocal_recipient_maps =\nalias_maps =\nalias_database =\n"
            "virtual_mailbox_domains = static:all\nvirtual_mailbox_base = " + directory + "/mail\n"
            "virtual_mailbox_maps = static:all/\nvirtual_uid_maps = static:2000\nvirtual_gid_maps = static:2000\n"
            "smtpd_sasl_path = smtpd\ncyrus_sasl_config_path = " + directory + "/etc/sasl\n"
            "smtpd_error_sleep_time = 0\nsmtpd_relay_restrictions = reject_unauth_destination\nsmtpd_recipient_restrictions = permit\n"
            "smtpd_peername_lookup = no");
    (void)run({u"chown"_s, u"postfix"_s, at("data")});
    (void)::chown(QFile::encodeName(at("mail")).constData(), kBench, kBench);
}

PostfixPeer::~PostfixPeer()
{
    stop();
}

void PostfixPeer::setting(const QByteArray &lines)
{
    for (const auto &line : lines.split('\n')) {
        const auto equals = line.indexOf('=');
        m_settings[line.left(equals).trimmed()] = line.mid(equals + 1).trimmed();
    }
}

void PostfixPeer::login(const QByteArray &user, const QByteArray &password)
{
    const auto made = run({u"saslpasswd2"_s, u"-p"_s, u"-c"_s, u"-f"_s, at("etc/sasldb2"), u"-u"_s,
                           QLatin1String(kHostName), QString::fromUtf8(user)},
                          {.input = password});
    if (made.code != 0)
        qFatal("saslpasswd2: %s", made.errors.constData());
    (void)run({u"chmod"_s, u"0644"_s, at("etc/sasldb2")});
}

void PostfixPeer::writeConfiguration() const
{
    const auto directory = m_directory.toUtf8();
    QByteArray services = kServices;
    for (const auto &listener : m_listeners) {
        const auto address = listener.section(u' ', 0, 0).toUtf8();
        services += address + " inet n - n - 100 smtpd " + listener.section(u' ', 1).toUtf8() + '\n';
    }
    writeFile(at("etc/master.cf"), services);
    QByteArray settings;
    for (const auto &[name, value] : m_settings.asKeyValueRange())
        settings += name + " = " + value + '\n';
    writeFile(at("etc/main.cf"), settings);
    writeFile(at("etc/sasl/smtpd.conf"), "pwcheck_method: auxprop\nauxprop_plugin: sasldb\n"
                                         "mech_list: " + m_mechanisms + "\nsasldb_path: " + directory + "/etc/sasldb2\n");
}

bool PostfixPeer::start()
{
    writeConfiguration();
    (void)run({u"postfix"_s, u"-c"_s, at("etc"), u"check"_s}, {.limit = 20'000});
    m_master = std::make_unique<Background>(QStringList{u"postfix"_s, u"-c"_s, at("etc"), u"start-fg"_s});
    return waitUntil(
        [this] {
            for (const auto &listener : m_listeners) {
                const auto place = listener.section(u' ', 0, 0);
                if (run({u"ss"_s, u"-Hltn"_s, u"src"_s, place}).output.isEmpty())
                    return false;
            }
            return true;
        },
        20'000);
}

void PostfixPeer::stop()
{
    if (!m_master)
        return;
    (void)run({u"postfix"_s, u"-c"_s, at("etc"), u"abort"_s}, {.limit = 5'000});
    (void)m_master->waitForEnd(5'000);
    m_master.reset();
}

bool PostfixPeer::reload()
{
    writeConfiguration();
    const auto before = servers();
    const auto told = run({u"postfix"_s, u"-c"_s, at("etc"), u"reload"_s}, {.limit = 20'000});
    breakConnections();
    // What waits for a client notices that its time is over; before that it would serve the next one as it did.
    const bool ended = waitUntil(
        [&] {
            const auto now = servers();
            return std::ranges::none_of(before, [&](pid_t pid) { return now.contains(pid); });
        },
        10'000);
    return ended && told.code == 0 && m_master && m_master->isRunning();
}

QList<pid_t> PostfixPeer::servers() const
{
    QList<pid_t> out;
    const auto all = processesNamed("smtpd");
    for (const auto pid : all) {
        const auto words = readFile(u"/proc/%1/cmdline"_s.arg(pid)).split('\0');
        const auto isOurs = [&](const QString &listener) { return words.contains(listener.section(u' ', 0, 0).toUtf8()); };
        if (std::ranges::any_of(m_listeners, isOurs))
            out.append(pid);
    }
    return out;
}

void PostfixPeer::breakConnections() const
{
    for (const auto &listener : m_listeners)
        (void)run({u"ss"_s, u"-K"_s, u"-Htn"_s, u"state"_s, u"established"_s, u"src"_s, listener.section(u' ', 0, 0)});
}

QByteArray PostfixPeer::log() const
{
    return readFile(at("log"));
}

// Through postlogd, which writes in the order in which it is told.
void PostfixPeer::mark()
{
    const auto word = "mark " + QByteArray::number(++m_marks);
    (void)run({u"postlog"_s, u"-c"_s, at("etc"), QString::fromLatin1(word)}, {.limit = 10'000});
    (void)waitUntil([&] { return log().contains(word + '\n'); }, 2'000);
    m_mark = log().size();
}

bool PostfixPeer::waitForEmptyQueue(int limit) const
{
    const auto isEmpty = [this] {
        // In this order: a message goes from each of them to a later one.
        return std::ranges::all_of(std::array{"maildrop", "incoming", "deferred", "active"}, [this](const char *folder) {
            return !QDirIterator(at("queue/") + QLatin1String(folder), QDir::Files, QDirIterator::Subdirectories).hasNext();
        });
    };
    // Twice: a report is queued while its message leaves.
    return waitUntil([&] { return isEmpty() && isEmpty(); }, limit);
}

QList<QByteArray> PostfixPeer::messages() const
{
    return maildirMessages(at("mail/all"));
}

void PostfixPeer::forgetMessages() const
{
    QDir(at("mail/all")).removeRecursively();
}

} // namespace mw::test
