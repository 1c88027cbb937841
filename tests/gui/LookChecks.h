// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every window, whatever is in it: names for those who cannot see it, no text cut off, no key twice, text
// that can be told from its background. Each check answers with a line for each fault; none is what tests want.
#pragma once

#include <QStringList>
#include <QTranslator>

class QWidget;

namespace mw::test {

// What a screen reader calls it: its own name, or that of the label whose buddy it is.
QString spokenName(QWidget *control);
// Controls without a name or with a role that says nothing.
QStringList namelessControls(QWidget *window);
// Letters that two visible things of the window would answer to with Alt.
QStringList doubleMnemonics(QWidget *window);
// Labels and buttons that are smaller than their text.
QStringList cutTexts(QWidget *window);
// Places where one has to scroll sideways to read a line.
QStringList sidewaysAreas(QWidget *window);
// Text that has less than 4.5:1 to what is behind it, as painted; things that are switched off do not count.
QStringList faintTexts(QWidget *window);
// Cells with a picture and no word.
QStringList wordlessCells(QWidget *window);

// Every text of ours 40 % longer and with accents, so that what is too narrow, and what no translator can reach, shows.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace mw::test
