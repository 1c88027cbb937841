// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, spans and moments in words, in the person's language and time zone.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <cstdint>
#include <string>

namespace mw::gui {

class Format {
    Q_DECLARE_TR_FUNCTIONS(Format)
public:
    // "12 s", "4 min", "2 h 10 min", "3 d 4 h".
    static QString span(std::int64_t seconds);
    // "845 bytes", "14 kB".
    static QString size(std::int64_t bytes);
    static QString count(std::uint64_t number);
    // "due now", "in 40 s", "in 12 min", "14:11", "Mon 14:11": shorter the nearer it is.
    static QString untilMoment(std::int64_t moment, std::int64_t now);
    // "Sat 21 Nov 18:17".
    static QString moment(std::int64_t moment);
    static QString clock(std::int64_t moment);
    // Moments are shown in UTC instead of the time zone of this desk.
    static void setUtc(bool utc);
    static QDateTime at(std::int64_t moment);
    // Text of a stranger in one safe line: control characters shown as \xNN, direction marks as \uNNNN.
    static QString safe(const QString &text);
    // Of several lines: each as fromUtf8() has it.
    static QString linesFromUtf8(const std::string &text);
    static QString fromUtf8(const std::string &text);
    // The same lines as a tooltip, which takes what looks like HTML for it: shown as they are, whoever wrote them.
    static QString tip(const QString &text);
    // What the helper calls a service ("Mail in (SMTP)"), in the person's language; its name where it calls it nothing.
    static QString service(const std::string &title, const std::string &name);
};

} // namespace mw::gui
