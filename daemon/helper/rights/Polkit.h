// SPDX-License-Identifier: GPL-3.0-or-later
// Asks polkit over the system bus whether a process may do something, and never blocks: a bus that is not there, a polkit that
// does not answer and an agent that does not run are all the answer "nobody could be asked".
#pragma once

#include "shared/rpcqt/Call.h"

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <string>
#include <vector>

struct sd_bus;
struct sd_bus_message;

namespace mw::helper {

enum class Verdict {
    Yes,
    No,
    Challenge, // somebody would have to be asked, which the question did not want
    Nobody,    // no bus, no polkit, no agent, no pidfd, too late
};

class Polkit : public QObject {
    Q_OBJECT
public:
    struct Question {
        std::string action; // org.mailwright.view
        std::string what;   // for the rules of administrators: action.lookup("what")
        bool mayAsk = false; // a person, for a password
        // Whether the answer still matters; a question whose asker has gone is taken from the screen.
        std::function<bool()> wanted = {};
    };
    // With the reason in a clause, where it is not Yes.
    using Then = std::function<void(Verdict, const std::string &why)>;

    explicit Polkit(QObject *parent = nullptr);
    // Questions that are open are dropped: their `then` does not run.
    ~Polkit() override;

    // `then` runs once, now or later. The subject is the caller's pidfd with its uid, never a process number.
    void ask(const rpcqt::Caller &caller, Question question, Then then);

private:
    struct Pending;
    struct Unref {
        void operator()(sd_bus *bus) const;
    };

    bool open();
    void close(const std::string &why);
    // Lets the bus do what it can now, and waits for the rest.
    void pump();
    void process();
    void watch();
    void sendWaiting();
    bool send(Pending &pending);
    void cancel(const Pending &pending);
    void lookAtOpen();
    void answer(std::uint64_t number, Verdict verdict, const std::string &why);
    static int answered(sd_bus_message *reply, void *pending, void *error);

    std::unique_ptr<sd_bus, Unref> m_bus;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QTimer m_due;  // of the bus
    QTimer m_look; // for questions that nobody wants any more, or that take too long
    std::vector<std::unique_ptr<Pending>> m_pending;
    std::uint64_t m_last = 0;
    bool m_pumping = false;
};

} // namespace mw::helper
