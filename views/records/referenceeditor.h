#pragma once

#include "views/records/lineeditors.h"

namespace soattt {

class ReferenceModel;

/// Codes of other records, found by code or by folded name in a popup. Several are parted by
/// semicolons.
class ReferenceEditor : public LineEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Field& field, QLineEdit* line, Repository& repository,
                    RecordNames& names);

    void load(const Value& value) override;
    std::optional<Value> value() const override;
    void offerNew() override;
    void addReference(const QString& code) override;

protected:
    void tidy() override;

private:
    void popUp();
    QStringList parts() const;
    bool severalOf() const { return field().type == FieldType::References; }
    QString titleOf(const QString& code) const;

    RecordNames& m_names;
    ReferenceModel* m_model;
};

} // namespace soattt
