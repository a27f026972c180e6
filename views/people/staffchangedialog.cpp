#include "views/people/staffchangedialog.h"

#include "models/registers/labels.h"
#include "views/people/holdingdelegate.h"
#include "views/people/holdingsmodel.h"
#include "views/people/holdingtable.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QStackedWidget>

namespace soattt {

namespace {

constexpr size_t shownRefusals = 4;

const Field& changeField(const char* key)
{
    return staffChangeKind().field(QString::fromLatin1(key));
}

} // namespace

StaffChangeDialog::StaffChangeDialog(Desk& desk, const Record& staff, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_service(desk.session())
    , m_staff(staff)
    , m_pages(new QStackedWidget)
    , m_model(new HoldingsModel(desk.names(), this))
    , m_table(new HoldingTable)
    , m_open(makeWrapped(QString(), "strong"))
    , m_error(makeWrapped(QString(), "error"))
{
    setObjectName(QStringLiteral("staffChangeDialog"));
    setWindowTitle(tr("Leaving or changing post: %1").arg(recordTitle(staff)));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.9, 0.7);
    layout->addWidget(m_pages);
    m_pages->addWidget(makeTask());
    m_pages->addWidget(makeDone());
    connect(m_model, &HoldingsModel::decided, this, &StaffChangeDialog::showState);
    connect(m_table, &HoldingTable::numberPressed, this, &StaffChangeDialog::decideByKey);
    auto* reason = qobject_cast<QComboBox*>(m_editors.value(QStringLiteral("cause"))->widget());
    connect(reason, &QComboBox::activated, this, &StaffChangeDialog::readHoldings);
    begin();
    resize(lines(this, 50), lines(this, 28));
    readHoldings();
}

/// Who has left already is settled as they left.
void StaffChangeDialog::begin()
{
    const auto person = m_staff.to<Staff>();
    const bool left = person.status != StaffStatus::Working;
    m_editors.value(QStringLiteral("changed_on"))
        ->load(Value(left && person.statusOn ? *person.statusOn : m_desk.today()));
    if (!left)
        return;
    m_editors.value(QStringLiteral("cause"))->load(Value(enumKey(person.status)));
    m_editors.value(QStringLiteral("decision"))
        ->load(person.statusDecision.isEmpty() ? Value() : Value(person.statusDecision));
}

QWidget* StaffChangeDialog::makeTask()
{
    m_table->setObjectName(QStringLiteral("holdingTable"));
    m_table->setAccessibleName(tr("Accounts and assets of the person"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HoldingDelegate(m_desk, m_table));
    m_open->setObjectName(QStringLiteral("openHoldings"));
    m_error->setObjectName(QStringLiteral("staffChangeError"));
    m_error->hide();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.4));
    layout->addWidget(makeFields());
    layout->addWidget(m_open);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeWrapped(tr("Keys 1, 2, 3 choose among what can be done with the line "
                                     "and go on to the next; Enter changes a cell."),
                                  "small"));
    layout->addWidget(m_error);
    layout->addWidget(makeButtons());
    return page;
}

FieldEditor* StaffChangeDialog::addField(QGridLayout* grid, int row, int column, const char* name,
                                         const Field& field, const QString& label)
{
    auto* cell = new QWidget;
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.1));
    QWidget* widget = makeFieldWidget(field);
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(label);
    QLabel* title = makeLabel(label, "fieldLabel");
    title->setBuddy(widget);
    layout->addWidget(title);
    layout->addWidget(widget);
    grid->addWidget(cell, row, column);
    FieldEditor* editor =
        makeFieldEditor(field, widget, m_desk.book().repository(), m_desk.names(), {});
    m_editors.insert(QString::fromLatin1(name), editor);
    m_cells.insert(QString::fromLatin1(name), cell);
    return editor;
}

QWidget* StaffChangeDialog::makeFields()
{
    auto* fields = new QWidget;
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(lines(this, 0.7));
    grid->setVerticalSpacing(lines(this, 0.35));
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    addField(grid, 0, 0, "cause", changeField("cause"), fieldLabel(changeField("cause")));
    addField(grid, 0, 1, "changed_on", changeField("changed_on"),
             fieldLabel(changeField("changed_on")));
    addField(grid, 0, 2, "decision", changeField("decision"), fieldLabel(changeField("decision")));
    addField(grid, 1, 0, "storekeeper", changeField("successor"), tr("Taken into the store by"));
    const Field& place = handoverKind().field(QStringLiteral("place"));
    addField(grid, 1, 1, "place", place, fieldLabel(place));
    addField(grid, 2, 0, "post", staffKind().field(QStringLiteral("post")), tr("New post"));
    addField(grid, 2, 1, "department", staffKind().field(QStringLiteral("department")),
             tr("New department"));
    return fields;
}

QWidget* StaffChangeDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* rest = makeButton(tr("Decide the rest as usual"), QStringLiteral("decideRest"));
    rest->setToolTip(tr("Accounts are revoked, assets go back to the store"));
    m_finish = makeButton(tr("Finish"), QStringLiteral("finishChange"), "primary");
    buttons->addButton(rest, QDialogButtonBox::ActionRole);
    buttons->addButton(m_finish, QDialogButtonBox::ApplyRole);
    rest->setAutoDefault(false);
    m_finish->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(rest, &QPushButton::clicked, this, &StaffChangeDialog::decideTheRest);
    connect(m_finish, &QPushButton::clicked, this, &StaffChangeDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &StaffChangeDialog::reject);
    return buttons;
}

QWidget* StaffChangeDialog::makeDone()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    m_done = makeWrapped(QString(), "heading");
    m_done->setObjectName(QStringLiteral("staffChangeDone"));
    auto* papers = new QWidget;
    m_papers = new QVBoxLayout(papers);
    m_papers->setContentsMargins(0, 0, 0, 0);
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeChange"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(m_done);
    layout->addWidget(makeWrapped(tr("Print these papers and have them signed. Handovers that are "
                                     "not signed stay on the list of what is due."),
                                  "muted"));
    layout->addWidget(papers);
    layout->addStretch(1);
    layout->addWidget(close, 0, Qt::AlignRight);
    return page;
}

QString StaffChangeDialog::text(const char* name) const
{
    const auto value = m_editors.value(QString::fromLatin1(name))->value();
    return value ? textOf(*value).trimmed() : QString();
}

ChangeCause StaffChangeDialog::cause() const
{
    return enumFromKey<ChangeCause>(text("cause"));
}

void StaffChangeDialog::choose(ChangeCause cause)
{
    m_editors.value(QStringLiteral("cause"))->load(Value(enumKey(cause)));
    readHoldings();
}

/// What can be done depends on the change.
void StaffChangeDialog::readHoldings()
{
    const bool post = cause() == ChangeCause::Post;
    m_cells.value(QStringLiteral("post"))->setVisible(post);
    m_cells.value(QStringLiteral("department"))->setVisible(post);
    m_desk.attempt([this] { m_model->setHoldings(m_service.holdings(m_staff.code(), cause())); });
    const int first = m_model->nextUndecided(0);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, first), HoldingsModel::Decision));
}

void StaffChangeDialog::showState()
{
    const int open = m_model->undecided();
    if (m_model->rowCount() == 0)
        m_open->setText(tr("This person holds no account and no asset."));
    else if (open == 0)
        m_open->setText(tr("Everything is decided."));
    else
        m_open->setText(tr("%n line(s) not decided yet.", nullptr, open));
    m_error->hide();
}

void StaffChangeDialog::decideByKey(int number)
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const auto& actions = m_model->holdingAt(row).actions;
    if (number > int(actions.size()))
        return;
    const ChangeAction action = actions[size_t(number - 1)];
    m_model->decide(row, action);
    if (action == ChangeAction::HandOn || action == ChangeAction::Reduce) {
        const auto column =
            action == ChangeAction::HandOn ? HoldingsModel::Successor : HoldingsModel::Note;
        m_table->setCurrentIndex(m_model->index(row, column));
        m_table->edit(m_table->currentIndex());
        return;
    }
    const int next = m_model->nextUndecided(row);
    m_table->setCurrentIndex(m_model->index(
        next < 0 ? std::min(row + 1, m_model->rowCount() - 1) : next, HoldingsModel::Decision));
}

void StaffChangeDialog::decideTheRest()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->decisions()[size_t(row)].action)
            m_model->decide(row, m_model->holdingAt(row).actions.front());
    }
}

StaffChangeRequest StaffChangeDialog::request() const
{
    StaffChangeRequest request;
    request.staff = m_staff.code();
    request.cause = cause();
    const auto on = m_editors.value(QStringLiteral("changed_on"))->value();
    if (on && std::holds_alternative<QDate>(*on))
        request.on = std::get<QDate>(*on);
    request.decision = text("decision");
    request.newPost = text("post");
    request.newDepartment = text("department");
    request.storekeeper = text("storekeeper");
    request.place = text("place");
    request.decisions = m_model->decisions();
    return request;
}

void StaffChangeDialog::refuse(const std::vector<Problem>& problems)
{
    QStringList sentences;
    for (const Problem& problem : problems) {
        if (sentences.size() < int(shownRefusals))
            sentences.append(problem.message);
    }
    if (problems.size() > shownRefusals)
        sentences.append(tr("… and %n more.", nullptr, int(problems.size() - shownRefusals)));
    m_error->setText(sentences.join(QLatin1Char('\n')));
    m_error->show();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->decisions()[size_t(row)].code == problems.front().field) {
            m_table->setCurrentIndex(m_model->index(row, HoldingsModel::Decision));
            m_table->setFocus();
        }
    }
}

void StaffChangeDialog::finish()
{
    try {
        const StaffChangeResult result = m_service.finish(request());
        m_desk.say(tr("What %1 held is settled.").arg(recordTitle(m_staff)), true);
        showDone(result);
    } catch (const RecordRefused& refused) {
        refuse(refused.problems());
    } catch (const Error& error) {
        refuse({{QString(), error.text()}});
    }
}

void StaffChangeDialog::addPaper(const QString& title, const QString& form, const QString& code)
{
    QPushButton* button = makeButton(title, QStringLiteral("paper_") + code);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, form, code] {
        m_desk.openRecord(QStringLiteral("reports"), form + QLatin1Char(' ') + code);
    });
    m_papers->addWidget(button, 0, Qt::AlignLeft);
}

void StaffChangeDialog::showDone(const StaffChangeResult& result)
{
    m_done->setText(tr("What %1 held is settled.").arg(recordTitle(m_staff)));
    addPaper(tr("Preview and print: minutes of the person who leaves"), QStringLiteral("leaver"),
             result.staff);
    for (const QString& code : result.handovers)
        addPaper(tr("Preview and print: handover %1").arg(code), QStringLiteral("handover"), code);
    m_pages->setCurrentIndex(1);
    // The papers are printed from the page behind, one after the other.
    hide();
    setWindowModality(Qt::NonModal);
    show();
}

} // namespace soattt
