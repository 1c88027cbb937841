// SPDX-License-Identifier: GPL-3.0-or-later
// Contract: org.varlink.service, the interface that the Varlink standard asks of every service.
#pragma once

#include "shared/rpc/Schema.h"

namespace mw::rpc::varlink {

inline constexpr std::string_view kInterface = "org.varlink.service";

inline constexpr std::string_view kInterfaceNotFound = "org.varlink.service.InterfaceNotFound";
inline constexpr std::string_view kMethodNotFound = "org.varlink.service.MethodNotFound";
inline constexpr std::string_view kMethodNotImplemented = "org.varlink.service.MethodNotImplemented";
inline constexpr std::string_view kInvalidParameter = "org.varlink.service.InvalidParameter";
inline constexpr std::string_view kPermissionDenied = "org.varlink.service.PermissionDenied";
inline constexpr std::string_view kExpectedMore = "org.varlink.service.ExpectedMore";

struct GetInfo {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "GetInfo";
    static constexpr Right right = Right::Anyone;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "";
    static constexpr std::string_view help = "What this service is";
    using Request = Nothing;
    struct Reply {
        std::string vendor; // Mailwright
        std::string product; // mailwrightd
        std::string version; // of mailwrightd
        std::string url; // where to read more
        std::vector<std::string> interfaces; // their names
        static constexpr auto fields =
            std::tuple(field("vendor", &Reply::vendor), field("product", &Reply::product),
                       field("version", &Reply::version), field("url", &Reply::url),
                       field("interfaces", &Reply::interfaces));
    };
};

struct GetInterfaceDescription {
    static constexpr std::string_view interface = kInterface;
    static constexpr std::string_view name = "GetInterfaceDescription";
    static constexpr Right right = Right::Anyone;
    static constexpr Answers answers = Answers::Once;
    static constexpr std::string_view verb = "";
    static constexpr std::string_view help = "The description of an interface";
    struct Request {
        std::string interface; // its name
        static constexpr auto fields = std::tuple(field("interface", &Request::interface));
    };
    struct Reply {
        std::string description; // in the Varlink interface language
        static constexpr auto fields = std::tuple(field("description", &Reply::description));
    };
};

struct Interface {
    static constexpr std::string_view name = kInterface;
    static constexpr std::string_view help = "What every Varlink service offers";
    using Methods = TypeList<GetInfo, GetInterfaceDescription>;
};

} // namespace mw::rpc::varlink
