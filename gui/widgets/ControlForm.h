// SPDX-License-Identifier: GPL-3.0-or-later
// A control file as a form: one value, a number, or a list of entries. It works on the file's text, so that comments
// stay and the editor shows the same.
#pragma once

#include "gui/models/ControlCatalogue.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace mw::gui {

class ControlForm : public QWidget {
    Q_OBJECT
public:
    explicit ControlForm(QWidget *parent = nullptr);

    // Fields that hold the same already keep their cursor.
    void setContent(const ControlEntry &entry, const QString &content);
    // The value, or where a new entry is typed.
    void focusField();

Q_SIGNALS:
    void edited(const QString &content);

private:
    QWidget *makeValue();
    QWidget *makeList();
    void showValue();
    void showEntries();
    void addEntry();
    void removeEntry();
    void change(const QString &content);

    ControlEntry m_entry;
    QString m_content;
    bool m_showing = false;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_valueLabel = nullptr;
    QLineEdit *m_value = nullptr;
    QLabel *m_meaning = nullptr;
    QListWidget *m_list = nullptr;
    QLineEdit *m_new = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace mw::gui
