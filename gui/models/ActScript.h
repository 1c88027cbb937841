// SPDX-License-Identifier: GPL-3.0-or-later
// What waits, as a shell script of mailwrightctl's commands that do the same on this hub or on another.
#pragma once

#include "shared/rpc/Changes.h"

#include <QCoreApplication>
#include <QString>

namespace mw::gui {

class ActScript {
    Q_DECLARE_TR_FUNCTIONS(ActScript)
public:
    // One command for each part, under its title; a part whose command would show a secret is only named.
    static QString of(const std::vector<rpc::changes::Part> &parts, const QString &note);
};

} // namespace mw::gui
