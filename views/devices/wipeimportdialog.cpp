#include "views/devices/wipeimportdialog.h"

#include "models/registers/labels.h"
#include "views/records/celldelegate.h"
#include "views/records/fieldeditor.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

#include <algorithm>

namespace soattt {

namespace {

QString driveText(const NwipeWipe& wipe)
{
    return QStringLiteral("%1 · %2 · %3").arg(wipe.device, wipe.model, wipe.serial);
}

} // namespace

WipeImportDialog::WipeImportDialog(Desk& desk, QWidget* parent)
    : TaskDialog(tr("Import a log of nwipe"), parent)
    , m_desk(desk)
    , m_service(desk.session())
    , m_table(new QTableWidget)
{
    setObjectName(QStringLiteral("wipeImportDialog"));
    body()->addWidget(
        makeWrapped(tr("Each wiped drive becomes a sanitization record with the log "
                       "kept beside it. Then name who did, verified and validated it."),
                    "muted"));
    m_table->setObjectName(QStringLiteral("wipeTable"));
    m_table->setAccessibleName(tr("Drives of the log"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Drive"), tr("Storage device"), tr("What was found")});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    setUpRows(m_table, 1.75);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, lines(this, 16));
    m_table->setColumnWidth(1, lines(this, 9));
    body()->addWidget(inCard(m_table), 1);
    body()->addWidget(makeChoice());
    auto* choose = makeButton(tr("Choose file…"), QStringLiteral("chooseLog"));
    foot()->addWidget(choose);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelWipes");
    m_import = addButton(tr("Import"), "importWipes", "primary");
    connect(choose, &QPushButton::clicked, this, &WipeImportDialog::chooseFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &WipeImportDialog::accept);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_take->setEnabled(m_table->currentRow() >= 0); });
    resize(lines(this, 46), lines(this, 22));
    showRows();
}

QWidget* WipeImportDialog::makeChoice()
{
    const Field& field = sanitizationKind().field(QStringLiteral("storage"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* line = new QLineEdit;
    line->setObjectName(QStringLiteral("storage"));
    line->setAccessibleName(fieldLabel(field));
    m_storage = makeFieldEditor(field, line, m_desk.book().repository(), m_desk.names(), {});
    m_take = makeButton(tr("The chosen drive is this one"), QStringLiteral("takeDevice"));
    m_take->setAutoDefault(false);
    layout->addWidget(makeLabel(fieldLabel(field), "fieldLabel"));
    layout->addWidget(line, 1);
    layout->addWidget(m_take);
    connect(m_take, &QPushButton::clicked, this, &WipeImportDialog::chooseDevice);
    return row;
}

void WipeImportDialog::chooseFile()
{
    const QString path = m_desk.dialogs().openFile(this, tr("Log of nwipe"),
                                                   tr("Logs (*.log *.txt);;All files (*)"));
    if (!path.isEmpty())
        attempt([&] { read(path); });
}

void WipeImportDialog::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw UserError(tr("The file %1 can't be read.").arg(QFileInfo(path).fileName()));
    m_log = m_service.look(path, file.read(largestNwipeLog + 1));
    showRows();
    m_table->selectRow(0);
}

void WipeImportDialog::chooseDevice()
{
    const int row = m_table->currentRow();
    const auto value = m_storage->value();
    if (row < 0 || row >= int(m_log.wipes.size()) || !value)
        return;
    attempt([&] {
        m_service.choose(m_log, m_log.wipes[size_t(row)], textOf(*value));
        showRows();
        m_table->selectRow(row);
    });
}

void WipeImportDialog::showRows()
{
    m_table->setRowCount(int(m_log.wipes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const WipeLook& look = m_log.wipes[size_t(row)];
        const QStringList cells{driveText(look.wipe),
                                look.device ? look.device->code : QStringLiteral("–"),
                                look.sentence};
        for (int column = 0; column < int(cells.size()); ++column) {
            auto* cell = new QTableWidgetItem(cells[column]);
            cell->setToolTip(cells[column]);
            m_table->setItem(row, column, cell);
        }
    }
    const bool any = std::any_of(m_log.wipes.begin(), m_log.wipes.end(),
                                 [](const WipeLook& look) { return look.isSound(); });
    m_import->setEnabled(any);
    m_take->setEnabled(m_table->currentRow() >= 0);
}

void WipeImportDialog::accept()
{
    const bool done = attempt([&] {
        const auto stored = m_service.import(m_log);
        m_desk.say(tr("%n sanitization record(s) imported.", nullptr, int(stored.size())), true);
        m_desk.openRecord(sanitizationKind().key(), stored.front().code);
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
