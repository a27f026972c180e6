#pragma once

#include "views/records/fieldeditor.h"

class QComboBox;

namespace soattt {

/// One of several answers; the empty one first unless an answer is required. Yes/no has three:
/// not known, yes, no.
class ComboEditor : public FieldEditor
{
    Q_OBJECT

public:
    ComboEditor(const Field& field, QComboBox* combo, const std::vector<Word>& words);

    void load(const Value& value) override;
    std::optional<Value> value() const override;
    QString typed() const override;
    void restore(const QString& typed) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const std::vector<Word>& words);
    QComboBox* m_combo;
};

} // namespace soattt
