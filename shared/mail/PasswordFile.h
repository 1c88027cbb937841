// SPDX-License-Identifier: GPL-3.0-or-later
// users/smtppasswords: passwords of people who need no account, and those that SCRAM can check.
#pragma once

#include "shared/mail/Scram.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

// "SCRAM-SHA-256$ITERATIONS:SALT$STOREDKEY:SERVERKEY" in base64, as PostgreSQL and Dovecot write it, too.
std::string verifierText(const scram::Verifier &verifier);
std::optional<scram::Verifier> parseVerifier(std::string_view text);

struct PasswordEntry {
    std::string name;
    std::optional<scram::Verifier> verifier;
    std::string hash; // as in crypt(5), where there is no verifier
};

// Lines NAME:VERIFIER or NAME:HASH; empty lines and those that begin with '#' are kept and mean nothing. Of two lines
// with one name the first counts. A line that is wrong gives nobody a password, and changes leave it as it is.
class PasswordFile {
public:
    static constexpr unsigned kForbiddenMode = 077; // nobody but its owner may do anything with it
    struct Problem {
        std::size_t line = 0; // from 1
        std::string text;
    };

    static std::string path(); // in the hub
    static PasswordFile parse(std::string_view text);
    // NotFound: there is none. Permission: it belongs to somebody else, or others may read or write it: then whoever wrote
    // it could let himself in, so it is not used.
    static Result<PasswordFile> load(const std::string &path);
    // Why nobody can have this name: it is empty, too long, or has characters that the file or the protocols do not
    // allow. Nothing: it can be used, in the form saslPrepared() gives it.
    static std::optional<std::string> nameProblem(std::string_view name);

    // Null: the name is not in it.
    const PasswordEntry *find(std::string_view name) const;
    const std::map<std::string, PasswordEntry, std::less<>> &entries() const { return m_entries; }
    const std::vector<Problem> &problems() const { return m_problems; }
    bool hasVerifiers() const { return m_hasVerifiers; }
    // What a name that is not in it is told, always the same: nobody learns from salt and iterations who is. Nobody's
    // password fits.
    scram::Verifier decoy(std::string_view name) const;

    // Puts it in the place of what the name had, or at the end.
    void set(std::string_view name, const scram::Verifier &verifier);
    // False: the name is not in it.
    bool remove(std::string_view name);
    std::string text() const;

private:
    void read();
    std::string judge(std::string_view line, PasswordEntry &entry) const;

    std::vector<std::string> m_lines;
    std::map<std::string, PasswordEntry, std::less<>> m_entries;
    std::vector<Problem> m_problems;
    bool m_hasVerifiers = false;
    std::string m_decoyKey;
    unsigned m_decoyIterations = scram::kOurIterations;
};

} // namespace mw::mail
