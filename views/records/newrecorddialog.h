#pragma once

#include <QDialog>

namespace soattt {

class Desk;
class RecordForm;
class Record;
class RecordKind;

/// The form of a register in a dialog: for a record another form points to, or one of which
/// something is known already.
class NewRecordDialog : public QDialog
{
    Q_OBJECT

public:
    NewRecordDialog(Desk& desk, const RecordKind& kind, QWidget* parent = nullptr);
    NewRecordDialog(Desk& desk, const Record& known, QWidget* parent = nullptr);
    /// Of the record that was added.
    QString code() const { return m_code; }
    void reject() override;

private:
    RecordForm* m_form;
    QString m_code;
};

} // namespace soattt
