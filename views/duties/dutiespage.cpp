#include "views/duties/dutiespage.h"

#include "models/registers/attestation.h"
#include "models/services/dutystandingservice.h"
#include "models/tables/recordtablemodel.h"
#include "views/duties/chapterchart.h"
#include "views/duties/dutydetail.h"
#include "views/records/celldelegate.h"
#include "views/records/newrecorddialog.h"
#include "views/shared/dialogs.h"
#include "views/shared/regulationtitle.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QTableWidget>

#include <algorithm>

namespace soattt {

namespace {

enum Column { Code, Duty, Clauses, State, ColumnCount };

/// Tabs after the first, which shows all.
constexpr Standing tabStandings[] = {Standing::Missing, Standing::NoProof, Standing::Met,
                                     Standing::NoCase, Standing::Unknown};

} // namespace

DutiesPage::DutiesPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_tabs(new QTabBar)
    , m_chapter(new QComboBox)
    , m_table(new QTableWidget)
    , m_detail(new DutyDetail(desk))
    , m_chart(new ChapterChart)
    , m_body(new QSplitter)
{
    setObjectName(QStringLiteral("page_duties"));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(makeHead());
    layout->addWidget(makeFilters());
    layout->addWidget(makeBody(), 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &DutiesPage::showRows);
    connect(m_chapter, &QComboBox::currentIndexChanged, this, &DutiesPage::showRows);
    connect(m_chart, &ChapterChart::chapterChosen, this, &DutiesPage::chooseChapter);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DutiesPage::showChosen);
    connect(&desk.book(), &Book::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QWidget* DutiesPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(makeLabel(tr("Duties and proofs"), "title"));
    layout->addStretch(1);
    if (m_desk.may(Operation::EditRecords)) {
        m_vouch = makeButton(tr("Vouch for it…"), QStringLiteral("vouchButton"));
        connect(m_vouch, &QPushButton::clicked, this, &DutiesPage::vouch);
        layout->addWidget(m_vouch);
    }
    if (m_desk.may(Operation::Export)) {
        QPushButton* save = makeButton(tr("Export…"), QStringLiteral("exportDuties"));
        connect(save, &QPushButton::clicked, this, &DutiesPage::exportTable);
        layout->addWidget(save);
    }
    QPushButton* print =
        makeButton(tr("Print for the inspection…"), QStringLiteral("printDuties"), "primary");
    connect(print, &QPushButton::clicked, this, &DutiesPage::printForInspection);
    layout->addWidget(print);
    return head;
}

QWidget* DutiesPage::makeFilters()
{
    m_tabs->setObjectName(QStringLiteral("dutyTabs"));
    m_tabs->setAccessibleName(tr("How the duties stand"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("All"));
    for (const Standing standing : tabStandings)
        m_tabs->addTab(standingLabel(standing));
    m_chapter->setObjectName(QStringLiteral("dutyChapter"));
    m_chapter->setAccessibleName(tr("Chapter"));
    m_chapter->addItem(tr("All chapters"), QString());
    for (const QString& chapter : dutyChapters())
        m_chapter->addItem(QStringLiteral("%1. %2").arg(chapter, dutyChapterTitle(chapter)),
                           chapter);
    m_chapter->setMaximumWidth(lines(this, 18));
    auto* filters = new QWidget;
    auto* layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_chapter);
    return filters;
}

QWidget* DutiesPage::makeBody()
{
    m_table->setObjectName(QStringLiteral("dutyTable"));
    m_table->setAccessibleName(tr("Duties and proofs"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Code"), tr("Duty"), tr("Clause"), tr("State")});
    setUpRows(m_table, 1.75);
    auto* side = new QWidget;
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(0, 0, 0, 0);
    sideLayout->setSpacing(lines(this, 0.5));
    sideLayout->addWidget(m_chart, 2);
    sideLayout->addWidget(inCard(m_detail), 3);
    m_body->setObjectName(QStringLiteral("dutySplitter"));
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(inCard(m_table));
    m_body->addWidget(side);
    m_body->setStretchFactor(0, 3);
    m_body->setStretchFactor(1, 2);
    return m_body;
}

void DutiesPage::activate()
{
    if (m_stale)
        refresh();
    m_table->setFocus();
}

void DutiesPage::setNarrow(bool narrow)
{
    m_chart->setVisible(!narrow);
    m_body->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    m_body->setSizes({lines(this, 30), lines(this, 20)});
}

void DutiesPage::refresh()
{
    m_desk.attempt([this] {
        m_duties = DutyStandingService(m_desk.session()).standings();
        m_stale = false;
        m_chart->show(byChapter(m_duties));
        showTabs();
        showRows();
    });
}

void DutiesPage::showTabs()
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setTabText(0, tr("All (%1)").arg(m_duties.size()));
    int tab = 0;
    for (const Standing standing : tabStandings) {
        const auto count = std::ranges::count(m_duties, standing, &DutyStanding::standing);
        m_tabs->setTabText(++tab,
                           QStringLiteral("%1 (%2)").arg(standingLabel(standing)).arg(count));
        m_tabs->setTabVisible(tab, count > 0 || m_tabs->currentIndex() == tab);
    }
}

bool DutiesPage::isWanted(const DutyStanding& duty) const
{
    const QString chapter = m_chapter->currentData().toString();
    if (!chapter.isEmpty() && duty.chapter() != chapter)
        return false;
    const int tab = m_tabs->currentIndex();
    return tab <= 0 || duty.standing == tabStandings[tab - 1];
}

void DutiesPage::showRows()
{
    const DutyStanding* before = chosen();
    const QString code = before ? before->code : QString();
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(0);
        for (const DutyStanding& duty : m_duties) {
            if (isWanted(duty))
                addRow(duty);
        }
        fitColumns(m_table, {Column::Duty, Column::Clauses});
    }
    showRecord(code);
    if (m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->selectRow(0);
    showChosen();
}

void DutiesPage::addRow(const DutyStanding& duty)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString texts[] = {duty.code, duty.title, clauseTitles(duty.clauses()),
                             standingLabel(duty.standing)};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* cell = new QTableWidgetItem(texts[column]);
        cell->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        cell->setToolTip(texts[column]);
        m_table->setItem(row, column, cell);
    }
    m_table->item(row, Code)->setData(RecordTableModel::FieldRole, QStringLiteral("code"));
    m_table->item(row, State)->setData(RecordTableModel::FieldRole, QStringLiteral("state"));
    m_table->item(row, State)->setData(RecordTableModel::KeyRole, standingKey(duty.standing));
}

const DutyStanding* DutiesPage::chosen() const
{
    const QTableWidgetItem* cell = m_table->item(m_table->currentRow(), Code);
    if (!cell)
        return nullptr;
    const auto found = std::ranges::find(m_duties, cell->text(), &DutyStanding::code);
    return found == m_duties.end() ? nullptr : &*found;
}

void DutiesPage::showChosen()
{
    const DutyStanding* duty = chosen();
    if (m_vouch)
        m_vouch->setEnabled(duty != nullptr);
    if (duty)
        m_detail->show(*duty);
    else
        m_detail->clear();
}

void DutiesPage::showRecord(const QString& code)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, Code)->text() == code)
            m_table->selectRow(row);
    }
}

void DutiesPage::chooseChapter(const QString& chapter)
{
    m_chapter->setCurrentIndex(m_chapter->findData(chapter));
}

void DutiesPage::vouch()
{
    const DutyStanding* duty = chosen();
    if (!duty)
        return;
    Attestation known;
    known.duty = duty->code;
    known.doneOn = m_desk.today();
    auto* dialog = new NewRecordDialog(m_desk, Record::from(attestationKind(), known), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_desk.say(tr("Vouched for. Attach the paper behind it to %1.").arg(dialog->code()), true);
    });
    dialog->open();
}

void DutiesPage::printForInspection()
{
    const QString month = m_desk.today().toString(QStringLiteral("yyyy-MM"));
    m_desk.openRecord(QStringLiteral("reports"), QStringLiteral("duty-compliance ") + month);
}

void DutiesPage::exportTable()
{
    const QString path = m_desk.dialogs().saveFile(
        this, tr("Export"), QStringLiteral("nghia-vu.xlsx"), tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_desk.attempt([&] {
        DutyStandingService(m_desk.session()).exportTable(path);
        m_desk.say(tr("Saved: %1").arg(path));
    });
}

std::vector<Pose> DutiesPage::poses()
{
    return {
        {QStringLiteral("not-shown"), [this] { m_tabs->setCurrentIndex(2); }},
        {QStringLiteral("all"), [this] { m_tabs->setCurrentIndex(0); }},
    };
}

} // namespace soattt
