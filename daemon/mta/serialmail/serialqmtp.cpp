// SPDX-License-Identifier: GPL-3.0-or-later
// serialqmtp: sends the messages that descriptor 0 names by QMTP on descriptors 6 and 7. Run by maildirserial and a
// ucspi client, as the owner of the Maildir. See serialqmtp.1.
#include "daemon/mta/serialmail/QmtpSender.h"
#include "shared/os/Signals.h"

using namespace mw;

int main(int argc, char **argv)
{
    const small::Program program("serialqmtp");
    const auto arguments = small::argumentsOf(argc, argv);
    if (arguments.empty())
        return program.usage("serialqmtp prefix");
    os::ignoreBrokenPipes();
    net::Stream stream(serialmail::kNetworkInput, serialmail::kNetworkOutput, serialmail::kWaitMilliseconds);
    serialmail::QmtpSender sender(stream);
    return serialmail::sendListed(program, sender, arguments[0]);
}
