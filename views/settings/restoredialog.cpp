#include "views/settings/restoredialog.h"

#include "models/core/clock.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QDir>
#include <QLineEdit>
#include <QLocale>

namespace soattt {

namespace {

QString oneBook(const QString& which, const BackupContents& contents)
{
    const QLocale locale;
    return RestoreDialog::tr("%1: %2; last written %3; %4 log entries; %5 people, %6 assets, %7 "
                             "accounts.")
        .arg(which, contents.office, timeForPeople(contents.lastWritten),
             locale.toString(contents.head.sequence), locale.toString(contents.staff),
             locale.toString(contents.assets), locale.toString(contents.accounts));
}

QString meaning(const PreparedRestore& prepared)
{
    if (!prepared.sameBook)
        return RestoreDialog::tr("This backup is of another book and does not take the place of "
                                 "this one. Restore it as a book of its own with soatttctl.");
    if (!prepared.sameHistory)
        return RestoreDialog::tr("The backup and the open book went different ways; the open one "
                                 "is kept beside it.");
    const qint64 later = prepared.current.head.sequence - prepared.contents.head.sequence;
    return RestoreDialog::tr("%n log entry(ies) written since then will not be in the restored "
                             "book; the open one is kept beside it.",
                             nullptr, int(later));
}

} // namespace

RestoreDialog::RestoreDialog(Desk& desk, QWidget* parent)
    : TaskDialog(tr("Restore a backup"), parent)
    , m_desk(desk)
    , m_file(new QLineEdit)
    , m_contents(makeWrapped(QString()))
{
    setObjectName(QStringLiteral("restoreDialog"));
    body()->addWidget(makeWrapped(
        tr("The backup is brought back beside the book and verified; nothing is replaced before "
           "you have read what is inside."),
        "muted"));
    makeFile();
    makeSecrets();
    m_contents->setObjectName(QStringLiteral("backupContents"));
    body()->addWidget(m_contents);
    body()->addStretch(1);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelRestore");
    QPushButton* lookButton = addButton(tr("Look inside"), "lookInside");
    m_apply = addButton(tr("Restore"), "confirmRestore", "primary");
    m_apply->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(lookButton, &QPushButton::clicked, this, &RestoreDialog::look);
    connect(m_apply, &QPushButton::clicked, this, &RestoreDialog::accept);
    resize(lines(this, 42), lines(this, 24));
}

RestoreDialog::~RestoreDialog()
{
    if (m_prepared)
        RestoreService::discard(*m_prepared);
}

void RestoreDialog::makeFile()
{
    m_file->setObjectName(QStringLiteral("restoreFile"));
    m_file->setAccessibleName(tr("Backup"));
    QLabel* label = makeLabel(m_file->accessibleName(), "fieldLabel");
    label->setBuddy(m_file);
    auto* row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    QPushButton* choose = makeButton(tr("Choose…"), QStringLiteral("chooseBackup"));
    row->addWidget(choose);
    body()->addWidget(label);
    body()->addLayout(row);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = m_desk.dialogs().openFile(
            this, tr("Choose a backup"), tr("Backups (*.soattt *.soattt-kin);;All files (*)"));
        if (!path.isEmpty())
            m_file->setText(QDir::toNativeSeparators(path));
    });
    connect(m_file, &QLineEdit::textChanged, this, [this] {
        if (m_prepared)
            RestoreService::discard(*m_prepared);
        m_prepared.reset();
        showContents();
    });
}

QLineEdit* RestoreDialog::addSecret(const QString& label, const char* name)
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

void RestoreDialog::makeSecrets()
{
    m_passphrase = addSecret(tr("Passphrase, for a sealed copy only"), "restorePassphrase");
    m_password = addSecret(tr("Your password, once more"), "restorePassword");
}

void RestoreDialog::look()
{
    attempt([this] {
        const QString file = QDir::fromNativeSeparators(m_file->text());
        m_prepared = RestoreService(m_desk.session()).prepare(file, m_passphrase->text());
    });
    showContents();
}

void RestoreDialog::showContents()
{
    m_apply->setEnabled(m_prepared && m_prepared->sameBook);
    if (!m_prepared) {
        m_contents->clear();
        return;
    }
    QStringList sentences{oneBook(tr("In the backup"), m_prepared->contents),
                          oneBook(tr("In the open book"), m_prepared->current),
                          meaning(*m_prepared)};
    if (!m_prepared->note.isEmpty())
        sentences.append(m_prepared->note);
    m_contents->setText(sentences.join(QLatin1Char('\n')));
}

void RestoreDialog::accept()
{
    const bool allowed = attempt([this] {
        RestoreService(m_desk.session()).requireAllowed(*m_prepared, m_password->text());
    });
    m_password->clear();
    if (!allowed)
        return;
    const PreparedRestore prepared = *m_prepared;
    m_prepared.reset(); // the window takes it over
    QDialog::accept();
    m_desk.replaceBook(prepared);
}

} // namespace soattt
