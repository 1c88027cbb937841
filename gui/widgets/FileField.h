// SPDX-License-Identifier: GPL-3.0-or-later
// A small file of the person at the desk, named by its path or chosen, and read with their own rights.
#pragma once

#include <QByteArray>
#include <QWidget>

class QLineEdit;

namespace mw::gui {

class FileField : public QWidget {
    Q_OBJECT
public:
    // `name`: of the line, for tests; `filter`: as QFileDialog has it.
    FileField(const QString &name, const QString &title, const QString &filter, QWidget *parent);

    // Empty: none is named, or it cannot be read.
    const QByteArray &content() const { return m_content; }
    // Why it cannot be read; empty: it could, or none is named.
    const QString &problem() const { return m_problem; }
    QLineEdit *line() const { return m_line; }

private:
    void read();
    void choose();

    QString m_title;
    QString m_filter;
    QByteArray m_content;
    QString m_problem;
    QLineEdit *m_line = nullptr;
};

} // namespace mw::gui
