#pragma once

#include "views/records/formbinder.h"

#include <QDialog>

class QFormLayout;

namespace soattt {

class Desk;
class TickList;

/// The same values for some fields of many records, in one change: all of them or none.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    /// The records are of one kind.
    BulkEditDialog(Desk& desk, std::vector<Record> records, QWidget* parent = nullptr);

    /// Fields that can be the same in many records: no code, nothing unique, nothing the program
    /// keeps.
    static std::vector<const Field*> fieldsOf(const RecordKind& kind);
    void choose(const QString& key);
    void accept() override;

private:
    QWidget* makeFields();
    QWidget* makeForm();
    void toggle(const QString& key, bool on);
    void addRow(const Field& field);
    /// nullopt when a value can't be read; the reason is shown.
    std::optional<QHash<QString, Value>> values();
    std::vector<Record> changed(const QHash<QString, Value>& values) const;
    void refuse(const QStringList& sentences);

    Desk& m_desk;
    const RecordKind& m_kind;
    std::vector<Record> m_records;
    FormBinder::Words m_words;
    TickList* m_fields;
    QLabel* m_hint;
    QFormLayout* m_rows;
    QLabel* m_error;
    QPushButton* m_apply;
    QHash<QString, FieldEditor*> m_editors;
};

} // namespace soattt
