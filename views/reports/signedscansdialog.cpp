#include "views/reports/signedscansdialog.h"

#include "views/records/incomingfiles.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

namespace soattt {

namespace {

enum Column { File, Found, Paper, ColumnCount };

QString documentText(const Document& document)
{
    return QStringLiteral("%1 · %2").arg(document.number, document.subject);
}

} // namespace

SignedScansDialog::SignedScansDialog(Desk& desk, QWidget* parent)
    : TaskDialog(tr("Signed scans"), parent)
    , m_desk(desk)
    , m_service(desk.session())
    , m_unsigned(m_service.unsignedDocuments())
    , m_table(new QTableWidget)
{
    setObjectName(QStringLiteral("signedScansDialog"));
    setAcceptDrops(true);
    body()->addWidget(makeWrapped(
        tr("Scan the signed paper together with its control slip and choose the file or drop it "
           "here. The code on the slip says which document it is; where none can be read, choose "
           "the document."),
        "muted"));
    makeTable();
    body()->addWidget(inCard(m_table), 1);
    QPushButton* choose = makeButton(tr("Choose files…"), QStringLiteral("chooseScans"));
    connect(choose, &QPushButton::clicked, this, &SignedScansDialog::chooseFiles);
    foot()->addWidget(choose);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelScans");
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_keep = addButton(QString(), "keepScans", "primary");
    connect(m_keep, &QPushButton::clicked, this, &SignedScansDialog::keep);
    resize(lines(this, 50), lines(this, 24));
    showCount();
}

void SignedScansDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("scanTable"));
    m_table->setAccessibleName(tr("Scans to keep"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Code"), tr("Document")});
    setUpRows(m_table, 2.1);
}

void SignedScansDialog::chooseFiles()
{
    std::vector<NewFile> files;
    for (const QString& path : m_desk.dialogs().openFiles(
             this, tr("Choose scans"), tr("Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)")))
        files.push_back({QFileInfo(path).fileName(), path, {}});
    addFiles(files);
}

/// What can't be kept is told; the others come in all the same.
void SignedScansDialog::addFiles(const std::vector<NewFile>& files)
{
    m_desk.run(tr("Reading the scans"), [&](const Tell& tell) {
        size_t done = 0;
        for (const NewFile& file : files) {
            tell(int(100 * done++ / files.size()));
            attempt([&] {
                m_scans.push_back(m_service.look(file));
                showRow(int(m_scans.size()) - 1);
            });
        }
    });
    fitColumns(m_table, {Paper});
    showCount();
}

void SignedScansDialog::showRow(int row)
{
    const SignedScan& scan = m_scans[size_t(row)];
    m_table->setRowCount(row + 1);
    m_table->setItem(row, File, new QTableWidgetItem(scan.file.name));
    m_table->setItem(row, Found,
                     new QTableWidgetItem(scan.document ? tr("read") : tr("not found")));
    m_table->setItem(
        row, Paper, new QTableWidgetItem(scan.document ? documentText(*scan.document) : QString()));
    for (int column = 0; column < ColumnCount; ++column)
        m_table->item(row, column)->setToolTip(m_table->item(row, column)->text());
    if (!scan.document)
        m_table->setCellWidget(row, Paper, makeChoice(row));
}

QComboBox* SignedScansDialog::makeChoice(int row)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("scanDocument%1").arg(row));
    choice->setAccessibleName(tr("Document"));
    choice->addItem(tr("(leave it out)"));
    for (const Document& document : m_unsigned)
        choice->addItem(documentText(document), document.code);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, row](int index) {
        auto& document = m_scans[size_t(row)].document;
        document.reset();
        if (index > 0)
            document = m_unsigned[size_t(index) - 1];
        showCount();
    });
    return choice;
}

void SignedScansDialog::showCount()
{
    const auto count = std::ranges::count_if(
        m_scans, [](const SignedScan& scan) { return scan.document.has_value(); });
    m_keep->setText(count > 0 ? tr("Keep %n scan(s)", nullptr, int(count)) : tr("Keep"));
    m_keep->setEnabled(count > 0);
}

void SignedScansDialog::keep()
{
    attempt([this] {
        const int kept = m_service.keep(m_scans);
        m_desk.say(tr("%n signed scan(s) kept.", nullptr, kept));
        accept();
    });
}

void SignedScansDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (bringsFiles(event->mimeData()))
        event->acceptProposedAction();
}

void SignedScansDialog::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction); // a file dropped is never moved away
    event->accept();
    attempt([&] { addFiles(incomingFiles(event->mimeData(), m_desk.book().clock().now())); });
}

} // namespace soattt
