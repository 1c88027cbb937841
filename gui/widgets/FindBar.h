// SPDX-License-Identifier: GPL-3.0-or-later
// The row for finding text: a field, previous and next, what came of it, and close.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace mw::gui {

class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    QString text() const;
    // Shows the bar with the field in focus, its text selected.
    void begin();
    void setResult(const QString &text);

Q_SIGNALS:
    void textChanged(const QString &text);
    void nextWished();
    void previousWished();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void close();

    QLineEdit *m_field = nullptr;
    QLabel *m_result = nullptr;
};

} // namespace mw::gui
