// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/assistant/AssistantRelaying.h"

#include "gui/widgets/Theme.h"

#include <QCheckBox>
#include <QHostAddress>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mw::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestV4 = 8; // bits: a network that is larger holds strangers
constexpr int kWidestV6 = 16;

// A sentence why this is no network one should trust; empty: it is one.
QString networkProblem(const QString &text)
{
    if (!text.contains(u'/')) {
        QHostAddress address;
        return address.setAddress(text) ? QString() : AssistantRelaying::tr("“%1” is neither an address nor a network.").arg(text);
    }
    const auto [address, bits] = QHostAddress::parseSubnet(text);
    if (bits < 0)
        return AssistantRelaying::tr("“%1” is neither an address nor a network.").arg(text);
    const bool wide = bits < (address.protocol() == QAbstractSocket::IPv4Protocol ? kWidestV4 : kWidestV6);
    return wide ? AssistantRelaying::tr("%1 is so large that strangers are in it; they could send through you.", "a network").arg(text) : QString();
}

} // namespace

AssistantRelaying::AssistantRelaying(AssistantState &state, QWidget *parent)
    : AssistantPage(state, tr("Who may send through it?"),
                    tr("Everybody may write to your addresses. Sending to others through this server must be for your own people alone, or it will be misused within hours."), parent)
{
    auto *here = new QCheckBox(tr("Programs on this computer (always)"), this);
    here->setChecked(true);
    here->setEnabled(false);
    body()->addWidget(here);
    m_network = new QCheckBox(tr("Every computer in my net&work"), this);
    m_network->setObjectName(u"setup-network"_s);
    body()->addWidget(m_network);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(3 * kGrid, 0, 0, 0);
    m_networks = new QLineEdit(this);
    m_networks->setObjectName(u"setup-networks"_s);
    addFieldTo(inner, tr("&Networks"), m_networks, tr("Separated by commas. The networks of this computer are filled in."), u"rules/smtp"_s, u"192.168.1.0/24"_s);
    body()->addLayout(inner);
    m_signedIn = new QCheckBox(tr("People who &sign in with their password, from anywhere"), this);
    m_signedIn->setObjectName(u"setup-signed-in"_s);
    body()->addWidget(m_signedIn);
    m_problem = new NoteList(this);
    m_problem->setObjectName(u"setup-relay-problem"_s);
    m_problem->setAccessibleName(tr("What is wrong with the networks"));
    body()->addWidget(m_problem);
    body()->addStretch();
    connect(m_network, &QCheckBox::toggled, this, &AssistantRelaying::changed);
    connect(m_signedIn, &QCheckBox::toggled, this, &AssistantRelaying::changed);
    connect(m_networks, &QLineEdit::textChanged, this, &AssistantRelaying::changed);
}

void AssistantRelaying::enter()
{
    m_network->setChecked(answers().ownNetworks);
    m_networks->setText(answers().networks.join(u", "_s));
    m_signedIn->setChecked(answers().signedIn);
    changed();
}

void AssistantRelaying::leave()
{
    answers().ownNetworks = m_network->isChecked();
    answers().networks = wordsOf(m_networks->text());
    answers().signedIn = m_signedIn->isChecked();
}

void AssistantRelaying::changed()
{
    m_networks->setEnabled(m_network->isChecked());
    const QString wrong = obstacle();
    if (wrong.isEmpty())
        m_problem->setNotes({});
    else
        m_problem->setNotes({{u"error"_s, Tone::Bad, wrong, QString()}});
    Q_EMIT edited();
}

QString AssistantRelaying::obstacle() const
{
    if (!m_network->isChecked())
        return {};
    const auto networks = wordsOf(m_networks->text());
    if (networks.isEmpty())
        return tr("Type the network, such as 192.168.1.0/24.");
    for (const auto &network : networks) {
        if (const QString problem = networkProblem(network); !problem.isEmpty())
            return problem;
    }
    return {};
}

QList<Note> AssistantRelaying::effects() const
{
    QList<Note> out{effect(tr("Programs of this computer may send to anywhere."))};
    if (m_network->isChecked() && obstacle().isEmpty())
        out.append(effect(tr("Every computer in %1 may send to anywhere, without a password.", "networks").arg(wordsOf(m_networks->text()).join(u", "_s)),
                          tr("Files: %1", "names of files").arg(u"rules/smtp"_s)));
    if (m_signedIn->isChecked()) {
        out.append(effect(state().found.isPrivate ? tr("Mail programs may sign in at the ports 2587 and 2465, under TLS alone.")
                                                  : tr("Mail programs may sign in at the ports 587 and 465, under TLS alone."),
                          tr("Files: %1", "names of files").arg(u"control/submissionlisten, control/smtpslisten"_s)));
    }
    out.append(effect(tr("Everybody else may write to your addresses only.")));
    return out;
}

QWidget *AssistantRelaying::firstField() const
{
    return m_network;
}

} // namespace mw::gui
