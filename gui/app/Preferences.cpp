// SPDX-License-Identifier: GPL-3.0-or-later
// What a person likes, in force at once and kept.
#include "gui/app/Preferences.h"

#include "gui/models/Format.h"

#include <QApplication>
#include <QDir>
#include <QFont>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <algorithm>
#include <utility>

namespace mw::gui {

namespace {

constexpr const char *kSchemes[] = {"system", "light", "dark"};
const auto kTranslations = QStringLiteral(":/translations");

QString key(const char *name)
{
    return QStringLiteral("preferences/") + QLatin1String(name);
}

} // namespace

Preferences &Preferences::instance()
{
    static Preferences preferences;
    return preferences;
}

Preferences::Preferences()
{
    read();
}

QStringList Preferences::languages()
{
    QStringList out;
    for (const auto &file : QDir(kTranslations).entryList({QStringLiteral("mailwright_*.qm")}))
        out.append(file.section(u'_', 1).chopped(3));
    if (!out.contains(QStringLiteral("en")))
        out.append(QStringLiteral("en"));
    out.sort();
    return out;
}

void Preferences::read()
{
    QSettings settings;
    m_wishes.language = settings.value(key("language")).toString();
    const auto scheme = std::ranges::find(kSchemes, settings.value(key("scheme")).toString(), [](const char *name) { return QLatin1String(name); });
    m_wishes.scheme = scheme == std::end(kSchemes) ? Scheme::System : static_cast<Scheme>(scheme - std::begin(kSchemes));
    m_wishes.textPercent = std::clamp(settings.value(key("text"), 100).toInt(), kLeastText, kMostText);
    m_wishes.utc = settings.value(key("utc"), false).toBool();
    m_wishes.notify = settings.value(key("notify"), true).toBool();
    m_wishes.askBeforeClosing = settings.value(key("askBeforeClosing"), true).toBool();
    m_wishes.askBeforeServices = settings.value(key("askBeforeServices"), true).toBool();
    settings.beginGroup(QStringLiteral("shortcuts"));
    for (const auto &name : settings.childKeys())
        m_wishes.shortcuts.insert(name, QKeySequence(settings.value(name).toString(), QKeySequence::PortableText));
}

void Preferences::keep() const
{
    QSettings settings;
    settings.setValue(key("language"), m_wishes.language);
    settings.setValue(key("scheme"), QLatin1String(kSchemes[static_cast<int>(m_wishes.scheme)]));
    settings.setValue(key("text"), m_wishes.textPercent);
    settings.setValue(key("utc"), m_wishes.utc);
    settings.setValue(key("notify"), m_wishes.notify);
    settings.setValue(key("askBeforeClosing"), m_wishes.askBeforeClosing);
    settings.setValue(key("askBeforeServices"), m_wishes.askBeforeServices);
    settings.remove(QStringLiteral("shortcuts"));
    settings.beginGroup(QStringLiteral("shortcuts"));
    for (auto shortcut = m_wishes.shortcuts.cbegin(); shortcut != m_wishes.shortcuts.cend(); ++shortcut)
        settings.setValue(shortcut.key(), shortcut->toString(QKeySequence::PortableText));
}

void Preferences::begin(QApplication &application, Scheme scheme)
{
    m_application = &application;
    m_schemeOfRun = scheme;
    m_standardPoints = QApplication::font().pointSizeF();
    applyLanguage();
    applyText();
    Format::setUtc(m_wishes.utc);
    applyTheme(application, scheme == Scheme::System ? m_wishes.scheme : scheme);
}

void Preferences::set(const Wishes &wishes)
{
    if (wishes == m_wishes)
        return;
    const auto before = std::exchange(m_wishes, wishes);
    keep();
    if (before.language != wishes.language)
        applyLanguage();
    if (before.textPercent != wishes.textPercent)
        applyText();
    Format::setUtc(wishes.utc);
    if (before.scheme != wishes.scheme && m_application) {
        m_schemeOfRun = Scheme::System;
        applyTheme(*m_application, wishes.scheme);
    }
    Q_EMIT changed();
    if (before.language != wishes.language || before.textPercent != wishes.textPercent || before.utc != wishes.utc)
        Q_EMIT looksChanged();
}

// English for its plurals, and over it the person's language.
void Preferences::applyLanguage()
{
    if (!m_application)
        return;
    delete m_translator;
    m_translator = new QTranslator(m_application);
    const QLocale locale = m_wishes.language.isEmpty() ? QLocale::system() : QLocale(m_wishes.language);
    QLocale::setDefault(locale);
    if (m_translator->load(locale, QStringLiteral("mailwright"), QStringLiteral("_"), kTranslations))
        QCoreApplication::installTranslator(m_translator);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

void Preferences::applyText()
{
    if (!m_application || m_standardPoints <= 0)
        return;
    QFont font = QApplication::font();
    font.setPointSizeF(m_standardPoints * m_wishes.textPercent / 100);
    QApplication::setFont(font);
}

} // namespace mw::gui
