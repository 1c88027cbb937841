// SPDX-License-Identifier: GPL-3.0-or-later
// What a person likes: language, colours, size of text, time zone, notifications, questions before acts, and shortcuts.
// Kept for this desk, and in force at once.
#pragma once

#include "gui/widgets/Theme.h"

#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QString>

class QApplication;
class QTranslator;

namespace mw::gui {

struct Wishes {
    QString language; // of translations/: de, pt_BR; empty: as the desktop
    Scheme scheme = Scheme::System;
    int textPercent = 100; // of the desktop's size, 80 to 200
    bool utc = false;      // times in UTC instead of the time zone of this desk
    bool notify = true;    // on the desktop, when a service stops or the connection is lost
    bool askBeforeClosing = true;
    bool askBeforeServices = true; // before a service is stopped or restarted
    QMap<QString, QKeySequence> shortcuts; // by the name of the action; those that are not as they come
    bool operator==(const Wishes &) const = default;
};

class Preferences : public QObject {
    Q_OBJECT
public:
    static constexpr int kLeastText = 80;
    static constexpr int kMostText = 200;

    // Of this application. Reads what was kept.
    static Preferences &instance();
    // Languages that there is a translation for, with English.
    static QStringList languages();
    // Before any window: language, text size and time zone. `scheme`: of the command line, for this run.
    void begin(QApplication &application, Scheme scheme);

    const Wishes &wishes() const { return m_wishes; }
    // In force at once, and kept.
    void set(const Wishes &wishes);

Q_SIGNALS:
    void changed();
    // Texts, sizes or times are others: what is on the screen has to be made anew.
    void looksChanged();

private:
    Preferences();
    void read();
    void keep() const;
    void applyLanguage();
    void applyText();

    Wishes m_wishes;
    Scheme m_schemeOfRun = Scheme::System;
    QApplication *m_application = nullptr;
    QTranslator *m_translator = nullptr;
    qreal m_standardPoints = 0;
};

} // namespace mw::gui
