// SPDX-License-Identifier: GPL-3.0-or-later
// A control to fill in with its label, what it is for in a sentence, its file, an example, and what is wrong with it.
#pragma once

#include <QWidget>

class QLabel;

namespace mw::gui {

class FormField : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString label;   // with its mnemonic
        QString help;    // one sentence
        QString file;    // where the value is kept: control/locals; empty: in several
        QString example; // as it would be typed
    };
    // Takes `control` and makes it known by its label to people who do not see it.
    FormField(const Words &words, QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; }
    // Shown under the control until it is empty again.
    void setProblem(const QString &sentence);
    QString problem() const;
    void setHelp(const QString &sentence);

Q_SIGNALS:
    // The person has changed the control, or one in it.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void watch(QWidget *control);
    void describe();
    void showIcon();

    Words m_words;
    QWidget *m_control = nullptr;
    QWidget *m_problemRow = nullptr;
    QLabel *m_problemIcon = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_help = nullptr;
};

} // namespace mw::gui
