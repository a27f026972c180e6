#include "views/office/thresholdsmodel.h"

#include "models/policy/demandnames.h"
#include "models/policy/valuetext.h"
#include "views/shared/regulationtitle.h"

namespace soattt {

namespace {

QString regulationName(const QString& id)
{
    const Regulation* regulation = shippedRegulations().find(id);
    return regulation ? regulation->name : id;
}

void addOwnRule(ThresholdRow& row, const std::vector<OwnRuleRecord>& rules)
{
    for (const OwnRuleRecord& rule : rules) {
        const bool concerns = rule.regulation.isEmpty() || rule.regulation == row.regulation;
        if (rule.thresholdKey != nameOf(row.key) || !concerns)
            continue;
        row.ownCode = rule.code;
        row.ownText = QStringLiteral("%1 · %2").arg(
            valueText(row.key, valueFromText(row.key, rule.value)), rule.decision);
    }
}

QString besideText(ThresholdKey key, const QList<EffectiveThreshold>& beside)
{
    QStringList shown;
    for (const EffectiveThreshold& entry : beside) {
        if (entry.key == key)
            shown.append(QStringLiteral("%1 (%2)").arg(valueText(entry),
                                                       clauseTitles(texts(entry.clauses))));
    }
    return shown.join(QStringLiteral("; "));
}

/// A duty of a text that binds no longer.
ThresholdRow keptRow(const OwnRuleRecord& rule)
{
    const OwnDuty duty = OwnDuty::fromText(rule.thresholdKey, rule.value, rule.decision);
    ThresholdRow row;
    const auto text = ownText({duty}, shippedRegulations());
    row.duty = text->duties.constFirst().title;
    if (duty.part)
        row.duty += QLatin1String(": ") + labelOf(*duty.part);
    row.ownCode = rule.code;
    row.ownText = QStringLiteral("%1 · %2").arg(duty.originText(), duty.decision);
    return row;
}

QString besideTitle(const QList<Regulation>& applied)
{
    QStringList titles;
    for (const Regulation& regulation : applied) {
        if (regulation.isReference)
            titles.append(QStringLiteral("%1 – %2").arg(regulation.id, regulation.mark));
    }
    return titles.join(QStringLiteral(", "));
}

} // namespace

void ThresholdsModel::load(const OfficeService& service)
{
    const EffectiveThresholds thresholds = service.thresholds();
    const std::vector<OwnRuleRecord> own = service.ownRules();
    std::vector<ThresholdRow> rows;
    for (const ThresholdRule& rule : thresholdRules()) {
        const QList<EffectiveThreshold> entries = thresholds.entries(rule.key);
        ThresholdRow row;
        row.key = rule.key;
        row.beside = besideText(rule.key, thresholds.beside());
        if (entries.isEmpty()) {
            addOwnRule(row, own);
            rows.push_back(row);
        }
        for (const EffectiveThreshold& entry : entries) {
            ThresholdRow stated = row;
            stated.entry = entry;
            if (rule.scope == ThresholdScope::PerRegulation &&
                entry.regulation != QLatin1String("OWN"))
                stated.regulation = entry.regulation;
            addOwnRule(stated, own);
            rows.push_back(stated);
        }
    }
    for (const OwnRuleRecord& rule : own) {
        if (OwnDuty::isKey(rule.thresholdKey))
            rows.push_back(keptRow(rule));
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_besideTitle = besideTitle(service.appliedRegulations());
    endResetModel();
}

int ThresholdsModel::rowOf(const QString& key) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].duty.isEmpty() && nameOf(m_rows[row].key) == key)
            return int(row);
    }
    return -1;
}

int ThresholdsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ThresholdsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ThresholdsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ThresholdRow& row = rowAt(index.row());
    if (role == WaitingRole)
        return row.entry && row.entry->said == Said::Unspecified;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case What:
        if (!row.duty.isEmpty())
            return row.duty;
        return row.regulation.isEmpty() ? labelOf(row.key)
                                        : QStringLiteral("%1 (%2)").arg(
                                              labelOf(row.key), regulationName(row.regulation));
    case Value:
        if (!row.duty.isEmpty())
            return tr("kept by the office");
        return row.entry ? valueText(*row.entry) : tr("no rule");
    case Clauses:
        return row.entry ? clauseTitles(texts(row.entry->clauses)) : QString();
    case Own:
        return row.ownText;
    case Beside:
        return row.beside;
    default:
        return {};
    }
}

QVariant ThresholdsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What:
        return tr("What");
    case Value:
        return tr("In force here");
    case Clauses:
        return tr("Clauses");
    case Own:
        return tr("Own rule");
    default:
        return m_besideTitle;
    }
}

} // namespace soattt
