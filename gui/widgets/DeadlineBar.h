// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a message's time in the queue is over: from its birth to its deadline, with the next try marked.
#pragma once

#include <QWidget>

#include <cstdint>

namespace mw::gui {

class DeadlineBar : public QWidget {
    Q_OBJECT
public:
    explicit DeadlineBar(QWidget *parent = nullptr);

    // Unix seconds; nextTry 0: none.
    void setTimes(std::int64_t birth, std::int64_t deadline, std::int64_t nextTry);
    // 0 to 1: the part of the time that is over at `now`.
    static double share(std::int64_t birth, std::int64_t deadline, std::int64_t now);

    QSize sizeHint() const override { return {200, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::int64_t m_birth = 0;
    std::int64_t m_deadline = 0;
    std::int64_t m_nextTry = 0;
};

} // namespace mw::gui
