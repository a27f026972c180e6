#include "views/devices/batchdialog.h"

#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/services/devicerules.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

namespace soattt {

namespace {

QString drivesText(Repository& repository, const QString& asset)
{
    QStringList codes;
    for (const StorageDevice& device : unsettledDrives(repository, asset))
        codes.append(device.code);
    return codes.join(QLatin1String(", "));
}

} // namespace

BatchDialog::BatchDialog(Desk& desk, const QString& disposal, QWidget* parent)
    : TaskDialog(tr("Put assets on the list of %1").arg(disposal), parent)
    , m_desk(desk)
    , m_disposal(disposal)
    , m_table(new QTableWidget)
{
    setObjectName(QStringLiteral("batchDialog"));
    body()->addWidget(makeWrapped(
        tr("Assets that await disposal. Name, values and state are kept as they are today."),
        "muted"));
    const QString conflict = disposalConflict(desk.session());
    if (!conflict.isEmpty()) {
        QLabel* said = makeWrapped(conflict, "error");
        said->setObjectName(QStringLiteral("disposalConflict"));
        body()->addWidget(said);
    }
    m_table->setObjectName(QStringLiteral("batchTable"));
    m_table->setAccessibleName(tr("Assets that await disposal"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Asset"), tr("Name"), tr("Drives without a fate")});
    setUpRows(m_table, 1.75);
    body()->addWidget(inCard(m_table), 1);
    m_condition = addLine("condition");
    m_reason = addLine("reason");
    QPushButton* cancel = addButton(tr("Cancel"), "cancelBatch");
    QPushButton* add = addButton(tr("Put on the list"), "confirmBatch", "primary");
    add->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(add, &QPushButton::clicked, this, &BatchDialog::accept);
    resize(lines(this, 42), lines(this, 30));
    fill();
}

QLineEdit* BatchDialog::addLine(const char* key)
{
    const Field& field = disposalLineKind().field(QString::fromLatin1(key));
    auto* line = new QLineEdit;
    line->setObjectName(field.key);
    line->setAccessibleName(fieldLabel(field));
    QLabel* label = makeLabel(fieldLabel(field), "fieldLabel");
    label->setBuddy(line);
    body()->addWidget(label);
    body()->addWidget(line);
    return line;
}

void BatchDialog::fill()
{
    Repository& repository = m_desk.book().repository();
    RecordQuery waiting;
    waiting.where = {{QStringLiteral("state"),
                      Condition::Test::Equals,
                      {enumKey(AssetState::AwaitingDisposal)}}};
    for (const Record& record : repository.all(assetKind(), waiting)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList cells{record.code(), record.to<Asset>().name,
                                drivesText(repository, record.code())};
        for (int column = 0; column < int(cells.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        QTableWidgetItem* tick = m_table->item(row, 0);
        tick->setFlags(tick->flags() | Qt::ItemIsUserCheckable);
        tick->setCheckState(Qt::Unchecked);
    }
    fitColumns(m_table, {1, 2});
}

std::vector<Record> BatchDialog::chosen() const
{
    std::vector<Record> chosen;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->checkState() != Qt::Checked)
            continue;
        DisposalLine line;
        line.disposal = Ref<Disposal>(m_disposal);
        line.asset = Ref<Asset>(m_table->item(row, 0)->text());
        line.condition = m_condition->text();
        line.reason = m_reason->text();
        chosen.push_back(Record::from(disposalLineKind(), line));
    }
    return chosen;
}

void BatchDialog::accept()
{
    const bool done = attempt([this] {
        const std::vector<Record> added = chosen();
        if (added.empty())
            throw UserError(tr("Tick the assets to put on the list."));
        m_desk.records().saveAll(added, QStringLiteral("add disposal-lines"));
        m_desk.say(tr("%n asset(s) put on the list.", nullptr, int(added.size())), true);
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
