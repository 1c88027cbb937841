// SPDX-License-Identifier: GPL-3.0-or-later
// A message with bytes above 127 for a server that takes none (RFC 6152, 3): text becomes quoted-printable, other
// content base64, part by part. What is signed or encrypted, and every header, stays as it is.
#pragma once

#include "shared/base/Error.h"
#include "shared/mail/MimeEntity.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mw::mail {

// Two passes over the same bytes: the first learns which parts have to be recoded, the second does it.
class EightBitDowngrade {
public:
    // What the first pass learned, by the order of the headers of the message and its parts.
    struct Plan {
        struct Part {
            bool recode = false; // its own content holds bytes above 127 and may be encoded
            bool keeps = false;  // bytes above 127 stay in it or in a part of it
            bool utf8 = true;    // its content is UTF-8
        };
        std::vector<Part> parts;
        bool usable = true; // false: the message breaks MIME's limits and must be sent as it is
        // True where the second pass would change something.
        bool helps() const;
    };

    // The first pass.
    EightBitDowngrade() = default;
    // The second pass.
    explicit EightBitDowngrade(Plan plan) : m_plan(std::move(plan)), m_writing(true) {}

    // The next bytes; in the second pass what they become is appended to `out`.
    void feed(std::string_view bytes, std::string &out);
    // After the last byte.
    void finish(std::string &out);
    const Plan &plan() const { return m_plan; }

    // The plan for the file from where it stands, which is put back there. Nothing: it is to be sent as it is.
    static Result<std::optional<Plan>> planOf(int message);

private:
    struct Entity {
        MimeEntity about;
        std::size_t index = 0;
        bool isPart = false;      // of a multipart: it needs no MIME-Version
        bool afterParts = false;  // of a multipart: its last boundary has been
    };
    void line(std::string_view line, bool ended, std::string &out);
    void endHeader(std::string &out);
    void writeHeader(const Entity &entity, std::string &out) const;
    void writeLabels(const Entity &entity, std::string &out) const;
    void bodyLine(std::string_view line, bool ended, std::string &out);
    bool takeBoundary(std::string_view line, std::string &out);
    void closeDownTo(std::size_t depth, std::string &out);
    void learn(std::string_view line);
    void keepEightBit();
    void encodeData(std::string_view line, bool ended, std::string &out);
    void flushData(std::string &out);
    bool recodes(const Entity &entity) const;

    Plan m_plan;
    bool m_writing = false;
    bool m_inHeader = true;
    bool m_nextIsPart = false;
    std::vector<Entity> m_open; // from the message inwards
    std::size_t m_count = 0;    // of headers begun
    std::vector<std::string> m_header;
    std::size_t m_headerBytes = 0;
    std::string m_rest; // of a line that has no end yet
    std::string m_data; // what is not yet encoded of a part that becomes base64
    bool m_lineEndWaits = false; // the end of a line belongs to the boundary that may follow
};

// One line of text, without its end, as quoted-printable (RFC 2045, 6.7), broken where it would be too long.
void appendQuotedPrintable(std::string_view line, std::string &out);

} // namespace mw::mail
