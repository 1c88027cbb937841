// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/DotQmailLint.h"

#include "shared/base/Text.h"

#include <algorithm>

namespace mw::mail {
namespace {

constexpr mode_t kOwnerExecutes = 0100;

// Why these words are no envelope address; empty if they may be one.
std::string forwardTrouble(std::string_view address)
{
    if (address.empty())
        return "forwards to nobody";
    if (address.find_first_of(" \t") != std::string_view::npos)
        return "has a space in its address: only one bare address may stand in a line, without a name";
    if (address.find_first_of("<>()") != std::string_view::npos)
        return "has brackets or a comment round its address: only the bare address may stand there";
    if (address.find_first_of(",;") != std::string_view::npos)
        return "has more than one address: each needs a line of its own";
    if (address.find('/') != std::string_view::npos && address.find('@') == std::string_view::npos)
        return "forwards to an address that looks like a path: a path begins with / or ./";
    return {};
}

class DotQmailLinter {
public:
    explicit DotQmailLinter(const DotQmailFile &file) : m_file(file) {}

    std::vector<Finding> run()
    {
        checkMode();
        if (m_file.content.empty())
            checkEmpty();
        else
            checkLines();
        return std::move(m_findings);
    }

private:
    void add(std::string_view id, int line, std::string what, std::string remedy, std::string command = {})
    {
        m_findings.push_back(
            finding(id, m_file.path, line, std::move(what), std::move(remedy), std::move(command)));
    }
    std::string name() const { return shellWord(m_file.path); }

    void checkMode();
    void checkEmpty();
    void checkLines();
    void checkDos();
    void checkLine(const DotQmailLine &line);
    void checkExecutable(const std::vector<DotQmailLine> &lines);

    const DotQmailFile &m_file;
    std::vector<Finding> m_findings;
};

void DotQmailLinter::checkMode()
{
    const auto wrong = m_file.mode & m_file.forbidden;
    if (wrong == 0)
        return;
    add("dotqmail-mode", 0,
        "others than its owner can write this file (mode " + octalMode(m_file.mode) +
            "), so all mail for it is deferred",
        "Take the right to write away.", "chmod " + octalMode(m_file.mode & ~wrong) + " " + name());
}

void DotQmailLinter::checkEmpty()
{
    add("dotqmail-empty", 0, "the file is empty: mail gets the default delivery and is not discarded",
        "Write what shall happen: a line with # alone discards, ./Maildir/ keeps; or remove the file.");
}

void DotQmailLinter::checkDos()
{
    int number = 0;
    for (const auto line : text::lines(m_file.content)) {
        ++number;
        if (line.ends_with('\r')) {
            return add("dotqmail-dos", number,
                       "the lines end as on DOS and Windows: the carriage return is part of each path and address",
                       "Write the file again with Unix line ends.", "sed -i 's/\\r$//' " + name());
        }
    }
}

void DotQmailLinter::checkLines()
{
    checkDos();
    const auto lines = parseDotQmail(text::replaceAll(m_file.content, "\r\n", "\n"));
    if (!lines.empty() && lines.front().kind == DotQmailKind::Blank) {
        add("dotqmail-blank-first", 1, "the first line is blank, so all mail for it is deferred",
            "Remove the blank line, or write # into it.", "sed -i '1s/^[[:space:]]*$/#/' " + name());
    }
    checkExecutable(lines);
    for (const auto &line : lines)
        checkLine(line);
}

void DotQmailLinter::checkLine(const DotQmailLine &line)
{
    if (line.kind == DotQmailKind::Mbox && line.text == "/dev/null") {
        return add("dotqmail-dev-null", line.number,
                   "/dev/null is delivered to as a mailbox, which cannot be done: the mail is deferred and returned",
                   "To discard mail write a line with # alone.",
                   "sed -i '" + std::to_string(line.number) + "s,.*,#,' " + name());
    }
    if (line.kind != DotQmailKind::Forward)
        return;
    if (const auto trouble = forwardTrouble(line.text); !trouble.empty())
        add("dotqmail-forward", line.number, "the line " + trouble, "Write one address alone, such as &anna@example.org.");
}

void DotQmailLinter::checkExecutable(const std::vector<DotQmailLine> &lines)
{
    if ((m_file.mode & kOwnerExecutes) == 0)
        return;
    const auto refused = std::ranges::find_if(lines, [](const DotQmailLine &line) {
        return line.kind == DotQmailKind::Program || line.kind == DotQmailKind::Mbox ||
               line.kind == DotQmailKind::Maildir;
    });
    if (refused == lines.end())
        return;
    add("dotqmail-executable", refused->number,
        "the file has its owner's x bit, which allows forwards alone, and a program or mailbox in this line: "
        "the mail is deferred",
        "Take the x bit away, or leave nothing but forwards.", "chmod u-x " + name());
}

} // namespace

std::vector<Finding> lintDotQmail(const DotQmailFile &file)
{
    return DotQmailLinter(file).run();
}

} // namespace mw::mail
