// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a .qmail file have worked when a later one failed, so that the next try leaves them out
// (control/deliveryprogress).
#pragma once

#include "shared/mail/LocalRequest.h"

#include <string>
#include <vector>

namespace mw::local {

// Lines are known by their text, so the file may be edited between two tries. A message is known by its file in the
// queue and by when it was written; what is kept lies in the home directory, the working directory.
class Progress {
public:
    enum class Earlier { No, Done, Last };

    // What an earlier try of this message to this address left, if there was one.
    static Progress load(const mail::LocalRequest &request, int message);

    // Whether that line worked earlier; Last: and said that no line behind it counts. Takes it off the list.
    Earlier take(const std::string &line);
    // This line has worked.
    void add(const std::string &line, bool last);
    // The delivery is over; if not for good, keeps the list for the next try, where that is wanted. A failure to do so
    // only means that lines are repeated.
    void end(bool forGood);

private:
    struct Line {
        std::string text;
        bool last = false;
    };
    void keep() const;
    std::string content() const;

    std::string m_path; // empty: the message cannot be known again
    std::string m_address;
    bool m_kept = false; // there is a file
    std::vector<Line> m_earlier;
    std::vector<Line> m_done;
};

} // namespace mw::local
