// SPDX-License-Identifier: GPL-3.0-or-later
// Where the doctor's findings go: records for mailwrightd, each written as soon as it is made.
#pragma once

#include "shared/mail/Finding.h"
#include "shared/rpc/Domains.h"

#include <cstdint>
#include <vector>

namespace mw::helper {

class Report {
public:
    explicit Report(int output) : m_output(output) {}

    void add(mail::Finding finding);
    void add(std::vector<mail::Finding> findings);
    void add(rpc::domains::DnsCheck check);
    // So many things more have been looked at.
    void looked(std::int64_t count = 1) { m_looked += count; }
    // Tells how many, as a forked child must before it ends.
    void tellLooked();
    // The last record. False when nobody reads any more.
    bool finish();

private:
    int m_output;
    std::int64_t m_looked = 0;
    bool m_good = true;
};

} // namespace mw::helper
