#pragma once

#include "views/records/fieldeditor.h"

class QGridLayout;

namespace soattt {

class Desk;

/// Labelled fields of any kinds on a grid, for a dialog that asks for a line or two.
class LineFields : public QWidget
{
    Q_OBJECT

public:
    explicit LineFields(Desk& desk, QWidget* parent = nullptr);

    /// The widget is named by the field's key.
    FieldEditor* add(const Field& field, int row, int column, int columns = 1,
                     const QString& label = {});
    FieldEditor* editor(const char* key) const;
    void load(const char* key, const Value& value) const;
    /// Throws UserError naming the field when what is typed can't be read.
    Value value(const char* key) const;
    QString text(const char* key) const;
    std::optional<QDateTime> time(const char* key) const;
    QStringList codes(const char* key) const;

private:
    Desk& m_desk;
    QGridLayout* m_grid;
    QHash<QString, FieldEditor*> m_editors;
};

} // namespace soattt
