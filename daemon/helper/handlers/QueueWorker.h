// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a worker program and passes on what it tells: mailwright-queue-worker without root's rights, or
// mailwright-doctor with them. Neither is trusted: wrong records, silence and too much are all the same fault.
#pragma once

#include "daemon/helper/HubPlace.h"
#include "daemon/helper/worker/Records.h"

#include "shared/os/Fd.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

namespace mw::helper {

class QueueWorker : public QObject {
    Q_OBJECT
public:
    // Deletes itself after it has ended. `each` gets every record, the last one Done or Fault exactly once, later.
    // `arguments` without the program's name.
    static QueueWorker *start(const HubPlace &place, std::vector<std::string> arguments,
                              std::function<void(Record)> each);
    // The same with the doctor, which needs the rights of the hub's owner.
    static QueueWorker *startDoctor(const HubPlace &place, std::function<void(Record)> each);
    // The doctor only asks the name system about these domains, of which there is at least one.
    static QueueWorker *startDoctorFor(const HubPlace &place, const std::vector<std::string> &domains,
                                       std::function<void(Record)> each);
    ~QueueWorker() override;

    // Reads nothing for the time being, so that the worker waits.
    void setPaused(bool paused);
    // Ends it; nothing more is told.
    void abandon();

private:
    struct Started {
        os::Fd pipe;
        pid_t pid = 0;
    };
    static Result<Started> startProcess(const HubPlace &place, const std::string &program,
                                        std::vector<std::string> arguments, bool asOwner);
    static QueueWorker *follow(Result<Started> started, std::string what, std::function<void(Record)> each);
    QueueWorker(Started started, std::string what, std::function<void(Record)> each);
    void readable();
    void takeRecords();
    void finish(Record last);

    os::Fd m_pipe;
    pid_t m_pid;
    std::string m_what; // that it does, for faults
    std::function<void(Record)> m_each;
    RecordReader m_reader;
    QSocketNotifier m_notifier;
    QTimer m_patience;
    bool m_paused = false;
};

} // namespace mw::helper
