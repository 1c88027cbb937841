// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of a quiet word and a value, one below the other.
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace mw::gui {

class FactList : public QWidget {
    Q_OBJECT
public:
    // Short values stand at the right end; sentences beside their words, wrapped.
    enum class Values { Short, Sentences };

    explicit FactList(QWidget *parent = nullptr, Values values = Values::Short);

    // Facts are shown in the order in which their words are given first. An empty value shows a dash.
    void set(const QString &word, const QString &value);
    QString value(const QString &word) const;

private:
    Values m_values;
    QGridLayout *m_grid = nullptr;
    QList<std::pair<QLabel *, QLabel *>> m_facts;
};

} // namespace mw::gui
