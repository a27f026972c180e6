#include "views/importing/importdialog.h"

#include "models/registers/labels.h"
#include "views/importing/checkstep.h"
#include "views/importing/columnstep.h"
#include "views/importing/filestep.h"
#include "views/shared/dialogs.h"
#include "views/shared/noticebar.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QStackedWidget>

#include <algorithm>

namespace soattt {

ImportDialog::ImportDialog(Desk& desk, const RecordKind& kind, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_service(desk.session())
    , m_title(makeLabel(QString(), "heading"))
    , m_path(makeLabel(QString(), "muted"))
    , m_notice(new NoticeBar)
    , m_steps(new QStackedWidget)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import into %1").arg(kindLabel(kind)));
    m_request.kind = &kind;
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.9, 0.7);
    layout->setSpacing(lines(this, 0.45));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_path);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_steps, 1);
    buildSteps();
    layout->addWidget(makeFoot());
    resize(lines(this, 46), lines(this, 24));
    go(File);
}

void ImportDialog::buildSteps()
{
    m_steps->addWidget(m_file = new FileStep(m_desk, m_kind));
    m_steps->addWidget(m_columns = new ColumnStep(m_kind));
    m_steps->addWidget(m_check = new CheckStep);
    m_steps->addWidget(makeDone());
    connect(m_file, &FileStep::chosen, this, &ImportDialog::openFile);
    connect(m_columns, &ColumnStep::sheetChosen, this, [this](const QString& sheet) {
        m_request.sheet = sheet;
        lookAgain();
    });
    connect(m_columns, &ColumnStep::completed, this,
            [this](bool complete) { m_next->setEnabled(complete); });
    connect(m_check, &CheckStep::answered, this, &ImportDialog::check);
    connect(m_check, &CheckStep::skipChanged, this, &ImportDialog::showButtons);
    connect(m_check, &CheckStep::saveWanted, this, &ImportDialog::saveBadRows);
}

QWidget* ImportDialog::makeDone()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    m_result = makeWrapped(QString(), "heading");
    m_result->setObjectName(QStringLiteral("importResult"));
    m_result->setAlignment(Qt::AlignCenter);
    m_undo = makeButton(tr("Undo the import"), QStringLiteral("undoImport"));
    layout->addStretch(1);
    layout->addWidget(m_result);
    layout->addWidget(m_undo, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undo);
    return page;
}

QWidget* ImportDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_back = makeButton(tr("Back"), QStringLiteral("backStep"));
    m_next = makeButton(QString(), QStringLiteral("nextStep"), "primary");
    m_next->setDefault(true);
    m_close = makeButton(QString(), QStringLiteral("closeImport"));
    layout->addWidget(m_progress, 1);
    layout->addStretch(1);
    layout->addWidget(m_back);
    layout->addWidget(m_close);
    layout->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this,
            [this] { go(Step(std::max(0, m_steps->currentIndex() - 1))); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(&m_desk.work(), &LongWork::progressed, m_progress, &QProgressBar::setValue);
    return foot;
}

/// An error stands over the step; nothing was changed then.
bool ImportDialog::attempt(const std::function<void()>& work)
{
    return m_notice->attempt(work);
}

void ImportDialog::openFile(const QString& path)
{
    m_request.path = path;
    m_request.sheet.clear();
    m_request.mapping.clear();
    attempt([&] {
        m_request.mapping = m_service.rememberedMapping(m_kind);
        m_columns->setSheets(ImportService::sheets(path));
        m_columns->forgetChanges();
        m_columns->setLook(m_service.look(m_request));
        m_path->setText(QFileInfo(path).fileName());
        m_check->forgetAnswers();
        go(Columns);
    });
}

void ImportDialog::lookAgain()
{
    const bool found = attempt([this] {
        m_columns->forgetChanges();
        m_columns->setLook(m_service.look(m_request));
    });
    m_next->setEnabled(found);
}

void ImportDialog::go(Step step)
{
    m_steps->setCurrentIndex(step);
    const QString titles[] = {tr("1. The file"), tr("2. Sheet and columns"), tr("3. Check"),
                              tr("4. Done")};
    m_title->setText(titles[step]);
    m_path->setVisible(step != File);
    showButtons();
    if (step == File)
        m_file->setFocus();
    else if (m_next->isEnabled())
        m_next->setFocus();
    else
        m_check->focusAnswer(); // never Cancel: Enter would throw the file away
}

void ImportDialog::goOn()
{
    switch (m_steps->currentIndex()) {
    case Columns:
        for (auto it = m_columns->changed().cbegin(); it != m_columns->changed().cend(); ++it)
            m_request.mapping.insert(it.key(), it.value());
        return check();
    case Check:
        return finish();
    case Done:
        return accept();
    default:
        return;
    }
}

bool ImportDialog::mayImport() const
{
    const bool sound = m_report.rejected == 0 || m_check->skipsBadRows();
    return sound && m_report.added + m_report.updated > 0 && !m_report.needsConsent;
}

void ImportDialog::showButtons()
{
    const int step = m_steps->currentIndex();
    m_progress->setVisible(m_running);
    m_steps->setEnabled(!m_running);
    m_back->setVisible(step == Columns || step == Check);
    m_back->setEnabled(!m_running);
    m_next->setVisible(step != File);
    m_next->setEnabled(!m_running && (step != Check || mayImport()));
    m_close->setVisible(step != Done);
    m_close->setText(tr("Cancel"));
    if (step == Columns)
        m_next->setText(tr("Check"));
    else if (step == Check)
        m_next->setText(tr("Import %n row(s)", nullptr, int(m_report.added + m_report.updated)));
    else
        m_next->setText(tr("Close"));
}

/// Dry or for good, by the same path.
bool ImportDialog::run(bool dryRun)
{
    m_request.dryRun = dryRun;
    m_request.legacy = m_check->consent();
    m_request.skipBadRows = m_check->skipsBadRows();
    m_running = true;
    m_progress->setValue(0);
    showButtons();
    const QString title = (dryRun ? tr("Checking %1") : tr("Importing %1")).arg(m_path->text());
    const bool done = attempt([&] {
        m_desk.work().run(title,
                          [this](const Tell& tell) { m_report = m_service.run(m_request, tell); });
    });
    m_running = false;
    showButtons();
    return done;
}

void ImportDialog::check()
{
    if (!run(true))
        return;
    m_check->setReport(m_report);
    go(Check);
    if (m_report.read == 0)
        m_notice->show(tr("There is no row under the headings."), Tone::Warn);
    else if (m_report.rejected == 0 && m_report.added + m_report.updated == 0)
        m_notice->show(tr("Every row is in the register already, as it stands in the file."),
                       Tone::Info);
}

void ImportDialog::finish()
{
    if (!run(false))
        return;
    if (!m_report.applied) { // the book changed since the check
        m_check->setReport(m_report);
        go(Check);
        return;
    }
    const QLocale locale;
    const QString done =
        tr("%1 added, %2 changed, %3 left as they are.")
            .arg(locale.toString(m_report.added), locale.toString(m_report.updated),
                 locale.toString(m_report.unchanged));
    m_result->setText((done + QLatin1Char('\n') + m_report.warning).trimmed());
    m_undo->setVisible(m_desk.may(Operation::Undo));
    go(Done);
    m_desk.say(done, true);
}

void ImportDialog::undo()
{
    attempt([this] {
        m_desk.records().undo(m_report.transaction);
        m_result->setText(tr("The import was undone; the register is as it was."));
        m_undo->hide();
        m_desk.say(m_result->text());
    });
}

void ImportDialog::saveBadRows()
{
    const QString name = tr("%1 refused rows").arg(QFileInfo(m_request.path).completeBaseName());
    const QString path =
        m_desk.dialogs().saveFile(this, tr("Save the refused rows"), name + QStringLiteral(".xlsx"),
                                  QStringLiteral("Excel (*.xlsx)"));
    if (path.isEmpty())
        return;
    const bool saved = attempt([&] { m_service.saveBadRows(m_request, m_report, path); });
    if (saved)
        m_notice->show(
            tr("Saved as %1. Mend it and import that file.").arg(QDir::toNativeSeparators(path)),
            Tone::Good);
}

void ImportDialog::reject()
{
    if (m_running)
        m_desk.work().cancel();
    else
        QDialog::reject();
}

} // namespace soattt
