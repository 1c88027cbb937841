// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate authority of the test's own, made with the openssl program, and certificates as tests need them.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

namespace mw::test {

class TestCa {
public:
    enum class Kind {
        Good,       // of the authority, valid for ten days
        Expired,    // of the authority, valid until yesterday
        NotYet,     // of the authority, valid from tomorrow
        SelfSigned, // of nobody but itself
        Stranger    // of another authority that nobody knows
    };

    // Makes the authority; a test must check isMade().
    TestCa();

    bool isMade() const { return m_made; }
    // The authority's certificate, a file that everybody may read.
    QString authorities() const { return file(QStringLiteral("ca.pem")); }
    // A file with key and certificate for these names ("mail.example.org", "*.example.org", "127.0.0.1"), which everybody
    // may read. Made when it is asked for the first time. Empty when openssl failed.
    QString identity(const QStringList &names, Kind kind = Kind::Good);
    // The same as text: all of it, only the certificate, only the key.
    QByteArray text(const QStringList &names, Kind kind = Kind::Good);
    QByteArray certificate(const QStringList &names, Kind kind = Kind::Good);
    QByteArray key(const QStringList &names, Kind kind = Kind::Good);
    QString directory() const { return m_directory.path(); }

private:
    QString file(const QString &name) const { return m_directory.filePath(name); }
    bool makeAuthority(const QString &name);

    QTemporaryDir m_directory;
    bool m_made = false;
    QHash<QString, QString> m_identities;
};

} // namespace mw::test
