// SPDX-License-Identifier: GPL-3.0-or-later
// A calm panel for when there is nothing to show: what is the matter, and the next step.
#pragma once

#include "gui/widgets/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mw::gui {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &iconName, Tone tone, const QString &title, const QString &text);
    // A command line the person can copy; empty hides the row.
    void setCommand(const QString &command);
    // A quiet last line (what is going on by itself, technical details).
    void setNote(const QString &note);
    QPushButton *addButton(const QString &text);
    // In narrow places; 460 pixels otherwise.
    void setTextWidth(int pixels);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QWidget *m_middle = nullptr;
    QString m_iconName;
    Tone m_tone = Tone::Neutral;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_commandRow = nullptr;
    QString m_commandText; // without the places where a line may break
    QLabel *m_command = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace mw::gui
