#include "views/settings/officepage.h"

#include "models/registers/office.h"
#include "views/records/detailpane.h"
#include "views/records/recordform.h"
#include "views/settings/backupcard.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace soattt {

namespace {

const QString officeCode = QStringLiteral("CQ-0001");

} // namespace

OfficePage::OfficePage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget)
    , m_detail(new DetailPane(desk, officeKind()))
    , m_form(new RecordForm(desk, officeKind()))
    , m_backup(new BackupCard(desk))
{
    setObjectName(QStringLiteral("page_office"));
    auto* overview = new QWidget;
    auto* columns = new QVBoxLayout(overview);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(lines(this, 0.6));
    columns->addWidget(makeLabel(tr("Office and settings"), "title"));
    columns->addWidget(m_detail, 1);
    columns->addWidget(m_backup);
    m_stack->addWidget(overview);
    m_stack->addWidget(m_form);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.95, 0.5);
    layout->addWidget(m_stack);
    const auto leaveForm = [this] {
        m_stack->setCurrentIndex(0);
        showOffice();
    };
    connect(m_form, &RecordForm::saved, this, leaveForm);
    connect(m_form, &RecordForm::canceled, this, leaveForm);
    connect(m_detail, &DetailPane::editWanted, this, &OfficePage::edit);
    connect(&desk.book(), &Book::committed, this, [this](const QStringList& kinds) {
        if (kinds.contains(officeKind().key()))
            showOffice();
    });
}

void OfficePage::activate()
{
    showOffice();
    m_backup->refresh();
}

void OfficePage::showRecord(const QString&)
{
    showOffice();
}

void OfficePage::showOffice()
{
    m_desk.attempt(
        [this] { m_detail->show(m_desk.book().repository().find(officeKind(), officeCode)); });
}

void OfficePage::edit()
{
    const auto office = m_desk.book().repository().find(officeKind(), officeCode);
    if (!office || !m_desk.may(Operation::ChangeOffice))
        return;
    m_desk.attempt([&] {
        m_form->startEdit(*office);
        m_stack->setCurrentWidget(m_form);
    });
}

bool OfficePage::mayClose()
{
    if (m_stack->currentWidget() != m_form || !m_form->isChanged())
        return true;
    m_form->keepDraft();
    return false;
}

std::vector<Pose> OfficePage::poses()
{
    const auto press = [this](const char* button) {
        m_backup->findChild<QPushButton*>(QString::fromLatin1(button))->click();
    };
    return {{QStringLiteral("form"), [this] { edit(); }},
            {QStringLiteral("overview"), [this] { m_stack->setCurrentIndex(0); }},
            {QStringLiteral("automatic"), [press] { press("autoBackupButton"); }},
            {QStringLiteral("sealed"), [press] { press("sealedButton"); }},
            {QStringLiteral("restore"), [press] { press("restoreButton"); }}};
}

} // namespace soattt
