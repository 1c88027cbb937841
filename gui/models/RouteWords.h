// SPDX-License-Identifier: GPL-3.0-or-later
// Where mail goes, in a person's words: deliveries of an address, and the verdict on one that somebody asks about.
#pragma once

#include "gui/models/RowsModel.h"

#include "shared/rpc/Addresses.h"
#include "shared/rpc/Routing.h"

#include <QCoreApplication>

namespace mw::gui {

struct RouteVerdict {
    QString glyph; // of icons/
    CellTone tone = CellTone::Neutral;
    QString headline;   // a sentence
    QStringList facts;  // sentences
    QStringList steps;  // each thing that was looked at, in order
    bool operator==(const RouteVerdict &) const = default;
};

class RouteWords {
    Q_DECLARE_TR_FUNCTIONS(RouteWords)
public:
    // "bob@example.org", "mailbox ./Maildir/", "program |intake", "dropped".
    static QString delivery(const rpc::addresses::Delivery &delivery);
    // All of them in one line.
    static QString deliveries(const std::vector<rpc::addresses::Delivery> &deliveries);
    // "Forward", "Mailbox", "Program", "Forward and program": what an address is.
    static QString kind(const std::vector<rpc::addresses::Delivery> &deliveries);
    static bool runsProgram(const std::vector<rpc::addresses::Delivery> &deliveries);

    static RouteVerdict verdict(const rpc::routing::Explain::Reply &reply);
    // What somebody sees instead when the question itself is wrong.
    static RouteVerdict problem(const QString &sentence);

private:
    static QString line(const QString &line);
    // One thing that the helper looked at, as a sentence.
    static QString step(const std::string &english);
};

} // namespace mw::gui
