// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/checkpassword/Pam.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <security/pam_appl.h>

namespace mw::checkpassword {
namespace {

constexpr const char *kService = "mailwright";

// Everything that says more about the client than about the machine.
constexpr std::array kWrong{PAM_AUTH_ERR,     PAM_USER_UNKNOWN,    PAM_MAXTRIES,     PAM_PERM_DENIED, PAM_ACCT_EXPIRED,
                            PAM_CRED_EXPIRED, PAM_NEW_AUTHTOK_REQD, PAM_AUTHTOK_EXPIRED};

// The password for every question that is not echoed, the name for the others. PAM frees what it gets.
int converse(int count, const pam_message **messages, pam_response **responses, void *data)
{
    const auto &credentials = *static_cast<const Credentials *>(data);
    auto *answers = static_cast<pam_response *>(std::calloc(static_cast<std::size_t>(count), sizeof(pam_response)));
    if (!answers)
        return PAM_BUF_ERR;
    for (int i = 0; i < count; ++i) {
        const int style = messages[i]->msg_style;
        if (style == PAM_PROMPT_ECHO_OFF)
            answers[i].resp = ::strdup(credentials.password().c_str());
        else if (style == PAM_PROMPT_ECHO_ON)
            answers[i].resp = ::strdup(credentials.name().c_str());
    }
    *responses = answers;
    return PAM_SUCCESS;
}

int ask(pam_handle_t *pam, const std::optional<std::string> &host)
{
    if (host)
        (void)::pam_set_item(pam, PAM_RHOST, host->c_str());
    const int known = ::pam_authenticate(pam, PAM_SILENT | PAM_DISALLOW_NULL_AUTHTOK);
    return known == PAM_SUCCESS ? ::pam_acct_mgmt(pam, PAM_SILENT | PAM_DISALLOW_NULL_AUTHTOK) : known;
}

std::string nameIn(pam_handle_t *pam, const std::string &otherwise)
{
    const void *name = nullptr;
    if (::pam_get_item(pam, PAM_USER, &name) != PAM_SUCCESS || !name)
        return otherwise;
    return static_cast<const char *>(name);
}

} // namespace

PamAnswer askPam(const Credentials &credentials, const std::optional<std::string> &host)
{
    // PAM hands the pointer back to converse(), which only reads.
    const pam_conv conversation{converse, const_cast<Credentials *>(&credentials)};
    pam_handle_t *pam = nullptr;
    if (const int started = ::pam_start(kService, credentials.name().c_str(), &conversation, &pam); started != PAM_SUCCESS)
        return {Verdict::Trouble, "PAM could not be started", {}};
    const int code = ask(pam, host);
    PamAnswer answer{Verdict::Trouble, ::pam_strerror(pam, code), nameIn(pam, credentials.name())};
    if (code == PAM_SUCCESS)
        answer.verdict = Verdict::Right;
    else if (std::ranges::find(kWrong, code) != kWrong.end())
        answer.verdict = Verdict::Wrong;
    (void)::pam_end(pam, code);
    return answer;
}

} // namespace mw::checkpassword
