// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/mail/SendCommand.h"

#include "shared/base/Text.h"
#include "shared/mail/Home.h"
#include "shared/os/UnixSocket.h"

#include <charconv>
#include <sys/socket.h>

namespace mw::mail {
namespace {

constexpr int kAnswerMilliseconds = 10000;

struct VerbName {
    CommandVerb verb;
    std::string_view name;
    bool hasTarget;
};
constexpr std::array kVerbs{
    VerbName{CommandVerb::Retry, "retry", true},       VerbName{CommandVerb::ReturnToSender, "return", true},
    VerbName{CommandVerb::Remove, "remove", true},     VerbName{CommandVerb::Hold, "hold", true},
    VerbName{CommandVerb::Release, "release", true},   VerbName{CommandVerb::RetryAll, "retry-all", false},
    VerbName{CommandVerb::List, "list", false},
};

struct OutcomeName {
    CommandOutcome outcome;
    std::string_view name;
};
constexpr std::array kOutcomes{
    OutcomeName{CommandOutcome::Done, "done"},           OutcomeName{CommandOutcome::Pending, "pending"},
    OutcomeName{CommandOutcome::NoSuchMessage, "missing"}, OutcomeName{CommandOutcome::BirthDiffers, "birth"},
    OutcomeName{CommandOutcome::Refused, "refused"},     OutcomeName{CommandOutcome::Invalid, "invalid"},
};

// The next word of `rest`, which is cut behind it and its space.
std::string_view takeWord(std::string_view &rest)
{
    const auto space = rest.find(' ');
    const auto word = rest.substr(0, space);
    rest = space == std::string_view::npos ? std::string_view{} : rest.substr(space + 1);
    return word;
}

template <typename Number>
Result<Number> number(std::string_view word)
{
    Number value{};
    const auto *end = word.data() + word.size();
    const auto [stop, problem] = std::from_chars(word.data(), end, value);
    if (word.empty() || problem != std::errc{} || stop != end)
        return fail(ErrorKind::Format, "\"" + std::string(word) + "\" is not a number");
    return value;
}

std::string formatChannel(const ChannelState &state)
{
    return " " + (state.due ? std::to_string(*state.due) : "-") + " " + std::to_string(state.attempts) + " " +
           std::to_string(state.running);
}

Result<ChannelState> takeChannel(std::string_view &rest)
{
    ChannelState out;
    if (const auto due = takeWord(rest); due != "-")
        out.due = MW_TRY(number<UnixTime>(due));
    out.attempts = MW_TRY(number<std::uint32_t>(takeWord(rest)));
    out.running = MW_TRY(number<std::uint32_t>(takeWord(rest)));
    return out;
}

Result<SendEntry> parseEntry(std::string_view line)
{
    if (takeWord(line) != "m")
        return fail(ErrorKind::Format, "a line of qmail-send's list does not begin with m");
    SendEntry out;
    out.number = MW_TRY(number<std::uint64_t>(takeWord(line)));
    out.birth = MW_TRY(number<UnixTime>(takeWord(line)));
    out.held = MW_TRY(number<unsigned>(takeWord(line))) != 0;
    for (auto &channel : out.channels)
        channel = MW_TRY(takeChannel(line));
    return out;
}

} // namespace

std::string format(const SendCommand &command)
{
    for (const auto &v : kVerbs) {
        if (v.verb != command.verb)
            continue;
        std::string out(v.name);
        if (v.hasTarget)
            out += " " + std::to_string(command.target.number) + " " + std::to_string(command.target.birth);
        if (!command.text.empty())
            out += " " + command.text;
        return out;
    }
    return {};
}

Result<SendCommand> parseSendCommand(std::string_view packet)
{
    const auto name = takeWord(packet);
    for (const auto &v : kVerbs) {
        if (v.name != name)
            continue;
        SendCommand out;
        out.verb = v.verb;
        if (v.hasTarget) {
            out.target.number = MW_TRY(number<std::uint64_t>(takeWord(packet)));
            out.target.birth = MW_TRY(number<UnixTime>(takeWord(packet)));
        }
        if (!packet.empty() && v.verb != CommandVerb::ReturnToSender)
            return fail(ErrorKind::Format, "nothing may follow the command " + std::string(name));
        out.text = packet;
        return out;
    }
    return fail(ErrorKind::Format, "unknown command");
}

std::string format(const CommandAnswer &answer)
{
    for (const auto &o : kOutcomes) {
        if (o.outcome != answer.outcome)
            continue;
        std::string out(o.name);
        if (o.outcome == CommandOutcome::BirthDiffers)
            return out + " " + std::to_string(answer.birth);
        return answer.text.empty() ? out : out + " " + answer.text;
    }
    return {};
}

Result<CommandAnswer> parseCommandAnswer(std::string_view packet)
{
    const auto name = takeWord(packet);
    for (const auto &o : kOutcomes) {
        if (o.name != name)
            continue;
        CommandAnswer out;
        out.outcome = o.outcome;
        if (o.outcome == CommandOutcome::BirthDiffers)
            out.birth = MW_TRY(number<UnixTime>(packet));
        else
            out.text = packet;
        return out;
    }
    return fail(ErrorKind::Format, "qmail-send sent an answer that this program does not know");
}

std::string format(const SendEntry &entry)
{
    std::string out = "m " + std::to_string(entry.number) + " " + std::to_string(entry.birth);
    out += entry.held ? " 1" : " 0";
    for (const auto &channel : entry.channels)
        out += formatChannel(channel);
    return out + "\n";
}

Result<std::vector<SendEntry>> parseSendEntries(std::string_view packet)
{
    std::vector<SendEntry> out;
    for (const auto line : text::lines(packet))
        out.push_back(MW_TRY(parseEntry(line)));
    return out;
}

std::string sendCommandPath()
{
    return homePath("queue/lock/command");
}

Result<SendClient> SendClient::connect()
{
    return connect(sendCommandPath());
}

Result<SendClient> SendClient::connect(const std::string &path)
{
    return SendClient(MW_TRY(os::connectUnix(path, SOCK_SEQPACKET)));
}

Result<std::string> SendClient::receive()
{
    if (!MW_TRY(os::waitReadable(m_socket.get(), kAnswerMilliseconds)))
        return fail(ErrorKind::Timeout, "qmail-send did not answer within 10 seconds");
    std::string packet(kLongestCommandPacket, '\0');
    packet.resize(MW_TRY(os::readSome(m_socket.get(), packet)));
    if (packet.empty())
        return fail(ErrorKind::Closed, "qmail-send closed the connection: it ended, or this user may not command it");
    return packet;
}

Result<CommandAnswer> SendClient::ask(const SendCommand &command)
{
    const auto request = format(command);
    if (request.size() > kLongestCommandPacket)
        return fail(ErrorKind::Format, "the text of the command is too long");
    MW_TRY_VOID(os::writeAll(m_socket.get(), request));
    return parseCommandAnswer(MW_TRY(receive()));
}

Result<CommandAnswer> SendClient::retry(const CommandTarget &target)
{
    return ask({CommandVerb::Retry, target, {}});
}

Result<CommandAnswer> SendClient::retryAll()
{
    return ask({CommandVerb::RetryAll, {}, {}});
}

Result<CommandAnswer> SendClient::returnToSender(const CommandTarget &target, const std::string &text)
{
    return ask({CommandVerb::ReturnToSender, target, text});
}

Result<CommandAnswer> SendClient::remove(const CommandTarget &target)
{
    return ask({CommandVerb::Remove, target, {}});
}

Result<CommandAnswer> SendClient::hold(const CommandTarget &target)
{
    return ask({CommandVerb::Hold, target, {}});
}

Result<CommandAnswer> SendClient::release(const CommandTarget &target)
{
    return ask({CommandVerb::Release, target, {}});
}

Result<std::vector<SendEntry>> SendClient::list()
{
    MW_TRY_VOID(os::writeAll(m_socket.get(), format({CommandVerb::List, {}, {}})));
    std::vector<SendEntry> out;
    for (;;) {
        const auto packet = MW_TRY(receive());
        if (packet == "end")
            return out;
        if (!packet.starts_with("m ")) {
            const auto answer = MW_TRY(parseCommandAnswer(packet));
            return fail(ErrorKind::Permission, "qmail-send refused the list: " + answer.text);
        }
        auto entries = MW_TRY(parseSendEntries(packet));
        out.insert(out.end(), entries.begin(), entries.end());
    }
}

} // namespace mw::mail
