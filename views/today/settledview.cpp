#include "views/today/settledview.h"

#include "models/core/text.h"
#include "models/registers/actionlabels.h"
#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "views/records/celldelegate.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QShortcut>
#include <QTableWidget>

namespace soattt {

namespace {

enum Column { What, Object, At, By, Entry, ColumnCount };

QString entryText(const SettledItem& one)
{
    const RecordKind* kind = findKind(one.kind);
    return QStringLiteral("%1: %2 %3")
        .arg(actionLabel(one.action), kind ? kindSingular(*kind) : one.kind, one.code);
}

QHash<QString, QString> namesOf(Book& book)
{
    QHash<QString, QString> names;
    for (const User& user : Session::users(book))
        names.insert(user.login, user.name);
    return names;
}

} // namespace

SettledView::SettledView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sentence(makeWrapped(QString(), "muted"))
    , m_table(new QTableWidget(0, ColumnCount))
{
    m_sentence->setObjectName(QStringLiteral("settledSentence"));
    m_table->setObjectName(QStringLiteral("settledTable"));
    m_table->setAccessibleName(tr("Done this week"));
    m_table->setItemDelegate(new CellDelegate(m_table));
    setUpRows(m_table, 1.75);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalHeaderLabels(
        {tr("What was done"), tr("Who or what"), tr("When"), tr("By"), tr("Entry in the log")});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.4));
    layout->addWidget(m_sentence);
    layout->addWidget(inCard(m_table), 1);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &SettledView::openRow);
    auto* open = new QShortcut(int(Qt::Key_Return), m_table);
    open->setContext(Qt::WidgetShortcut);
    connect(open, &QShortcut::activated, this, [this] { openRow(m_table->currentRow()); });
}

void SettledView::refresh(int daysAhead)
{
    const QDate monday = firstDayOfWeek(m_desk.today());
    m_items = SettledService(m_desk.session()).since(monday, daysAhead);
    const auto names = namesOf(m_desk.book());
    m_table->setRowCount(int(m_items.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        addRow(row, m_items[size_t(row)],
               names.value(m_items[size_t(row)].by, m_items[size_t(row)].by));
    fitColumns(m_table, {What, Object});
    const QString since = text::dateForPeople(monday);
    m_sentence->setText(
        m_items.empty()
            ? tr("Since Monday, %1, no entry in the registers has settled anything due.").arg(since)
            : tr("%n thing(s) owed were settled by an entry in the registers since Monday, %1. "
                 "What fell away with time alone isn't counted.",
                 nullptr, int(m_items.size()))
                  .arg(since));
    if (!m_items.empty() && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, What);
}

void SettledView::addRow(int row, const SettledItem& one, const QString& who)
{
    const QString texts[] = {dutyTitle(one.item.duty), dueObjectText(one.item),
                             atOffice(one.at).toString(QStringLiteral("dd/MM HH:mm")), who,
                             entryText(one)};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* cell = new QTableWidgetItem(texts[column]);
        cell->setToolTip(texts[column]);
        m_table->setItem(row, column, cell);
    }
}

void SettledView::openRow(int row)
{
    if (row < 0 || row >= int(m_items.size()))
        return;
    const SettledItem& one = m_items[size_t(row)];
    m_desk.attempt([&] {
        if (one.kind == ownRuleKind().key())
            m_desk.openPage(QStringLiteral("regulations"));
        else
            m_desk.openRecord(one.kind, one.code);
    });
}

} // namespace soattt
