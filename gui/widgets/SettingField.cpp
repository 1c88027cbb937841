// SPDX-License-Identifier: GPL-3.0-or-later
// What one setting is filled in with.
#include "gui/widgets/SettingField.h"

#include "gui/models/Format.h"
#include "gui/widgets/ComboBox.h"
#include "gui/widgets/SpinBox.h"
#include "gui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>

#include <limits>

namespace mw::gui {

QHBoxLayout *SettingField::makeRow()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid + kGrid / 2);
    return row;
}

LineSetting::LineSetting(QWidget *parent) : SettingField(parent)
{
    m_edit = new QLineEdit(this);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_edit->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto *row = makeRow();
    row->addWidget(m_edit, 4);
    row->addStretch(1);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) { Q_EMIT edited(text.trimmed()); });
}

void LineSetting::setValue(const QString &value, const QString &standard)
{
    if (m_edit->text().trimmed() != value)
        m_edit->setText(value);
    m_edit->setPlaceholderText(standard);
}

QWidget *LineSetting::input() const
{
    return m_edit;
}

NumberSetting::NumberSetting(Range range, QWidget *parent) : SettingField(parent)
{
    m_spin = new SpinBox(this);
    m_spin->setRange(range.least, range.most);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setRange(range.least, range.sliderMost);
    m_slider->setPageStep(10);
    m_slider->setMinimumWidth(15 * kGrid);
    m_slider->setMinimumHeight(3 * kGrid);
    m_slider->setMaximumWidth(40 * kGrid);
    auto *row = makeRow();
    row->addWidget(m_spin);
    row->addWidget(m_slider, 1);
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(value);
        Q_EMIT edited(QString::number(value));
    });
    connect(m_slider, &QSlider::valueChanged, m_spin, &QSpinBox::setValue);
}

void NumberSetting::setValue(const QString &value, const QString &standard)
{
    const int number = (value.isEmpty() ? standard : value).toInt();
    const QSignalBlocker quietSpin(m_spin);
    const QSignalBlocker quietSlider(m_slider);
    if (m_spin->value() != number)
        m_spin->setValue(number);
    m_slider->setValue(number);
}

QWidget *NumberSetting::input() const
{
    return m_spin;
}

void NumberSetting::setName(const QString &name)
{
    m_spin->setAccessibleName(name);
    m_slider->setAccessibleName(name);
}

MeasureSetting::MeasureSetting(Measure measure, const QString &zero, QWidget *parent) : SettingField(parent), m_measure(measure)
{
    m_number = new SpinBox(this);
    m_number->setRange(0, std::numeric_limits<int>::max());
    m_number->setSpecialValueText(zero);
    m_unit = new ComboBox(this);
    if (measure == Measure::Bytes) {
        m_unit->addItem(tr("bytes"), qint64{1});
        m_unit->addItem(tr("kB"), qint64{1000});
        m_unit->addItem(tr("MB"), qint64{1'000'000});
        m_unit->addItem(tr("GB"), qint64{1'000'000'000});
    } else {
        const bool hours = measure == Measure::Hours;
        if (!hours) {
            m_unit->addItem(tr("seconds"), qint64{1});
            m_unit->addItem(tr("minutes"), qint64{60});
        }
        m_unit->addItem(tr("hours"), qint64{hours ? 1 : 3600});
        m_unit->addItem(tr("days"), qint64{hours ? 24 : 86400});
    }
    auto *row = makeRow();
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch(1);
    connect(m_number, &QSpinBox::valueChanged, this, &MeasureSetting::takeEdit);
    connect(m_unit, &QComboBox::activated, this, &MeasureSetting::takeEdit);
}

void MeasureSetting::takeEdit()
{
    Q_EMIT edited(QString::number(m_number->value() * m_unit->currentData().toLongLong()));
}

void MeasureSetting::setValue(const QString &value, const QString &standard)
{
    const QSignalBlocker quiet(m_number);
    const auto wanted = (value.isEmpty() ? standard : value).toLongLong();
    if (m_number->value() * m_unit->currentData().toLongLong() == wanted)
        return; // in the unit that the person has chosen
    int best = 0;
    for (int i = 0; i < m_unit->count(); ++i) {
        if (wanted != 0 && wanted % m_unit->itemData(i).toLongLong() == 0)
            best = i;
    }
    m_unit->setCurrentIndex(best);
    m_number->setValue(static_cast<int>(std::min<qint64>(wanted / m_unit->itemData(best).toLongLong(), std::numeric_limits<int>::max())));
}

QWidget *MeasureSetting::input() const
{
    return m_number;
}

void MeasureSetting::setName(const QString &name)
{
    m_number->setAccessibleName(name);
    m_unit->setAccessibleName(tr("Unit of %1", "name of a setting").arg(name));
}

QString MeasureSetting::words(const QString &value) const
{
    constexpr std::int64_t kHour = 3600;
    const auto number = std::int64_t{value.toLongLong()};
    if (number == 0 && !m_number->specialValueText().isEmpty())
        return m_number->specialValueText();
    if (m_measure == Measure::Bytes)
        return Format::size(number);
    return Format::span(m_measure == Measure::Hours ? number * kHour : number);
}

ChoiceSetting::ChoiceSetting(QWidget *parent) : SettingField(parent)
{
    m_box = new ComboBox(this);
    auto *row = makeRow();
    row->addWidget(m_box);
    row->addStretch(1);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT edited(m_box->currentData().toString()); });
}

void ChoiceSetting::addChoice(const QString &value, const QString &words)
{
    m_box->addItem(words, value);
}

void ChoiceSetting::setValue(const QString &value, const QString &standard)
{
    const QString wanted = value.isEmpty() ? standard : value;
    int place = m_box->findData(wanted);
    if (place < 0) { // what somebody wrote by hand
        m_box->addItem(wanted, wanted);
        place = m_box->count() - 1;
    }
    m_box->setCurrentIndex(place);
}

QWidget *ChoiceSetting::input() const
{
    return m_box;
}

} // namespace mw::gui
