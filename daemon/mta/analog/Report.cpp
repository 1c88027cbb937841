// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/mta/analog/Report.h"

#include "daemon/mta/analog/Groups.h"
#include "daemon/mta/analog/Numbers.h"
#include "daemon/mta/analog/Records.h"
#include "daemon/mta/analog/Table.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace mw::analog {
namespace {

class Overall : public Report {
public:
    std::string line(std::string_view line) override
    {
        if (const auto message = messageRecord(line)) {
            ++m_messages;
            m_recipients += message->successes + message->failures;
            m_tries += message->successes + message->failures + message->deferrals;
            m_bytes += message->bytes;
            m_weighted += message->bytes * message->successes;
            m_qtime += message->done - message->birth;
            span(message->birth, message->done);
        } else if (const auto delivery = deliveryRecord(line)) {
            ++m_deliveries;
            m_successes += delivery->result == 'k' ? 1 : 0;
            m_failures += delivery->result == 'd' ? 1 : 0;
            m_ddelay += delivery->result == 'k' ? delivery->ddelay() : 0;
            m_xdelay += delivery->xdelay();
            span(delivery->birth, delivery->done);
        }
        return {};
    }

    std::string end() const override
    {
        std::string out = "Overall figures\n\n"
                          "qtime: how long a message was in the queue.\n"
                          "ddelay: from the queueing of a message to its successful delivery to one recipient.\n"
                          "xdelay: how long one delivery attempt took. The average concurrency is the sum of all\n"
                          "xdelays divided by the time span: how busy the deliveries were.\n\n";
        return out + messages() + '\n' + deliveries();
    }

private:
    void span(double first, double last)
    {
        m_first = m_seen ? std::min(m_first, first) : first;
        m_last = m_seen ? std::max(m_last, last) : last;
        m_seen = true;
    }

    std::string messages() const
    {
        auto out = "Completed messages: " + plain(m_messages) + '\n';
        if (m_messages <= 0)
            return out;
        out += "Recipients for completed messages: " + plain(m_recipients) + '\n';
        out += "Total delivery attempts for completed messages: " + plain(m_tries) + '\n';
        out += "Average delivery attempts per completed message: " + plain(m_tries / m_messages) + '\n';
        out += "Bytes in completed messages: " + plain(m_bytes) + '\n';
        out += "Bytes weighted by success: " + plain(m_weighted) + '\n';
        return out + "Average message qtime (s): " + plain(m_qtime / m_messages) + '\n';
    }

    std::string deliveries() const
    {
        auto out = "Total delivery attempts: " + plain(m_deliveries) + '\n';
        if (m_deliveries <= 0)
            return out;
        out += "  success: " + plain(m_successes) + "\n  failure: " + plain(m_failures) +
               "\n  deferral: " + plain(m_deliveries - m_successes - m_failures) + '\n';
        out += "Total ddelay (s): " + fixed(m_ddelay, 6) + '\n';
        if (m_successes > 0)
            out += "Average ddelay per success (s): " + fixed(m_ddelay / m_successes, 6) + '\n';
        out += "Total xdelay (s): " + fixed(m_xdelay, 6) + '\n';
        out += "Average xdelay per delivery attempt (s): " + fixed(m_xdelay / m_deliveries, 6) + '\n';
        if (m_last > m_first) {
            out += "Time span (days): " + plain((m_last - m_first) / 86400) + '\n';
            out += "Average concurrency: " + plain(m_xdelay / (m_last - m_first)) + '\n';
        }
        return out;
    }

    double m_messages = 0;
    double m_recipients = 0;
    double m_tries = 0;
    double m_bytes = 0;
    double m_weighted = 0;
    double m_qtime = 0;
    double m_deliveries = 0;
    double m_successes = 0;
    double m_failures = 0;
    double m_ddelay = 0;
    double m_xdelay = 0;
    double m_first = 0;
    double m_last = 0;
    bool m_seen = false;
};

class DelayDistribution : public Report {
public:
    std::string line(std::string_view line) override
    {
        if (const auto delivery = deliveryRecord(line); delivery && delivery->result == 'k')
            m_delays.push_back(delivery->ddelay());
        return {};
    }

    // One line for each percentage from 10 on, at the first delivery that reaches it.
    std::string end() const override
    {
        auto delays = m_delays;
        std::ranges::sort(delays);
        std::string rows = "doneby avg pct\n";
        double sum = 0;
        std::size_t before = 9;
        for (std::size_t i = 0; i < delays.size(); ++i) {
            sum += delays[i];
            const auto percent = (i + 1) * 100 / delays.size();
            if (percent > before)
                rows += fixed(delays[i], 2) + ' ' + fixed(sum / static_cast<double>(i + 1), 2) + ' ' +
                        std::to_string(percent) + '\n';
            before = std::max(before, percent);
        }
        return "How the ddelays of successful deliveries are spread\n\n"
               "A line says: the fastest pct% of them were done within doneby seconds, in avg seconds on average.\n\n" +
               columns(rows);
    }

private:
    std::vector<double> m_delays;
};

class SendmailForm : public Report {
public:
    std::string line(std::string_view line) override
    {
        if (const auto delivery = deliveryRecord(line))
            return std::string(delivery->doneStamp) + " qp " + std::string(delivery->queuePid) +
                   ": to=" + std::string(delivery->recipient) + ", uid=" + std::string(delivery->uid) +
                   ", ddelay=" + fixed(delivery->ddelay(), 6) + ", xdelay=" + fixed(delivery->xdelay(), 6) +
                   ", stat=" + status(delivery->result) + " (" + std::string(delivery->report) + ")\n";
        if (const auto message = messageRecord(line))
            return std::string(message->doneStamp) + " qp " + std::string(message->queuePid) +
                   ": from=" + std::string(message->sender) + ", uid=" + std::string(message->uid) +
                   ", size=" + plain(message->bytes) + ", nrcpts=" + plain(message->successes + message->failures) +
                   ", deferrals=" + plain(message->deferrals) + ", qtime=" + fixed(message->done - message->birth, 6) +
                   '\n';
        return std::string(line) + '\n';
    }
    std::string end() const override { return {}; }

private:
    static std::string status(char result)
    {
        if (result == 'k')
            return "Sent";
        return result == 'd' ? "Failed" : "Deferred";
    }
};

} // namespace

std::unique_ptr<Report> makeReport(std::string_view name)
{
    if (name == "zoverall")
        return std::make_unique<Overall>();
    if (name == "zddist")
        return std::make_unique<DelayDistribution>();
    if (name == "zsendmail")
        return std::make_unique<SendmailForm>();
    return makeGroupReport(name);
}

bool selects(std::string_view program, std::string_view wanted, std::string_view line)
{
    const bool delivery = word(line, 0) == "d";
    if (!delivery && word(line, 0) != "m")
        return false;
    if (program == "xqp")
        return word(line, 8) == wanted;
    if (program == "xrecipient")
        return delivery && word(line, 7) == wanted;
    return program == "xsender" && word(line, delivery ? 6 : 7) == '<' + std::string(wanted) + '>';
}

} // namespace mw::analog
