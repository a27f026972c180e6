#include "views/shell/createbookdialog.h"

#include "models/core/text.h"
#include "models/services/officeservice.h"
#include "ui_createbookdialog.h"
#include "views/shared/dialogs.h"
#include "views/shared/filename.h"
#include "views/shared/regulationtitle.h"
#include "views/shared/widgets.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace soattt {

namespace {

constexpr int shortestPassword = 8;

QString fileNameFor(const QString& office)
{
    constexpr int longest = 60; // a file system takes some 250 letters, its ending among them
    const QString name = dashed(office).left(longest);
    return name.isEmpty() ? QStringLiteral("so-attt") : name;
}

} // namespace

CreateBookDialog::CreateBookDialog(Dialogs& dialogs, QWidget* parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_ui(std::make_unique<Ui::CreateBookDialog>())
{
    m_ui->setupUi(this);
    resize(lines(this, 36), lines(this, 25));
    setRole(m_ui->next, "primary");
    for (QLabel* label : findChildren<QLabel*>()) {
        if (label->buddy())
            label->setContentsMargins(0, lines(this, 0.4), 0, 0);
    }
    m_ui->error->hide();
    addRegulations();
    suggestFile();
    connect(m_ui->next, &QPushButton::clicked, this, &CreateBookDialog::next);
    connect(m_ui->back, &QPushButton::clicked, this, &CreateBookDialog::back);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->chooseFile, &QPushButton::clicked, this, &CreateBookDialog::chooseFile);
    connect(m_ui->officeName, &QLineEdit::textEdited, this, &CreateBookDialog::suggestFile);
    showStep(0);
}

CreateBookDialog::~CreateBookDialog() = default;

void CreateBookDialog::addRegulations()
{
    for (const Regulation& regulation : shippedRegulations().all()) {
        if (regulation.isReference)
            continue;
        auto* box = new QCheckBox(regulationTitle(regulation));
        box->setObjectName(regulation.id);
        box->setToolTip(regulation.title);
        m_ui->regulationList->addWidget(box);
        m_regulations.push_back(box);
    }
    m_ui->regulationList->addStretch(1);
}

void CreateBookDialog::suggestFile()
{
    if (m_fileChosen)
        return;
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QString name = fileNameFor(m_ui->officeName->text()) + QStringLiteral(".soattt");
    m_ui->file->setText(QDir::toNativeSeparators(QDir(folder).filePath(name)));
}

void CreateBookDialog::chooseFile()
{
    QString path =
        m_dialogs.saveFile(this, tr("Where to keep the book"), this->path(), bookFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".soattt");
    m_fileChosen = true;
    m_ui->file->setText(QDir::toNativeSeparators(path));
}

void CreateBookDialog::showStep(int step)
{
    m_ui->steps->setCurrentIndex(step);
    const QString titles[] = {tr("The office"), tr("Regulations applied"),
                              tr("First administrator")};
    m_ui->title->setText(titles[step]);
    m_ui->progress->setText(tr("Step %1 of %2").arg(step + 1).arg(m_ui->steps->count()));
    m_ui->back->setVisible(step > 0);
    m_ui->next->setText(step + 1 < m_ui->steps->count() ? tr("Next") : tr("Create the book"));
    m_ui->error->hide();
    if (step == 0)
        m_ui->officeName->setFocus();
    else if (step == 2)
        m_ui->adminName->setFocus();
    else if (!m_regulations.empty())
        m_regulations.front()->setFocus();
}

QString CreateBookDialog::fault(int step) const
{
    if (step == 0) {
        if (text::clean(m_ui->officeName->text()).isEmpty())
            return tr("Type the name of the office.");
        if (QFileInfo::exists(path()))
            return tr("The file %1 is already there; choose another name.").arg(m_ui->file->text());
        return {};
    }
    if (step == 1)
        return chosenRegulations().isEmpty()
                   ? tr("Tick at least one regulation; more may be added later.")
                   : QString();
    if (text::clean(m_ui->adminLogin->text()).isEmpty())
        return tr("Type a sign-in name.");
    if (m_ui->adminPassword->text().size() < shortestPassword)
        return tr("A password needs at least %1 characters.").arg(shortestPassword);
    if (m_ui->adminPassword->text() != m_ui->adminPasswordAgain->text())
        return tr("The two passwords differ.");
    return {};
}

void CreateBookDialog::refuse(const QString& sentence)
{
    m_ui->error->setText(sentence);
    m_ui->error->setVisible(!sentence.isEmpty());
}

void CreateBookDialog::next()
{
    const int step = m_ui->steps->currentIndex();
    const QString wrong = fault(step);
    if (!wrong.isEmpty())
        refuse(wrong);
    else if (step + 1 < m_ui->steps->count())
        showStep(step + 1);
    else
        emit createWanted();
}

void CreateBookDialog::back()
{
    showStep(m_ui->steps->currentIndex() - 1);
}

/// Enter goes on to the next step.
void CreateBookDialog::accept()
{
    next();
}

QStringList CreateBookDialog::chosenRegulations() const
{
    QStringList ids;
    for (const QCheckBox* box : m_regulations) {
        if (box->isChecked())
            ids.append(box->objectName());
    }
    return ids;
}

NewBook CreateBookDialog::request() const
{
    NewBook book;
    book.office.name = text::clean(m_ui->officeName->text());
    book.office.superiorBody = text::clean(m_ui->superiorBody->text());
    book.office.placeName = text::clean(m_ui->placeName->text());
    book.office.abbreviation = text::clean(m_ui->abbreviation->text());
    book.office.regulations = chosenRegulations();
    book.adminName = text::clean(m_ui->adminName->text());
    book.adminLogin = text::clean(m_ui->adminLogin->text()).toLower();
    book.adminPassword = m_ui->adminPassword->text();
    return book;
}

QString CreateBookDialog::path() const
{
    return QDir::fromNativeSeparators(m_ui->file->text());
}

} // namespace soattt
