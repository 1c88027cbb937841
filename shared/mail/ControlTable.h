// SPDX-License-Identifier: GPL-3.0-or-later
// The one table of all control files: what each means, what holds without it, who reads it and what must follow a
// change. Programs, validation, forms, help and the doctor go by it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

enum class ControlType : std::uint8_t {
    HostName,       // one line: a host or domain name
    LocalPart,      // one line: the part of an address before the @
    TextLine,       // one line of any text
    Number,         // one line: a decimal number between least and most
    Octal,          // one line: permission bits
    Domains,        // a list of exact domains
    DomainPatterns, // a list of domains and .suffixes
    Senders,        // a list of addresses and @domains
    Addresses,      // a list of IP addresses
    Recipients,     // a list of addresses user@domain
    Endpoints,      // a list of address:port, at least one
    Accounts,       // a list of account or group names, one for each role, as many as `least`
    VirtualDomains, // a map: user@domain, domain, .suffix or nothing : prepend
    Routes,         // a map: domain, .suffix or nothing : relay[:port]
    Instructions,   // lines of .qmail
    Connections,    // lines about outgoing connections, each file with a form of its own (RouteValidation.h)
    Rewriting,      // rewrite instructions of mess822
    Free,           // text of a program's own form
    Compiled,       // made by a program, never edited
};

enum class ControlStandard : std::uint8_t {
    None,     // nothing: the feature is off
    Me,       // the content of me
    Value,    // standardValue
    Required, // there is none: without the file the readers refuse to work
};

enum class ControlConsequence : std::uint8_t {
    Nothing,          // whoever reads it sees it, at its next start or because it watches the file
    RestartSend,      // qmail-send must be restarted, which mailwrightd does
    RestartAll,       // every service must be restarted
    RestartSmtp,      // the SMTP servers must be restarted
    CompileRcptHosts, // run qmail-newmrh
};

struct ControlFile {
    std::string_view name;
    ControlType type = ControlType::Free;
    ControlStandard standard = ControlStandard::None;
    std::string_view standardValue; // for Value, and what None means in words
    // Program names, separated by spaces ("qmail-send/run": the start script of that service). Empty: the file is
    // one of another qmail package, and no program of ours reads it yet.
    std::string_view readers;
    ControlConsequence consequence = ControlConsequence::Nothing;
    std::string_view help; // one sentence
    std::uint64_t least = 0;
    std::uint64_t most = 0;
    bool secret = false; // holds passwords or keys: never shown, kept out of the history
};

// All of them, sorted by name.
std::span<const ControlFile> controlFiles();
// Null if no such file is known. A name of the table that ends in * stands for all that begin so.
const ControlFile *findControlFile(std::string_view name);

// The known file that was most likely meant by this name: one that differs in at most two characters. Null if none.
const ControlFile *similarControlFile(std::string_view name);
// What a Number means without the file; 0 for what is not in the table.
std::uint64_t standardNumber(std::string_view name);
// The help, and whether any program reads the file.
std::string controlHelp(const ControlFile &file);

// In a word, as "ControlFile.type" of the local socket: line, number, list, map, text, compiled.
std::string_view controlTypeWord(ControlType type);
// What holds without the file: "the name in me", "604800", "nobody is refused"...
std::string controlStandardInWords(const ControlFile &file);
// What must follow a change; empty for Nothing.
std::string_view controlConsequenceInWords(ControlConsequence consequence);

struct ControlProblem {
    enum class Severity : std::uint8_t { Warning, Error } severity = Severity::Error;
    std::size_t line = 0; // from 1; 0: the whole file
    std::string reason;
    bool operator==(const ControlProblem &) const = default;
};

// What is wrong with such a content. An Error must not be written; a Warning is legal but most likely not meant.
// A name that is not in the table gives one warning.
std::vector<ControlProblem> validateControlFile(std::string_view name, std::string_view content);
// True if one of them is an Error.
bool hasErrors(const std::vector<ControlProblem> &problems);

} // namespace mw::mail
