// SPDX-License-Identifier: GPL-3.0-or-later
// How mailwrightctl shows things: aligned columns, ages, sizes, times, and text from strangers made harmless.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <cstdint>
#include <string>

namespace mw::ctl {

// Rows of columns, each as wide as its widest cell; the last one is not padded.
class Columns {
public:
    explicit Columns(const QStringList &titles) { m_rows.append(titles); }
    void add(const QStringList &cells) { m_rows.append(cells); }
    // With a newline after each row. Without rows only the titles.
    QString text() const;

private:
    QList<QStringList> m_rows;
};

QString age(std::int64_t seconds);       // 45s, 12m, 3h 5m, 2d 4h
QString size(std::int64_t bytes);        // 812 B, 4.2 kB, 1.3 MB
QString localTime(std::int64_t seconds); // 2026-11-21 01:02:03; "-" for 0
// What a stranger wrote: control and bidirectional characters are shown as escapes, so that no terminal obeys them.
QString harmless(const std::string &text);
// The same, but newlines and tabs stay.
QString harmlessLines(const std::string &text);

} // namespace mw::ctl
