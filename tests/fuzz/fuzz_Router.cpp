// SPDX-License-Identifier: GPL-3.0-or-later
// Routing of any recipient through percenthack, locals and virtualdomains always ends.
#include "shared/mail/Router.h"
#include "tests/fuzz/FuzzInput.h"

using namespace mw;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const mail::Router router = [] {
        mail::Router::Tables tables;
        tables.envNoAtHost = "hub.example";
        tables.percentHack = {"hack.example"};
        tables.locals = {"local.example"};
        tables.virtualDomains = {{"v.example", "anna"}, {".sub.example", "bob-sub"}, {"", "rest"}, {"not.example", ""}};
        return mail::Router(std::move(tables));
    }();
    std::vector<mail::RouteStep> steps;
    const auto route = router.route(fuzz::text(data, size), &steps);
    fuzz::require(!steps.empty() && route.address.find('@') != std::string::npos);
    (void)router.withoutPrepend(route.address);
    return 0;
}
