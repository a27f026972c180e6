#pragma once

#include "models/services/formservice.h"

#include <QAbstractTableModel>

namespace soattt {

/// A value of a line as people read it: choices by label, a dash where nothing is known.
QString lineText(const FormLine& line, const FormValue& value);
/// The text an editor starts with, and what is kept of it in a draft; `valueOfTyped` reads it back,
/// nothing when it is no value of the line's type. Yes/no is "1" or "0", a choice its key.
QString typedText(const FormValue& value);
std::optional<FormValue> valueOfTyped(FormFieldType type, const QString& typed);

/// The fields of a form: what is asked, what is printed.
class FormLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Printed, ColumnCount };
    enum Roles { OverriddenRole = Qt::UserRole, IdRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<FormLine> lines);
    const FormLine& lineAt(int row) const { return m_lines[size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::vector<FormLine> m_lines;
};

} // namespace soattt
