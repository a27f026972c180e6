#include "views/settings/officepage.h"

#include "models/registers/office.h"
#include "models/services/backupservice.h"
#include "views/records/detailpane.h"
#include "views/records/officewords.h"
#include "views/records/recordform.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
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
{
    setObjectName(QStringLiteral("page_office"));
    teachOfficeWords(desk.session(), desk.names());
    auto* overview = new QWidget;
    auto* columns = new QVBoxLayout(overview);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(lines(this, 0.6));
    columns->addWidget(makeLabel(tr("Office and settings"), "title"));
    columns->addWidget(m_detail, 1);
    columns->addWidget(makeBackupCard());
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

QWidget* OfficePage::makeBackupCard()
{
    QFrame* card = makeCard();
    auto* layout = new QHBoxLayout(card);
    setMargins(layout, this, 0.9, 0.6);
    m_backup = makeWrapped(QString());
    layout->addWidget(m_backup, 1);
    QPushButton* backUpNow = makeButton(tr("Back up…"), QStringLiteral("backupButton"));
    backUpNow->setVisible(m_desk.may(Operation::BackUp));
    connect(backUpNow, &QPushButton::clicked, this, &OfficePage::backUp);
    layout->addWidget(backUpNow);
    return card;
}

void OfficePage::activate()
{
    showOffice();
    showBackup();
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

void OfficePage::showBackup()
{
    m_desk.attempt([this] {
        const auto last = BackupService(m_desk.session()).last();
        m_backup->setText(
            last ? tr("Last verified backup: %1, %2")
                       .arg(atOffice(last->at).toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                            QDir::toNativeSeparators(last->path))
                 : tr("This book was never backed up."));
    });
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

void OfficePage::backUp()
{
    const QString folder = m_desk.dialogs().chooseFolder(this, tr("Where to put the backup"));
    if (folder.isEmpty())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_desk.attempt([&] {
        const BackupResult result = BackupService(m_desk.session()).backUp(folder);
        m_desk.say(tr("Backed up and verified: %1").arg(QDir::toNativeSeparators(result.path)));
    });
    QApplication::restoreOverrideCursor();
    showBackup();
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
    return {{QStringLiteral("form"), [this] { edit(); }},
            {QStringLiteral("overview"), [this] { m_stack->setCurrentIndex(0); }}};
}

} // namespace soattt
