// SPDX-License-Identifier: GPL-3.0-or-later
// The golden cases of tests/golden: loading, decoding, and comparing with placeholders.
// The README of each folder there describes the format.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace mw::test {

struct GoldenCase {
    QString id;
    QJsonObject json;

    QString program() const;
    QList<QByteArray> args() const;
    // The bytes of a base-64 member ("stdin_b64"); empty when absent.
    QByteArray bytes(const char *key) const;
    // The env member as NAME=value.
    QList<QByteArray> environment() const;
    int exitCode() const; // 0 when absent
};

// A JSON value that stands for bytes: a string (UTF-8), or {"b64": "..."} or {"text": "..."}.
QByteArray bytesOf(const QJsonValue &value);

// Cases of a file ("01-inject.jsonl", or "siblings/mess822.jsonl" with its folder), all or those of one program. Aborts the test if the file cannot be read.
QList<GoldenCase> goldenCases(const QString &file, const QString &program = {});

// Compares bytes with an expectation that holds placeholders (@DATE@, @PID@, @ID1@...). Equal @ID...@ names must
// stand for equal numbers within one object, so use one Matcher a case.
class Matcher {
public:
    // What an additional placeholder stands for, literally (for instance "@HOME@").
    void replace(const QByteArray &placeholder, const QByteArray &value);
    // Empty if equal; else a description with both sides.
    QString difference(const QByteArray &expected, const QByteArray &actual);
    // What an @ID...@ placeholder has matched so far.
    QByteArray captured(const QByteArray &placeholder) const { return m_captured.value(placeholder); }

private:
    QHash<QByteArray, QByteArray> m_replacements;
    QHash<QByteArray, QByteArray> m_captured;
};

// Ids listed in tests/golden/differences.txt ("FILE ID  reason"): agreed differences and what does not hold yet.
// Returns the reason or an empty string.
QString agreedDifference(const QString &file, const QString &id);

} // namespace mw::test
