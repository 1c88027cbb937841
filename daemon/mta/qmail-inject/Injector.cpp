// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-inject/Injector.h"

#include "shared/mail/AddressQuote.h"
#include "shared/mail/QueueClient.h"
#include "shared/os/Fd.h"

#include <algorithm>
#include <unistd.h>

namespace mw::inject {

namespace {

constexpr int kPermanent = 100;
constexpr int kTemporary = 111;

} // namespace

int exitCodeOf(const Error &error)
{
    return error.kind == ErrorKind::Format ? kPermanent : kTemporary;
}

int Injector::failed(const Error &error)
{
    m_problem = error.kind == ErrorKind::Format ? error.text : "fatal: " + error.text + '\n';
    return exitCodeOf(error);
}

int Injector::run()
{
    mail::MessageReader reader(STDIN_FILENO);
    HeaderEditor editor(m_settings, clock::now(), ::getpid());
    while (true) {
        const auto field = reader.nextField();
        if (!field)
            return failed(field.error().kind == ErrorKind::Format
                              ? Error{ErrorKind::Format, 0, "fatal: " + field.error().text + '\n'}
                              : field.error());
        if (!*field)
            break;
        if (const auto added = editor.add(**field); !added)
            return failed(added.error());
    }
    const auto head = editor.finish();
    const auto sender = editor.sender();
    if (!head || !sender)
        return failed(!head ? head.error() : sender.error());
    if (m_settings.print)
        return print(reader, "Return-Path: <" + mail::quotedAddress(*sender) + ">\n" + *head);
    return queue(reader, *head, *sender, editor.recipients());
}

int Injector::print(mail::MessageReader &reader, const std::string &head)
{
    const auto write = [](std::string_view bytes) { return os::writeAll(STDOUT_FILENO, bytes); };
    auto written = write(head);
    if (written)
        written = reader.copyRest(write);
    return written ? 0 : failed(written.error());
}

int Injector::queue(mail::MessageReader &reader, const std::string &head, const std::string &sender,
                    const std::vector<std::string> &recipients)
{
    if (recipients.empty())
        return failed({ErrorKind::Format, 0, "fatal: no recipient: name one as an argument or in To, Cc or Bcc\n"});
    if (std::ranges::find(recipients, "") != recipients.end())
        return failed({ErrorKind::Format, 0, "fatal: a recipient's address is empty\n"});
    auto client = mail::QueueClient::start();
    if (!client)
        return failed(client.error());
    auto written = client->write(head);
    if (written)
        written = reader.copyRest([&](std::string_view bytes) { return client->write(bytes); });
    if (!written)
        return failed(written.error());
    const auto result = client->finish(sender, recipients);
    if (result.ok())
        return 0;
    m_problem = "fatal: " + result.message() + '\n';
    return result.permanent() ? kPermanent : kTemporary;
}

} // namespace mw::inject
