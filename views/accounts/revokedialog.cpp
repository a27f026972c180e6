#include "views/accounts/revokedialog.h"

#include "models/core/text.h"
#include "models/registers/labels.h"
#include "models/services/accountservice.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace soattt {

RevokeDialog::RevokeDialog(Desk& desk, const QStringList& codes, const QString& reason,
                           QWidget* parent)
    : TaskDialog(tr("Revoke %n account(s)", nullptr, int(codes.size())), parent)
    , m_desk(desk)
    , m_codes(codes)
{
    setObjectName(QStringLiteral("revokeDialog"));
    body()->addWidget(makeWrapped(subject(), "muted"));
    m_on = addLine(fieldLabel(accountKind(), "revoked_on"), "revokedOn",
                   text::dateForPeople(desk.today()));
    m_by =
        addLine(fieldLabel(accountKind(), "revoked_by"), "revokedBy", desk.session().user().name);
    m_paper = addLine(fieldLabel(accountKind(), "revocation_paper"), "revocationPaper", QString());
    m_reason = addLine(fieldLabel(accountKind(), "state_reason"), "stateReason", reason);
    body()->addStretch(1);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelRevoke");
    QPushButton* revoke = addButton(tr("Revoke"), "confirmRevoke", "primary");
    revoke->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(revoke, &QPushButton::clicked, this, &RevokeDialog::accept);
    setMinimumWidth(lines(this, 28));
    m_on->setFocus();
    m_on->selectAll();
}

QLineEdit* RevokeDialog::addLine(const QString& label, const char* name, const QString& text)
{
    auto* line = new QLineEdit(text);
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(label);
    QLabel* caption = makeLabel(label, "fieldLabel");
    caption->setBuddy(line);
    body()->addWidget(caption);
    body()->addWidget(line);
    return line;
}

/// The first few by name: "lannt, hungnv … (12)".
QString RevokeDialog::subject() const
{
    constexpr qsizetype shown = 6;
    QStringList names;
    for (const QString& code : m_codes.mid(0, shown))
        names.append(m_desk.names().nameOf(accountKind().key(), code));
    if (m_codes.size() > shown)
        names.append(tr("… and %n more", nullptr, int(m_codes.size() - shown)));
    return names.join(QLatin1String(", "));
}

void RevokeDialog::accept()
{
    const bool done = attempt([this] {
        AccountService(m_desk.session())
            .revoke(m_codes, {text::dateFromPeople(m_on->text()), m_by->text(), m_paper->text(),
                              m_reason->text()});
        m_desk.say(tr("%n account(s) were revoked.", nullptr, int(m_codes.size())), true);
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
