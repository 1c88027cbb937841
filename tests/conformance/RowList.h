// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of rows.txt, the tests that name them, and the page that is made of both.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace mw::test {

struct Proof {
    QString test;     // the executable, as ctest knows it
    QString source;   // below the checkout
    QString function; // of the test class
};

struct Row {
    QString id; // "G21"
    QString what;
    QString decision; // empty: it has to be proven
    QList<Proof> proofs;
};

class RowList {
public:
    // Reads rows.txt and all tests of the checkout. `manifest` names for each test source the executable it went
    // into, a line each ("tst_Cdb /path/tst_Cdb.cpp").
    RowList(const QString &checkout, const QString &manifest);

    const QList<Row> &rows() const { return m_rows; }
    // Sections of rows.txt, by the letter of their rows.
    QString sectionOf(const Row &row) const;
    // What is wrong with the files themselves, a sentence each.
    const QStringList &problems() const { return m_problems; }
    // "296 rows: 280 proven by 190 tests, 16 decided otherwise".
    QString summary() const;
    // The whole of tests/CONFORMANCE.md.
    QString page() const;

private:
    void readRows(const QString &path);
    void readTest(const QString &path, const QString &relative);
    Row *find(const QString &id);

    QList<Row> m_rows;
    QStringList m_sections; // in the order of the file, each beginning with its letter
    QStringList m_problems;
    QHash<QString, QString> m_tests; // source -> executable
};

} // namespace mw::test
