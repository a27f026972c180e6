#include "views/accounts/newreviewdialog.h"

#include "models/core/text.h"
#include "models/registers/labels.h"
#include "views/records/fieldeditor.h"
#include "views/records/ticklist.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

namespace soattt {

namespace {

/// Nothing ticked away narrows nothing.
QStringList narrowing(const TickList& list)
{
    const QStringList ticked = list.ticked();
    return ticked.size() == list.count() ? QStringList() : ticked;
}

} // namespace

NewReviewDialog::NewReviewDialog(Desk& desk, QWidget* parent)
    : TaskDialog(tr("Open a review of accounts"), parent)
    , m_desk(desk)
    , m_service(desk.session())
    , m_title(makeLine(
          "title", fieldLabel(accountReviewKind(), "title"),
          tr("Review of accounts, %1").arg(desk.today().toString(QStringLiteral("MM/yyyy")))))
    , m_scope(new QComboBox)
    , m_opened(makeLine("openedOn", fieldLabel(accountReviewKind(), "opened_on"),
                        text::dateForPeople(desk.today())))
    , m_due(makeLine("dueOn", fieldLabel(accountReviewKind(), "due_on"), QString()))
    , m_reviewerLine(makeLine("reviewer", fieldLabel(accountReviewKind(), "reviewer"), QString()))
    , m_reviewer(makeFieldEditor(accountReviewKind().field(QStringLiteral("reviewer")),
                                 m_reviewerLine, desk.book().repository(), desk.names(), {}))
    , m_systems(new TickList(QStringLiteral("reviewSystems")))
    , m_departments(new TickList(QStringLiteral("reviewDepartments")))
    , m_types(new TickList(QStringLiteral("reviewTypes")))
    , m_count(makeLabel(QString(), "heading"))
{
    setObjectName(QStringLiteral("newReviewDialog"));
    body()->addWidget(makeFields());
    fillLists();
    body()->addWidget(makeLists(), 1);
    m_count->setObjectName(QStringLiteral("reviewReach"));
    foot()->addWidget(m_count);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelReview");
    m_open = addButton(tr("Open the review"), "openReview", "primary");
    m_open->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &NewReviewDialog::accept);
    for (TickList* list : {m_systems, m_departments, m_types})
        connect(list, &TickList::toggled, this, &NewReviewDialog::showCount);
    connect(m_scope, &QComboBox::activated, this, &NewReviewDialog::showCount);
    resize(lines(this, 46), lines(this, 25));
    suggestReviewer();
    showCount();
    m_title->setFocus();
    m_title->selectAll();
}

QLineEdit* NewReviewDialog::makeLine(const char* name, const QString& label, const QString& text)
{
    auto* line = new QLineEdit(text);
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(label);
    return line;
}

QWidget* NewReviewDialog::makeFields()
{
    m_scope->setObjectName(QStringLiteral("scope"));
    m_scope->setAccessibleName(fieldLabel(accountReviewKind(), "scope"));
    for (const auto& entry : enumEntries<ReviewScope>()) {
        if (entry.value != ReviewScope::Part) // said by the lists
            m_scope->addItem(choiceLabel({QString(), entry.label}), int(entry.value));
    }
    auto* fields = new QWidget;
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(lines(this, 0.2));
    const auto put = [grid](QWidget* widget, int row, int column, int span) {
        QLabel* label = makeLabel(widget->accessibleName(), "fieldLabel");
        label->setBuddy(widget);
        grid->addWidget(label, row * 2, column, 1, span);
        grid->addWidget(widget, row * 2 + 1, column, 1, span);
    };
    put(m_title, 0, 0, 2);
    put(m_reviewerLine, 0, 2, 2);
    put(m_scope, 1, 0, 2);
    put(m_opened, 1, 2, 1);
    put(m_due, 1, 3, 1);
    m_due->setPlaceholderText(tr("dd/mm/yyyy"));
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    return fields;
}

QWidget* NewReviewDialog::addList(TickList* list, const QString& title)
{
    list->setAccessibleName(title);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.2));
    QLabel* label = makeLabel(title, "fieldLabel");
    label->setBuddy(list);
    layout->addWidget(label);
    layout->addWidget(list, 1);
    return column;
}

QWidget* NewReviewDialog::makeLists()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(addList(m_systems, kindLabel(systemKind())), 3);
    layout->addWidget(addList(m_departments, kindLabel(departmentKind())), 2);
    layout->addWidget(addList(m_types, tr("Types of accounts")), 2);
    return row;
}

void NewReviewDialog::fillLists()
{
    RecordQuery byName;
    byName.sortField = QStringLiteral("name");
    Repository& repository = m_desk.book().repository();
    const auto fill = [&](TickList* list, const RecordKind& kind) {
        for (const Record& record : repository.all(kind, byName))
            list->add(record.code(), textOf(record.at(QStringLiteral("name"))), true);
    };
    fill(m_systems, systemKind());
    fill(m_departments, departmentKind());
    for (const auto& entry : enumEntries<AccountType>())
        m_types->add(QString::fromLatin1(entry.key), choiceLabel({QString(), entry.label}), true);
}

/// The person signed in, where the register has one of that name.
void NewReviewDialog::suggestReviewer()
{
    RecordQuery working;
    working.where = {
        {QStringLiteral("status"), Condition::Test::Equals, {enumKey(StaffStatus::Working)}}};
    const QString name = text::fold(m_desk.session().user().name);
    QStringList found;
    m_desk.book().repository().scan(staffKind(), working, [&](const Record& record) {
        if (text::fold(record.to<Staff>().name) == name)
            found.append(record.code());
    });
    if (found.size() == 1)
        m_reviewer->load(Value(found.front()));
}

ReviewPlan NewReviewDialog::plan() const
{
    ReviewPlan plan;
    plan.title = m_title->text();
    plan.scope = ReviewScope(m_scope->currentData().toInt());
    plan.systems = narrowing(*m_systems);
    plan.departments = narrowing(*m_departments);
    for (const QString& key : narrowing(*m_types))
        plan.types.push_back(enumFromKey<AccountType>(key));
    plan.openedOn = text::dateFromPeople(m_opened->text());
    const QDate due = text::dateFromPeople(m_due->text());
    if (due.isValid())
        plan.dueOn = due;
    plan.reviewer = textOf(m_reviewer->value().value_or(Value()));
    return plan;
}

void NewReviewDialog::showCount()
{
    const auto none = [](const TickList* list) {
        return list->count() > 0 && list->ticked().isEmpty();
    };
    const bool nothing = none(m_systems) || none(m_departments) || none(m_types);
    attempt([&] {
        const int count = nothing ? 0 : int(m_service.candidates(plan()).size());
        m_count->setText(tr("%n account(s)", nullptr, count));
        m_open->setEnabled(count > 0);
    });
}

void NewReviewDialog::accept()
{
    const bool opened = attempt([this] {
        if (!m_due->text().trimmed().isEmpty() && !text::dateFromPeople(m_due->text()).isValid())
            throw UserError(tr("Type the date as 05/03/2026."));
        m_desk.work().run(tr("Opening the review"),
                          [this](const Tell& tell) { m_code = m_service.open(plan(), tell); });
        m_desk.say(tr("The review was opened."), true);
    });
    if (opened)
        QDialog::accept();
}

} // namespace soattt
