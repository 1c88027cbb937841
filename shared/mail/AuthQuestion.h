// SPDX-License-Identifier: GPL-3.0-or-later
// How a process that talks with strangers asks the authentication service, which has the rights to check passwords. Over
// a SOCK_SEQPACKET that it inherited, one packet a question, with one end of a fresh socket pair over which the answer
// comes. Both are a letter and fields, each with its length before it, so that the service has nothing to interpret.
#pragma once

#include "shared/base/Error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail::authquestion {

inline constexpr std::size_t kLongestName = 255;
inline constexpr std::size_t kLongestPassword = 512;
inline constexpr std::size_t kLongestAddress = 64;
inline constexpr std::size_t kLongestPacket = 16384;

struct Packet {
    char letter = '\0';
    std::vector<std::string> fields;
};
// Questions.
inline constexpr char kPlain = 'P';      // name, password, both as saslPrepared() has them (or empty), the client's address
inline constexpr char kScramStart = 'S'; // prepared name
inline constexpr char kScramProof = 'E'; // prepared name, authMessage, proof, the client's address
inline constexpr char kOffers = 'O';     // nothing: is there anybody who could use SCRAM?
// Answers.
inline constexpr char kRight = 'y';   // to kPlain: canonical name; kScramProof: that and the server's signature
inline constexpr char kWrong = 'n';
inline constexpr char kTrouble = '?';
inline constexpr char kChallenge = 's'; // to kScramStart: salt, iterations in decimal

std::string encode(const Packet &packet);
// Nothing: it is no such packet.
std::optional<Packet> decode(std::string_view bytes);

enum class Verdict { Right, Wrong, Unknown /* trouble: try later */ };
struct PlainAnswer {
    Verdict verdict = Verdict::Unknown;
    std::string user; // the account's canonical name
};

// Blocking, with a time limit. The socket is only borrowed, does not block, and may be shared by any number of processes.
class AuthAsker {
public:
    // The service may hold back the answer to a wrong password, and a check by PAM may take a while.
    static constexpr int kMilliseconds = 60'000;
    // What the service knows without a check.
    static constexpr int kQuickMilliseconds = 5'000;

    explicit AuthAsker(int socket, int milliseconds = kMilliseconds) : m_socket(socket), m_milliseconds(milliseconds) {}

    // True if SCRAM is of use: there are passwords that it can check.
    bool offersScram();
    PlainAnswer plain(std::string_view user, std::string_view password, std::string_view clientIp);
    struct ScramStart {
        std::string salt;
        unsigned iterations = 0;
    };
    // For a name that nobody has: always the same invented salt, so that nobody learns who exists.
    Result<ScramStart> scramStart(std::string_view user);
    struct ScramEnd {
        Verdict verdict = Verdict::Unknown;
        std::string serverSignature;
        std::string user;
    };
    ScramEnd scramProve(std::string_view user, std::string_view authMessage, std::string_view proof, std::string_view clientIp);

private:
    std::optional<Packet> ask(const Packet &question, int milliseconds) const;

    int m_socket;
    int m_milliseconds;
};

} // namespace mw::mail::authquestion
