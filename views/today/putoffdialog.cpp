#include "views/today/putoffdialog.h"

#include "models/core/text.h"
#include "models/registers/labels.h"
#include "views/shared/flowlayout.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"
#include "views/today/duetablemodel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLineEdit>

namespace soattt {

namespace {

QLabel* labelOf(QLineEdit* field, const char* key)
{
    const Field& declared = postponementKind().field(QString::fromLatin1(key));
    field->setObjectName(declared.key);
    field->setMaxLength(declared.maxLength);
    QLabel* label = makeLabel(fieldLabel(declared), "fieldLabel");
    field->setAccessibleName(label->text());
    label->setBuddy(field);
    return label;
}

} // namespace

PutOffDialog::PutOffDialog(Desk& desk, const StandingItem& standing, QWidget* parent)
    : TaskDialog(tr("Put off"), parent)
    , m_desk(desk)
    , m_standing(standing)
    , m_latest(PostponementService::latestDay(standing.item, desk.today()).value_or(desk.today()))
    , m_until(new QLineEdit)
    , m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("putOffDialog"));
    body()->addWidget(makeWrapped(dutyTitle(standing.item.duty), "strong"));
    body()->addWidget(makeWrapped(
        QStringLiteral("%1 · %2").arg(dueObjectText(standing.item), dueDistance(standing.item))));
    body()->addWidget(makeFields());
    body()->addWidget(makeDays());
    body()->addWidget(makeWrapped(
        tr("Until %1 at the latest. When it is due, and that it is late, stay as they are in "
           "reports and for the head.")
            .arg(text::dateForPeople(m_latest)),
        "muted"));
    body()->addStretch(1);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelPutOff");
    QPushButton* confirm = addButton(tr("Put off"), "confirmPutOff", "primary");
    confirm->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(confirm, &QPushButton::clicked, this, &PutOffDialog::accept);
    setMinimumWidth(lines(this, 28));
    m_reason->setFocus();
}

QWidget* PutOffDialog::makeFields()
{
    const QDate week = std::min(m_desk.today().addDays(7), m_latest);
    auto* fields = new QWidget;
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(labelOf(m_until, "until_on"), 0, 0);
    grid->addWidget(labelOf(m_reason, "reason"), 0, 1);
    grid->addWidget(m_until, 1, 0);
    grid->addWidget(m_reason, 1, 1);
    grid->setColumnStretch(1, 1);
    m_until->setFixedWidth(lines(this, 7));
    m_until->setText(text::dateForPeople(m_standing.putOff ? m_standing.putOff->until : week));
    m_reason->setText(m_standing.putOff ? m_standing.putOff->reason : QString());
    return fields;
}

/// The days people choose most, as far as they may.
QWidget* PutOffDialog::makeDays()
{
    const QDate today = m_desk.today();
    auto* days = new QWidget;
    auto* flow = new FlowLayout(lines(this, 0.4), days);
    addDay(flow, tr("Tomorrow"), "untilTomorrow", today.addDays(1));
    addDay(flow, tr("Next Monday"), "untilMonday", today.addDays(8 - today.dayOfWeek()));
    addDay(flow, tr("In a week"), "untilWeek", today.addDays(7));
    addDay(flow, tr("As late as possible"), "untilLatest", m_latest);
    return days;
}

void PutOffDialog::addDay(QLayout* layout, const QString& text, const char* name, const QDate& day)
{
    if (day > m_latest)
        return;
    QPushButton* button = makeButton(text, QString::fromLatin1(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, day] {
        m_until->setText(text::dateForPeople(day));
        m_reason->setFocus();
    });
    layout->addWidget(button);
}

void PutOffDialog::accept()
{
    const bool done = attempt([this] {
        const QDate until = text::dateFromPeople(m_until->text());
        if (!until.isValid())
            throw UserError(tr("Type the date as 05/03/2026."));
        PostponementService(m_desk.session()).putOff(m_standing.item, until, m_reason->text());
        m_desk.say(tr("It was put off until %1.").arg(text::dateForPeople(until)), true);
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
