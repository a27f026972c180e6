#include "views/people/changefields.h"

#include "models/registers/labels.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QComboBox>
#include <QGridLayout>

namespace soattt {

namespace {

const Field& changeField(const char* key)
{
    return staffChangeKind().field(QString::fromLatin1(key));
}

const Field& staffField(const char* key)
{
    return staffKind().field(QString::fromLatin1(key));
}

} // namespace

ChangeFields::ChangeFields(Desk& desk, const Staff& person, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_person(person.code)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(lines(this, 0.7));
    grid->setVerticalSpacing(lines(this, 0.35));
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    addField(grid, 0, 0, "cause", changeField("cause"));
    addField(grid, 0, 1, "changed_on", changeField("changed_on"));
    addField(grid, 0, 2, "decision", changeField("decision"));
    addField(grid, 1, 0, "storekeeper", changeField("successor"), tr("Taken into the store by"));
    addField(grid, 1, 1, "place", handoverKind().field(QStringLiteral("place")));
    addField(grid, 2, 0, "post", staffField("post"), tr("New post"));
    addField(grid, 2, 1, "department", staffField("department"), tr("New department"));
    begin(person);
    connect(qobject_cast<QComboBox*>(editor("cause")->widget()), &QComboBox::activated, this,
            [this] {
                showPost();
                emit causeChosen();
            });
}

void ChangeFields::addField(QGridLayout* grid, int row, int column, const char* name,
                            const Field& field, const QString& label)
{
    const QString title = label.isEmpty() ? fieldLabel(field) : label;
    auto* cell = new QWidget;
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.1));
    QWidget* widget = makeFieldWidget(field);
    widget->setObjectName(QString::fromLatin1(name));
    widget->setAccessibleName(title);
    QLabel* shown = makeLabel(title, "fieldLabel");
    shown->setBuddy(widget);
    layout->addWidget(shown);
    layout->addWidget(widget);
    grid->addWidget(cell, row, column);
    m_editors.insert(
        widget->objectName(),
        makeFieldEditor(field, widget, m_desk.book().repository(), m_desk.names(), {}));
    m_cells.insert(widget->objectName(), cell);
}

/// Who has left already is settled as they left: status and cause have the same keys.
void ChangeFields::begin(const Staff& person)
{
    const bool left = person.status != StaffStatus::Working;
    const QDate since = left && person.statusOn ? *person.statusOn : m_desk.today();
    editor("changed_on")->load(Value(since));
    if (left) {
        editor("cause")->load(Value(enumKey(person.status)));
        editor("decision")
            ->load(person.statusDecision.isEmpty() ? Value() : Value(person.statusDecision));
    }
    showPost();
}

void ChangeFields::showPost()
{
    for (const char* name : {"post", "department"})
        m_cells.value(QString::fromLatin1(name))->setVisible(cause() == ChangeCause::Post);
}

FieldEditor* ChangeFields::editor(const char* name) const
{
    return m_editors.value(QString::fromLatin1(name));
}

QString ChangeFields::text(const char* name) const
{
    const auto value = editor(name)->value();
    return value ? textOf(*value).trimmed() : QString();
}

ChangeCause ChangeFields::cause() const
{
    return enumFromKey<ChangeCause>(text("cause"));
}

void ChangeFields::choose(ChangeCause cause)
{
    editor("cause")->load(Value(enumKey(cause)));
    showPost();
    emit causeChosen();
}

StaffChangeRequest ChangeFields::request() const
{
    StaffChangeRequest request;
    request.staff = m_person;
    request.cause = cause();
    const auto on = editor("changed_on")->value();
    if (on && std::holds_alternative<QDate>(*on))
        request.on = std::get<QDate>(*on);
    request.decision = text("decision");
    if (request.cause == ChangeCause::Post) {
        request.newPost = text("post");
        request.newDepartment = text("department");
    }
    request.storekeeper = text("storekeeper");
    request.place = text("place");
    return request;
}

} // namespace soattt
