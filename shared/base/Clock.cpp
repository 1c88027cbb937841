// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/base/Clock.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace mw::clock {
namespace {

constexpr std::array<const char *, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<const char *, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

std::tm utc(UnixTime t)
{
    std::tm parts{};
    const std::time_t value = t;
    gmtime_r(&value, &parts);
    return parts;
}

template <typename... Args>
std::string print(const char *format, Args... args)
{
    std::array<char, 64> buffer{};
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    const int n = std::snprintf(buffer.data(), buffer.size(), format, args...);
#pragma GCC diagnostic pop
    return {buffer.data(), static_cast<std::size_t>(n)};
}

const char *month(const std::tm &t) { return kMonths.at(static_cast<std::size_t>(t.tm_mon)); }

} // namespace

UnixTime now()
{
    return nowExact().seconds;
}

Moment nowExact()
{
    std::timespec t{};
    ::clock_gettime(CLOCK_REALTIME, &t);
    return {t.tv_sec, static_cast<std::uint32_t>(t.tv_nsec)};
}

std::int64_t monotonicMilliseconds()
{
    std::timespec t{};
    ::clock_gettime(CLOCK_MONOTONIC, &t);
    return std::int64_t{t.tv_sec} * 1000 + t.tv_nsec / 1000000;
}

std::string headerDate(UnixTime t)
{
    return plainDate(t) + " -0000";
}

std::string plainDate(UnixTime t)
{
    const auto p = utc(t);
    return print("%d %s %d %02d:%02d:%02d", p.tm_mday, month(p), p.tm_year + 1900, p.tm_hour, p.tm_min, p.tm_sec);
}

std::string ctimeDate(UnixTime t)
{
    const auto p = utc(t);
    return print("%s %s %02d %02d:%02d:%02d %d", kDays.at(static_cast<std::size_t>(p.tm_wday)), month(p), p.tm_mday,
                 p.tm_hour, p.tm_min, p.tm_sec, p.tm_year + 1900);
}

std::string digits(UnixTime t)
{
    const auto p = utc(t);
    return print("%04d%02d%02d%02d%02d%02d", p.tm_year + 1900, p.tm_mon + 1, p.tm_mday, p.tm_hour, p.tm_min, p.tm_sec);
}

} // namespace mw::clock
