// SPDX-License-Identifier: GPL-3.0-or-later
// qmail-qread: lists the preprocessed messages of the queue. Run by root or qmails (in private mode the owner).
#include "daemon/mta/qmail-qread/Listing.h"

namespace {

constexpr std::size_t kFlushBytes = 64U << 10U;

mw::Result<void> run()
{
    const auto reader = MW_TRY(mw::mail::QueueReader::ofHome());
    std::string out;
    mw::Result<void> written;
    MW_TRY_VOID(reader.forEach([&](const mw::mail::QueuedMessage &message) {
        out += mw::qread::listing(message);
        if (out.size() < kFlushBytes)
            return true;
        written = mw::os::writeAll(1, out);
        out.clear();
        return written.has_value();
    }));
    MW_TRY_VOID(written);
    return mw::os::writeAll(1, out);
}

} // namespace

int main()
{
    const auto done = run();
    if (done)
        return 0;
    (void)mw::os::writeAll(2, "qmail-qread: fatal: " + done.error().text + "\n");
    return 111;
}
