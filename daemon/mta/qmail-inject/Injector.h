// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-inject itself: a message from descriptor 0 into the queue, or onto descriptor 1. Runs as whoever sends mail.
#pragma once

#include "daemon/mta/qmail-inject/HeaderEditor.h"
#include "shared/mail/MessageReader.h"

#include <string>

namespace mw::inject {

class Injector {
public:
    explicit Injector(const InjectSettings &settings) : m_settings(settings) {}

    // Gives the exit code; what went wrong is problem(): what to print behind the program's name,
    // complete with its line end.
    int run();
    const std::string &problem() const { return m_problem; }

private:
    int failed(const Error &error);
    int print(mail::MessageReader &reader, const std::string &head);
    int queue(mail::MessageReader &reader, const std::string &head, const std::string &sender,
              const std::vector<std::string> &recipients);

    const InjectSettings &m_settings;
    std::string m_problem;
};

// 100 for input that will never be accepted, 111 for trouble that may pass.
int exitCodeOf(const Error &error);

} // namespace mw::inject
