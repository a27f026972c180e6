#include "views/office/thresholdeditor.h"

#include "views/shared/flowlayout.h"
#include "views/shared/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

namespace soattt {

ThresholdEditor::ThresholdEditor(ThresholdKey key, QWidget* parent)
    : QWidget(parent)
    , m_key(key)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    switch (ruleOf(key).type) {
    case ThresholdType::Interval:
        layout->addWidget(makeInterval());
        break;
    case ThresholdType::Number:
        layout->addWidget(makeNumbers(false));
        break;
    case ThresholdType::Range:
        layout->addWidget(makeNumbers(true));
        break;
    case ThresholdType::Classes:
        layout->addWidget(makeClasses(), 1);
        return;
    case ThresholdType::MonthDay:
        layout->addWidget(makeDay());
        break;
    }
    layout->addStretch(1);
}

QSpinBox* ThresholdEditor::spin(int most)
{
    auto* box = new QSpinBox;
    box->setRange(1, most);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setMinimumWidth(lines(this, 4));
    box->setAccessibleName(labelOf(m_key));
    return box;
}

QWidget* ThresholdEditor::makeInterval()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_first = spin(9999);
    m_first->setObjectName(QStringLiteral("amount"));
    m_unit = new QComboBox;
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setAccessibleName(tr("Unit of time"));
    m_unit->addItem(tr("minutes"), QStringLiteral("PT%1M"));
    m_unit->addItem(tr("hours"), QStringLiteral("PT%1H"));
    m_unit->addItem(tr("days"), QStringLiteral("P%1D"));
    m_unit->addItem(tr("months"), QStringLiteral("P%1M"));
    m_unit->addItem(tr("years"), QStringLiteral("P%1Y"));
    m_unit->setCurrentIndex(3);
    layout->addWidget(m_first);
    layout->addWidget(m_unit);
    return row;
}

QWidget* ThresholdEditor::makeNumbers(bool range)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_first = spin(9999);
    m_first->setObjectName(QStringLiteral("amount"));
    layout->addWidget(m_first);
    if (range) {
        m_second = spin(9999);
        m_second->setObjectName(QStringLiteral("most"));
        layout->addWidget(makeLabel(tr("to")));
        layout->addWidget(m_second);
    }
    return row;
}

QWidget* ThresholdEditor::makeClasses()
{
    auto* row = new QWidget;
    auto* layout = new FlowLayout(lines(this, 0.6), row);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::pair<const char*, QString> classes[] = {
        {"lower", tr("lower-case letter")},
        {"upper", tr("capital letter")},
        {"digit", tr("digit")},
        {"special", tr("special character")},
        {"digit_or_special", tr("digit or special character")}};
    for (const auto& [name, label] : classes) {
        auto* box = new QCheckBox(label);
        box->setObjectName(QString::fromLatin1(name));
        layout->addWidget(box);
        m_classes.append(box);
    }
    return row;
}

QWidget* ThresholdEditor::makeDay()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_first = spin(31);
    m_second = spin(12);
    layout->addWidget(makeLabel(tr("before day")));
    layout->addWidget(m_first);
    layout->addWidget(makeLabel(tr("month")));
    layout->addWidget(m_second);
    return row;
}

void ThresholdEditor::setValue(const ThresholdValue& value)
{
    if (const auto* interval = std::get_if<Interval>(&value)) {
        const int months = interval->months();
        const int minutes = interval->minutes();
        const bool years = months > 0 && months % 12 == 0;
        const bool hours = minutes > 0 && minutes % 60 == 0;
        if (months > 0) {
            m_first->setValue(years ? months / 12 : months);
            m_unit->setCurrentIndex(years ? 4 : 3);
        } else if (interval->days() > 0) {
            m_first->setValue(interval->days());
            m_unit->setCurrentIndex(2);
        } else {
            m_first->setValue(hours ? minutes / 60 : minutes);
            m_unit->setCurrentIndex(hours ? 1 : 0);
        }
    } else if (const auto* range = std::get_if<NumberRange>(&value)) {
        m_first->setValue(range->min.value_or(range->max));
        m_second->setValue(range->max);
    } else if (const auto* classes = std::get_if<PasswordClasses>(&value)) {
        for (QCheckBox* box : m_classes)
            box->setChecked(classes->names().contains(box->objectName()));
    } else if (const auto* day = std::get_if<MonthDay>(&value)) {
        m_first->setValue(day->day);
        m_second->setValue(day->month);
    } else {
        m_first->setValue(std::get<int>(value));
    }
}

QString ThresholdEditor::classesText() const
{
    QStringList names;
    for (const QCheckBox* box : m_classes) {
        if (box->isChecked())
            names.append(box->objectName());
    }
    return names.join(QLatin1Char(' '));
}

QString ThresholdEditor::text() const
{
    switch (ruleOf(m_key).type) {
    case ThresholdType::Interval:
        return m_unit->currentData().toString().arg(m_first->value());
    case ThresholdType::Number:
        return QString::number(m_first->value());
    case ThresholdType::Range:
        return QStringLiteral("%1-%2").arg(m_first->value()).arg(m_second->value());
    case ThresholdType::Classes:
        return classesText();
    case ThresholdType::MonthDay:
        return QStringLiteral("%1-%2")
            .arg(m_second->value(), 2, 10, QLatin1Char('0'))
            .arg(m_first->value(), 2, 10, QLatin1Char('0'));
    }
    Q_UNREACHABLE();
}

} // namespace soattt
