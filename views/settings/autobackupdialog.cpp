#include "views/settings/autobackupdialog.h"

#include "models/core/clock.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QListWidget>
#include <QSpinBox>

namespace soattt {

namespace {

constexpr int mostKept = 1000;
constexpr int mostHours = 24 * 31;

QString stateOf(const AutoBackupFolder& folder)
{
    const QString path = QDir::toNativeSeparators(folder.folder);
    if (folder.failedAt)
        return AutoBackupDialog::tr("%1 – not since %2: %3")
            .arg(path, timeForPeople(*folder.failedAt), folder.problem);
    return folder.lastGood
               ? AutoBackupDialog::tr("%1 – last one %2").arg(path, timeForPeople(*folder.lastGood))
               : AutoBackupDialog::tr("%1 – none yet").arg(path);
}

} // namespace

AutoBackupDialog::AutoBackupDialog(Desk& desk, QWidget* parent)
    : TaskDialog(tr("Automatic backups of this book"), parent)
    , m_desk(desk)
    , m_folders(new QListWidget)
    , m_onClose(new QCheckBox(tr("Also when the book is closed")))
{
    setObjectName(QStringLiteral("autoBackupDialog"));
    body()->addWidget(makeWrapped(
        tr("Each one is verified against the book before it gets its name. A USB drive that is "
           "out is told in the status bar and tried again every few minutes."),
        "muted"));
    body()->addWidget(makeFolders(), 1);
    body()->addWidget(makeNumbers());
    m_onClose->setObjectName(QStringLiteral("backupOnClose"));
    m_onClose->setChecked(AutoBackup(desk.session()).rule().onClose);
    body()->addWidget(m_onClose);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelAutoBackup");
    QPushButton* save = addButton(tr("Save"), "saveAutoBackup", "primary");
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &AutoBackupDialog::accept);
    resize(lines(this, 40), lines(this, 24));
}

QWidget* AutoBackupDialog::makeFolders()
{
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    m_folders->setObjectName(QStringLiteral("autoBackupFolders"));
    m_folders->setAccessibleName(tr("Folders of the automatic backups"));
    m_folders->setWordWrap(true);
    for (const AutoBackupFolder& folder : AutoBackup(m_desk.session()).folders())
        showFolder(folder);
    auto* buttons = new QVBoxLayout;
    QPushButton* add = makeButton(tr("Add a folder…"), QStringLiteral("addBackupFolder"));
    QPushButton* remove = makeButton(tr("Remove"), QStringLiteral("removeBackupFolder"));
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    layout->addWidget(inCard(m_folders), 1);
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &AutoBackupDialog::addFolder);
    connect(remove, &QPushButton::clicked, this,
            [this] { delete m_folders->takeItem(m_folders->currentRow()); });
    return box;
}

QWidget* AutoBackupDialog::makeNumbers()
{
    const AutoBackupRule rule = AutoBackup(m_desk.session()).rule();
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(lines(this, 0.6));
    m_hours = addNumber(grid, 0, tr("Every so many hours (0: only when the book is closed)"),
                        "backupHours", rule.everyHours, mostHours);
    m_days = addNumber(grid, 1, tr("Keep one a day for so many days"), "keepDays", rule.keep.days,
                       mostKept);
    m_weeks = addNumber(grid, 2, tr("Keep one a week for so many weeks"), "keepWeeks",
                        rule.keep.weeks, mostKept);
    m_months = addNumber(grid, 3, tr("Keep one a month for so many months"), "keepMonths",
                         rule.keep.months, mostKept);
    grid->setColumnStretch(0, 1);
    return box;
}

QSpinBox* AutoBackupDialog::addNumber(QGridLayout* grid, int row, const QString& label,
                                      const char* name, int value, int most)
{
    auto* number = new QSpinBox;
    number->setObjectName(QString::fromLatin1(name));
    number->setAccessibleName(label);
    number->setRange(0, most);
    number->setValue(value);
    QLabel* caption = makeLabel(label, "fieldLabel");
    caption->setBuddy(number);
    grid->addWidget(caption, row, 0);
    grid->addWidget(number, row, 1);
    return number;
}

void AutoBackupDialog::showFolder(const AutoBackupFolder& folder)
{
    auto* item = new QListWidgetItem(stateOf(folder), m_folders);
    item->setData(Qt::UserRole, folder.folder);
    item->setToolTip(folder.problem);
}

void AutoBackupDialog::addFolder()
{
    const QString folder = m_desk.dialogs().chooseFolder(this, tr("Where to put the backups"));
    if (folder.isEmpty() || rule().folders.contains(folder))
        return;
    AutoBackupFolder shown;
    shown.folder = folder;
    showFolder(shown);
}

AutoBackupRule AutoBackupDialog::rule() const
{
    AutoBackupRule rule;
    for (int row = 0; row < m_folders->count(); ++row)
        rule.folders.append(m_folders->item(row)->data(Qt::UserRole).toString());
    rule.everyHours = m_hours->value();
    rule.onClose = m_onClose->isChecked();
    rule.keep = {m_days->value(), m_weeks->value(), m_months->value()};
    return rule;
}

void AutoBackupDialog::accept()
{
    const bool done = attempt([this] {
        AutoBackup(m_desk.session()).setRule(rule());
        m_desk.say(tr("The automatic backups are set."));
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
