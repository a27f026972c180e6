#include "views/settings/sealeddialog.h"

#include "models/services/backupservice.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>

namespace soattt {

SealedDialog::SealedDialog(Desk& desk, QWidget* parent)
    : TaskDialog(tr("Sealed copy to take outside"), parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("sealedDialog"));
    body()->addWidget(makeWrapped(
        tr("The copy opens with this passphrase alone. Nobody can open it when the passphrase is "
           "lost: write it down where the office keeps its secrets."),
        "muted"));
    m_first =
        addSecret(tr("Passphrase, at least %1 characters").arg(BackupService::leastPassphrase()),
                  "sealedPassphrase");
    m_second = addSecret(tr("The same again"), "sealedPassphraseAgain");
    body()->addStretch(1);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelSealed");
    QPushButton* make = addButton(tr("Choose the folder…"), "makeSealed", "primary");
    make->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &SealedDialog::accept);
    setMinimumWidth(lines(this, 32));
}

QLineEdit* SealedDialog::addSecret(const QString& label, const char* name)
{
    auto* line = new QLineEdit;
    line->setEchoMode(QLineEdit::Password);
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(label);
    QLabel* caption = makeLabel(label, "fieldLabel");
    caption->setBuddy(line);
    body()->addWidget(caption);
    body()->addWidget(line);
    return line;
}

void SealedDialog::accept()
{
    const bool fit = attempt([this] {
        if (m_first->text() != m_second->text())
            throw UserError(tr("The two passphrases are not the same."));
        BackupService::requirePassphrase(m_first->text());
    });
    const QString folder =
        fit ? m_desk.dialogs().chooseFolder(this, tr("Where to put the sealed copy")) : QString();
    if (folder.isEmpty())
        return;
    const QString passphrase = m_first->text();
    const bool done = attempt([&] {
        m_desk.work().run(tr("Sealing a copy"), [&](const Tell& tell) {
            const BackupResult made =
                BackupService(m_desk.session()).backUpSealed(folder, passphrase, tell);
            m_desk.say(tr("Sealed and verified: %1").arg(QDir::toNativeSeparators(made.path)));
        });
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
