// SPDX-License-Identifier: GPL-3.0-or-later
// Sends one test mail and follows it in the log, through forwards as well, until it is in a mailbox or cannot be.
#pragma once

#include "gui/client/LogStore.h"
#include "gui/models/LogDocument.h"
#include "gui/widgets/NoteList.h"

#include "shared/mail/LogLine.h"

#include <QElapsedTimer>
#include <QMap>
#include <QSet>
#include <QTimer>

namespace mw::gui {

struct PageContext;

class MailTrace : public QObject {
    Q_OBJECT
public:
    explicit MailTrace(PageContext &context, QObject *parent = nullptr);

    void begin(const QString &recipient);
    // What has happened so far, in order.
    const QList<Note> &notes() const { return m_notes; }

Q_SIGNALS:
    void changed();
    // Delivered, or `problem` says why not.
    void finished(const QString &problem);

private:
    void send();
    void openLog();
    void read();
    void take(const mail::LogLine &line);
    void takeReport(const mail::DeliveryReport &report);
    void add(const QString &icon, Tone tone, const QString &sentence, const QString &detail = {});
    void finish(const QString &problem);
    void look();

    PageContext &m_context;
    QString m_recipient;
    QList<Note> m_notes;
    LogDocument m_log;
    QTimer m_again;
    QElapsedTimer m_since;
    std::int64_t m_begun = 0;             // unix seconds
    std::uint64_t m_row = 0;              // the first one that has not been read
    int m_attempts = 0;
    bool m_opening = false;
    bool m_done = true;
    QSet<quint64> m_queuePids;            // whose messages are followed
    QSet<quint64> m_messages;             // that are followed and have not ended
    QMap<quint64, quint64> m_deliveries;  // under way: delivery, message
    int m_delivered = 0;
};

} // namespace mw::gui
