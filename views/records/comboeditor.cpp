#include "views/records/comboeditor.h"

#include "models/registers/fieldtext.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace soattt {

namespace {

const QString yesKey = QStringLiteral("1");
const QString noKey = QStringLiteral("0");

} // namespace

ComboEditor::ComboEditor(const Field& field, QComboBox* combo, const std::vector<Word>& words)
    : FieldEditor(field, combo)
    , m_combo(combo)
{
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    fill(words);
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::edited);
}

void ComboEditor::fill(const std::vector<Word>& words)
{
    const bool yesNo = field().type == FieldType::YesNo;
    if (yesNo && field().mark) {
        m_combo->addItem(displayText(field(), Value(false)), QString());
        m_combo->addItem(displayText(field(), Value(true)), yesKey);
        return;
    }
    if (!field().required)
        m_combo->addItem(yesNo ? tr("Not known") : QStringLiteral("—"), QString());
    if (yesNo) {
        m_combo->addItem(displayText(field(), Value(true)), yesKey);
        m_combo->addItem(displayText(field(), Value(false)), noKey);
    }
    for (const Word& word : words)
        m_combo->addItem(word.label, word.key);
}

void ComboEditor::load(const Value& value)
{
    restore(canonicalText(value));
}

std::optional<Value> ComboEditor::value() const
{
    const QString key = typed();
    if (key.isEmpty())
        return Value();
    return field().type == FieldType::YesNo ? Value(key == yesKey) : Value(key);
}

QString ComboEditor::typed() const
{
    return m_combo->currentData().toString();
}

void ComboEditor::restore(const QString& typed)
{
    const QSignalBlocker blocker(m_combo);
    if (m_combo->findData(typed) < 0 && !typed.isEmpty())
        m_combo->addItem(typed, typed); // of a regulation no longer applied
    m_combo->setCurrentIndex(std::max(0, m_combo->findData(typed)));
}

/// The wheel scrolls the form; it must not change an answer on its way.
bool ComboEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace soattt
