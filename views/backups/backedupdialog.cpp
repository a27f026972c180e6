#include "views/backups/backedupdialog.h"

#include "models/core/clock.h"
#include "models/core/text.h"
#include "models/registers/labels.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QIntValidator>
#include <QLineEdit>
#include <QTableWidget>

namespace soattt {

namespace {

enum Column { DataSet, Planned, Missed, Medium, Size, ColumnCount };

constexpr int mostMegabytes = 100'000'000;

QString plannedText(const BackupTurn& turn)
{
    return turn.plannedOn ? text::dateForPeople(*turn.plannedOn) : QStringLiteral("–");
}

/// "05/07/2026 17:30", or a day alone. Invalid when it is neither.
QDateTime timeFrom(const QString& typed)
{
    const QStringList parts = typed.simplified().split(QLatin1Char(' '));
    const QDate day = text::dateFromPeople(parts.value(0));
    const QTime time =
        parts.size() > 1 ? QTime::fromString(parts[1], QStringLiteral("H:mm")) : QTime(0, 0);
    if (!day.isValid() || !time.isValid() || parts.size() > 2)
        return {};
    return QDateTime(day, time, Qt::OffsetFromUTC, officeOffsetSeconds);
}

} // namespace

BackedUpDialog::BackedUpDialog(Desk& desk, const QString& plan, QWidget* parent)
    : TaskDialog(tr("Backed up"), parent)
    , m_desk(desk)
    , m_at(new QLineEdit(timeForPeople(desk.book().clock().now())))
    , m_table(new QTableWidget(0, ColumnCount))
{
    setObjectName(QStringLiteral("backedUpDialog"));
    body()->addWidget(makeHead());
    body()->addWidget(makeWrapped(
        tr("Tick what was backed up. What isn't written down by the eve of the next planned day "
           "counts as missed."),
        "muted"));
    makeTable();
    body()->addWidget(inCard(m_table), 1);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelBackedUp");
    m_apply = addButton(QString(), "applyBackedUp", "primary");
    m_apply->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &BackedUpDialog::accept);
    connect(m_table, &QTableWidget::itemChanged, this, &BackedUpDialog::showCount);
    resize(lines(this, 52), lines(this, 24));
    load(plan);
    m_apply->setFocus();
}

QWidget* BackedUpDialog::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    m_at->setObjectName(QStringLiteral("backedUpAt"));
    m_at->setAccessibleName(fieldLabel(backupRunKind(), "ran_at"));
    m_at->setFixedWidth(lines(this, 9));
    QLabel* label = makeLabel(m_at->accessibleName(), "fieldLabel");
    label->setBuddy(m_at);
    layout->addWidget(label);
    layout->addWidget(m_at);
    layout->addStretch(1);
    return head;
}

void BackedUpDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("backedUpTable"));
    m_table->setAccessibleName(tr("Lines of the backup plan"));
    setUpRows(m_table, 2.1);
    m_table->setHorizontalHeaderLabels({fieldLabel(backupPlanKind(), "name"),
                                        fieldLabel(backupRunKind(), "planned_on"), tr("Missed"),
                                        fieldLabel(backupRunKind(), "medium"), tr("Size (MB)")});
}

void BackedUpDialog::load(const QString& plan)
{
    attempt([&] {
        const QSignalBlocker quiet(m_table);
        m_media = m_desk.book().repository().all(backupMediumKind(), {});
        m_turns = BackupLogService(m_desk.session()).turns();
        m_table->setRowCount(int(m_turns.size()));
        for (int row = 0; row < m_table->rowCount(); ++row)
            addRow(row, plan);
        fitColumns(m_table, {DataSet, Medium});
    });
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, DataSet);
    showCount();
}

void BackedUpDialog::addRow(int row, const QString& plan)
{
    const BackupTurn& turn = m_turns[size_t(row)];
    const QStringList cells{turn.plan.name, plannedText(turn),
                            turn.missed > 0 ? QString::number(turn.missed) : QString()};
    for (int column = 0; column < int(cells.size()); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        m_table->setItem(row, column, item);
    }
    const bool isDue = turn.plannedOn && !turn.done;
    const bool isAsked = plan.isEmpty() ? isDue : turn.plan.code == plan;
    m_table->item(row, DataSet)->setCheckState(isAsked ? Qt::Checked : Qt::Unchecked);
    m_table->setCellWidget(row, Medium, makeMediumChoice(turn));
    auto* size = new QLineEdit;
    size->setObjectName(QStringLiteral("size%1").arg(row));
    size->setAccessibleName(tr("Size (MB)"));
    size->setValidator(new QIntValidator(0, mostMegabytes, size));
    if (turn.lastSizeMb)
        size->setPlaceholderText(QString::number(*turn.lastSizeMb));
    m_table->setCellWidget(row, Size, size);
}

QComboBox* BackedUpDialog::makeMediumChoice(const BackupTurn& turn)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(fieldLabel(backupRunKind(), "medium"));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->addItem(QStringLiteral("–"), QString());
    for (const Record& medium : m_media)
        choice->addItem(recordTitle(medium), medium.code());
    const QString usual = turn.plan.medium ? turn.plan.medium->code() : QString();
    choice->setCurrentIndex(std::max(0, choice->findData(usual)));
    return choice;
}

std::vector<MadeBackup> BackedUpDialog::ticked() const
{
    std::vector<MadeBackup> made;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, DataSet)->checkState() != Qt::Checked)
            continue;
        MadeBackup one;
        one.plan = m_turns[size_t(row)].plan.code;
        one.medium =
            qobject_cast<QComboBox*>(m_table->cellWidget(row, Medium))->currentData().toString();
        const QString size = qobject_cast<QLineEdit*>(m_table->cellWidget(row, Size))->text();
        if (!size.isEmpty())
            one.sizeMb = size.toLongLong();
        made.push_back(one);
    }
    return made;
}

void BackedUpDialog::showCount()
{
    const int count = int(ticked().size());
    m_apply->setText(tr("Write down %n backup(s)", nullptr, count));
    m_apply->setEnabled(count > 0);
}

void BackedUpDialog::accept()
{
    const bool done = attempt([this] {
        const QDateTime at = timeFrom(m_at->text());
        if (!at.isValid())
            throw UserError(tr("Type the time as 05/03/2026 17:30."));
        const auto made = ticked();
        BackupLogService(m_desk.session()).noteDone(made, at);
        m_desk.say(tr("%n backup(s) were written down.", nullptr, int(made.size())), true);
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
