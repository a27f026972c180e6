#pragma once

#include "models/services/recordservice.h"
#include "views/records/fieldeditor.h"

#include <QHash>
#include <QSet>

class QLabel;

namespace soattt {

/// Ties the widgets of a form to the fields of a kind by object name: labels, completion, reading,
/// and the sentence under a field that was refused.
class FormBinder : public QObject
{
    Q_OBJECT

public:
    /// Words for fields whose choices only the office knows, by field key.
    using Words = QHash<QString, std::vector<Word>>;

    FormBinder(QWidget* form, const RecordKind& kind, Repository& repository, RecordNames& names,
               const Words& words = {});

    void load(const Record& record);
    /// The loaded record with what stands in the form; fields that can't be read keep their old
    /// value and are told by `unreadable`.
    Record record() const;
    std::vector<Problem> unreadable() const;
    bool isChanged() const;

    /// What differs from the loaded record, as it stands in the widgets.
    QHash<QString, QString> typed() const;
    /// All that stands in the widgets and is not empty.
    QHash<QString, QString> texts() const;
    void restore(const QHash<QString, QString>& typed);

    /// Shows each sentence under its field and takes away the earlier ones. With `touchedOnly`,
    /// fields the person has not been in yet are spared. Returns what belongs to no field here.
    QStringList showProblems(const std::vector<Problem>& problems, bool touchedOnly = false);
    void focusFirstProblem();
    /// Keys that have a widget, in the order of the field table.
    QStringList boundKeys() const;
    FieldEditor* editor(const QString& key) const { return m_editors.value(key); }

signals:
    void edited();
    /// A reference to a record that is still to be added.
    void newRecordWanted(soattt::FieldEditor* editor);

private:
    void bind(const Field& field, QWidget* form, Repository& repository, RecordNames& names,
              const Words& words);
    void label(const Field& field, QWidget* form);
    void showProblem(const QString& key, const QString& message);

    const RecordKind& m_kind;
    QWidget* m_form;
    Record m_loaded;
    QHash<QString, QString> m_loadedTexts;
    QHash<QString, FieldEditor*> m_editors;
    QHash<QString, QLabel*> m_errors;
    QSet<QString> m_touched;
};

} // namespace soattt
