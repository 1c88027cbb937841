// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few ways, each a radio button with a sentence that says what it means.
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace mw::gui {

class ChoiceList : public QWidget {
    Q_OBJECT
public:
    explicit ChoiceList(QWidget *parent = nullptr);

    // The first one is chosen until another is. `name`: of the button, for tests.
    void add(int value, const QString &name, const QString &title, const QString &sentence);
    int value() const;
    void setValue(int value);

private:
    QButtonGroup *m_group = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace mw::gui
