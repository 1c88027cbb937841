// SPDX-License-Identifier: GPL-3.0-or-later
// The report of qmail-showctl: what every control file means, with its faults.
#pragma once

#include "daemon/mta/qmail-showctl/StockWords.h"
#include "shared/mail/ControlTable.h"
#include "shared/mail/Controls.h"

#include <string>
#include <vector>

namespace mw::showctl {

class ControlReport {
public:
    // `all`: also the files of ours that are not there, with what holds without them.
    ControlReport(mail::Controls controls, bool all) : m_controls(std::move(controls)), m_all(all) {}

    // False when a file, or the directory, could not be read; the report says which.
    bool make();
    const std::string &text() const { return m_text; }

private:
    void addSettings();
    void addStock(const StockWords &words);
    void addStockLine(const StockWords &words);
    void addStockList(const StockWords &words);
    void addCompiled();
    void addOurs(const mail::ControlFile &file);
    void addUnknown(const std::string &name);
    void addProblems(const std::string &name);
    // False, with a line that says so, for a file that is there and cannot be read.
    bool canRead(const std::string &name);
    void line(std::string_view text);

    mail::Controls m_controls;
    bool m_all;
    bool m_complete = true;
    std::string m_text;
};

} // namespace mw::showctl
