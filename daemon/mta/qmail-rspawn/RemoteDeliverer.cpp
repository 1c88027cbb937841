// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/qmail-rspawn/RemoteDeliverer.h"

#include "daemon/mta/qmail-rspawn/Report.h"

#include <utility>

namespace mw::rspawn {

RemoteDeliverer::RemoteDeliverer(spawn::EventLoop &loop, std::string program)
    : m_loop(loop), m_program(std::move(program))
{
}

void RemoteDeliverer::deliver(spawn::Job job, std::function<void(std::string)> report)
{
    const auto started =
        spawn::runChild(m_loop,
                        {.program = m_program,
                         .arguments = {"qmail-remote", job.host, job.sender, job.recipient},
                         .descriptors = {{job.message.get(), 0}}},
                        {1, 2}, [report](const spawn::Ending &ending) { report(reportOf(ending)); });
    // Always temporary: a program that is missing or broken is the hub's trouble, not the recipient's.
    if (!started)
        report("ZUnable to run qmail-remote.\n");
}

} // namespace mw::rspawn
