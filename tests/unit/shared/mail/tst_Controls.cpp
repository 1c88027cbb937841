// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/Controls.h"
#include "shared/os/AtomicFile.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace mw;

class tst_Controls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missingIsDefault();
    void linesAndNumbers();
    void mapsTakeTheLaterLine();
    void unreadableIsAnError();
};

void tst_Controls::missingIsDefault()
{
    const QTemporaryDir dir;
    const mail::Controls controls(dir.path().toStdString());
    QVERIFY(!controls.line("me")->has_value());
    QCOMPARE(*controls.number("queuelifetime", 604800), std::uint64_t{604800});
    QVERIFY(!controls.list("locals")->has_value());
}

void tst_Controls::linesAndNumbers()
{
    const QTemporaryDir dir;
    const auto path = dir.path().toStdString();
    QVERIFY(os::replaceFile(path + "/me", "mail.example.org \t\nsecond\n").has_value());
    QVERIFY(os::replaceFile(path + "/queuelifetime", "100s\n").has_value());
    QVERIFY(os::replaceFile(path + "/concurrencylocal", "many\n").has_value());
    QVERIFY(os::replaceFile(path + "/locals", "\n# comment\na.example\n b.example \n").has_value());
    const mail::Controls controls(path);
    QCOMPARE(controls.lineOrMe("helohost")->value(), std::string("mail.example.org"));
    QCOMPARE(*controls.number("queuelifetime", 1), std::uint64_t{100});
    QCOMPARE(*controls.number("concurrencylocal", 10), std::uint64_t{10});
    QCOMPARE(controls.list("locals")->value(), (std::vector<std::string>{"a.example", " b.example"}));
}

void tst_Controls::mapsTakeTheLaterLine()
{
    const auto map = mail::parseControlMap("A.example:x:y\nnocolon\na.example:z\n:default\n");
    QCOMPARE(map.size(), std::size_t{2});
    QCOMPARE(map.at("a.example"), std::string("z"));
    QCOMPARE(map.at(""), std::string("default"));
}

void tst_Controls::unreadableIsAnError()
{
    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("me")));
    const mail::Controls controls(dir.path().toStdString());
    QVERIFY(!controls.line("me").has_value());
}

QTEST_APPLESS_MAIN(tst_Controls)
#include "tst_Controls.moc"
