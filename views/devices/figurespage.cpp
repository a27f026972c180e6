#include "views/devices/figurespage.h"

#include "models/registers/asset.h"
#include "views/records/celldelegate.h"
#include "views/shared/theme.h"
#include "views/shared/units.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QShortcut>
#include <QTabBar>
#include <QTableWidget>

#include <algorithm>

namespace soattt {

namespace {

constexpr int ShareRole = Qt::UserRole; ///< of the largest figure, 0 to 1

/// A bar as long as its share of the largest figure.
class ShareDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        CellDelegate::paint(painter, option, index);
        const double share = index.data(ShareRole).toDouble();
        if (share <= 0)
            return;
        const QRect room =
            option.rect.adjusted(lines(option.widget, 0.4), 0, -lines(option.widget, 1), 0);
        const int height = lines(option.widget, 0.75);
        const int width = std::max(2, int(room.width() * share));
        painter->fillRect(room.x(), room.y() + (room.height() - height) / 2, width, height,
                          colorsOf(option.palette).accent);
    }
};

} // namespace

FiguresPage::FiguresPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_count(makeLabel(QString(), "strong"))
    , m_tabs(new QTabBar)
    , m_table(new QTableWidget)
{
    setObjectName(QStringLiteral("page_figures"));
    m_count->setObjectName(QStringLiteral("figuresCount"));
    m_tabs->setObjectName(QStringLiteral("figuresTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const QString& tab : {tr("By type"), tr("By age"), tr("By state"), tr("Ending")})
        m_tabs->addTab(tab);
    m_table->setObjectName(QStringLiteral("figuresTable"));
    m_table->setAccessibleName(tr("Assets in figures"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Group"), tr("Count"), QString()});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setItemDelegateForColumn(2, new ShareDelegate(m_table));
    setUpRows(m_table, 1.75);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(makeLabel(tr("Assets in figures"), "title"));
    layout->addWidget(m_count);
    layout->addWidget(m_tabs);
    layout->addWidget(inCard(m_table), 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &FiguresPage::showTab);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &FiguresPage::openRow);
    auto* open = new QShortcut(int(Qt::Key_Return), m_table);
    open->setContext(Qt::WidgetShortcut);
    connect(open, &QShortcut::activated, this, [this] { openRow(m_table->currentRow()); });
    connect(&desk.book(), &Book::committed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void FiguresPage::activate()
{
    if (m_stale)
        refresh();
    m_table->setFocus();
}

std::vector<Pose> FiguresPage::poses()
{
    return {{QStringLiteral("by age"), [this] { m_tabs->setCurrentIndex(1); }}};
}

void FiguresPage::refresh()
{
    m_desk.attempt([this] {
        m_figures = assetFigures(m_desk.session());
        m_stale = false;
        m_count->setText(
            tr("%n asset(s), without those disposed of or lost", nullptr, int(m_figures.all)));
        showTab();
    });
}

const std::vector<AssetFigure>& FiguresPage::shown() const
{
    const std::vector<AssetFigure>* const tabs[] = {&m_figures.byType, &m_figures.byAge,
                                                    &m_figures.byState, &m_figures.ending};
    return *tabs[size_t(m_tabs->currentIndex())];
}

void FiguresPage::showTab()
{
    qint64 most = 0;
    for (const AssetFigure& figure : shown())
        most = std::max(most, figure.count);
    m_table->setRowCount(int(shown().size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const AssetFigure& figure = shown()[size_t(row)];
        const QStringList cells{figure.label, QString::number(figure.count), QString()};
        for (int column = 0; column < int(cells.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        m_table->item(row, 2)->setData(ShareRole,
                                       double(figure.count) / double(std::max<qint64>(1, most)));
        m_table->item(row, 1)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    fitColumns(m_table, {2});
}

void FiguresPage::openRow(int row)
{
    if (row >= 0 && row < int(shown().size()))
        m_desk.openList(assetKind().key(), shown()[size_t(row)].query);
}

} // namespace soattt
