// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestCa.h"

#include "tests/support/Run.h"
#include "tests/support/Sandbox.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

QString moment(int daysFromNow)
{
    return QDateTime::currentDateTimeUtc().addDays(daysFromNow).toString(u"yyyyMMddHHmmss'Z'"_s);
}

QString alternativeNames(const QStringList &names)
{
    static const QRegularExpression address(u"^([0-9.]+|.*:.*)$"_s);
    QStringList out;
    for (const auto &name : names)
        out << (address.match(name).hasMatch() ? u"IP:"_s : u"DNS:"_s) + name;
    return u"subjectAltName="_s + out.join(u',');
}

const QStringList kNewKey{u"openssl"_s, u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"ec"_s,
                          u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s};

} // namespace

TestCa::TestCa()
{
    QFile::setPermissions(m_directory.path(), QFile::Permissions(0x7755));
    m_made = makeAuthority(u"ca"_s) && makeAuthority(u"stranger"_s);
}

bool TestCa::makeAuthority(const QString &name)
{
    return run(kNewKey + QStringList{u"-keyout"_s, file(name + u".key"_s), u"-out"_s, file(name + u".pem"_s), u"-subj"_s,
                                     u"/CN=Test authority "_s + name, u"-days"_s, u"30"_s, u"-addext"_s,
                                     u"keyUsage=critical,keyCertSign,cRLSign"_s})
               .code == 0;
}

QString TestCa::identity(const QStringList &names, Kind kind)
{
    const auto id = names.join(u'_').replace(u'*', u'+') + u'.' + QString::number(static_cast<int>(kind));
    if (const auto known = m_identities.constFind(id); known != m_identities.constEnd())
        return *known;
    const int from = kind == Kind::NotYet ? 1 : -2;
    const int until = kind == Kind::Expired ? -1 : 10;
    auto command = kNewKey + QStringList{u"-keyout"_s, file(id + u".key"_s), u"-out"_s, file(id + u".crt"_s),
                                         u"-subj"_s, u"/CN="_s + names.value(0), u"-addext"_s, alternativeNames(names),
                                         u"-not_before"_s, moment(from), u"-not_after"_s, moment(until)};
    if (kind != Kind::SelfSigned) {
        const auto authority = kind == Kind::Stranger ? u"stranger"_s : u"ca"_s;
        command += {u"-CA"_s, file(authority + u".pem"_s), u"-CAkey"_s, file(authority + u".key"_s), u"-addext"_s,
                    u"basicConstraints=critical,CA:FALSE"_s};
    }
    if (run(command).code != 0)
        return {};
    writeFile(file(id + u".pem"_s), readFile(file(id + u".key"_s)) + readFile(file(id + u".crt"_s)));
    return *m_identities.insert(id, file(id + u".pem"_s));
}

QByteArray TestCa::text(const QStringList &names, Kind kind)
{
    return readFile(identity(names, kind));
}

QByteArray TestCa::certificate(const QStringList &names, Kind kind)
{
    return readFile(identity(names, kind).chopped(4) + u".crt"_s);
}

QByteArray TestCa::key(const QStringList &names, Kind kind)
{
    return readFile(identity(names, kind).chopped(4) + u".key"_s);
}

} // namespace mw::test
