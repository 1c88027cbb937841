// SPDX-License-Identifier: GPL-3.0-or-later
// The errors of each method, for the interface text. A method tells them by its member `errors`; those of methods that do not
// are here, where a word more makes nothing else be built anew. tst_Contract fails for one that tells none in either place.
#pragma once

#include "shared/rpc/Contract.h"

#include <algorithm>

namespace mw::rpc {

struct MethodErrors {
    std::string_view method; // full name
    std::string_view errors; // without the full stop
};

inline constexpr auto kMethodErrors = std::to_array<MethodErrors>({
    {"org.mailwright.Control.List",
     "Failed (the directory control cannot be read)"},
    {"org.mailwright.Control.Read",
     "NotFound (no control file has that name), Failed (it holds secrets, is no ordinary file, or "
     "cannot be read)"},
    {"org.mailwright.Doctor.Check",
     "Failed (mailwright-doctor cannot be started, or ended before its work was done)"},
    {"org.mailwright.Hub.GetStatus",
     "NotAllowed (the right to view is missing; it says how to get it)"},
    {"org.mailwright.Hub.Shutdown",
     "Failed (a service does not end; nothing else has been stopped then)"},
    {"org.mailwright.Lists.Add",
     "Invalid (the address or the owner cannot be one), NotSupported (the package mlmmj is not "
     "installed), Failed (there is such a list, or its files cannot be written)"},
    {"org.mailwright.Lists.AddMembers",
     "NotFound (there is no such list), Invalid (an address cannot be one), Failed, TooMuch"},
    {"org.mailwright.Lists.Create",
     "Invalid (the address or the owner cannot be one, or there is such a list), NotSupported (the "
     "package mlmmj is not installed), NotAllowed (it is a dangerous act: its addresses run "
     "programs), Failed, TooMuch"},
    {"org.mailwright.Lists.List",
     "NotSupported (the package mlmmj is not installed), Failed (the lists cannot be read)"},
    {"org.mailwright.Lists.Remove",
     "NotFound (there is no such list), Failed, TooMuch"},
    {"org.mailwright.Lists.RemoveMembers",
     "NotFound (there is no such list), Failed, TooMuch"},
    {"org.mailwright.Lists.SetOwner",
     "NotFound (there is no such list), Invalid (an address cannot be one), Failed, TooMuch"},
    {"org.mailwright.Lists.Show",
     "NotFound (there is no such list), Failed (it cannot be read)"},
    {"org.mailwright.Logs.ListDirectories",
     "none; what cannot be read is left out"},
    {"org.mailwright.Logs.ListFiles",
     "NotFound (there is no such log), Failed (its directory cannot be read)"},
    {"org.mailwright.Logs.Open",
     "NotFound (no such log, or no such file in it any more), Failed (it is no ordinary file of its "
     "own, or cannot be opened), NotSupported (through mailwrightctl --stdio: call Read)"},
    {"org.mailwright.Passwords.List",
     "Failed (users/smtppasswords cannot be read)"},
    {"org.mailwright.Passwords.Remove",
     "NotFound (the name has no password), Failed, TooMuch"},
    {"org.mailwright.Passwords.Set",
     "Invalid (the name or the password cannot be one), Failed (it cannot be written), TooMuch"},
    {"org.mailwright.Queue.Get",
     "NotFound (no such message), Stale (its number is another message's now), Failed (it cannot be "
     "read)"},
    {"org.mailwright.Queue.List",
     "Failed (the queue cannot be read)"},
    {"org.mailwright.Queue.Rejuvenate",
     "NotFound (no such message), Stale (its number is another message's now, or it was rejuvenated "
     "since), Failed, InvalidParameter (a time that is none)"},
    {"org.mailwright.Queue.Retry",
     "NotFound (no such message), Stale (its number is another message's now), NotSupported "
     "(qmail-send does not run, or is a stock one, which takes no commands: RetryAll works there), "
     "Failed (qmail-send refuses; it says why)"},
    {"org.mailwright.Queue.RetryAll",
     "Failed (qmail-send does not run, or the file of hosts that did not answer cannot be written)"},
    {"org.mailwright.Queue.Return",
     "NotFound (no such message), Stale (its number is another message's now), NotSupported "
     "(qmail-send does not run, or is a stock one, which takes no commands), Failed (qmail-send "
     "refuses; it says why)"},
    {"org.mailwright.Queue.Summary",
     "Failed (the queue cannot be read)"},
    {"org.mailwright.Queue.Watch",
     "Failed (the queue cannot be read)"},
    {"org.mailwright.Services.Continue",
     "NotFound (there is no such service), Failed (it does not run)"},
    {"org.mailwright.Services.List",
     "Failed (the directory of the services cannot be read)"},
    {"org.mailwright.Services.Pause",
     "NotFound (there is no such service), Failed (it does not run)"},
    {"org.mailwright.Services.Reload",
     "NotFound (there is no such service), Failed (it does not run)"},
    {"org.mailwright.Services.Restart",
     "NotFound (there is no such service), Failed (nobody supervises it, or it did not end or come up "
     "in time)"},
    {"org.mailwright.Services.Start",
     "NotFound (there is no such service), Failed (nobody supervises it, or it did not come up in "
     "time)"},
    {"org.mailwright.Services.Stop",
     "NotFound (there is no such service), Failed (nobody supervises it, or it did not end in time)"},
    {"org.mailwright.Services.Watch",
     "Failed (the directory of the services cannot be read)"},
    {"org.mailwright.Setup.Adopt",
     "NotFound (no hub that was set up by hand is there), Failed (an account is missing, or the queue "
     "is not whole; it says which), TooMuch"},
    {"org.mailwright.Setup.Create",
     "Invalid (the name or an address to listen on cannot be one), Failed (there is a hub already, or "
     "something is missing), TooMuch"},
    {"org.mailwright.Setup.Look",
     "Failed (the home cannot be looked at)"},
    {"org.mailwright.SmartHosts.Remove",
     "NotFound (there is no such relay), Failed, TooMuch"},
    {"org.mailwright.SmartHosts.Set",
     "Invalid (the relay, the port or the scope cannot be one), NotAllowed (a command that prints a "
     "token is a dangerous act), Failed, TooMuch"},
    {"org.mailwright.SmartHosts.Show",
     "Invalid (an act cannot be made), Failed (control/smtproutes or a file of logins cannot be read)"},
    {"org.mailwright.SmartHosts.Test",
     "NotFound (there is no such relay), Failed (it could not be tried at all); what the relay said "
     "is in the reply"},
    {"org.mailwright.Tls.Install",
     "Invalid (the key does not fit, it has expired, or no server can use it), Failed (it cannot be "
     "written), TooMuch"},
    {"org.mailwright.Tls.Make",
     "Invalid (a name that is none), Failed (there is one of an authority already, or it cannot be "
     "written), TooMuch"},
    {"org.mailwright.Tls.Remove",
     "NotFound (there is no such certificate), Failed, TooMuch"},
    {"org.mailwright.Tls.Show",
     "Failed (a certificate cannot be read; one that is damaged is in the reply, with its problem)"},
    {"org.varlink.service.GetInfo",
     "none"},
    {"org.varlink.service.GetInterfaceDescription",
     "InterfaceNotFound (there is no interface of that name)"},
});

// Empty: nobody has told them.
template <Method M>
std::string_view errorsOf()
{
    if constexpr (requires { M::errors; }) {
        return M::errors;
    } else {
        const auto *found = std::ranges::find(kMethodErrors, fullName<M>(), &MethodErrors::method);
        return found == kMethodErrors.end() ? std::string_view() : found->errors;
    }
}

} // namespace mw::rpc
