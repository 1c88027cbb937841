// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of the Queue page. Each says what will happen; none blocks the window's event loop.
#pragma once

#include <QString>

#include <cstdint>
#include <functional>

class QWidget;

namespace mw::gui {

// `accepted` gets the new birth in Unix seconds.
void askMoreTime(QWidget *parent, int messages, const std::function<void(std::int64_t)> &accepted);
// `sender` is that of a single message, empty for a bounce or for many.
void askReturn(QWidget *parent, int messages, const QString &sender, const std::function<void()> &accepted);

} // namespace mw::gui
