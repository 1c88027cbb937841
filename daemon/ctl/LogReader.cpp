// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/LogReader.h"

#include "daemon/ctl/Format.h"
#include "daemon/ctl/Session.h"

#include "shared/mail/LogLine.h"
#include "shared/mail/Tai64n.h"

#include <QtCore/QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace mw::ctl {
namespace {

constexpr qsizetype kLongestOpenLine = 1 << 20;

} // namespace

QByteArray decodedLine(QByteArrayView line)
{
    const std::string_view bytes(line.data(), static_cast<std::size_t>(line.size()));
    const auto moment = mail::decodeTai64n(bytes);
    const auto rest = moment ? bytes.substr(mail::kTai64nLength) : bytes;
    QString out;
    if (moment) {
        out = QDateTime::fromSecsSinceEpoch(moment->seconds).toString(u"yyyy-MM-dd HH:mm:ss"_s) +
              u".%1"_s.arg(moment->nanoseconds / 1000, 6, 10, QChar(u'0'));
    }
    out += harmless(std::string(rest));
    const auto text = rest.starts_with(' ') ? rest.substr(1) : rest;
    if (const auto note = mail::logNote(mail::parseLogText(text)); !note.empty())
        out += u" (%1)"_s.arg(QString::fromStdString(note));
    return out.toUtf8();
}

void LogReader::print(int fd)
{
    std::array<char, 65536> buffer{};
    for (;;) {
        const auto count = os::readSome(fd, buffer);
        if (!count || *count == 0)
            return;
        take(QByteArrayView(buffer.data(), static_cast<qsizetype>(*count)));
    }
}

void LogReader::take(QByteArrayView bytes)
{
    if (m_raw)
        return Session::printBytes(bytes);
    m_open.append(bytes);
    qsizetype start = 0;
    for (auto end = m_open.indexOf('\n'); end >= 0; end = m_open.indexOf('\n', start)) {
        Session::printBytes(decodedLine(QByteArrayView(m_open).sliced(start, end - start)));
        Session::printBytes("\n");
        start = end + 1;
    }
    m_open.remove(0, start);
    if (m_open.size() > kLongestOpenLine)
        endOfFile();
}

void LogReader::endOfFile()
{
    if (m_open.isEmpty())
        return;
    Session::printBytes(decodedLine(m_open));
    Session::printBytes("\n");
    m_open.clear();
}

} // namespace mw::ctl
