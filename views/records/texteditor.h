#pragma once

#include "views/records/fieldeditor.h"

class QPlainTextEdit;

namespace soattt {

/// A text of several lines. Tab leaves it.
class TextEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const Field& field, QPlainTextEdit* edit);

    void load(const Value& value) override;
    std::optional<Value> value() const override;
    QString typed() const override;
    void restore(const QString& typed) override;
    void setReadOnly(bool readOnly) override;

private:
    QPlainTextEdit* m_edit;
};

} // namespace soattt
