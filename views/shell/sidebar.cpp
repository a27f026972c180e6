#include "views/shell/sidebar.h"

#include "views/shared/widgets.h"
#include "views/shell/sidebardelegate.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace soattt {

namespace {

QString groupTitle(PageGroup group)
{
    switch (group) {
    case PageGroup::Top:
        return {};
    case PageGroup::Registers:
        return Sidebar::tr("REGISTERS");
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
            addHeading(groupTitle(page.group));
        group = page.group;
        addPage(page);
    }
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            emit chosen(item->data(SidebarDelegate::KeyRole).toString());
    });
    fitWidth();
}

void Sidebar::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(SidebarDelegate::HeadingRole, true);
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
        item->setData(SidebarDelegate::CountRole, count);
        item->setData(SidebarDelegate::ToneRole, int(tone));
        const QString told = tone == Tone::Bad ? tr("%1, %n overdue", nullptr, count)
                                               : tr("%1, %n due soon", nullptr, count);
        const QString text = count > 0 ? told.arg(item->text()) : item->text();
        item->setData(Qt::AccessibleTextRole, text);
        item->setToolTip(text);
    }
}

void Sidebar::setCurrent(const QString& key)
{
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentItem(itemOf(key));
}

void Sidebar::setFolded(bool folded)
{
    m_folded = folded;
    m_list->setProperty("folded", folded);
    m_list->setVerticalScrollBarPolicy(folded ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fitWidth();
    m_list->doItemsLayout();
}

void Sidebar::fitWidth()
{
    m_brand->setVisible(!m_folded);
    m_office->setVisible(!m_folded);
    setFixedWidth(lines(this, m_folded ? 3.2 : 15));
    const QFontMetrics metrics(m_office->font());
    m_office->setText(metrics.elidedText(m_officeName, Qt::ElideRight, lines(this, 13.4)));
}

} // namespace soattt
