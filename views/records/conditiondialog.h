#pragma once

#include "models/tables/fieldask.h"
#include "views/records/formbinder.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QListWidget;

namespace soattt {

class ConditionValues;
class Desk;

/// Builds one condition of a filter from the field table: which field, what is asked of it, and
/// the values. The field is found by typing, without accents.
class ConditionDialog : public QDialog
{
    Q_OBJECT

public:
    ConditionDialog(Desk& desk, const RecordKind& kind, QWidget* parent = nullptr);
    /// To change a condition that stands already.
    void load(const Condition& condition);
    void chooseField(const QString& key);
    const Condition& condition() const { return m_condition; }
    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFields();
    QWidget* makeQuestion();
    void narrowFields(const QString& typed);
    void showField();
    void showAsk();
    void showValues(const Field& field, const Question& question);
    const Field* field() const;
    void refuse(const QString& sentence);

    Desk& m_desk;
    const RecordKind& m_kind;
    FormBinder::Words m_words;
    QLineEdit* m_search;
    QListWidget* m_fields;
    QLabel* m_heading;
    QComboBox* m_ask;
    ConditionValues* m_values;
    QLabel* m_error;
    QPushButton* m_apply;
    Condition m_condition;
};

} // namespace soattt
