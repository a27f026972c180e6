#pragma once

#include "models/tables/fieldask.h"
#include "views/records/fieldeditor.h"

#include <QWidget>

class QFormLayout;
class QSpinBox;

namespace soattt {

class Desk;
class TickList;

/// The values a question asks for: answers to tick, days to count, or lines typed as in a form.
class ConditionValues : public QWidget
{
    Q_OBJECT

public:
    ConditionValues(Desk& desk, const RecordKind& kind, QWidget* parent = nullptr);

    /// `words`: answers only the office knows. Without values, those typed before stay.
    void ask(const Field& field, const std::vector<Word>& words, const Question& question);
    /// nullopt when one is missing or can't be read; `problem` then says what is expected.
    std::optional<QStringList> values();
    QString problem() const { return m_problem; }
    /// What is typed or ticked in, from top to bottom.
    QList<QWidget*> inputs() const;
    void focusFirst() const;

private:
    void addList(const std::vector<Word>& words, const QStringList& chosen);
    void addDays(const QStringList& values);
    void addLine(const QString& label, const QString& objectName, const QString& canonical);
    void addLines(const QStringList& values);
    std::optional<QStringList> lineValues();
    std::optional<QStringList> recordCodes();
    std::nullopt_t refuse(const QString& problem);

    Desk& m_desk;
    const RecordKind& m_kind;
    QFormLayout* m_layout;
    Field m_field; ///< as it is asked: a time by its day, one record as several
    Ask m_ask = Ask::Filled;
    std::vector<FieldEditor*> m_lines;
    TickList* m_list = nullptr;
    QSpinBox* m_days = nullptr;
    QString m_problem;
};

} // namespace soattt
