// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Golden.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace mw::test {
namespace {

const QString kFolder = QStringLiteral(MW_SOURCE_DIR "/tests/golden/");

// The pattern of a fixed placeholder; empty for those that are matched by name (@ID1@).
QString patternFor(const QByteArray &name)
{
    static const QHash<QByteArray, QString> patterns{
        {"@DATE@", u"\\d{1,2} [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d"_s},
        {"@CTIME@", u"[A-Z][a-z]{2} [A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d \\d{4}"_s},
        {"@DATETIME@", u"\\d{14}"_s},
        {"@TIME@", u"\\d{10}"_s},
        {"@PID@", u"\\d+"_s},
        {"@MICROS@", u"\\d+"_s},
        {"@PORT@", u"\\d+"_s},
        {"@BYTES@", u"\\d+"_s},
        {"@LEN@", u"\\d+"_s},
        {"@SYSLOGDATE@", u"[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d"_s},
    };
    if (patterns.contains(name))
        return patterns.value(name);
    static const QRegularExpression other(u"^@(\\d+\\.\\.\\d+|ID\\d*%23)@$"_s);
    return other.match(QString::fromLatin1(name)).hasMatch() ? u"\\d+"_s : QString();
}

// A pattern for this text. QRegularExpression::escape() alone turns NUL into an octal escape, which takes the digits
// behind it for its own.
QString literally(const QString &text)
{
    auto parts = text.split(QChar(u'\0'));
    for (auto &part : parts)
        part = QRegularExpression::escape(part);
    return parts.join(u"\\x{0}"_s);
}

QString shown(const QByteArray &bytes)
{
    QString out;
    for (const char c : bytes.left(4000)) {
        const auto u = static_cast<unsigned char>(c);
        if (c == '\n')
            out += u"\\n\n    "_s;
        else if (u < 32 || u > 126)
            out += QStringLiteral("\\x%1").arg(u, 2, 16, QLatin1Char('0'));
        else
            out += QLatin1Char(c);
    }
    return out;
}

} // namespace

QByteArray bytesOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toUtf8();
    const auto object = value.toObject();
    if (object.contains(u"b64"_s))
        return QByteArray::fromBase64(object.value(u"b64"_s).toString().toLatin1());
    return object.value(u"text"_s).toString().toUtf8();
}

QString GoldenCase::program() const
{
    return json.value(u"program"_s).toString();
}

QList<QByteArray> GoldenCase::args() const
{
    QList<QByteArray> out;
    const auto array = json.value(u"args"_s).toArray();
    for (const auto &value : array)
        out.append(bytesOf(value));
    return out;
}

QByteArray GoldenCase::bytes(const char *key) const
{
    return QByteArray::fromBase64(json.value(QLatin1String(key)).toString().toLatin1());
}

QList<QByteArray> GoldenCase::environment() const
{
    QList<QByteArray> out;
    const auto object = json.value(u"env"_s).toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.append(it.key().toUtf8() + '=' + bytesOf(it.value()));
    return out;
}

int GoldenCase::exitCode() const
{
    return json.value(u"exit"_s).toInt();
}

QList<GoldenCase> goldenCases(const QString &file, const QString &program)
{
    QFile input(kFolder + (file.contains(u'/') ? QString() : u"qmail/"_s) + file);
    if (!input.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(input.fileName()));
    QList<GoldenCase> out;
    while (!input.atEnd()) {
        const auto line = input.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const auto object = QJsonDocument::fromJson(line).object();
        GoldenCase c{object.value(u"id"_s).toString(), object};
        if (c.id.isEmpty())
            qFatal("%s holds a line without id", qPrintable(input.fileName()));
        if (program.isEmpty() || c.program() == program)
            out.append(c);
    }
    return out;
}

void Matcher::replace(const QByteArray &placeholder, const QByteArray &value)
{
    m_replacements.insert(placeholder, value);
}

QString Matcher::difference(const QByteArray &expected, const QByteArray &actual)
{
    static const QRegularExpression placeholder(u"@[A-Z0-9.%]+@"_s);
    const auto text = QString::fromLatin1(expected);
    QString pattern;
    QList<QByteArray> captures; // in the order of their groups
    qsizetype at = 0;
    auto it = placeholder.globalMatch(text);
    while (it.hasNext()) {
        const auto match = it.next();
        const auto name = match.captured().toLatin1();
        if (match.capturedStart() < at)
            continue;
        pattern += literally(text.mid(at, match.capturedStart() - at));
        at = match.capturedEnd();
        if (m_replacements.contains(name)) {
            pattern += literally(QString::fromLatin1(m_replacements.value(name)));
        } else if (const auto fixed = patternFor(name); !fixed.isEmpty()) {
            pattern += fixed;
        } else if (name.startsWith("@ID")) {
            if (m_captured.contains(name)) {
                pattern += QString::fromLatin1(m_captured.value(name));
            } else if (const auto group = captures.indexOf(name); group >= 0) {
                pattern += u"\\"_s + QString::number(group + 1) + u"(?:)"_s;
            } else {
                pattern += u"(\\d+)"_s;
                captures.append(name);
            }
        } else {
            pattern += literally(match.captured());
        }
    }
    pattern += literally(text.mid(at));
    const QRegularExpression whole(u"\\A"_s + pattern + u"\\z"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = whole.match(QString::fromLatin1(actual));
    if (!match.hasMatch())
        return u"expected:\n    "_s + shown(expected) + u"\n  got:\n    "_s + shown(actual);
    for (qsizetype i = 0; i < captures.size(); ++i)
        m_captured.insert(captures[i], match.captured(static_cast<int>(i) + 1).toLatin1());
    return {};
}

QString agreedDifference(const QString &file, const QString &id)
{
    static const auto table = [] {
        QHash<QString, QString> out;
        QFile input(kFolder + u"differences.txt"_s);
        if (!input.open(QIODevice::ReadOnly))
            return out;
        const auto lines = QString::fromUtf8(input.readAll()).split(u'\n');
        for (const auto &line : lines) {
            if (line.startsWith(u'#') || line.trimmed().isEmpty())
                continue;
            out.insert(line.section(u' ', 0, 1), line.section(u' ', 2).trimmed());
        }
        return out;
    }();
    return table.value(file + u' ' + id);
}

} // namespace mw::test
