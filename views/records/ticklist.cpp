#include "views/records/ticklist.h"

#include "views/shared/widgets.h"

namespace soattt {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int pressedRole = Qt::UserRole + 1; ///< how it stood when the mouse went down

} // namespace

TickList::TickList(const QString& objectName, QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(objectName);
    setRole(this, "picklist");
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemPressed, this, [this](QListWidgetItem* item) {
        const QSignalBlocker blocker(this);
        item->setData(pressedRole, int(item->checkState()));
    });
    connect(this, &QListWidget::itemClicked, this, [](QListWidgetItem* item) {
        if (item->data(pressedRole).toInt() == int(item->checkState()))
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(this, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        emit toggled(item->data(keyRole).toString(), item->checkState() == Qt::Checked);
    });
}

void TickList::add(const QString& key, const QString& label, bool on)
{
    const QSignalBlocker blocker(this);
    auto* item = new QListWidgetItem(label, this);
    item->setData(keyRole, key);
    item->setToolTip(label);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    if (count() == 1)
        setCurrentRow(0);
}

QStringList TickList::ticked() const
{
    QStringList keys;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            keys.append(item(row)->data(keyRole).toString());
    }
    return keys;
}

void TickList::tick(const QString& key, bool on)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(keyRole).toString() == key)
            item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace soattt
