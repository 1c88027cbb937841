// SPDX-License-Identifier: GPL-3.0-or-later
// What clients of QMTP and QMQP, and servers of both, write.
#include "shared/mail/Netstring.h"
#include "tests/fuzz/FuzzInput.h"

using namespace mw;

namespace {

// More would not fit into the pipe.
constexpr std::size_t kMost = 32768;

// Calls `take` with a reader of these bytes and their end.
template <typename Take>
void readThem(std::string_view bytes, Take take)
{
    auto pipe = os::makePipe();
    fuzz::require(pipe.has_value() && os::writeAll(pipe->write.get(), bytes).has_value());
    pipe->write.reset();
    net::Stream stream(pipe->read.get(), -1, 1000);
    mail::NetstringReader reader(stream);
    (void)take(reader);
}

Result<void> entered(mail::NetstringReader &reader, std::size_t cap)
{
    MW_TRY_VOID(reader.enter());
    while (!reader.atEndOfEntered())
        MW_TRY(reader.text(cap));
    return reader.leave();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = fuzz::text(data, std::min(size, kMost));
    readThem(bytes, [](mail::NetstringReader &reader) -> Result<void> {
        for (;;) {
            MW_TRY(reader.text(kMost));
            MW_TRY(reader.text(10));
            MW_TRY_VOID(entered(reader, 100));
        }
    });
    readThem(bytes, [](mail::NetstringReader &reader) { return entered(reader, 100); });
    readThem(mail::netstring(bytes.substr(0, kMost - 10)), [&](mail::NetstringReader &reader) -> Result<void> {
        fuzz::require(MW_TRY(reader.text(kMost)) == bytes.substr(0, kMost - 10));
        return {};
    });
    return 0;
}
