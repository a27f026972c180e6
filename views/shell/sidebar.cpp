#include "views/shell/sidebar.h"

#include "views/shared/widgets.h"
#include "views/shell/sidebardelegate.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace soattt {

namespace {

QString groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::Top:
        return {};
    case PageGroup::People:
        return Sidebar::tr("PEOPLE AND ACCOUNTS");
    case PageGroup::Equipment:
        return Sidebar::tr("EQUIPMENT");
    case PageGroup::Systems:
        return Sidebar::tr("SYSTEMS AND NETWORK");
    case PageGroup::Backups:
        return Sidebar::tr("BACKUPS");
    case PageGroup::Security:
        return Sidebar::tr("SECURITY AND INCIDENTS");
    case PageGroup::Summary:
        return Sidebar::tr("SUMMARY");
    }
    Q_UNREACHABLE();
}

} // namespace

Sidebar::Sidebar(const std::vector<PageInfo>& pages, QWidget* parent)
    : QFrame(parent)
    , m_brand(makeLabel(QStringLiteral("Sổ ATTT"), "brand"))
    , m_office(makeLabel(QString(), "small"))
    , m_list(new QListWidget)
{
    setRole(this, "sidebar");
    m_list->setObjectName(QStringLiteral("sidebar"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(lines(this, 0.9), lines(this, 0.7), lines(this, 0.5),
                             lines(this, 0.4));
    head->setSpacing(0);
    head->addWidget(m_brand);
    head->addWidget(m_office);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    PageGroup group = PageGroup::Top;
    for (const PageInfo& page : pages) {
        if (page.group != group)
            addHeading(page.group);
        group = page.group;
        addPage(page);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (isHeading(row))
            setOpen(row, isOpen(row));
    }
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        const int row = m_list->row(item);
        if (isHeading(row))
            setOpen(row, !isOpen(row));
    });
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            emit chosen(item->data(SidebarDelegate::KeyRole).toString());
    });
    fitWidth();
}

/// What sums up stands open; the many registers only where one is looked at.
void Sidebar::addHeading(PageGroup group)
{
    auto* item = new QListWidgetItem(groupTitle(group), m_list);
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(SidebarDelegate::HeadingRole, true);
    item->setData(SidebarDelegate::OpenRole, group == PageGroup::Summary);
    item->setToolTip(tr("Show or hide the group (arrow keys left and right)"));
}

bool Sidebar::isHeading(int row) const
{
    return m_list->item(row)->data(SidebarDelegate::HeadingRole).toBool();
}

bool Sidebar::isOpen(int heading) const
{
    return m_list->item(heading)->data(SidebarDelegate::OpenRole).toBool();
}

int Sidebar::headingOf(int row) const
{
    while (row >= 0 && !isHeading(row))
        --row;
    return row;
}

void Sidebar::setOpen(int heading, bool open)
{
    if (heading < 0)
        return;
    m_list->item(heading)->setData(SidebarDelegate::OpenRole, open);
    for (int row = heading + 1; row < m_list->count() && !isHeading(row); ++row)
        m_list->setRowHidden(row, !open && !m_folded);
    countGroup(heading);
}

/// A closed group tells what its pages would: the overdue, or else what is due soon.
void Sidebar::countGroup(int heading)
{
    int late = 0;
    int soon = 0;
    for (int row = heading + 1; row < m_list->count() && !isHeading(row); ++row) {
        const QListWidgetItem* page = m_list->item(row);
        const bool bad = Tone(page->data(SidebarDelegate::ToneRole).toInt()) == Tone::Bad;
        (bad ? late : soon) += page->data(SidebarDelegate::CountRole).toInt();
    }
    QListWidgetItem* item = m_list->item(heading);
    item->setData(SidebarDelegate::CountRole, isOpen(heading) ? 0 : late > 0 ? late : soon);
    item->setData(SidebarDelegate::ToneRole, int(late > 0 ? Tone::Bad : Tone::Warn));
}

/// Left closes the group of the current page; right opens the next closed one.
bool Sidebar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || m_folded)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Left) {
        setOpen(headingOf(m_list->currentRow()), false);
        return true;
    }
    if (key != Qt::Key_Right)
        return QFrame::eventFilter(watched, event);
    for (int row = std::max(0, headingOf(m_list->currentRow())); row < m_list->count(); ++row) {
        if (!isHeading(row) || isOpen(row))
            continue;
        setOpen(row, true);
        break;
    }
    return true;
}

void Sidebar::addPage(const PageInfo& page)
{
    auto* item = new QListWidgetItem(page.title, m_list);
    item->setData(SidebarDelegate::KeyRole, page.key);
    item->setData(SidebarDelegate::GlyphRole, page.glyph);
    item->setToolTip(page.title);
}

QListWidgetItem* Sidebar::itemOf(const QString& key) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(SidebarDelegate::KeyRole).toString() == key)
            return m_list->item(row);
    }
    return nullptr;
}

void Sidebar::setOffice(const QString& name)
{
    m_officeName = name;
    m_office->setToolTip(name);
    fitWidth();
}

void Sidebar::setBadge(const QString& key, int count, Tone tone)
{
    if (QListWidgetItem* item = itemOf(key)) {
        const QModelIndex index = m_list->indexFromItem(item);
        const QSize before = m_list->sizeHintForIndex(index);
        item->setData(SidebarDelegate::CountRole, count);
        item->setData(SidebarDelegate::ToneRole, int(tone));
        const QString told = tone == Tone::Bad ? tr("%1, %n overdue", nullptr, count)
                                               : tr("%1, %n due soon", nullptr, count);
        const QString text = count > 0 ? told.arg(item->text()) : item->text();
        item->setData(Qt::AccessibleTextRole, text);
        item->setToolTip(text);
        if (const int heading = headingOf(m_list->row(item)); heading >= 0)
            countGroup(heading);
        if (m_list->sizeHintForIndex(index) != before)
            m_list->doItemsLayout();
    }
}

void Sidebar::setCurrent(const QString& key)
{
    const QSignalBlocker blocker(m_list);
    QListWidgetItem* item = itemOf(key);
    if (item)
        setOpen(headingOf(m_list->row(item)), true);
    m_list->setCurrentItem(item);
}

void Sidebar::setFolded(bool folded)
{
    m_folded = folded;
    m_list->setProperty("folded", folded);
    m_list->setVerticalScrollBarPolicy(folded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitWidth();
    for (int row = 0; row < m_list->count(); ++row) {
        if (isHeading(row))
            setOpen(row, isOpen(row));
    }
    m_list->doItemsLayout();
}

void Sidebar::fitWidth()
{
    m_brand->setVisible(!m_folded);
    m_office->setVisible(!m_folded);
    setFixedWidth(lines(this, m_folded ? 3.2 : SidebarDelegate::OpenWidth));
    const QFontMetrics metrics(m_office->font());
    m_office->setText(metrics.elidedText(m_officeName, Qt::ElideRight, lines(this, 13.4)));
}

} // namespace soattt
