#include "views/people/paperspage.h"

#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QVBoxLayout>

namespace soattt {

PapersPage::PapersPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_done(makeWrapped(QString(), "heading"))
{
    m_done->setObjectName(QStringLiteral("staffChangeDone"));
    auto* papers = new QWidget;
    m_papers = new QVBoxLayout(papers);
    m_papers->setContentsMargins(0, 0, 0, 0);
    QPushButton* close = makeButton(tr("Close"), QStringLiteral("closeChange"));
    connect(close, &QPushButton::clicked, this, &PapersPage::closeWanted);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_done);
    layout->addWidget(makeWrapped(tr("Print these papers and have them signed. Handovers that are "
                                     "not signed stay on the list of what is due."),
                                  "muted"));
    layout->addWidget(papers);
    layout->addStretch(1);
    layout->addWidget(close, 0, Qt::AlignRight);
}

void PapersPage::add(const QString& title, const QString& form, const QString& code)
{
    QPushButton* button = makeButton(title, QStringLiteral("paper_") + code);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, form, code] {
        m_desk.openRecord(QStringLiteral("reports"), form + QLatin1Char(' ') + code);
    });
    m_papers->addWidget(button, 0, Qt::AlignLeft);
}

void PapersPage::offer(const QString& title, const StaffChangeResult& result)
{
    m_done->setText(title);
    add(tr("Preview and print: minutes of the person who leaves"), QStringLiteral("leaver"),
        result.staff);
    for (const QString& code : result.handovers)
        add(tr("Preview and print: handover %1").arg(code), QStringLiteral("handover"), code);
}

} // namespace soattt
