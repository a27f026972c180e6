#include "views/accounts/reconciledialog.h"

#include "views/accounts/reconcileresult.h"
#include "views/accounts/systemchoice.h"
#include "views/importing/columnstep.h"
#include "views/importing/filestep.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTemporaryFile>

namespace soattt {

ReconcileDialog::ReconcileDialog(Desk& desk, const QString& system, QWidget* parent)
    : TaskDialog(tr("Reconcile accounts"), parent)
    , m_desk(desk)
    , m_service(desk.session())
    , m_system(makeSystemChoice(desk, system))
    , m_path(makeLabel(QString(), "muted"))
    , m_steps(new QStackedWidget)
    , m_file(new FileStep(desk, listedAccountKind()))
    , m_columns(new ColumnStep(listedAccountKind()))
    , m_result(new ReconcileResult(desk))
{
    setObjectName(QStringLiteral("reconcileDialog"));
    m_file->setHint(
        tr("The list of accounts as the system itself gives it: usernames, and if it has them "
           "names, states and last sign-ins. It is held against the register of accounts; nothing "
           "is written."));
    m_columns->setMissingText(tr("No column goes to: %1."));
    body()->addWidget(makeHead());
    body()->addWidget(m_steps, 1);
    for (QWidget* step : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_columns),
                          static_cast<QWidget*>(m_result)})
        m_steps->addWidget(step);
    makeButtons();
    resize(lines(this, 50), lines(this, 25));
    connect(m_file, &FileStep::chosen, this, &ReconcileDialog::openFile);
    connect(m_columns, &ColumnStep::sheetChosen, this, [this](const QString& sheet) {
        m_request.file.sheet = sheet;
        attempt([this] { look(); });
    });
    connect(m_columns, &ColumnStep::completed, this,
            [this](bool complete) { m_next->setEnabled(complete); });
    connect(&desk.book(), &Book::committed, this, &ReconcileDialog::refresh);
    go(File);
}

QWidget* ReconcileDialog::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel* label = makeLabel(tr("System"), "fieldLabel");
    label->setBuddy(m_system);
    layout->addWidget(label);
    layout->addWidget(m_system, 1);
    layout->addWidget(m_path);
    connect(m_system, &QComboBox::activated, this, [this] {
        if (m_steps->currentIndex() == Result)
            compare();
    });
    return head;
}

void ReconcileDialog::makeButtons()
{
    m_back = addButton(tr("Back"), "backStep");
    m_save = addButton(tr("Save as Excel…"), "saveDifferences");
    QPushButton* close = addButton(tr("Close"), "closeReconcile");
    m_next = addButton(tr("Compare"), "nextStep", "primary");
    m_next->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, [this] { go(Step(m_steps->currentIndex() - 1)); });
    connect(m_save, &QPushButton::clicked, this, &ReconcileDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ReconcileDialog::compare);
}

void ReconcileDialog::go(Step step)
{
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step != File);
    m_save->setVisible(step == Result);
    m_next->setVisible(step == Columns);
    if (step == File)
        m_file->setFocus();
    else if (step == Columns)
        m_next->setFocus();
    else
        m_result->focusList();
}

void ReconcileDialog::openFile(const QString& path)
{
    m_request.file = ReconcileService::fileRequest(path);
    attempt([&] {
        m_request.file.mapping =
            ImportService(m_desk.session()).rememberedMapping(listedAccountKind());
        m_columns->setSheets(ImportService::sheets(path));
        look();
        m_path->setText(QFileInfo(path).fileName());
        go(Columns);
    });
}

void ReconcileDialog::look()
{
    m_columns->forgetChanges();
    m_columns->setLook(ImportService(m_desk.session()).look(m_request.file));
}

void ReconcileDialog::compare()
{
    m_request.system = m_system->currentData().toString();
    const auto& changed = m_columns->changed();
    for (auto it = changed.cbegin(); it != changed.cend(); ++it)
        m_request.file.mapping.insert(it.key(), it.value());
    const bool done = attempt([this] {
        m_desk.work().run(tr("Reading %1").arg(m_path->text()),
                          [this](const Tell& tell) { m_report = m_service.run(m_request, tell); });
    });
    if (!done)
        return;
    m_result->setReport(m_report);
    go(Result);
}

/// Something was settled, here or in the register.
void ReconcileDialog::refresh(const QStringList& kinds)
{
    const bool concerned = kinds.contains(accountKind().key()) || kinds.contains(staffKind().key());
    if (m_steps->currentIndex() != Result || !concerned)
        return;
    attempt([this] {
        m_service.again(m_report);
        m_result->setReport(m_report);
    });
}

void ReconcileDialog::save()
{
    const QString path = m_desk.dialogs().saveFile(
        this, tr("Save the differences"),
        tr("Reconciliation %1").arg(m_system->currentData().toString()) + QStringLiteral(".xlsx"),
        QStringLiteral("Excel (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    attempt([&] {
        m_service.save(m_report, path);
        m_desk.say(tr("The differences were saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void ReconcileDialog::pose()
{
    QTemporaryFile list(QDir::temp().filePath(QStringLiteral("XXXXXX.csv")));
    if (!list.open())
        return;
    list.write("Tài khoản;Họ và tên;Trạng thái\n");
    RecordQuery accounts;
    accounts.where = {
        {QStringLiteral("system"), Condition::Test::Equals, {m_system->currentData().toString()}}};
    int number = 0;
    m_desk.book().repository().scan(accountKind(), accounts, [&](const Record& record) {
        const auto account = record.to<Account>();
        const QString name = account.holder
                                 ? m_desk.names().nameOf(staffKind().key(), account.holder->code())
                                 : QString();
        if (++number % 19 != 0) // these are missing
            list.write(QStringLiteral("%1;%2;%3\n")
                           .arg(account.username, number % 17 ? name : name.toUpper(),
                                number % 23 ? QStringLiteral("Hoạt động") : QStringLiteral("Khóa"))
                           .toUtf8());
    });
    list.write("admin2;;Hoạt động\n");
    list.close();
    openFile(list.fileName());
    compare();
}

} // namespace soattt
