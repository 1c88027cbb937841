// SPDX-License-Identifier: GPL-3.0-or-later
// What one setting is filled in with: a line, a number with a slider, a span of time, a size, or a choice. Values are as the
// control file has them, in its first line; an empty one means that the standard holds.
#pragma once

#include <QWidget>

#include <cstdint>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace mw::gui {

class SettingField : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Shows what holds. A field with the same value already keeps its cursor. `standard` is what holds without a value.
    virtual void setValue(const QString &value, const QString &standard) = 0;
    // The widget that a label points to.
    virtual QWidget *input() const = 0;
    // A value as people say it.
    virtual QString words(const QString &value) const { return value; }
    // What people who do not see it are told about each of its widgets.
    virtual void setName(const QString &name) { input()->setAccessibleName(name); }

Q_SIGNALS:
    void edited(const QString &value);

protected:
    QHBoxLayout *makeRow();
};

class LineSetting : public SettingField {
    Q_OBJECT
public:
    explicit LineSetting(QWidget *parent);

    void setValue(const QString &value, const QString &standard) override;
    QWidget *input() const override;

private:
    QLineEdit *m_edit = nullptr;
};

class NumberSetting : public SettingField {
    Q_OBJECT
public:
    struct Range {
        int least = 0;
        int most = 255;
        int sliderMost = 100; // where the slider ends; larger numbers are typed
    };
    NumberSetting(Range range, QWidget *parent);

    void setValue(const QString &value, const QString &standard) override;
    QWidget *input() const override;
    void setName(const QString &name) override;

private:
    QSpinBox *m_spin = nullptr;
    QSlider *m_slider = nullptr;
};

// A number with a unit: the largest one that divides the value is shown.
class MeasureSetting : public SettingField {
    Q_OBJECT
public:
    enum class Measure : std::uint8_t { Seconds, Hours, Bytes };
    // `zero` is what 0 means ("no limit"); empty: 0 is a number like others.
    MeasureSetting(Measure measure, const QString &zero, QWidget *parent);

    void setValue(const QString &value, const QString &standard) override;
    QWidget *input() const override;
    QString words(const QString &value) const override;
    void setName(const QString &name) override;

private:
    void takeEdit();

    Measure m_measure;
    QSpinBox *m_number = nullptr;
    QComboBox *m_unit = nullptr;
};

class ChoiceSetting : public SettingField {
    Q_OBJECT
public:
    explicit ChoiceSetting(QWidget *parent);

    void addChoice(const QString &value, const QString &words);
    void setValue(const QString &value, const QString &standard) override;
    QWidget *input() const override;

private:
    QComboBox *m_box = nullptr;
};

} // namespace mw::gui
