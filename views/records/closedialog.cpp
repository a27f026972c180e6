#include "views/records/closedialog.h"

#include "models/core/text.h"
#include "models/registers/fieldtext.h"
#include "ui_closedialog.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QPushButton>

namespace soattt {

CloseDialog::CloseDialog(Desk& desk, const Record& record, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_record(record)
    , m_ui(std::make_unique<Ui::CloseDialog>())
{
    m_ui->setupUi(this);
    m_ui->subject->setText(recordTitle(record));
    m_ui->closedOn->setText(
        displayText(record.kind().field(QStringLiteral("closed_on")), Value(desk.today())));
    m_ui->reason->setFixedHeight(lines(this, 4.2));
    m_ui->error->hide();
    setMinimumWidth(lines(this, 26));
    QPushButton* close =
        m_ui->buttons->addButton(tr("Close the record"), QDialogButtonBox::AcceptRole);
    close->setObjectName(QStringLiteral("confirmClose"));
    setRole(close, "primary");
    m_ui->reason->setFocus();
}

CloseDialog::~CloseDialog() = default;

void CloseDialog::accept()
{
    const QDate on = text::dateFromPeople(m_ui->closedOn->text());
    if (!on.isValid()) {
        refuse(tr("Type the date as 05/03/2026."));
        m_ui->closedOn->setFocus();
        return;
    }
    try {
        m_desk.records().close(m_record.kind(), m_record.code(), on, m_ui->reason->toPlainText());
        m_desk.say(tr("%1 was closed.").arg(recordTitle(m_record)), true);
        QDialog::accept();
    } catch (const Error& error) {
        refuse(error.text());
    }
}

void CloseDialog::refuse(const QString& sentence)
{
    m_ui->error->setText(sentence);
    m_ui->error->show();
}

} // namespace soattt
