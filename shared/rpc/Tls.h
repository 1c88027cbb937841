// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: the certificates that the hub's servers show. No private key ever leaves the helper.
#pragma once

#include "shared/rpc/Changes.h"

namespace mw::rpc::tls {

inline constexpr std::string_view kInterface = "org.mailwright.Tls";

struct Certificate {
    static constexpr std::string_view typeName = "Certificate";
    std::string name;               // of the file in control/servercerts; empty: control/servercert.pem, for all who name no other
    std::string file;               // below the hub's home
    std::vector<std::string> hosts; // names and addresses it is for
    std::string subject; // whom it is for, as it says itself
    std::string issuer; // who signed it
    std::string validity; // in words
    std::int64_t notBefore = 0; // valid from, Unix time
    std::int64_t notAfter = 0; // valid until, Unix time
    bool selfSigned = false; // no authority vouches for it
    std::string key;         // its kind and size
    std::string fingerprint; // SHA-256
    std::string problem;     // why no server can use it; empty: it can be used
    std::vector<std::string> remarks; // sentences about what was put right, or what clients will not like
    static constexpr auto fields =
        std::tuple(field("name", &Certificate::name), field("file", &Certificate::file), field("hosts", &Certificate::hosts),
                   field("subject", &Certificate::subject), field("issuer", &Certificate::issuer),
                   field("validity", &Certificate::validity), field("notBefore", &Certificate::notBefore),
                   field("notAfter", &Certificate::notAfter), field("selfSigned", &Certificate::selfSigned),
                   field("key", &Certificate::key), field("fingerprint", &Certificate::fingerprint),
                   field("problem", &Certificate::problem), field("remarks", &Certificate::remarks));
};

struct Show {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Show";
    static constexpr Right right = Right::View;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "tls show";
    static constexpr std::string_view help = "The certificates of the hub's servers, and until when";
    using Request = changes::After;
    struct Reply {
        std::vector<Certificate> certificates; // the one of servercert.pem first, then by name
        static constexpr auto fields = std::tuple(field("certificates", &Reply::certificates));
    };
};

// One that vouches for itself. It takes the place of another of that kind; one of an authority is left alone.
struct Make {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Make";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "tls make";
    static constexpr std::string_view help = "Make a certificate that is signed by itself; --days N, --name NAME";
    static constexpr std::string_view errors = "Invalid, Failed (one of an authority is there), TooMuch";
    struct Request {
        std::string name; // of the file in control/servercerts, a host name; empty: control/servercert.pem
        std::vector<std::string> hosts; // empty: `name`, or that of control/me
        std::int64_t days = 0;          // 0: ten years
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("name", &Request::name), field("hosts", &Request::hosts),
                                                  field("days", &Request::days), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

// Checked first: what no server could use does not take the place of what is there.
struct Install {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Install";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "tls install";
    static constexpr std::string_view help = "Install a certificate: --cert FILE --key FILE, --name NAME";
    static constexpr std::string_view errors = "Invalid (no server could use it; the text says why), Failed, TooMuch";
    struct Request {
        std::string name; // of the file in control/servercerts, a host name; empty: control/servercert.pem
        std::string certificates; // PEM: the certificate and its chain, in any order
        std::string key;          // PEM; may be in `certificates` as well
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("name", &Request::name), field("certificates", &Request::certificates),
                                                  field("key", &Request::key), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Remove {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "Remove";
    static constexpr Right right = Right::Configure;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "tls remove";
    static constexpr std::string_view help = "Remove a certificate with its key; --name NAME";
    static constexpr std::string_view errors = "NotFound, Invalid, Failed, TooMuch";
    struct Request {
        std::string name; // of the file in control/servercerts, a host name; empty: control/servercert.pem
        std::optional<changes::Manner> manner; // how it is to be made
        static constexpr auto fields = std::tuple(field("name", &Request::name), field("manner", &Request::manner));
    };
    using Reply = changes::Outcome;
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "Certificates of the servers";
    using Methods = TypeList<Show, Make, Install, Remove>;
};

} // namespace mw::rpc::tls
