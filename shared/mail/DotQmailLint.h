// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a .qmail file before mail meets it: lines and modes that defer, loop or do not do what they
// look like (dot-qmail(5)).
#pragma once

#include "shared/mail/DotQmail.h"
#include "shared/mail/Finding.h"

namespace mw::mail {

struct DotQmailFile {
    std::string path; // as the findings name it
    std::string content;
    mode_t mode = 0644;
    mode_t forbidden = kForbiddenModes; // control/conf-patrn
};

// By line. The texts never quote the file: it is its owner's.
std::vector<Finding> lintDotQmail(const DotQmailFile &file);

} // namespace mw::mail
