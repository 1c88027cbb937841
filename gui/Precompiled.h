// SPDX-License-Identifier: GPL-3.0-or-later
// What nearly every source of the application includes, compiled once. Sources still name what they use.
#pragma once

#include <QAbstractItemModel>
#include <QHBoxLayout>
#include <QLabel>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>
#include <expected>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
