// SPDX-License-Identifier: GPL-3.0-or-later
// That the tree obeys its own rules: arrows between folders, sizes, licence lines, manual pages, what may be
// installed, and how the release programs are linked.
#include "tests/layout/SourceTree.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace mw::test;

namespace {

constexpr int kMostLinesOfFile = 600;
constexpr int kMostLinesOfFunction = 62; // 60 and the two lines of its braces

// What a folder may include of this project, and whether it may include Qt.
struct Arrow {
    const char *folder;
    QList<const char *> mayInclude;
    bool qt = false;
};

const QList<Arrow> &arrows()
{
    static const QList<Arrow> list = {
        {"shared/base/", {"shared/base/"}},
        {"shared/os/", {"shared/base/", "shared/os/"}},
        {"shared/net/", {"shared/base/", "shared/os/", "shared/net/"}},
        {"shared/mail/", {"shared/base/", "shared/os/", "shared/net/", "shared/mail/"}},
        {"shared/rpc/", {"shared/base/", "shared/mail/", "shared/rpc/"}},
        {"shared/rpcqt/", {"shared/"}, true},
        {"daemon/mta/", {"shared/base/", "shared/os/", "shared/net/", "shared/mail/", "daemon/mta/"}},
        {"daemon/helper/", {"shared/", "daemon/helper/"}, true},
        {"daemon/ctl/", {"shared/", "daemon/ctl/"}, true},
        {"gui/", {"shared/base/", "shared/mail/", "shared/rpc/", "shared/rpcqt/", "gui/"}, true},
    };
    return list;
}

bool isOfProject(const QString &include)
{
    static const QRegularExpression folders(u"^(shared|daemon|gui|tests)/"_s);
    return folders.match(include).hasMatch();
}

bool isQt(const QString &include)
{
    static const QRegularExpression qt(u"^(Qt?[A-Z]|KSyntax|KF6)"_s);
    return qt.match(include).hasMatch();
}

QString judge(const Arrow &arrow, const QString &include)
{
    if (isQt(include))
        return arrow.qt ? QString() : u"Qt"_s;
    if (!isOfProject(include))
        return {};
    for (const auto *allowed : arrow.mayInclude) {
        if (include.startsWith(QLatin1String(allowed)))
            return {};
    }
    return include;
}

QString joined(const QStringList &problems)
{
    return problems.join(u"\n  "_s).prepend(u"\n  "_s);
}

} // namespace

class tst_Layout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void includesFollowTheArrows();
    void noFileIsTooLong();
    void noFunctionIsTooLong();
    void everySourceNamesItsLicence();
    void everyProgramHasAManualPage();
    void nothingIsInstalledSetuid();
    void noFileNamesTheBuildMachine();
    void referencesStayPublic();
    void testsAreBuilt();
    void releaseProgramsAreHardened();
    void tlsIsLoadedByThoseWhoSpeakIt();

private:
    const QStringList m_files = sourceFiles();
};

void tst_Layout::includesFollowTheArrows()
{
    QStringList problems;
    for (const auto &path : cppFiles(m_files)) {
        for (const auto &arrow : arrows()) {
            if (!path.startsWith(QLatin1String(arrow.folder)))
                continue;
            for (const auto &include : includesOf(path)) {
                if (const auto wrong = judge(arrow, include); !wrong.isEmpty())
                    problems.append(u"%1 includes %2"_s.arg(path, wrong));
            }
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joined(problems)));
}

void tst_Layout::noFileIsTooLong()
{
    QStringList problems;
    for (const auto &path : cppFiles(m_files)) {
        const auto lines = sourceText(path).count(u'\n');
        if (lines > kMostLinesOfFile)
            problems.append(u"%1 has %2 lines"_s.arg(path).arg(lines));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joined(problems)));
}

void tst_Layout::noFunctionIsTooLong()
{
    QStringList problems;
    for (const auto &path : cppFiles(m_files)) {
        for (const auto &function : functionSizes(path)) {
            if (function.lines > kMostLinesOfFunction)
                problems.append(u"%1 begins a function of %2 lines"_s.arg(function.where).arg(function.lines));
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joined(problems)));
}

void tst_Layout::everySourceNamesItsLicence()
{
    QStringList problems;
    for (const auto &path : cppFiles(m_files)) {
        if (!sourceText(path).startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
            problems.append(path);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joined(problems)));
}

void tst_Layout::everyProgramHasAManualPage()
{
    QStringList problems;
    const auto programs = programsBelow(u"daemon"_s) + programsBelow(u"gui"_s);
    for (const auto &[name, folder] : programs) {
        const auto pages = m_files.filter(
            QRegularExpression(u"^%1/(.*/)?%2\\.[1-8]$"_s.arg(QRegularExpression::escape(folder),
                                                             QRegularExpression::escape(name))));
        if (pages.size() != 1)
            problems.append(u"%1 (in %2) has %3 manual pages"_s.arg(name, folder).arg(pages.size()));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joined(problems)));
}

void tst_Layout::nothingIsInstalledSetuid()
{
    static const QRegularExpression asksForIt(
        u"SET[UG]ID\\b|chmod\\s+(-\\S+\\s+)*([ugo]*\\+[rwx]*s|[4567][0-7]{3})\\b|setcap\\b"_s);
    QStringList problems;
    for (const auto &path : m_files) {
        const bool installs = path.startsWith("installer/"_L1) || path.endsWith("CMakeLists.txt"_L1) ||
                              path.endsWith(".cmake"_L1);
        if (installs && asksForIt.match(sourceText(path)).hasMatch())
            problems.append(path);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joined(problems)));
}

// A file that names the directory it was written in works on one machine only.
void tst_Layout::noFileNamesTheBuildMachine()
{
    const auto above = QFileInfo(QStringLiteral(MW_SOURCE_DIR)).path();
    if (above.count(u'/') < 2)
        QSKIP("the checkout lies at the top of the file system: its path is too common a word to look for");
    QStringList problems;
    for (const auto &path : m_files) {
        if (sourceText(path).contains(above + u'/'))
            problems.append(path);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joined(problems)));
}

// Links that a reader may follow and names for examples; no package registry, no mirror, no tracker.
void tst_Layout::referencesStayPublic()
{
    static const QRegularExpression link(u"https?://([A-Za-z0-9.-]+)"_s);
    static const QRegularExpression known(
        u"(^|\\.)(example(\\.(org|com|net))?|test|invalid|w3\\.org|gnu\\.org|cr\\.yp\\.to|rfc-editor\\.org|varlink\\.org|"
        u"qt\\.io|kde\\.org|freedesktop\\.org|spdx\\.org|fsf\\.org|notqmail\\.org|lifewithqmail\\.org)$"_s);
    QStringList problems;
    for (const auto &path : m_files) {
        if (path == "LICENSE"_L1 || path.startsWith("tests/golden/qmail/"_L1))
            continue;
        auto matches = link.globalMatch(sourceText(path));
        while (matches.hasNext()) {
            const auto host = matches.next().captured(1);
            if (!known.match(host).hasMatch())
                problems.append(u"%1 refers to %2"_s.arg(path, host));
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joined(problems)));
}

// A test file that no CMakeLists.txt names is never run, and nobody notices.
void tst_Layout::testsAreBuilt()
{
    QStringList problems;
    for (const auto &path : m_files.filter(QRegularExpression(u"^tests/.*/tst_[^/]+\\.cpp$"_s))) {
        const auto folder = path.section(u'/', 0, -2);
        bool named = false;
        for (QString up = folder; !named && up.startsWith("tests"_L1); up = up.section(u'/', 0, -2)) {
            const auto relative = path.mid(up.size() + 1);
            named = sourceText(up + u"/CMakeLists.txt"_s).contains(relative.chopped(4)) ||
                    sourceText(up + u"/CMakeLists.txt"_s).contains(path.section(u'/', -1).chopped(4));
        }
        if (!named)
            problems.append(path);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joined(problems)));
}

void tst_Layout::releaseProgramsAreHardened()
{
    const QDir bin(QStringLiteral(MW_SOURCE_DIR "/build/release/bin"));
    if (!bin.exists())
        QSKIP("no release build is there (cmake --preset release && cmake --build --preset release)");
    QStringList problems;
    for (const auto &program : bin.entryInfoList(QDir::Files | QDir::Executable)) {
        QFile file(program.filePath());
        if (!file.open(QIODevice::ReadOnly) || file.read(4) != "\177ELF")
            continue; // a script
        QProcess readelf;
        readelf.start(u"readelf"_s, {u"-W"_s, u"-h"_s, u"-l"_s, u"-d"_s, program.filePath()});
        QVERIFY2(readelf.waitForFinished(), "readelf did not end");
        const auto text = readelf.readAllStandardOutput();
        if (!text.contains("(Position-Independent Executable file)") && !text.contains("Type:                              DYN"))
            problems.append(program.fileName() + u": no PIE"_s);
        if (!text.contains("GNU_RELRO"))
            problems.append(program.fileName() + u": no RELRO"_s);
        if (!text.contains("BIND_NOW") && !text.contains("Flags: NOW"))
            problems.append(program.fileName() + u": no BIND_NOW"_s);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joined(problems)));
}

// Loading OpenSSL costs more than what most programs do. checkpassword and mailwright-changes compute hashes with it.
void tst_Layout::tlsIsLoadedByThoseWhoSpeakIt()
{
    const QStringList speakers{u"checkpassword"_s, u"mailwright-changes"_s, u"mailwright-doctor"_s, u"mailwrightd"_s, u"qmail-lmtp"_s,
                               u"qmail-popup"_s,   u"qmail-remote"_s,      u"qmail-smtpd"_s};
    const QDir bin(QStringLiteral(MW_BIN_DIR));
    QStringList problems;
    for (const auto &program : bin.entryInfoList(QDir::Files | QDir::Executable)) {
        QProcess readelf;
        readelf.start(u"readelf"_s, {u"-W"_s, u"-d"_s, program.filePath()});
        QVERIFY2(readelf.waitForFinished(), "readelf did not end");
        const auto text = readelf.readAllStandardOutput();
        if ((text.contains("[libssl.") || text.contains("[libcrypto.")) && !speakers.contains(program.fileName()))
            problems.append(program.fileName());
    }
    QVERIFY2(problems.isEmpty(), qPrintable(joined(problems)));
}

QTEST_APPLESS_MAIN(tst_Layout)
#include "tst_Layout.moc"
