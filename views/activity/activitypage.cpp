#include "views/activity/activitypage.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/tables/historymodel.h"
#include "views/records/recordtable.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>

namespace soattt {

ActivityPage::ActivityPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(new HistoryModel(desk.book().log(), desk.names(), this))
    , m_kind(new QComboBox)
    , m_since(new QLineEdit)
    , m_table(new RecordTable)
{
    setObjectName(QStringLiteral("page_log"));
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Activity log"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_kind->setAccessibleName(tr("Register"));
    m_kind->addItem(tr("All registers"), QString());
    for (const RecordKind* kind : registers())
        m_kind->addItem(kindLabel(*kind), kind->key());
    m_since->setPlaceholderText(tr("Since dd/mm/yyyy"));
    m_since->setAccessibleName(tr("Since"));
    m_since->setFixedWidth(lines(this, 11));
    m_since->setClearButtonEnabled(true);
    QFrame* card = makeCard();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_table);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(lines(this, 0.5));
    filters->addWidget(m_kind);
    filters->addWidget(m_since);
    filters->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->setSpacing(lines(this, 0.55));
    layout->addWidget(makeLabel(tr("Activity log"), "title"));
    layout->addLayout(filters);
    layout->addWidget(card, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActivityPage::narrow);
    connect(m_since, &QLineEdit::textChanged, this, &ActivityPage::narrow);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& at) {
        const QString kind = at.data(HistoryModel::KindRole).toString();
        if (!kind.isEmpty())
            m_desk.openRecord(kind, at.data(HistoryModel::CodeRole).toString());
    });
    connect(&desk.book(), &Book::committed, this, [this] {
        if (isVisible())
            m_desk.attempt([this] { m_model->reload(); });
    });
}

void ActivityPage::activate()
{
    narrow();
    m_table->setFocus();
}

void ActivityPage::setNarrow(bool narrow)
{
    m_table->setColumnHidden(HistoryModel::Number, narrow);
}

/// A day that is not yet typed to its end narrows nothing.
void ActivityPage::narrow()
{
    m_desk.attempt([this] {
        LogQuery query;
        query.kind = m_kind->currentData().toString();
        query.since = text::dateFromPeople(m_since->text());
        m_model->setQuery(query);
        m_table->fitColumns();
    });
}

} // namespace soattt
