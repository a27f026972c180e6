#include "views/activity/activitypage.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/labels.h"
#include "models/services/backupservice.h"
#include "models/tables/historymodel.h"
#include "views/activity/anchordialog.h"
#include "views/activity/verifyresult.h"
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
    , m_result(new VerifyResult)
    , m_table(new RecordTable)
{
    setObjectName(QStringLiteral("page_log"));
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Activity log"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    QFrame* card = makeCard();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->setSpacing(lines(this, 0.55));
    layout->addLayout(makeHead());
    layout->addWidget(m_result);
    layout->addLayout(makeFilters());
    layout->addWidget(card, 1);
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

QHBoxLayout* ActivityPage::makeHead()
{
    QPushButton* compareButton =
        makeButton(tr("Compare with paper…"), QStringLiteral("compareButton"));
    QPushButton* verifyButton = makeButton(tr("Verify the book"), QStringLiteral("verifyButton"));
    auto* head = new QHBoxLayout;
    head->setSpacing(lines(this, 0.5));
    head->addWidget(makeLabel(tr("Activity log"), "title"));
    head->addStretch(1);
    for (QPushButton* button : {compareButton, verifyButton}) {
        button->setVisible(m_desk.may(Operation::Verify));
        head->addWidget(button);
    }
    connect(compareButton, &QPushButton::clicked, this, &ActivityPage::compare);
    connect(verifyButton, &QPushButton::clicked, this, [this] { verify(QString()); });
    return head;
}

QHBoxLayout* ActivityPage::makeFilters()
{
    m_kind->setAccessibleName(tr("Register"));
    m_kind->addItem(tr("All registers"), QString());
    for (const RecordKind* kind : listedKinds())
        m_kind->addItem(kindLabel(*kind), kind->key());
    m_since->setPlaceholderText(tr("Since dd/mm/yyyy"));
    m_since->setAccessibleName(tr("Since"));
    m_since->setFixedWidth(lines(this, 11));
    m_since->setClearButtonEnabled(true);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(lines(this, 0.5));
    filters->addWidget(m_kind);
    filters->addWidget(m_since);
    filters->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActivityPage::narrow);
    connect(m_since, &QLineEdit::textChanged, this, &ActivityPage::narrow);
    return filters;
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

/// With an anchor the paper is compared too; the entry it names is sound only if the chain is.
void ActivityPage::verify(const QString& anchor)
{
    m_result->dismiss();
    m_desk.run(tr("Verifying the book"), [&](const Tell& tell) {
        const BackupService service(m_desk.session());
        const VerifyReport report = service.verify(tell);
        if (anchor.isEmpty())
            m_result->show(report);
        else
            m_result->show(report, anchor, service.agreesWithAnchor(anchor).value_or(false));
    });
}

void ActivityPage::compare()
{
    auto* dialog = new AnchorDialog(m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto work = [this, anchor = dialog->anchor()] { verify(anchor); };
        QMetaObject::invokeMethod(this, work, Qt::QueuedConnection); // once the dialog is gone
    });
    dialog->open();
}

std::vector<Pose> ActivityPage::poses()
{
    const QString head = m_desk.book().log().head().toString();
    return {{QStringLiteral("verified"), [this] { verify(QString()); }},
            {QStringLiteral("compared"), [this, head] { verify(head); }},
            {QStringLiteral("compare"), [this] {
                 m_result->dismiss();
                 compare();
             }}};
}

} // namespace soattt
