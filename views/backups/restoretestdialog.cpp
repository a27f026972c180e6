#include "views/backups/restoretestdialog.h"

#include "models/registers/labels.h"
#include "models/services/backuplogservice.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QIntValidator>
#include <QLineEdit>

namespace soattt {

namespace {

constexpr int mostMinutes = 100'000;

} // namespace

RestoreTestDialog::RestoreTestDialog(Desk& desk, const QString& plan, QWidget* parent)
    : TaskDialog(tr("Restore test by comparison"), parent)
    , m_desk(desk)
    , m_plan(new QComboBox)
    , m_minutes(new QLineEdit)
    , m_result(makeWrapped(QString()))
{
    setObjectName(QStringLiteral("restoreTestDialog"));
    body()->addWidget(makeWrapped(
        tr("Restore the copy to another folder with your backup tool, then let both be compared "
           "file by file."),
        "muted"));
    makePlanChoice(plan);
    m_original = addFolder(tr("Folder as it was when backed up"), "originalFolder");
    m_restored = addFolder(tr("Folder restored from the copy"), "restoredFolder");
    m_minutes->setObjectName(QStringLiteral("restoreMinutes"));
    m_minutes->setAccessibleName(tr("Minutes the restore took"));
    m_minutes->setValidator(new QIntValidator(0, mostMinutes, m_minutes));
    QLabel* minutes = makeLabel(m_minutes->accessibleName(), "fieldLabel");
    minutes->setBuddy(m_minutes);
    body()->addWidget(minutes);
    body()->addWidget(m_minutes);
    m_result->setObjectName(QStringLiteral("comparisonResult"));
    body()->addWidget(m_result);
    body()->addStretch(1);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelRestoreTest");
    QPushButton* compareButton = addButton(tr("Compare"), "compareFolders");
    m_apply = addButton(tr("Write the test"), "writeRestoreTest", "primary");
    m_apply->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(compareButton, &QPushButton::clicked, this, &RestoreTestDialog::compare);
    connect(m_apply, &QPushButton::clicked, this, &RestoreTestDialog::accept);
    resize(lines(this, 40), lines(this, 24));
}

void RestoreTestDialog::makePlanChoice(const QString& plan)
{
    m_plan->setObjectName(QStringLiteral("planChoice"));
    m_plan->setAccessibleName(fieldLabel(backupPlanKind(), "name"));
    for (const Record& one : m_desk.book().repository().all(backupPlanKind(), {}))
        m_plan->addItem(recordTitle(one), one.code());
    m_plan->setCurrentIndex(std::max(0, m_plan->findData(plan)));
    QLabel* label = makeLabel(m_plan->accessibleName(), "fieldLabel");
    label->setBuddy(m_plan);
    body()->addWidget(label);
    body()->addWidget(m_plan);
}

QLineEdit* RestoreTestDialog::addFolder(const QString& label, const char* name)
{
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setAccessibleName(label);
    auto* row = new QHBoxLayout;
    row->setSpacing(lines(this, 0.4));
    row->addWidget(line, 1);
    QPushButton* browse =
        makeButton(tr("Choose…"), QString::fromLatin1(name) + QStringLiteral("Button"));
    row->addWidget(browse);
    QLabel* caption = makeLabel(label, "fieldLabel");
    caption->setBuddy(line);
    body()->addWidget(caption);
    body()->addLayout(row);
    connect(browse, &QPushButton::clicked, this, [this, line, label] {
        const QString folder = m_desk.dialogs().chooseFolder(this, label);
        if (!folder.isEmpty())
            line->setText(QDir::toNativeSeparators(folder));
    });
    connect(line, &QLineEdit::textChanged, this, [this] {
        m_found.reset();
        showFound();
    });
    return line;
}

void RestoreTestDialog::compare()
{
    attempt([this] {
        m_desk.work().run(tr("Comparing folders"), [this](const Tell& tell) {
            m_found = compareFolders(QDir::fromNativeSeparators(m_original->text()),
                                     QDir::fromNativeSeparators(m_restored->text()), tell);
        });
    });
    showFound();
}

void RestoreTestDialog::showFound()
{
    m_apply->setEnabled(m_found.has_value() && m_plan->count() > 0);
    if (!m_found) {
        m_result->clear();
        return;
    }
    m_result->setText(m_found->same()
                          ? tr("All %n file(s) are the same.", nullptr, m_found->files)
                          : tr("Not the same: %1 missing, %2 different, %3 more than before.")
                                .arg(m_found->missing.size())
                                .arg(m_found->different.size())
                                .arg(m_found->unexpected.size()));
}

void RestoreTestDialog::accept()
{
    QString code;
    const bool done = attempt([&] {
        const std::optional<qint64> minutes =
            m_minutes->text().isEmpty() ? std::nullopt
                                        : std::optional<qint64>(m_minutes->text().toLongLong());
        code = BackupLogService(m_desk.session())
                   .noteTest(m_plan->currentData().toString(), *m_found,
                             QDir::toNativeSeparators(m_original->text()), minutes);
    });
    if (!done)
        return;
    QDialog::accept();
    m_desk.openRecord(restoreTestKind().key(), code);
    m_desk.say(tr("The test was written; say on which machine, and who witnessed it."), true);
}

} // namespace soattt
