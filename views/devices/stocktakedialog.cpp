#include "views/devices/stocktakedialog.h"

#include "models/registers/labels.h"
#include "views/devices/fieldgrid.h"
#include "views/records/celldelegate.h"
#include "views/records/fieldeditor.h"
#include "views/shared/dialogs.h"
#include "views/shared/noticebar.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

namespace soattt {

namespace {

QString outcomeLabel(StocktakeOutcome outcome)
{
    return choiceLabel(
        stocktakeLineKind().field(QStringLiteral("outcome")).choices[size_t(outcome)]);
}

} // namespace

BeginStocktakeDialog::BeginStocktakeDialog(Desk& desk, QWidget* parent)
    : TaskDialog(tr("Begin a stock-take"), parent)
    , m_desk(desk)
    , m_fields(new FieldGrid(desk, stocktakeKind()))
{
    setObjectName(QStringLiteral("beginStocktakeDialog"));
    body()->addWidget(makeWrapped(tr("Every asset of the department and the place becomes a line "
                                     "to be found. Leave both empty for the whole office."),
                                  "muted"));
    m_fields->add("subject", 0, 0, 2);
    m_fields->add("taken_on", 1, 0);
    m_fields->add("department", 1, 1);
    m_fields->add("place", 2, 0, 2);
    m_fields->add("committee", 3, 0, 2);
    body()->addWidget(m_fields);
    Stocktake blank;
    blank.subject = tr("Stock-take, %1").arg(desk.today().toString(QStringLiteral("MM/yyyy")));
    blank.takenOn = desk.today();
    m_fields->load(Record::from(stocktakeKind(), blank));
    QPushButton* cancel = addButton(tr("Cancel"), "cancelStocktake");
    QPushButton* begin = addButton(tr("Begin"), "beginStocktake", "primary");
    begin->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(begin, &QPushButton::clicked, this, &BeginStocktakeDialog::accept);
    setMinimumWidth(lines(this, 32));
}

void BeginStocktakeDialog::accept()
{
    const bool done = attempt([&] {
        const Record record = m_fields->into(stocktakeKind().blank());
        m_code = StocktakeService(m_desk.session()).begin(record.to<Stocktake>());
        m_desk.say(tr("%1 is begun.").arg(m_code), true);
    });
    if (done)
        QDialog::accept();
}

StocktakeDialog::StocktakeDialog(Desk& desk, const QString& stocktake, QWidget* parent)
    : TaskDialog(tr("Stock-take %1").arg(stocktake), parent)
    , m_desk(desk)
    , m_service(desk.session())
    , m_stocktake(stocktake)
    , m_place(new QLineEdit)
    , m_code(new QLineEdit)
    , m_said(makeWrapped(QString(), "strong"))
    , m_counts(makeWrapped(QString()))
    , m_filter(new QComboBox)
    , m_table(new QTableWidget)
{
    setObjectName(QStringLiteral("stocktakeDialog"));
    m_said->setObjectName(QStringLiteral("scanSaid"));
    m_counts->setObjectName(QStringLiteral("scanCounts"));
    m_filter->setObjectName(QStringLiteral("outcomeFilter"));
    m_filter->setAccessibleName(tr("Lines shown"));
    m_filter->addItem(tr("All lines"), -1);
    for (const auto& entry : enumEntries<StocktakeOutcome>())
        m_filter->addItem(outcomeLabel(entry.value), int(entry.value));
    m_table->setObjectName(QStringLiteral("stocktakeTable"));
    m_table->setAccessibleName(tr("Assets of the stock-take"));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels(
        {tr("Code"), tr("Name"), tr("In the register at"), tr("Found at"), tr("Outcome")});
    m_table->setItemDelegate(new CellDelegate(m_table));
    setUpRows(m_table, 1.75);
    body()->addWidget(makeEntry());
    body()->addWidget(m_said);
    body()->addWidget(m_counts);
    body()->addWidget(m_filter, 0, Qt::AlignLeft);
    body()->addWidget(inCard(m_table), 1);
    QPushButton* close = addButton(tr("Close"), "closeStocktake");
    QPushButton* finishing = addButton(tr("Finish…"), "finishStocktake", "primary");
    for (QPushButton* button : {close, finishing})
        button->setAutoDefault(false); // Enter counts
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(finishing, &QPushButton::clicked, this, &StocktakeDialog::finish);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &StocktakeDialog::showLines);
    resize(lines(this, 46), lines(this, 27));
    showCounts();
    showLines();
    m_code->setFocus();
}

QWidget* StocktakeDialog::makeEntry()
{
    auto* row = new FieldGrid(m_desk, stocktakeLineKind());
    m_place->setObjectName(QStringLiteral("scanPlace"));
    m_place->setAccessibleName(tr("I am standing in (empty: the place is not looked at)"));
    m_place->setText(m_service.load(m_stocktake).place);
    m_code->setObjectName(QStringLiteral("scanCode"));
    m_code->setAccessibleName(tr("Code, serial number or QR code, then Enter"));
    row->put(m_place, 0, 0);
    row->put(m_code, 0, 1);
    connect(m_code, &QLineEdit::returnPressed, this, &StocktakeDialog::scan);
    return row;
}

void StocktakeDialog::scan()
{
    attempt([this] {
        m_said->setText(m_service.scan(m_stocktake, m_code->text(), m_place->text()).sentence);
        notice().dismiss();
        showCounts();
        showLines();
    });
    m_code->clear();
    m_code->setFocus();
}

void StocktakeDialog::showCounts()
{
    const StocktakeCounts counts = m_service.counts(m_stocktake);
    m_counts->setText(tr("Expected %1 · found %2 · not yet seen %3 · in another place %4 · "
                         "unexpected %5 · missing %6")
                          .arg(counts.expected)
                          .arg(counts.found)
                          .arg(counts.open)
                          .arg(counts.wrongPlace)
                          .arg(counts.unexpected)
                          .arg(counts.missing));
}

void StocktakeDialog::showLines()
{
    const int wanted = m_filter->currentData().toInt();
    m_table->setRowCount(0);
    for (const StocktakeLine& line : m_service.lines(m_stocktake)) {
        if (wanted >= 0 && int(line.outcome) != wanted)
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList cells{line.asset ? line.asset->code() : line.scanned, line.name,
                                line.bookPlace, line.foundPlace, outcomeLabel(line.outcome)};
        for (int column = 0; column < int(cells.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    fitColumns(m_table, {1, 2, 3});
}

void StocktakeDialog::finish()
{
    const qint64 open = m_service.counts(m_stocktake).open;
    const QString question =
        open == 0 ? tr("Finish the stock-take? What was counted then stays.")
                  : tr("%n asset(s) were not seen and will be missing. Finish the stock-take?",
                       nullptr, int(open));
    if (!m_desk.dialogs().confirm(this, question, tr("Finish")))
        return;
    const bool done = attempt([this] {
        m_service.finish(m_stocktake, m_desk.today());
        m_desk.say(
            tr("%1 is finished; its differences are on the list of what is due.").arg(m_stocktake),
            true);
    });
    if (done)
        accept();
}

} // namespace soattt
