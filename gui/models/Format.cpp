// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, spans and moments in words, in the person's language and time zone.
#include "gui/models/Format.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace mw::gui {

namespace {
bool wantsUtc = false;
}

void Format::setUtc(bool utc)
{
    wantsUtc = utc;
}

QDateTime Format::at(std::int64_t moment)
{
    return wantsUtc ? QDateTime::fromSecsSinceEpoch(moment, QTimeZone::UTC) : QDateTime::fromSecsSinceEpoch(moment);
}

QString Format::span(std::int64_t seconds)
{
    if (seconds < 0)
        seconds = 0;
    constexpr std::int64_t kMinute = 60;
    constexpr std::int64_t kHour = 3600;
    constexpr std::int64_t kDay = 86400;
    if (seconds < kMinute)
        return tr("%1 s", "seconds").arg(seconds);
    if (seconds < kHour)
        return tr("%1 min", "minutes").arg(seconds / kMinute);
    if (seconds < kDay) {
        const auto minutes = seconds % kHour / kMinute;
        return minutes == 0 ? tr("%1 h", "hours").arg(seconds / kHour)
                            : tr("%1 h %2 min", "hours, minutes").arg(seconds / kHour).arg(minutes);
    }
    const auto hours = seconds % kDay / kHour;
    return hours == 0 ? tr("%1 d", "days").arg(seconds / kDay)
                      : tr("%1 d %2 h", "days, hours").arg(seconds / kDay).arg(hours);
}

QString Format::size(std::int64_t bytes)
{
    return bytes < 1000 ? tr("%n byte(s)", nullptr, static_cast<int>(bytes))
                        : QLocale().formattedDataSize(bytes, bytes < 10000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString Format::count(std::uint64_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString Format::untilMoment(std::int64_t moment, std::int64_t now)
{
    const auto left = moment - now;
    if (left <= 0)
        return tr("due now");
    if (left < 60)
        return tr("in %1 s", "seconds").arg(left);
    if (left < 3600)
        return tr("in %1 min", "minutes").arg(left / 60);
    const auto at = Format::at(moment);
    const auto today = Format::at(now).date();
    if (at.date() == today)
        return QLocale().toString(at.time(), QStringLiteral("HH:mm"));
    if (left < 6 * 86400)
        return QLocale().toString(at, QStringLiteral("ddd HH:mm"));
    return QLocale().toString(at, QStringLiteral("d MMM HH:mm"));
}

QString Format::moment(std::int64_t moment)
{
    return QLocale().toString(Format::at(moment), QStringLiteral("ddd d MMM HH:mm"));
}

QString Format::clock(std::int64_t moment)
{
    return QLocale().toString(Format::at(moment).time(), QStringLiteral("HH:mm:ss"));
}

QString Format::safe(const QString &text)
{
    const auto hostile = [](QChar c) {
        const auto u = c.unicode();
        return u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069)
               || u == 0x200e || u == 0x200f || u == 0x2028 || u == 0x2029;
    };
    if (std::none_of(text.begin(), text.end(), hostile))
        return text;
    QString out;
    for (const QChar c : text) {
        if (!hostile(c))
            out += c;
        else if (c == u'\t')
            out += u' ';
        else
            out += c.unicode() < 0x100 ? QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QChar(u'0'))
                                       : QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QChar(u'0'));
    }
    return out;
}

QString Format::tip(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text;
    return QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
}

QString Format::fromUtf8(const std::string &text)
{
    return safe(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

QString Format::linesFromUtf8(const std::string &text)
{
    QStringList out;
    for (const auto &line : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(u'\n', Qt::SkipEmptyParts))
        out.append(safe(line));
    return out.join(u'\n');
}

QString Format::service(const std::string &title, const std::string &name)
{
    // The titles that the helper knows, for the translators; one that is not among them is shown as it is.
    [[maybe_unused]] static constexpr std::array kTitles{
        QT_TRANSLATE_NOOP("Format", "Delivery"),
        QT_TRANSLATE_NOOP("Format", "Queue"),
        QT_TRANSLATE_NOOP("Format", "Mail in (SMTP)"),
        QT_TRANSLATE_NOOP("Format", "Mail from users (submission)"),
        QT_TRANSLATE_NOOP("Format", "Mail from users (submission under TLS)"),
        QT_TRANSLATE_NOOP("Format", "Mailboxes (POP3)"),
        QT_TRANSLATE_NOOP("Format", "Mailboxes (POP3 under TLS)"),
        QT_TRANSLATE_NOOP("Format", "Mail in (QMTP)"),
        QT_TRANSLATE_NOOP("Format", "Mail from null clients (QMQP)"),
    };
    return title.empty() ? fromUtf8(name) : QCoreApplication::translate("Format", fromUtf8(title).toUtf8().constData());
}

} // namespace mw::gui
