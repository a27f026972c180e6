#include "views/importing/columnstep.h"

#include "models/registers/labels.h"
#include "views/shared/widgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace soattt {

namespace {

enum Column { Heading, Target, Sample };

bool isImported(const Field& field)
{
    return !field.system && !field.secret;
}

} // namespace

ColumnStep::ColumnStep(const RecordKind& kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_sheetLabel(makeLabel(tr("Sheet"), "fieldLabel"))
    , m_sheet(new QComboBox)
    , m_table(new QTableWidget(0, 3))
    , m_missing(makeWrapped(QString(), "error"))
    , m_missingText(
          tr("No column goes to: %1. New records need it; records that are known by their "
             "code can do without."))
{
    m_sheet->setObjectName(QStringLiteral("sheetChoice"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_table->setObjectName(QStringLiteral("columnTable"));
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setHorizontalHeaderLabels(
        {tr("Heading in the file"), tr("Goes to"), tr("For example")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(lines(this, 2.1));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setFocusPolicy(Qt::NoFocus);
    auto* sheet = new QHBoxLayout;
    sheet->addWidget(m_sheetLabel);
    sheet->addWidget(m_sheet, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.4));
    layout->addLayout(sheet);
    QFrame* card = makeCard();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_table);
    layout->addWidget(card, 1);
    layout->addWidget(m_missing);
    connect(m_sheet, &QComboBox::textActivated, this, &ColumnStep::sheetChosen);
}

void ColumnStep::setSheets(const QStringList& sheets)
{
    m_sheet->clear();
    m_sheet->addItems(sheets);
    m_sheet->setVisible(sheets.size() > 1);
    m_sheetLabel->setVisible(sheets.size() > 1);
}

void ColumnStep::setLook(const FileLook& look)
{
    m_look = look;
    m_sheet->setCurrentText(look.sheet);
    m_table->setRowCount(int(look.columns.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FileColumn& column = look.columns[size_t(row)];
        m_table->setItem(row, Heading, new QTableWidgetItem(column.heading));
        m_table->setItem(row, Sample, new QTableWidgetItem(column.sample));
        m_table->setCellWidget(row, Target, makeChoice(row, column));
    }
    showMissing();
}

QComboBox* ColumnStep::makeChoice(int row, const FileColumn& column)
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(tr("Field for the column %1").arg(column.heading));
    choice->addItem(tr("(not imported)"), QString());
    for (const Field& field : m_kind.fields()) {
        if (isImported(field))
            choice->addItem(fieldLabel(field), field.key);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(column.field)));
    choice->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the table, it changes nothing
    connect(choice, &QComboBox::activated, this, [this, row] { chosen(row); });
    return choice;
}

QString ColumnStep::keyAt(int row) const
{
    return qobject_cast<QComboBox*>(m_table->cellWidget(row, Target))->currentData().toString();
}

/// A field has one column: whichever had it before goes without.
void ColumnStep::chosen(int row)
{
    const QString key = keyAt(row);
    m_changed.insert(m_look.columns[size_t(row)].heading, key);
    for (int other = 0; other < m_table->rowCount(); ++other) {
        if (other == row || key.isEmpty() || keyAt(other) != key)
            continue;
        qobject_cast<QComboBox*>(m_table->cellWidget(other, Target))->setCurrentIndex(0);
        m_changed.insert(m_look.columns[size_t(other)].heading, QString());
    }
    showMissing();
}

void ColumnStep::showMissing()
{
    QStringList keys;
    for (int row = 0; row < m_table->rowCount(); ++row)
        keys.append(keyAt(row));
    keys.removeAll(QString());
    QStringList missing;
    for (const QString& key : m_look.missing) {
        if (!keys.contains(key))
            missing.append(fieldLabel(m_kind.field(key)));
    }
    m_missing->setVisible(!missing.isEmpty());
    m_missing->setText(m_missingText.arg(missing.join(QStringLiteral(", "))));
    emit completed(!keys.isEmpty());
}

} // namespace soattt
