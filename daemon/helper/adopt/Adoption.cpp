// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/helper/adopt/Adoption.h"

#include "shared/base/Text.h"
#include "shared/mail/ControlTable.h"
#include "shared/os/Files.h"

#include <algorithm>
#include <array>

namespace mw::helper {
namespace {

constexpr std::array<std::string_view, 5> kMakers{"mailwright", "qmail", "netqmail", "notqmail", "other"};

// What qmail 1.03, netqmail 1.06 and notqmail read, and the run scripts of Life with qmail.
constexpr std::array<std::string_view, 31> kStockFiles{
    "badmailfrom", "bouncefrom",    "bouncehost",    "concurrencyincoming", "concurrencylocal", "concurrencyremote", "databytes",
    "defaultdelivery", "defaultdomain", "defaulthost", "doublebouncehost",  "doublebounceto",   "envnoathost",       "helohost",
    "idhost",      "localiphost",   "locals",        "me",                  "morercpthosts",    "percenthack",       "plusdomain",
    "qmqpservers", "queuelifetime", "rcpthosts",     "smtpgreeting",        "smtproutes",       "timeoutconnect",    "timeoutremote",
    "timeoutsmtpd", "virtualdomains", "defaultincoming"};

Maker makerNamed(std::string_view name)
{
    const auto *found = std::ranges::find(kMakers, name);
    return found == kMakers.end() ? Maker::Other : static_cast<Maker>(found - kMakers.begin());
}

bool readLine(std::string_view line, Adoption &out)
{
    const auto words = text::split(line, '\t');
    const auto word = words.front();
    const auto value = words.size() > 1 ? std::string(words[1]) : std::string();
    if (word == "time")
        out.time = static_cast<UnixTime>(text::wholeNumber(value).value_or(0));
    else if (word == "services")
        out.services = value;
    else if (word == "rules")
        out.rules = value;
    else if (word == "split")
        out.split = static_cast<unsigned>(text::wholeNumber(value).value_or(0));
    else if (word == "service" && (words.size() == 3 || words.size() == 4))
        out.known.push_back({value, std::string(words[2]), words.size() == 4 ? std::string(words[3]) : std::string()});
    else if (word == "program" && words.size() == 3)
        out.programs.push_back({value, makerNamed(words[2])});
    else
        return false;
    return true;
}

} // namespace

std::string nameOf(Maker maker)
{
    return std::string(kMakers.at(static_cast<std::size_t>(maker)));
}

const AdoptedService *Adoption::service(const std::string &name) const
{
    const auto found = std::ranges::find(known, name, &AdoptedService::name);
    return found == known.end() ? nullptr : &*found;
}

std::string Adoption::serviceOf(const std::string &program) const
{
    const auto found = std::ranges::find(known, program, &AdoptedService::program);
    return found == known.end() ? program : found->name;
}

std::optional<Maker> Adoption::makerOf(const std::string &program) const
{
    const auto found = std::ranges::find(programs, program, &AdoptedProgram::name);
    return found == programs.end() ? std::nullopt : std::optional(found->maker);
}

std::string adoptionAsText(const Adoption &adoption)
{
    std::string out = "time\t" + std::to_string(adoption.time) + "\nservices\t" + adoption.services + "\nrules\t" + adoption.rules +
                      "\nsplit\t" + std::to_string(adoption.split) + "\n";
    for (const auto &service : adoption.known)
        out += "service\t" + service.name + "\t" + service.log + "\t" + service.program + "\n";
    for (const auto &program : adoption.programs)
        out += "program\t" + program.name + "\t" + nameOf(program.maker) + "\n";
    return out;
}

Result<Adoption> adoptionFromText(const std::string &text)
{
    Adoption out;
    for (const auto line : text::lines(text)) {
        if (!readLine(line, out))
            return fail(ErrorKind::Format, "\"" + std::string(line) + "\" is no line of it");
    }
    if (out.services.empty() || out.split == 0)
        return fail(ErrorKind::Format, "a line is missing");
    return out;
}

std::string adoptionPath(const std::string &home)
{
    return home + "/changes/adopted";
}

Result<std::optional<Adoption>> readAdoption(const std::string &home)
{
    const auto text = os::readFile(adoptionPath(home));
    if (!text && text.error().kind == ErrorKind::NotFound)
        return std::optional<Adoption>();
    if (!text)
        return std::unexpected(text.error());
    auto out = adoptionFromText(*text);
    if (!out)
        return fail(ErrorKind::Format, adoptionPath(home) + " cannot be understood: " + out.error().text + "; remove it and adopt the hub again");
    return std::optional(std::move(*out));
}

std::string unreadReason(const Adoption &adoption, const std::string &controlFile)
{
    if (std::ranges::contains(kStockFiles, controlFile))
        return {};
    const auto *file = mail::findControlFile(controlFile);
    if (!file || file->readers.empty())
        return {};
    std::string readers;
    for (const auto word : text::split(file->readers, ' ')) {
        const auto program = std::string(word.substr(0, word.find('/')));
        if (adoption.makerOf(program) == Maker::Ours)
            return {};
        readers += (readers.empty() ? "" : ", ") + program;
    }
    return "only Mailwright's own programs read this file (" + readers + "); those of this hub are " + nameOf(adoption.maker()) +
           "'s and do not know it";
}

} // namespace mw::helper
