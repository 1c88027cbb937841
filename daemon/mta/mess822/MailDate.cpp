// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/mess822/MailDate.h"

#include "shared/base/Text.h"
#include "shared/mail/HeaderTokens.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace mw::mess822 {

namespace {

constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                   "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> kWeekdays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
constexpr int kMinutesPerHour = 60;

struct Zone {
    std::string_view name;
    int hours;
};
constexpr std::array<Zone, 11> kZones{{{"gmt", 0}, {"ut", 0}, {"utc", 0}, {"est", -5}, {"edt", -4}, {"cst", -6},
                                       {"cdt", -5}, {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}}};

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Words of letters, words of digits (with their sign), colons; blanks, commas and comments only part them.
std::vector<std::string> wordsOf(std::string_view text)
{
    constexpr std::size_t kMostWords = 16;
    std::vector<std::string> words;
    const auto tokens = mail::tokenise(text);
    if (!tokens)
        return words;
    for (const auto &token : *tokens) {
        if (token.type == mail::TokenType::Colon)
            words.emplace_back(":");
        else if (token.type == mail::TokenType::Atom)
            words.push_back(text::lower(token.text));
        else if (token.type != mail::TokenType::Comma && token.type != mail::TokenType::Comment)
            words.emplace_back("?");
        if (words.size() > kMostWords)
            break;
    }
    return words;
}

class DateReader {
public:
    explicit DateReader(std::string_view text) : m_words(wordsOf(text)) {}

    std::optional<MailDate> run()
    {
        skipWeekday();
        m_date.day = number(2);
        readMonth();
        readYear();
        m_date.hour = number(2);
        readMinutes();
        readZone();
        return m_good && isPossible() ? std::optional(m_date) : std::nullopt;
    }

private:
    // The next word, or an empty one.
    std::string_view peek() const { return m_at < m_words.size() ? std::string_view(m_words[m_at]) : ""; }

    void skipWeekday()
    {
        for (const auto day : kWeekdays) {
            if (peek().starts_with(day)) {
                ++m_at;
                return;
            }
        }
    }

    int number(std::size_t mostDigits)
    {
        const auto word = peek();
        const auto value = text::wholeNumber(word);
        if (!value || word.size() > mostDigits) {
            m_good = false;
            return 0;
        }
        ++m_at;
        return static_cast<int>(*value);
    }

    void readMonth()
    {
        for (std::size_t i = 0; i < kMonths.size(); ++i) {
            if (peek().starts_with(kMonths[i])) {
                m_date.month = static_cast<int>(i) + 1;
                ++m_at;
                return;
            }
        }
        m_good = false;
    }

    void readYear()
    {
        const auto digits = peek().size();
        m_date.year = number(4);
        if (digits == 2)
            m_date.year += m_date.year < 50 ? 2000 : 1900;
        else if (digits == 3)
            m_date.year += 1900;
    }

    void readMinutes()
    {
        if (peek() != ":") {
            m_good = false;
            return;
        }
        ++m_at;
        m_date.minute = number(2);
        if (peek() == ":") {
            ++m_at;
            m_date.second = number(2);
        }
    }

    void readZone()
    {
        const auto word = peek();
        if (word.size() == 5 && (word[0] == '+' || word[0] == '-')) {
            const auto value = text::wholeNumber(word.substr(1));
            m_good = m_good && value && *value % 100 < kMinutesPerHour;
            const int minutes = value ? static_cast<int>(*value / 100) * kMinutesPerHour + static_cast<int>(*value % 100) : 0;
            m_date.offset = word[0] == '-' ? -minutes : minutes;
            m_date.offsetKnown = word != "-0000";
            return;
        }
        for (const auto &zone : kZones) {
            if (word == zone.name) {
                m_date.offset = zone.hours * kMinutesPerHour;
                return;
            }
        }
        // Other names, and the letters of the military, say nothing (RFC 5322, 4.3).
        m_date.offsetKnown = false;
        m_good = m_good && !word.empty() && isLetter(word[0]);
    }

    bool isPossible() const
    {
        const std::chrono::year_month_day day{std::chrono::year(m_date.year),
                                              std::chrono::month(static_cast<unsigned>(m_date.month)),
                                              std::chrono::day(static_cast<unsigned>(m_date.day))};
        return day.ok() && m_date.hour < 24 && m_date.minute < 60 && m_date.second <= 60;
    }

    std::vector<std::string> m_words;
    std::size_t m_at = 0;
    bool m_good = true;
    MailDate m_date;
};

std::string padded(int value, std::size_t width)
{
    const auto digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string timeText(const MailDate &date)
{
    return padded(date.hour, 2) + ':' + padded(date.minute, 2) + ':' + padded(date.second, 2);
}

UnixTime counted(const mail::LeapSeconds &leaps, const MailDate &date)
{
    return leaps.counted(unixTimeOf(date), date.second == 60);
}

// By TZ.
std::string localText(const char *format, UnixTime t)
{
    std::tm parts{};
    const std::time_t value = t;
    localtime_r(&value, &parts);
    std::array<char, 64> buffer{};
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    const auto size = std::strftime(buffer.data(), buffer.size(), format, &parts);
#pragma GCC diagnostic pop
    return {buffer.data(), size};
}

std::string zoneText(const MailDate &date)
{
    const int minutes = std::abs(date.offset);
    const bool minus = date.offset < 0 || !date.offsetKnown;
    return (minus ? '-' : '+') + padded(minutes / kMinutesPerHour, 2) + padded(minutes % kMinutesPerHour, 2);
}

} // namespace

std::optional<MailDate> parseMailDate(std::string_view text)
{
    constexpr std::size_t kLongest = 1000;
    return text.size() > kLongest ? std::nullopt : DateReader(text).run();
}

MailDate utcDate(UnixTime t)
{
    const std::chrono::sys_seconds time{std::chrono::seconds(t)};
    const auto midnight = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day day(midnight);
    const std::chrono::hh_mm_ss clock(time - midnight);
    return {static_cast<int>(day.year()),
            static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day())),
            static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()),
            static_cast<int>(clock.seconds().count()),
            0,
            false};
}

UnixTime unixTimeOf(const MailDate &date)
{
    const std::chrono::year_month_day day{std::chrono::year(date.year),
                                          std::chrono::month(static_cast<unsigned>(date.month)),
                                          std::chrono::day(static_cast<unsigned>(date.day))};
    const auto time = std::chrono::sys_days(day) + std::chrono::hours(date.hour) +
                      std::chrono::minutes(date.minute - date.offset) + std::chrono::seconds(date.second);
    return time.time_since_epoch() / std::chrono::seconds(1);
}

std::string headerText(const MailDate &date)
{
    auto month = std::string(kMonths.at(static_cast<std::size_t>(date.month) - 1));
    month[0] = static_cast<char>(month[0] - 'a' + 'A');
    return std::to_string(date.day) + ' ' + month + ' ' + std::to_string(date.year) + ' ' + timeText(date) + ' ' +
           zoneText(date);
}

std::string digitsText(const MailDate &date)
{
    return padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2) + padded(date.hour, 2) +
           padded(date.minute, 2) + padded(date.second, 2);
}

std::string isoText(const MailDate &date)
{
    return padded(date.year, 4) + '-' + padded(date.month, 2) + '-' + padded(date.day, 2) + ' ' + timeText(date);
}

std::string isoTextWithZone(const MailDate &date)
{
    auto known = date;
    known.offsetKnown = true;
    return isoText(date) + ' ' + zoneText(known);
}

std::string LocalTime::utcIso(const MailDate &date) const
{
    const auto back = m_leaps.uncounted(counted(m_leaps, date));
    auto utc = utcDate(back.time);
    utc.second += back.isLeap ? 1 : 0;
    return isoTextWithZone(utc);
}

std::string LocalTime::localIso(const MailDate &date) const
{
    return localText("%Y-%m-%d %H:%M:%S", counted(m_leaps, date));
}

std::string LocalTime::ctimeText(const MailDate &date) const
{
    return localText("%a %b %e %H:%M:%S %Y", counted(m_leaps, date));
}

} // namespace mw::mess822
