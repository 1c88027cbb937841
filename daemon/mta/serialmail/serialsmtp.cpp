// SPDX-License-Identifier: GPL-3.0-or-later
// serialsmtp: sends the messages that descriptor 0 names by SMTP on descriptors 6 and 7. Run by maildirserial and a
// ucspi client, as the owner of the Maildir. See serialsmtp.1.
#include "daemon/mta/serialmail/SmtpSender.h"
#include "shared/os/Signals.h"

using namespace mw;

int main(int argc, char **argv)
{
    const small::Program program("serialsmtp");
    const auto arguments = small::argumentsOf(argc, argv);
    if (arguments.size() < 2)
        return program.usage("serialsmtp prefix helohost");
    os::ignoreBrokenPipes();
    net::Stream stream(serialmail::kNetworkInput, serialmail::kNetworkOutput, serialmail::kWaitMilliseconds);
    serialmail::SmtpSender sender(stream, arguments[1]);
    return serialmail::sendListed(program, sender, arguments[0]);
}
