// SPDX-License-Identifier: GPL-3.0-or-later
// One setting on a page: its name, whether an edit of it waits, the field, a sentence of help with the file and an example, and
// the way back to the standard.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace mw::gui {

class SettingField;

class SettingRow : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString name;    // of the control file
        QString title;   // with its mnemonic
        QString help;    // one sentence
        QString example;
    };
    // Takes the field over.
    SettingRow(const Words &words, SettingField *field, QWidget *parent);

    const QString &name() const { return m_name; }
    SettingField *field() const { return m_field; }
    // What holds, or will hold when what waits is applied. `standardWords` says what the standard is.
    void setValue(const QString &value, const QString &standard, const QString &standardWords);
    void setStaged(bool staged);
    bool isStaged() const { return m_isStaged; }
    // Under the field; empty: none.
    void setProblem(const QString &sentence);
    // A quiet word beside the field ("18 in use").
    void setUse(const QString &words);
    void setEditable(bool may);

Q_SIGNALS:
    void edited(const QString &value);
    void standardWished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showDot();

    QString m_name;
    QString m_help;
    SettingField *m_field = nullptr;
    QLabel *m_dot = nullptr;
    QLabel *m_staged = nullptr;
    QLabel *m_use = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_note = nullptr;
    QToolButton *m_restore = nullptr;
    bool m_isStaged = false;
    bool m_mayEdit = true;
    bool m_isStandard = true;
};

} // namespace mw::gui
