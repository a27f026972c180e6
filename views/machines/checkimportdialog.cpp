#include "views/machines/checkimportdialog.h"

#include "models/exchange/probeparts.h"
#include "views/shared/dialogs.h"
#include "views/shared/noticebar.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace soattt {

namespace {

QString numbersText(const std::vector<int>& numbers)
{
    constexpr size_t most = 12;
    QStringList texts;
    for (size_t i = 0; i < numbers.size() && i < most; ++i)
        texts.append(QString::number(numbers[i]));
    return texts.join(QStringLiteral(", ")) +
           (numbers.size() > most ? QStringLiteral("…") : QString());
}

} // namespace

CheckImportDialog::CheckImportDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_service(desk.session())
    , m_notice(new NoticeBar)
    , m_table(new QTableWidget)
    , m_parts(new QPlainTextEdit)
    , m_progress(makeWrapped(QString(), "small"))
{
    setObjectName(QStringLiteral("checkImportDialog"));
    setWindowTitle(tr("Import self-checks"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeTable();
    QFrame* card = makeCard();
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 1.1, 0.8);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(makeLabel(windowTitle(), "title"));
    layout->addWidget(m_notice);
    layout->addWidget(card, 1);
    layout->addWidget(makeParts());
    layout->addWidget(makeButtons());
    resize(lines(this, 46), lines(this, 25));
    showCount();
}

void CheckImportDialog::makeTable()
{
    m_table->setObjectName(QStringLiteral("checkTable"));
    m_table->setAccessibleName(tr("Results to import"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Computer"), tr("What was found")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, lines(this, 11));
    m_table->setColumnWidth(1, lines(this, 10));
    connect(m_table, &QTableWidget::itemChanged, this, &CheckImportDialog::showCount);
}

QWidget* CheckImportDialog::makeParts()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.25));
    auto* label = makeLabel(tr("Parts from QR codes"), "strong");
    label->setBuddy(m_parts);
    m_parts->setObjectName(QStringLiteral("checkParts"));
    m_parts->setAccessibleName(label->text());
    m_parts->setPlaceholderText(
        tr("Scan the codes one after the other, or type the letters below them: SOATTT1…"));
    m_parts->setTabChangesFocus(true);
    m_parts->setFixedHeight(lines(this, 4));
    m_progress->setObjectName(QStringLiteral("partsProgress"));
    layout->addWidget(label);
    layout->addWidget(m_parts);
    layout->addWidget(m_progress);
    connect(m_parts, &QPlainTextEdit::textChanged, this, &CheckImportDialog::readParts);
    return box;
}

QWidget* CheckImportDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    QPushButton* choose = makeButton(tr("Choose files…"), QStringLiteral("chooseChecks"));
    QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("cancelChecks"));
    m_import = makeButton(QString(), QStringLiteral("importChecks"), "primary");
    layout->addWidget(choose);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_import);
    connect(choose, &QPushButton::clicked, this, &CheckImportDialog::chooseFiles);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &CheckImportDialog::importChosen);
    return row;
}

void CheckImportDialog::chooseFiles()
{
    const QStringList paths =
        m_desk.dialogs().openFiles(this, tr("Choose results of soattt-probe"),
                                   tr("Self-checks (*.json *.txt);;All files (*)"));
    m_notice->attempt([&] {
        for (const QString& path : paths)
            addFile(path);
    });
}

void CheckImportDialog::addFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw UserError(tr("The file %1 can't be read.").arg(QFileInfo(path).fileName()));
    addResult(path, file.read(largestProbeFile + 1));
}

void CheckImportDialog::addResult(const QString& name, const QByteArray& bytes)
{
    m_looks.push_back(m_service.look(name, bytes));
    showRow(int(m_looks.size()) - 1);
    showCount();
}

/// What is already known of the row says whether it may be ticked.
void CheckImportDialog::showRow(int row)
{
    const CheckLook& look = m_looks[size_t(row)];
    const QString computer = look.asset
                                 ? QStringLiteral("%1 %2").arg(look.asset->code, look.asset->name)
                             : look.result ? look.result->name
                                           : QStringLiteral("–");
    const QString found = look.isSound() ? tr("Can be imported.")
                          : look.isAskable()
                              ? tr("%1 Tick the row to take it all the same.").arg(look.sentence)
                              : QStringLiteral("%1 %2").arg(look.sentence, look.advice);
    m_table->setRowCount(row + 1);
    const QStringList cells{look.name, computer, found};
    for (int column = 0; column < int(cells.size()); ++column) {
        auto* cell = new QTableWidgetItem(cells[column]);
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        cell->setToolTip(column == 2 ? look.advice : cells[column]);
        m_table->setItem(row, column, cell);
    }
    QTableWidgetItem* tick = m_table->item(row, 0);
    if (look.isSound() || look.isAskable()) {
        tick->setFlags(tick->flags() | Qt::ItemIsUserCheckable);
        tick->setCheckState(look.isSound() ? Qt::Checked : Qt::Unchecked);
    }
    m_table->resizeRowToContents(row);
}

void CheckImportDialog::readParts()
{
    const QString text = m_parts->toPlainText();
    const ProbeParts parts = readProbeParts(text);
    if (parts.isWhole()) {
        const QSignalBlocker quiet(m_parts);
        m_parts->clear();
        m_progress->setText(tr("All %1 parts were read.").arg(parts.count));
        m_notice->attempt([&] { addResult(tr("QR codes"), parts.file); });
        return;
    }
    QStringList sentences;
    if (parts.count > 0)
        sentences.append(tr("%1 of %2 parts read; missing: %3.")
                             .arg(parts.have.size())
                             .arg(parts.count)
                             .arg(numbersText(parts.missing)));
    if (!text.trimmed().isEmpty())
        sentences += parts.problems;
    m_progress->setText(sentences.join(QLatin1Char(' ')));
}

std::vector<CheckLook> CheckImportDialog::chosen() const
{
    std::vector<CheckLook> looks;
    for (int row = 0; row < m_table->rowCount() && row < int(m_looks.size()); ++row) {
        const QTableWidgetItem* tick = m_table->item(row, 0);
        if (tick && tick->checkState() == Qt::Checked)
            looks.push_back(m_looks[size_t(row)]);
    }
    return looks;
}

void CheckImportDialog::showCount()
{
    const int count = int(chosen().size());
    m_import->setText(count > 0 ? tr("Import %n result(s)", nullptr, count) : tr("Import"));
    m_import->setEnabled(count > 0);
}

/// A tick is the person's word on what was asked in that row.
void CheckImportDialog::importChosen()
{
    m_notice->attempt([this] {
        const auto stored = m_service.import(chosen(), {true, true});
        m_desk.say(tr("%n self-check(s) imported.", nullptr, int(stored.size())), true);
        accept();
    });
}

} // namespace soattt
