#pragma once

#include "models/policy/thresholdvalue.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QStackedWidget;

namespace soattt {

/// Edits the value of a threshold by its type: a length of time, a number, a range, kinds of
/// characters, a day of the year.
class ThresholdEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdEditor(ThresholdKey key, QWidget* parent = nullptr);
    void setValue(const ThresholdValue& value);
    /// The form that valueFromText reads.
    QString text() const;

private:
    QWidget* makeInterval();
    QWidget* makeNumbers(bool range);
    QWidget* makeClasses();
    QWidget* makeDay();
    QSpinBox* spin(int most);
    QString classesText() const;

    ThresholdKey m_key;
    QSpinBox* m_first = nullptr;
    QSpinBox* m_second = nullptr;
    QComboBox* m_unit = nullptr;
    QList<QCheckBox*> m_classes;
};

} // namespace soattt
