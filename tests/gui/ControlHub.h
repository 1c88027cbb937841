// SPDX-License-Identifier: GPL-3.0-or-later
// A private hub with its helper in the sandbox, and the window before it: what the tests of the configuration pages
// begin with.
#pragma once

#include <QProcess>
#include <QString>

namespace mw::test {

inline const QString kHubHome = QStringLiteral("/home/bench/hub");
constexpr int kHubPatience = 20000; // milliseconds

// Becomes the ordinary user of the sandbox. Pictures may then be written to the directory in MW_SCREENS.
void becomeHubOwner();

class ControlHub {
public:
    // Makes the hub and starts its helper; false says on standard error what went wrong.
    bool start();
    void stop();

    static QString file(const QString &name);    // content of control/NAME
    static bool writeFile(const QString &name, const QByteArray &content);
    static QByteArray sendLog();
    // What qmail-smtpd answers to a recipient of the hub from that sender.
    static QByteArray smtpAnswer(const QByteArray &sender);

private:
    static bool run(const QString &name, const QStringList &arguments);

    QProcess m_helper;
};

} // namespace mw::test
