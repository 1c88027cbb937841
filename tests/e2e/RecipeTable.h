// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table of recipes, as the documentation has them.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace mw::test {

struct Recipe {
    QString name;    // R48b
    int number = 0;  // 48
    QString what;
    QString command; // empty: it needs none
    QString reason;  // why it needs none
    QString undo;
};

QList<Recipe> readRecipes(const QString &path);

} // namespace mw::test
