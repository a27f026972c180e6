#pragma once

#include "models/registers/field.h"

#include <QHash>
#include <QObject>
#include <QWidget>

#include <optional>

namespace soattt {

/// One field of a form: between its value and the widget that shows it.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    FieldEditor(const Field& field, QWidget* widget);

    const Field& field() const { return m_field; }
    QWidget* widget() const { return m_widget; }

    virtual void load(const Value& value) = 0;
    /// nullopt when what is typed can't be read as a value of the field.
    virtual std::optional<Value> value() const = 0;
    /// A sentence on why it can't, there where value() has nothing.
    QString refusal() const;
    /// What stands in the widget, for drafts; `restore` puts it back.
    virtual QString typed() const = 0;
    virtual void restore(const QString& typed) = 0;
    virtual void setReadOnly(bool readOnly);
    /// References get a button that asks for a record still to be added.
    virtual void offerNew() {}
    virtual void addReference(const QString& code) { Q_UNUSED(code) }

signals:
    void edited(); ///< by the person, not by load
    void left();
    void newWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const Field& m_field;
    QWidget* m_widget;
    const QMetaObject* m_class; ///< the widget's, while it is whole
};

/// A key and its label; for choices that only an applied regulation knows.
struct Word
{
    QString key;
    QString label;
};

class Repository;
class RecordNames;

/// The widget a field is edited in where no form has laid one out. `worded`: a text whose answers
/// the office knows.
QWidget* makeFieldWidget(const Field& field, QWidget* parent = nullptr, bool worded = false);

/// The editor that fits the field and the widget of the form. `words` narrow a text to a choice.
FieldEditor* makeFieldEditor(const Field& field, QWidget* widget, Repository& repository,
                             RecordNames& names, const std::vector<Word>& words);

} // namespace soattt
