#include "views/reports/formlinesmodel.h"

namespace soattt {

QString lineText(const FormLine& line, const FormValue& value)
{
    if (line.type == FormFieldType::Choice && std::holds_alternative<QString>(value)) {
        for (const FormChoice& choice : line.choices) {
            if (choice.key == std::get<QString>(value))
                return choice.label;
        }
    }
    const QString text = shownText(value);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString typedText(const FormValue& value)
{
    if (const bool* yes = std::get_if<bool>(&value))
        return *yes ? QStringLiteral("1") : QStringLiteral("0");
    if (const qint64* count = std::get_if<qint64>(&value))
        return QString::number(*count);
    return shownText(value);
}

std::optional<FormValue> valueOfTyped(FormFieldType type, const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return FormValue();
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    switch (type) {
    case FormFieldType::YesNo:
        return isNumber ? std::optional<FormValue>(number != 0) : std::nullopt;
    case FormFieldType::Count:
        return isNumber && number >= 0 ? std::optional<FormValue>(number) : std::nullopt;
    case FormFieldType::Money: {
        const auto money = Money::tryFromString(text);
        return money ? std::optional<FormValue>(*money) : std::nullopt;
    }
    case FormFieldType::Text:
    case FormFieldType::LongText:
    case FormFieldType::Choice:
        return FormValue(text);
    }
    Q_UNREACHABLE();
}

void FormLinesModel::setLines(std::vector<FormLine> lines)
{
    const bool same = lines.size() == m_lines.size() &&
                      std::equal(lines.begin(), lines.end(), m_lines.begin(),
                                 [](const auto& a, const auto& b) { return a.id == b.id; });
    if (same) { // the chosen row stays
        m_lines = std::move(lines);
        if (!m_lines.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int FormLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FormLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FormLinesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FormLine& line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Label
                   ? QStringLiteral("%1  %2").arg(line.id, line.label)
                   : lineText(line, line.value).replace(QLatin1Char('\n'), QLatin1String("; "));
    case Qt::ToolTipRole:
        return index.column() == Label ? line.label : lineText(line, line.value);
    case OverriddenRole:
        return line.isOverridden();
    case IdRole:
        return line.id;
    default:
        return {};
    }
}

QVariant FormLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Label ? tr("Field of the form") : tr("Printed");
}

} // namespace soattt
