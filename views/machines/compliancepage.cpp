#include "views/machines/compliancepage.h"

#include "models/core/text.h"
#include "models/services/complianceform.h"
#include "views/machines/checkfacts.h"
#include "views/machines/checkimportdialog.h"
#include "views/records/celldelegate.h"
#include "views/shared/chip.h"
#include "views/shared/flowlayout.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTabBar>
#include <QTableWidget>

namespace soattt {

namespace {

QString rulesText(const std::vector<CheckRule>& rules)
{
    QStringList words;
    for (const CheckRule rule : rules)
        words.append(ruleLabel(rule));
    return words.join(QStringLiteral(", "));
}

} // namespace

CompliancePage::CompliancePage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_tabs(new QTabBar)
    , m_table(new QTableWidget)
{
    setObjectName(QStringLiteral("page_compliance"));
    makeTable();
    m_tabs->setObjectName(QStringLiteral("complianceTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("What is missing"));
    m_tabs->addTab(tr("By rule"));
    m_tabs->addTab(tr("By department"));
    QFrame* card = makeCard();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(makeHead());
    layout->addWidget(makeSummary());
    layout->addWidget(m_tabs);
    layout->addWidget(card, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &CompliancePage::showTab);
    connect(&desk.book(), &Book::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QWidget* CompliancePage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(makeLabel(tr("Computers that comply"), "title"));
    layout->addStretch(1);
    QPushButton* print =
        makeButton(tr("Print for the head…"), QStringLiteral("printCompliance"), "primary");
    connect(print, &QPushButton::clicked, this, &CompliancePage::printForHead);
    if (m_desk.may(Operation::Import) && m_desk.may(Operation::EditRecords)) {
        QPushButton* import =
            makeButton(tr("Import self-checks…"), QStringLiteral("importSelfChecks"));
        connect(import, &QPushButton::clicked, this, &CompliancePage::importChecks);
        layout->addWidget(import);
    }
    layout->addWidget(print);
    return head;
}

QWidget* CompliancePage::makeSummary()
{
    auto* summary = new QWidget;
    auto* layout = new FlowLayout(lines(this, 0.5), summary);
    layout->setContentsMargins(0, 0, 0, 0);
    m_count = makeLabel(QString(), "strong");
    m_count->setObjectName(QStringLiteral("complianceCount"));
    layout->addWidget(m_count);
    for (int i = 0; i < 4; ++i) {
        m_chips.push_back(new Chip);
        layout->addWidget(m_chips.back());
    }
    return summary;
}

void CompliancePage::makeTable()
{
    m_table->setObjectName(QStringLiteral("complianceTable"));
    m_table->setAccessibleName(tr("Computers that comply"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpRows(m_table, 1.75);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &CompliancePage::openRow);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto* shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] { openRow(m_table->currentRow()); });
    }
}

void CompliancePage::activate()
{
    if (m_stale)
        refresh();
    m_table->setFocus();
}

void CompliancePage::refresh()
{
    m_desk.attempt([this] {
        m_compliance = ComplianceService(m_desk.session()).compliance();
        m_stale = false;
        showSummary();
        showTab();
    });
}

void CompliancePage::showSummary()
{
    const ComplianceCount& whole = m_compliance.whole;
    m_count->setText(tr("%n computer(s) in use:", nullptr, whole.computers));
    const std::pair<QString, Tone> states[] = {
        {tr("%n comply", nullptr, whole.complying), Tone::Good},
        {tr("%n fail", nullptr, whole.failing), Tone::Bad},
        {tr("%n not wholly known", nullptr, whole.unknown), Tone::Warn},
        {tr("%n never checked", nullptr, whole.unchecked), Tone::Neutral},
    };
    for (size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setState(states[i].first, states[i].second);
}

void CompliancePage::showTab()
{
    switch (m_tabs->currentIndex()) {
    case Gaps:
        return showGaps();
    case Rules:
        return showRules();
    case Departments:
        return showDepartments();
    }
}

void CompliancePage::showGaps()
{
    std::vector<QStringList> rows;
    for (const ComplianceGap& gap : m_compliance.gaps)
        rows.push_back({gap.asset, gap.name, gap.department,
                        gap.check.isEmpty() ? tr("never checked") : rulesText(gap.failed),
                        rulesText(gap.unknown), text::dateForPeople(gap.checkedOn)});
    fill({tr("Code"), tr("Computer"), tr("Department"), tr("Not complied with"), tr("Not known"),
          tr("Checked on")},
         rows);
}

void CompliancePage::showRules()
{
    std::vector<QStringList> rows;
    for (const RuleCount& rule : m_compliance.rules)
        rows.push_back({ruleLabel(rule.rule), QString::number(rule.passed),
                        QString::number(rule.failed), QString::number(rule.unknown)});
    fill({tr("Rule"), tr("Comply"), tr("Fail"), tr("Not known")}, rows);
}

void CompliancePage::showDepartments()
{
    std::vector<QStringList> rows;
    for (const ComplianceCount& part : m_compliance.departments)
        rows.push_back({part.name.isEmpty() ? tr("(no department)") : part.name,
                        QString::number(part.computers), QString::number(part.complying),
                        QString::number(part.failing), QString::number(part.unknown),
                        QString::number(part.unchecked)});
    fill({tr("Department"), tr("Computers"), tr("Comply"), tr("Fail"), tr("Not known"),
          tr("Never checked")},
         rows);
}

void CompliancePage::fill(const QStringList& headings, const std::vector<QStringList>& rows)
{
    m_table->clear();
    m_table->setColumnCount(int(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(headings.size()); ++column) {
            auto* cell = new QTableWidgetItem(rows[size_t(row)][column]);
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            cell->setToolTip(cell->text());
            m_table->setItem(row, column, cell);
        }
    }
    const bool narrowFirst = m_tabs->currentIndex() == Gaps;
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    if (narrowFirst) {
        header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
        header->setSectionResizeMode(5, QHeaderView::Fixed);
        header->resizeSection(5, lines(this, 8.5));
    }
    if (!rows.empty())
        m_table->selectRow(0);
}

void CompliancePage::openRow(int row)
{
    if (row < 0)
        return;
    if (m_tabs->currentIndex() == Gaps)
        return openGap(m_compliance.gaps[size_t(row)]);
    RecordQuery query;
    if (m_tabs->currentIndex() == Rules) {
        const QString rule = enumKey(m_compliance.rules[size_t(row)].rule);
        query.where = {{QStringLiteral("failed"), Condition::Test::Equals, {rule}}};
        m_desk.openList(machineCheckKind().key(), query);
        return;
    }
    const QString department = m_compliance.departments[size_t(row)].key;
    query.where = {{QStringLiteral("department"), Condition::Test::Equals, {department}}};
    m_desk.openList(assetKind().key(), query);
}

void CompliancePage::openGap(const ComplianceGap& gap)
{
    if (gap.check.isEmpty())
        m_desk.openRecord(assetKind().key(), gap.asset);
    else
        m_desk.openRecord(machineCheckKind().key(), gap.check);
}

void CompliancePage::printForHead()
{
    const QString month = m_desk.today().toString(QStringLiteral("yyyy-MM"));
    m_desk.openRecord(QStringLiteral("reports"), QStringLiteral("machine-compliance ") + month);
}

void CompliancePage::importChecks()
{
    (new CheckImportDialog(m_desk, this))->open();
}

std::vector<Pose> CompliancePage::poses()
{
    const auto withDialog = [this] {
        auto* dialog = new CheckImportDialog(m_desk, this);
        dialog->open();
        dialog->addResult(QStringLiteral("kiem-tra-VANTHU-01.json"), QByteArray("{}"));
    };
    return {
        {QStringLiteral("rules"), [this] { m_tabs->setCurrentIndex(Rules); }},
        {QStringLiteral("departments"), [this] { m_tabs->setCurrentIndex(Departments); }},
        {QStringLiteral("gaps"), [this] { m_tabs->setCurrentIndex(Gaps); }},
        {QStringLiteral("import"), withDialog},
    };
}

} // namespace soattt
