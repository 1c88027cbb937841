// SPDX-License-Identifier: GPL-3.0-or-later
// The part of StatusReport.h that reads the texts of deliveries.
#include "shared/base/Text.h"
#include "shared/mail/StatusReport.h"
#include "shared/net/IpAddress.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace mw::mail {
namespace {

constexpr std::string_view kRemoteSaid = "Remote host said: ";
constexpr std::string_view kExpired = "has been in the queue too long";
constexpr std::size_t kLongestDiagnostic = 900; // a line of a header has at most 998 bytes

constexpr std::array<std::pair<ReportAction, std::string_view>, 5> kWords{{{ReportAction::Failed, "failed"},
                                                                           {ReportAction::Delayed, "delayed"},
                                                                           {ReportAction::Delivered, "delivered"},
                                                                           {ReportAction::Relayed, "relayed"},
                                                                           {ReportAction::Expanded, "expanded"}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The status code (RFC 3463: class, subject and detail) at the beginning of the text; empty if there is none.
std::string_view leadingStatus(std::string_view text)
{
    if (text.size() < 5 || (text[0] != '2' && text[0] != '4' && text[0] != '5') || text[1] != '.')
        return {};
    std::size_t at = 2;
    for (int part = 0; part < 2; ++part) {
        const auto digits = text::leadingNumber(text.substr(std::min(at, text.size()))).digits;
        if (digits < 1 || digits > 3)
            return {};
        at += digits;
        if (part == 0 && (at >= text.size() || text[at++] != '.'))
            return {};
    }
    return at == text.size() || !(isDigit(text[at]) || text[at] == '.') ? text.substr(0, at) : std::string_view();
}

// The lines of the other host's reply.
std::vector<std::string_view> replyLines(std::string_view text)
{
    std::vector<std::string_view> out;
    const auto begin = text.rfind(kRemoteSaid);
    if (begin == std::string_view::npos)
        return out;
    for (const auto line : text::lines(text.substr(begin + kRemoteSaid.size()))) {
        const bool reply = line.size() >= 3 && text::leadingNumber(line).digits == 3;
        if (!reply && !out.empty())
            break;
        out.push_back(text::trimRight(line));
        if (line.size() < 4 || line[3] != '-')
            break;
    }
    return out;
}

std::string oneLine(std::string_view text)
{
    std::string out(text::trim(text.substr(0, kLongestDiagnostic)));
    std::ranges::replace_if(out, [](char c) { return static_cast<unsigned char>(c) < 32 || c == 127; }, ' ');
    return out;
}

std::string statusOfReply(std::string_view reply)
{
    const auto rest = reply.size() > 4 ? reply.substr(4) : std::string_view();
    const auto stated = leadingStatus(rest);
    if (!stated.empty() && stated.front() == reply.front())
        return std::string(stated);
    if (reply.empty() || (reply.front() != '4' && reply.front() != '5'))
        return {};
    return std::string(1, reply.front()) + ".0.0";
}

// The last "(#5.1.1)": how our programs say it.
std::string statusOfOwnText(std::string_view text)
{
    const auto at = text.rfind("(#");
    return at == std::string_view::npos ? std::string() : std::string(leadingStatus(text.substr(at + 2)));
}

std::string statusOfAction(std::string_view text, ReportAction action)
{
    if (text.find(kExpired) != std::string_view::npos)
        return "4.4.7";
    switch (action) {
    case ReportAction::Failed:
        return "5.0.0";
    case ReportAction::Delayed:
        return "4.0.0";
    case ReportAction::Delivered:
    case ReportAction::Relayed:
    case ReportAction::Expanded:
        break;
    }
    return "2.0.0";
}

// The first address in the text: that of the other host, as its reports begin.
std::string remoteOf(std::string_view text)
{
    for (const auto line : text::lines(text.substr(0, text.find(kRemoteSaid)))) {
        for (auto word : text::split(line, ' ')) {
            while (!word.empty() && std::string_view("[(").contains(word.front()))
                word.remove_prefix(1);
            while (!word.empty() && std::string_view(".,:;)]").contains(word.back()))
                word.remove_suffix(1);
            if (const auto ip = net::IpAddress::parse(word))
                return (ip->isV4() ? "dns; [" : "dns; [IPv6:") + ip->text() + "]";
        }
    }
    return {};
}

// In "did 1+0+2": deliveries, forwards, programs.
std::optional<std::array<std::uint64_t, 3>> countsOf(std::string_view text)
{
    const auto at = text.rfind("did ");
    if (at == std::string_view::npos)
        return std::nullopt;
    std::array<std::uint64_t, 3> out{};
    auto rest = text.substr(at + 4);
    for (auto &count : out) {
        const auto number = text::leadingNumber(rest);
        if (number.digits == 0)
            return std::nullopt;
        count = number.value;
        rest.remove_prefix(std::min(rest.size(), number.digits + 1));
    }
    return out;
}

} // namespace

std::string_view actionWord(ReportAction action)
{
    return std::ranges::find(kWords, action, &std::pair<ReportAction, std::string_view>::first)->second;
}

StatusFacts statusFacts(std::string_view text, ReportAction action)
{
    StatusFacts out;
    std::string reply;
    for (const auto line : replyLines(text)) {
        if (out.status.empty())
            out.status = statusOfReply(line);
        reply += (reply.empty() ? "" : " ") + std::string(line);
    }
    const bool success = action != ReportAction::Failed && action != ReportAction::Delayed;
    if (success)
        out.status = statusOfAction(text, action);
    else if (out.status.empty())
        out.status = statusOfOwnText(text);
    if (out.status.empty())
        out.status = statusOfAction(text, action);
    const auto said = oneLine(reply.empty() ? text : std::string_view(reply));
    if (!said.empty())
        out.diagnostic = (reply.empty() ? "x-mailwright; " : "smtp; ") + said;
    out.remote = remoteOf(text);
    return out;
}

std::vector<ReportedRecipient> parseParagraphs(std::string_view paragraphs)
{
    std::vector<ReportedRecipient> out;
    while (!paragraphs.empty()) {
        const auto end = paragraphs.find("\n\n");
        if (end == std::string_view::npos)
            break;
        const auto paragraph = paragraphs.substr(0, end + 1);
        paragraphs.remove_prefix(end + 2);
        const auto head = paragraph.substr(0, paragraph.find('\n'));
        if (!head.starts_with('<') || !head.ends_with(">:"))
            continue;
        ReportedRecipient recipient;
        recipient.address = head.substr(1, head.size() - 3);
        recipient.text = paragraph.substr(head.size() + 1);
        out.push_back(std::move(recipient));
    }
    return out;
}

std::string successParagraph(std::string_view recipient, ReportAction action, std::string_view text)
{
    return bounceParagraph(recipient, std::string(actionWord(action)) + "\n" + std::string(text));
}

void takeActionFromText(ReportedRecipient &recipient)
{
    const auto end = recipient.text.find('\n');
    const auto word = std::string_view(recipient.text).substr(0, end);
    const auto known = std::ranges::find(kWords, word, &std::pair<ReportAction, std::string_view>::second);
    recipient.action = known == kWords.end() ? ReportAction::Delivered : known->first;
    recipient.text.erase(0, end == std::string::npos ? end : end + 1);
}

bool takeNextHostTells(std::string &text)
{
    for (const auto line : {kPassedOnLine, kRelayedLine}) {
        if (text.ends_with(line)) {
            text.erase(text.size() - line.size());
            return line == kPassedOnLine;
        }
    }
    return false;
}

ReportAction actionOfLocalSuccess(std::string_view text)
{
    const auto counts = countsOf(text);
    if (!counts || (*counts)[0] > 0 || (*counts)[2] > 0 || (*counts)[1] == 0)
        return ReportAction::Delivered;
    return (*counts)[1] > 1 ? ReportAction::Expanded : ReportAction::Relayed;
}

} // namespace mw::mail
