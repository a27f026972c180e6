#include "views/accounts/finishreviewdialog.h"

#include "models/core/text.h"
#include "models/registers/labels.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace soattt {

FinishReviewDialog::FinishReviewDialog(Desk& desk, const AccountReview& review,
                                       const ReviewCounts& counts, QWidget* parent)
    : TaskDialog(tr("Finish the review"), parent)
    , m_desk(desk)
    , m_service(desk.session())
    , m_review(review)
    , m_counts(counts)
{
    setObjectName(QStringLiteral("finishReviewDialog"));
    body()->addWidget(makeWrapped(summary()));
    body()->addWidget(makeWrapped(consequences(), "muted"));
    m_on = addLine("finished_on", text::dateForPeople(desk.today()));
    m_paper = addLine("paper", review.paper);
    m_findings = new QPlainTextEdit(review.findings);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setAccessibleName(fieldLabel(accountReviewKind(), "findings"));
    m_findings->setTabChangesFocus(true);
    m_findings->setFixedHeight(lines(this, 3.6));
    QLabel* caption = makeLabel(fieldLabel(accountReviewKind(), "findings"), "fieldLabel");
    caption->setBuddy(m_findings);
    body()->addWidget(caption);
    body()->addWidget(m_findings);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelFinish");
    QPushButton* finish = addButton(tr("Finish"), "confirmFinish", "primary");
    finish->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(finish, &QPushButton::clicked, this, &FinishReviewDialog::accept);
    setMinimumWidth(lines(this, 34));
    m_on->setFocus();
    m_on->selectAll();
}

QLineEdit* FinishReviewDialog::addLine(const char* field, const QString& text)
{
    auto* line = new QLineEdit(text);
    line->setObjectName(QString::fromLatin1(field));
    line->setAccessibleName(fieldLabel(accountReviewKind(), field));
    QLabel* caption = makeLabel(fieldLabel(accountReviewKind(), field), "fieldLabel");
    caption->setBuddy(line);
    body()->addWidget(caption);
    body()->addWidget(line);
    return line;
}

QString FinishReviewDialog::summary() const
{
    return tr("%1 accounts: %2 kept, %3 with rights to reduce, %4 to revoke.")
        .arg(m_counts.all)
        .arg(m_counts.kept)
        .arg(m_counts.reduced)
        .arg(m_counts.revoked);
}

QString FinishReviewDialog::consequences() const
{
    QStringList sentences;
    if (m_counts.revoked > 0)
        sentences.append(tr("The accounts to revoke become revoked in the register on that day."));
    if (m_counts.reduced > 0)
        sentences.append(tr("The rights to reduce stay on the list of what is due until they are "
                            "marked as done."));
    if (m_counts.ownDecided > 0)
        sentences.append(tr("%n account(s) were decided on by the person who holds them; the "
                            "sheet says so.",
                            nullptr, m_counts.ownDecided));
    return sentences.join(QLatin1Char(' '));
}

void FinishReviewDialog::accept()
{
    const QDate on = text::dateFromPeople(m_on->text());
    const bool done = attempt([&] {
        m_service.close({m_review.code, on, m_paper->text(), m_findings->toPlainText()});
        const auto next =
            m_review.scope == ReviewScope::Full ? m_service.nextDue(on) : std::nullopt;
        m_desk.say(next ? tr("The review is finished; the next one is due on %1.")
                              .arg(text::dateForPeople(*next))
                        : tr("The review is finished."),
                   true);
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
