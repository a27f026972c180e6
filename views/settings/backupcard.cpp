#include "views/settings/backupcard.h"

#include "models/core/clock.h"
#include "models/services/backupservice.h"
#include "views/settings/autobackupdialog.h"
#include "views/settings/restoredialog.h"
#include "views/settings/sealeddialog.h"
#include "views/shared/dialogs.h"
#include "views/shared/preferences.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QDir>
#include <QStorageInfo>

namespace soattt {

BackupCard::BackupCard(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_last(makeWrapped(QString(), "strong"))
    , m_folder(makeWrapped(QString(), "muted"))
    , m_backUp(makeButton(QString(), QStringLiteral("backupButton")))
{
    setRole(this, "card");
    setObjectName(QStringLiteral("backupCard"));
    m_last->setObjectName(QStringLiteral("lastBackup"));
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    auto* texts = new QVBoxLayout;
    texts->addWidget(m_last);
    texts->addWidget(m_folder);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.9, 0.6);
    layout->setSpacing(lines(this, 0.4));
    layout->addLayout(texts);
    layout->addWidget(makeButtons(), 0, Qt::AlignLeft);
}

QWidget* BackupCard::makeButtons()
{
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.4));
    QPushButton* choose =
        makeButton(tr("Choose the folder…"), QStringLiteral("backupFolderButton"));
    layout->addWidget(choose);
    layout->addWidget(m_backUp);
    addDialogButtons(layout);
    buttons->setVisible(m_desk.may(Operation::BackUp));
    connect(choose, &QPushButton::clicked, this, &BackupCard::chooseFolder);
    connect(m_backUp, &QPushButton::clicked, this, &BackupCard::backUp);
    return buttons;
}

void BackupCard::addDialogButtons(QBoxLayout* layout)
{
    QPushButton* automatic = makeButton(tr("Automatic…"), QStringLiteral("autoBackupButton"));
    QPushButton* sealedCopy = makeButton(tr("Sealed copy…"), QStringLiteral("sealedButton"));
    QPushButton* restore = makeButton(tr("Restore…"), QStringLiteral("restoreButton"));
    restore->setVisible(m_desk.may(Operation::ChangeOffice));
    for (QPushButton* button : {automatic, sealedCopy, restore})
        layout->addWidget(button);
    connect(automatic, &QPushButton::clicked, this, [this] { openDialog<AutoBackupDialog>(); });
    connect(sealedCopy, &QPushButton::clicked, this, [this] { openDialog<SealedDialog>(); });
    connect(restore, &QPushButton::clicked, this, [this] { openDialog<RestoreDialog>(); });
}

template <class Dialog> void BackupCard::openDialog()
{
    m_desk.attempt([this] {
        auto* dialog = new Dialog(m_desk, this);
        connect(dialog, &QDialog::accepted, this, &BackupCard::refresh);
        dialog->open();
    });
}

void BackupCard::refresh()
{
    m_desk.attempt([this] {
        const auto last = BackupService(m_desk.session()).last();
        m_last->setText(
            last ? tr("Last verified backup: %1, %2")
                       .arg(timeForPeople(last->at), QDir::toNativeSeparators(last->path))
                 : tr("This book was never backed up."));
    });
    m_folder->setText(folderText());
    m_backUp->setText(m_desk.preferences().backupFolder().isEmpty() ? tr("Back up…")
                                                                    : tr("Back up now"));
}

QString BackupCard::folderText() const
{
    const QString folder = m_desk.preferences().backupFolder();
    if (folder.isEmpty())
        return tr("Choose a folder on another disk or on a USB stick; it is remembered.");
    const QString text = tr("The next one goes to %1.").arg(QDir::toNativeSeparators(folder));
    const QStorageInfo there(folder);
    const bool sameDisk = there.isValid() && there == QStorageInfo(m_desk.book().path());
    return sameDisk ? text + QLatin1Char(' ') +
                          tr("That is the disk of the book itself: were it to fail, both would "
                             "be lost.")
                    : text;
}

bool BackupCard::chooseFolder()
{
    const QString folder = m_desk.dialogs().chooseFolder(this, tr("Where to put the backup"));
    if (folder.isEmpty())
        return false;
    m_desk.preferences().setBackupFolder(folder);
    refresh();
    return true;
}

void BackupCard::backUp()
{
    if (m_desk.preferences().backupFolder().isEmpty() && !chooseFolder())
        return;
    const QString folder = m_desk.preferences().backupFolder();
    m_desk.run(tr("Backing up"), [&](const Tell& tell) {
        if (!QDir(folder).exists())
            throw UserError(tr("The folder %1 is not there.").arg(QDir::toNativeSeparators(folder)),
                            tr("Connect its drive, or choose another folder."));
        const BackupResult result = BackupService(m_desk.session()).backUp(folder, tell);
        m_desk.say(tr("Backed up and verified: %1").arg(QDir::toNativeSeparators(result.path)));
    });
    refresh();
}

} // namespace soattt
