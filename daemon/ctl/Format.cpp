// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/Format.h"

#include <QtCore/QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

bool isHarmful(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

QString escaped(const std::string &text, bool keepLines)
{
    QString out;
    for (const char32_t c : QString::fromStdString(text).toUcs4()) {
        if (keepLines && (c == U'\n' || c == U'\t'))
            out += QChar(static_cast<char16_t>(c));
        else if (isHarmful(c))
            out += u"\\u%1"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0'));
        else
            out += QString::fromUcs4(&c, 1);
    }
    return out;
}

} // namespace

QString Columns::text() const
{
    QList<qsizetype> widths;
    for (const auto &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QString out;
    for (const auto &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 == row.size() ? row[i] : row[i].leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    }
    return out;
}

QString age(std::int64_t seconds)
{
    seconds = std::max<std::int64_t>(seconds, 0);
    if (seconds < 60)
        return u"%1s"_s.arg(seconds);
    if (seconds < 3600)
        return u"%1m"_s.arg(seconds / 60);
    if (seconds < 86400)
        return u"%1h %2m"_s.arg(seconds / 3600).arg(seconds / 60 % 60);
    return u"%1d %2h"_s.arg(seconds / 86400).arg(seconds / 3600 % 24);
}

QString size(std::int64_t bytes)
{
    if (bytes < 1000)
        return u"%1 B"_s.arg(bytes);
    const auto kilobytes = static_cast<double>(bytes) / 1000.0;
    if (kilobytes < 1000.0)
        return u"%1 kB"_s.arg(kilobytes, 0, 'f', 1);
    return u"%1 MB"_s.arg(kilobytes / 1000.0, 0, 'f', 1);
}

QString localTime(std::int64_t seconds)
{
    if (seconds == 0)
        return u"-"_s;
    return QDateTime::fromSecsSinceEpoch(seconds).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString harmless(const std::string &text)
{
    return escaped(text, false);
}

QString harmlessLines(const std::string &text)
{
    return escaped(text, true);
}

} // namespace mw::ctl
