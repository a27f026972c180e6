#include "views/office/regulationspage.h"

#include "views/office/ownruledialog.h"
#include "views/office/regulationlist.h"
#include "views/office/thresholddelegate.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace soattt {

RegulationsPage::RegulationsPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_model(new ThresholdsModel(this))
    , m_table(new QTableView)
    , m_list(new RegulationList(desk))
{
    setObjectName(QStringLiteral("page_regulations"));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->setSpacing(lines(this, 0.45));
    layout->addWidget(makeLabel(tr("Regulations and own rules"), "title"));
    m_tabs->setObjectName(QStringLiteral("regulationTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Numbers"));
    m_tabs->addTab(tr("Regulations applied"));
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeThresholds());
    m_stack->addWidget(m_list);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&desk.book(), &Book::committed, this, [this] {
        if (isVisible())
            refresh();
        else
            m_stale = true;
    });
}

QWidget* RegulationsPage::makeThresholds()
{
    m_table->setObjectName(QStringLiteral("thresholdTable"));
    m_table->setAccessibleName(tr("Numbers that bind the office"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ThresholdDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(lines(this, 1.75));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Stretch);
    QFrame* card = makeCard();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_table);
    m_set = makeButton(tr("Set own rule…"), QStringLiteral("setOwnRule"), "primary");
    m_end = makeButton(tr("End own rule…"), QStringLiteral("endOwnRule"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(makeWrapped(tr("An own rule may be stricter than the text, or stand where the "
                                   "text gives no number."),
                                "small"),
                    1);
    foot->addWidget(m_end);
    foot->addWidget(m_set);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(card, 1);
    layout->addLayout(foot);
    connect(m_set, &QPushButton::clicked, this, &RegulationsPage::setOwnRule);
    connect(m_end, &QPushButton::clicked, this, &RegulationsPage::endOwnRule);
    connect(m_table, &QTableView::doubleClicked, this, &RegulationsPage::setOwnRule);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RegulationsPage::showButtons);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter), int(Qt::Key_F2)}) {
        auto* shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &RegulationsPage::setOwnRule);
    }
    return side;
}

void RegulationsPage::activate()
{
    if (m_stale)
        refresh();
    if (m_tabs->currentIndex() == 0)
        m_table->setFocus();
}

void RegulationsPage::refresh()
{
    m_desk.attempt([this] {
        const int row = std::max(0, m_table->currentIndex().row());
        m_model->load(OfficeService(m_desk.session()));
        m_list->load();
        m_table->setColumnHidden(ThresholdsModel::Beside, !m_model->hasBeside());
        m_table->selectRow(std::min(row, m_model->rowCount() - 1));
        m_stale = false;
        showButtons();
    });
}

void RegulationsPage::showButtons()
{
    const QModelIndex at = m_table->currentIndex();
    const bool may = m_desk.may(Operation::ChangeOffice);
    m_set->setVisible(may);
    m_set->setEnabled(at.isValid() && m_model->rowAt(at.row()).duty.isEmpty());
    m_end->setVisible(may && at.isValid() && !m_model->rowAt(at.row()).ownCode.isEmpty());
}

void RegulationsPage::showRecord(const QString& code)
{
    m_tabs->setCurrentIndex(0);
    const int row = m_model->rowOf(code);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void RegulationsPage::setOwnRule()
{
    const QModelIndex at = m_table->currentIndex();
    if (m_set->isEnabled() && at.isValid() && m_desk.may(Operation::ChangeOffice))
        OwnRuleDialog(m_desk, m_model->rowAt(at.row()), this).exec();
}

void RegulationsPage::endOwnRule()
{
    const ThresholdRow row = m_model->rowAt(m_table->currentIndex().row());
    const auto reason = m_desk.dialogs().askText(this, tr("End own rule"), tr("Why does it end?"));
    if (!reason)
        return;
    m_desk.attempt([&] {
        OfficeService(m_desk.session()).endOwnRule(row.ownCode, *reason);
        m_desk.say(tr("The own rule ended; the text applies again."), true);
    });
}

std::vector<Pose> RegulationsPage::poses()
{
    return {
        {QStringLiteral("applied"), [this] { m_tabs->setCurrentIndex(1); }},
        {QStringLiteral("change"), [this] { m_list->showChange({QStringLiteral("HP2026")}); }},
        {QStringLiteral("numbers"), [this] { m_tabs->setCurrentIndex(0); }},
    };
}

} // namespace soattt
