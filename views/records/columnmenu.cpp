#include "views/records/columnmenu.h"

#include "models/registers/labels.h"
#include "models/tables/recordtablemodel.h"
#include "views/shared/units.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QWidgetAction>

namespace soattt {

ColumnMenu::ColumnMenu(RecordTableModel& model, QWidget* parent)
    : QMenu(parent)
    , m_model(model)
    , m_list(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setFixedSize(lines(this, 18), lines(this, 18));
    auto* action = new QWidgetAction(this);
    action->setDefaultWidget(m_list);
    addAction(action);
    connect(addAction(tr("Columns as at first")), &QAction::triggered, this,
            [this] { emit chosen(m_model.defaultColumns()); });
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::fill);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        QStringList keys;
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->checkState() == Qt::Checked)
                keys.append(m_list->item(row)->data(Qt::UserRole).toString());
        }
        if (!keys.isEmpty())
            emit chosen(keys);
    });
}

void ColumnMenu::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const QStringList shown = m_model.columns();
    for (const QString& key : m_model.possibleColumns()) {
        auto* item = new QListWidgetItem(fieldLabel(m_model.kind().field(key)), m_list);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(shown.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace soattt
