// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/StatusReport.h"

#include "shared/mail/AddressQuote.h"
#include "shared/mail/EnvelopeOptions.h"

#include <algorithm>

namespace mw::mail {
namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; });
}

std::string partBegin(const StatusReport &report, std::string_view type, bool eightBit)
{
    std::string out = "--" + report.boundary + "\nContent-Type: " + std::string(type) + "\n";
    if (eightBit)
        out += "Content-Transfer-Encoding: 8bit\n";
    return out + "\n";
}

// A field of text that may hold what is not ASCII only where the report is international.
std::string field(std::string_view name, std::string value, bool international)
{
    if (!international)
        std::ranges::replace_if(value, [](char c) { return static_cast<unsigned char>(c) > 127; }, '?');
    std::ranges::replace_if(value, [](char c) { return static_cast<unsigned char>(c) < 32 || c == 127; }, '_');
    return std::string(name) + ": " + value + "\n";
}

std::string addressField(std::string_view name, std::string_view address, bool international)
{
    return field(name, (isAscii(address) ? "rfc822; " : "utf-8; ") + std::string(address), international);
}

// ORCPT as the client has said it: its type, then the address without xtext.
std::string originalField(std::string_view orcpt, bool international)
{
    const auto semicolon = orcpt.find(';');
    if (semicolon == std::string_view::npos)
        return {};
    const auto written = orcpt.substr(semicolon + 1);
    const auto decoded = decodeXtext(written).value_or(std::string(written));
    const bool printable = std::ranges::all_of(decoded, [](char c) { return static_cast<unsigned char>(c) >= 32 && c != 127; });
    return field("Original-Recipient",
                 std::string(orcpt.substr(0, semicolon)) + "; " + (printable ? decoded : std::string(written)), international);
}

std::string messageFields(const StatusReport &report, bool international)
{
    std::string out;
    if (!report.envelopeId.empty())
        out += field("Original-Envelope-Id", decodeXtext(report.envelopeId).value_or(report.envelopeId), international);
    out += field("Reporting-MTA", "dns; " + report.settings.host, international);
    if (report.arrival > 0)
        out += "Arrival-Date: " + clock::headerDate(report.arrival) + "\n";
    return out;
}

std::string recipientFields(const StatusReport &report, const ReportedRecipient &recipient, bool international)
{
    const auto facts = statusFacts(recipient.text, recipient.action);
    std::string out = "\n" + originalField(recipient.originalRecipient, international);
    out += addressField("Final-Recipient", recipient.address, international);
    out += "Action: " + std::string(actionWord(recipient.action)) + "\nStatus: " + facts.status + "\n";
    if (!facts.remote.empty())
        out += field("Remote-MTA", facts.remote, international);
    if (!facts.diagnostic.empty())
        out += field("Diagnostic-Code", facts.diagnostic, international);
    if (recipient.action == ReportAction::Delayed && report.retryUntil > 0)
        out += "Will-Retry-Until: " + clock::headerDate(report.retryUntil) + "\n";
    return out;
}

std::string textForPeople(const StatusReport &report)
{
    std::string out = report.intro;
    for (const auto &recipient : report.recipients)
        out += bounceParagraph(recipient.address, recipient.text);
    return out;
}

std::string mailHeader(const StatusReport &report, bool eightBit)
{
    const auto &settings = report.settings;
    std::string out = "Date: " + clock::headerDate(report.now) +
                      "\nFrom: " + quotedAddress(settings.from + "@" + settings.host) +
                      "\nTo: " + quotedAddress(report.recipient) + "\nSubject: " + settings.subject + "\nMessage-ID: <" +
                      report.boundary + "@" + settings.host + ">\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n";
    if (eightBit)
        out += "Content-Transfer-Encoding: 8bit\n";
    return out + "Content-Type: multipart/report; report-type=delivery-status;\n\tboundary=\"" + report.boundary + "\"\n\n";
}

} // namespace

bool isInternational(const StatusReport &report)
{
    return report.utf8 || !isAscii(report.recipient) ||
           std::ranges::any_of(report.recipients, [](const auto &r) { return !isAscii(r.address); });
}

std::string statusReportHead(const StatusReport &report)
{
    const bool international = isInternational(report);
    const auto people = textForPeople(report);
    auto status = messageFields(report, international);
    for (const auto &recipient : report.recipients)
        status += recipientFields(report, recipient, international);
    const bool eightBit = report.eightBit || !isAscii(people) || !isAscii(status);
    std::string out = mailHeader(report, eightBit);
    out += partBegin(report, isAscii(people) ? "text/plain; charset=us-ascii" : "text/plain; charset=utf-8", !isAscii(people));
    out += people;
    out += partBegin(report, international ? "message/global-delivery-status" : "message/delivery-status", !isAscii(status));
    out += status + "\n";
    std::string_view copied = international ? "message/global" : "message/rfc822";
    if (report.headersOnly)
        copied = international ? "message/global-headers" : "text/rfc822-headers";
    return out + partBegin(report, copied, report.eightBit) + returnPathLine(report.returnPath);
}

std::string statusReportEnd(const StatusReport &report)
{
    return "\n--" + report.boundary + "--\n";
}

} // namespace mw::mail
