// SPDX-License-Identifier: GPL-3.0-or-later
// One account of the machine: who it is, where its mail goes, and what its own .qmail says in sentences.
#pragma once

#include "gui/models/RouteWords.h"
#include "gui/models/UserRows.h"

#include "shared/rpc/Users.h"

#include <QWidget>

class QLabel;
class QLayout;

namespace mw::gui {

class FactList;
class NoteList;

class AccountDetails : public QWidget {
    Q_OBJECT
public:
    explicit AccountDetails(QWidget *parent);

    // At the right end of the title.
    QLayout *corner() const { return m_corner; }
    void showAccount(const rpc::users::Account &account, const OwnDotQmail *own, const QString &standard, const QString &password);
    void showNobody();

private:
    QLabel *m_name = nullptr;
    QLayout *m_corner = nullptr;
    FactList *m_facts = nullptr;
    QLabel *m_heading = nullptr;
    NoteList *m_sentences = nullptr;
};

} // namespace mw::gui
