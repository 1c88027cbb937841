// SPDX-License-Identifier: GPL-3.0-or-later
// "Who receives this address?": one types an address and sees where its mail goes and why, at once, also for what waits to be
// applied. Asked of the code that delivers the mail.
#pragma once

#include "gui/client/StagedQuery.h"
#include "gui/models/RouteWords.h"
#include "gui/widgets/Card.h"

#include "shared/rpc/Routing.h"

#include <QTimer>

class QLineEdit;
class QToolButton;

namespace mw::gui {

class NoteList;
struct PageContext;

class TryAddress : public Card {
    Q_OBJECT
public:
    TryAddress(PageContext &context, QWidget *parent);

    // An address that could be tried, shown while the field is empty.
    void setExample(const QString &address);
    // Puts it into the field, with the keyboard.
    void tryAddress(const QString &address);
    // What is shown belongs to what the field holds.
    bool settled() const { return !m_soon.isActive() && !m_query.busy(); }
    QString verdict() const { return m_shown.headline; }

private:
    using Explain = rpc::routing::Explain;
    void ask();
    void take(const rpcqt::Answer<Explain> &now, const rpcqt::Answer<Explain> &then);
    void show(const RouteVerdict &verdict, const RouteVerdict *before);
    void showSteps();

    PageContext &m_context;
    StagedQuery<Explain> m_query;
    QTimer m_soon;
    RouteVerdict m_shown;
    QLineEdit *m_address = nullptr;
    QToolButton *m_why = nullptr;
    NoteList *m_verdict = nullptr;
    NoteList *m_steps = nullptr;
};

} // namespace mw::gui
