// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/MailTrace.h"

#include "gui/client/HubStore.h"
#include "gui/models/Format.h"
#include "gui/models/HelperWords.h"
#include "gui/pages/PageContext.h"

#include "shared/base/Clock.h"
#include "shared/rpc/Trials.h"

#include <QRegularExpression>

#include <algorithm>

namespace mw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookMilliseconds = 300;
constexpr qint64 kPatience = 60'000;        // milliseconds
constexpr std::int64_t kBefore = 600;       // seconds: a log that was written to since
constexpr std::string_view kService = "qmail-send";
constexpr int kMostAttempts = 20;           // the server has only just been started
constexpr int kAttemptMilliseconds = 500;

QString shown(std::string_view text)
{
    return Format::safe(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).replace(u'_', u' ');
}

} // namespace

MailTrace::MailTrace(PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_again.setInterval(kLookMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &MailTrace::look);
    connect(&m_log, &LogDocument::changed, this, &MailTrace::read);
}

void MailTrace::begin(const QString &recipient)
{
    m_recipient = recipient;
    m_notes.clear();
    m_log.close();
    m_row = 0;
    m_queuePids.clear();
    m_messages.clear();
    m_deliveries.clear();
    m_delivered = 0;
    m_attempts = 0;
    m_done = false;
    m_since.start();
    m_begun = clock::now() - 1;
    send();
}

void MailTrace::add(const QString &icon, Tone tone, const QString &sentence, const QString &detail)
{
    m_notes.append({icon, tone, sentence, detail});
    Q_EMIT changed();
}

void MailTrace::finish(const QString &problem)
{
    if (m_done)
        return;
    m_done = true;
    m_again.stop();
    m_log.close();
    Q_EMIT finished(problem);
}

void MailTrace::send()
{
    rpc::trials::SendMail::Request request;
    request.recipient = m_recipient.toStdString();
    m_context.hub.client().call<rpc::trials::SendMail>(request, this, [this](const auto &answer) {
        if (!answer && ++m_attempts < kMostAttempts && answer.error().kind == rpc::Fault::Kind::Failed)
            return QTimer::singleShot(kAttemptMilliseconds, this, &MailTrace::send);
        if (!answer)
            return finish(HelperWords::sentence(answer.error().sentence()));
        if (!answer->accepted)
            return finish(tr("The server does not accept mail for %1: %2", "address, the server's answer").arg(m_recipient, Format::fromUtf8(answer->said)));
        add(u"success"_s, Tone::Good, tr("The server has accepted a mail for %1.", "address").arg(m_recipient), Format::fromUtf8(answer->said));
        m_queuePids.insert(static_cast<quint64>(answer->queuePid));
        openLog();
        m_again.start();
    });
}

void MailTrace::openLog()
{
    if (m_opening)
        return;
    const auto &directories = m_context.logs.directories();
    const auto log = std::ranges::find_if(directories, [](const auto &directory) { return directory.service == kService || directory.name == kService; });
    if (log == directories.end())
        return m_context.logs.refresh();
    m_opening = true;
    m_context.logs.openFiles(log->name, clock::now() - kBefore, m_log.files(), this, [this](const LogStore::Opened &opened) {
        m_opening = false;
        if (!opened || opened->empty() || m_done)
            return; // it is looked for again
        if (m_log.isOpen())
            m_log.append(*opened);
        else
            m_log.open(*opened);
    });
}

void MailTrace::look()
{
    if (m_since.elapsed() > kPatience)
        return finish(tr("The mail has not arrived within a minute; the page Queue shows where it waits."));
    openLog();
    read();
}

void MailTrace::read()
{
    if (m_done || !m_log.snapshot().indexed)
        return;
    const auto &snapshot = m_log.snapshot();
    while (!m_done && m_row < snapshot.rowCount()) { // in this order: the end closes the log
        const auto text = snapshot.rowText(m_row++);
        const auto line = mail::parseLogLine(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        // Process numbers come again: what was before the mail is not about it.
        if (line.time && line.time->seconds >= m_begun)
            take(line);
    }
}

void MailTrace::take(const mail::LogLine &line)
{
    if (const auto *info = line.as<mail::MessageInfo>(); info && m_queuePids.remove(info->queuePid)) {
        m_messages.insert(info->message);
        add(u"success"_s, Tone::Good, tr("It is in the queue as message %1.", "number").arg(info->message));
    } else if (const auto *start = line.as<mail::DeliveryStart>(); start && m_messages.contains(start->message)) {
        m_deliveries.insert(start->delivery, start->message);
        add(u"sending"_s, Tone::Active, tr("It is on its way to %1.", "address").arg(shown(start->recipient)));
    } else if (const auto *report = line.as<mail::DeliveryReport>(); report && m_deliveries.contains(report->delivery)) {
        takeReport(*report);
    } else if (const auto *end = line.as<mail::EndMessage>(); end && m_messages.remove(end->message)) {
        if (m_messages.isEmpty() && m_queuePids.isEmpty())
            finish(m_delivered > 0 ? QString() : tr("The mail was not delivered to anybody."));
    }
}

void MailTrace::takeReport(const mail::DeliveryReport &report)
{
    static const QRegularExpression forwarded(u"qp[_ ](\\d+)"_s);
    const auto message = m_deliveries.take(report.delivery);
    const QString text = shown(report.text);
    if (report.result == mail::DeliveryResult::Failure)
        return finish(tr("The mail could not be delivered: %1", "what the log says").arg(text));
    if (report.result != mail::DeliveryResult::Success)
        return add(u"waiting"_s, Tone::Waiting, tr("It has to wait and is tried again."), text);
    if (const auto match = forwarded.match(text); match.hasMatch()) {
        // The log may have told of the new message already: it is gone through again for that one.
        m_messages.remove(message);
        m_queuePids.insert(match.captured(1).toULongLong());
        m_row = 0;
        return add(u"forward"_s, Tone::Active, tr("It is passed on to somebody else."), text);
    }
    ++m_delivered;
    add(u"success"_s, Tone::Good, tr("It is in the mailbox."), text);
}

} // namespace mw::gui
