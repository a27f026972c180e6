#include "views/records/closedialog.h"

#include "models/core/text.h"
#include "models/registers/fieldtext.h"
#include "ui_closedialog.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QPushButton>

#include <utility>

namespace soattt {

namespace {

constexpr qsizetype shownRefusals = 5;

} // namespace

CloseDialog::CloseDialog(Desk& desk, std::vector<Record> records, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_records(std::move(records))
    , m_ui(std::make_unique<Ui::CloseDialog>())
{
    m_ui->setupUi(this);
    m_ui->subject->setText(subject());
    m_ui->closedOn->setText(displayText(m_records.front().kind().field(QStringLiteral("closed_on")),
                                        Value(desk.today())));
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
        QStringList codes;
        for (const Record& record : m_records)
            codes.append(record.code());
        m_desk.records().closeAll(m_records.front().kind(), codes, on, m_ui->reason->toPlainText());
        m_desk.say(m_records.size() == 1
                       ? tr("%1 was closed.").arg(subject())
                       : tr("%n record(s) were closed.", nullptr, int(m_records.size())),
                   true);
        QDialog::accept();
    } catch (const Error& error) {
        refuse(error.text());
    }
}

QString CloseDialog::subject() const
{
    return m_records.size() == 1 ? recordTitle(m_records.front())
                                 : tr("%n record(s)", nullptr, int(m_records.size()));
}

void CloseDialog::refuse(const QString& sentence)
{
    // One line for each record that is held; more of them would grow over the screen.
    QStringList sentences = sentence.split(QLatin1Char('\n'));
    if (sentences.size() > shownRefusals)
        sentences = sentences.mid(0, shownRefusals - 1) + QStringList{QStringLiteral("…")} +
                    sentences.mid(sentences.size() - 1);
    m_ui->error->setText(sentences.join(QLatin1Char('\n')));
    m_ui->error->show();
}

} // namespace soattt
