#include "views/importing/checkstep.h"

#include "views/importing/cellerrormodel.h"
#include "views/shared/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>

namespace soattt {

CheckStep::CheckStep(QWidget* parent)
    : QWidget(parent)
    , m_notes(makeWrapped(QString(), "small"))
{
    auto* counts = new QHBoxLayout;
    counts->setSpacing(lines(this, 0.5));
    m_added = addCount(counts, tr("new"), QStringLiteral("countAdded"));
    m_updated = addCount(counts, tr("changed"), QStringLiteral("countUpdated"));
    m_unchanged = addCount(counts, tr("as they are"), QStringLiteral("countUnchanged"));
    m_rejected = addCount(counts, tr("refused"), QStringLiteral("countRejected"));
    counts->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.4));
    layout->addLayout(counts);
    layout->addWidget(m_notes);
    layout->addWidget(m_legacy = makeLegacy());
    layout->addWidget(m_errors = makeErrors(), 1);
    layout->addStretch(0);
}

QLabel* CheckStep::addCount(QHBoxLayout* layout, const QString& text, const QString& name)
{
    QLabel* count = makeLabel(QString(), "title");
    count->setObjectName(name);
    layout->addWidget(count);
    layout->addWidget(makeLabel(text, "muted"), 0, Qt::AlignBottom);
    layout->addSpacing(lines(this, 0.8));
    return count;
}

QWidget* CheckStep::makeLegacy()
{
    auto* box = new QFrame;
    setRole(box, "notice");
    setMark(box, "tone", QStringLiteral("warn"));
    auto* layout = new QVBoxLayout(box);
    setMargins(layout, this, 0.7, 0.4);
    layout->setSpacing(lines(this, 0.3));
    layout->addWidget(makeWrapped(
        tr("Some columns look like text from before Unicode (TCVN3, VNI). Which is right?"),
        "strong"));
    m_samples = new QTableWidget(0, 3);
    m_samples->setObjectName(QStringLiteral("legacyTable"));
    m_samples->setAccessibleName(tr("Texts before and after converting"));
    m_samples->setHorizontalHeaderLabels({tr("Column"), tr("As it stands"), tr("Converted")});
    setUpRows(m_samples, 1.5);
    m_samples->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    layout->addWidget(inCard(m_samples));
    m_convert = new QRadioButton(tr("Convert to Unicode"));
    m_keep = new QRadioButton(tr("Keep them as they stand"));
    m_ask = new QRadioButton(box);
    m_ask->hide();
    m_convert->setObjectName(QStringLiteral("convertLegacy"));
    m_keep->setObjectName(QStringLiteral("keepLegacy"));
    auto* answers = new QHBoxLayout;
    answers->addWidget(m_convert);
    answers->addWidget(m_keep);
    answers->addStretch(1);
    layout->addLayout(answers);
    for (QRadioButton* button : {m_convert, m_keep})
        connect(button, &QRadioButton::clicked, this, &CheckStep::answered);
    return box;
}

QWidget* CheckStep::makeErrors()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.4));
    m_model = new CellErrorModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("errorTable"));
    m_table->setAccessibleName(tr("What is wrong in the file"));
    m_table->setModel(m_model);
    setUpRows(m_table, 1.6);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &CheckStep::fitRows);
    m_table->setMinimumHeight(lines(this, 4));
    layout->addWidget(inCard(m_table), 1);
    m_skip = new QCheckBox(tr("Leave the refused rows out and import the others"));
    m_skip->setObjectName(QStringLiteral("skipBadRows"));
    m_save = makeButton(tr("Save the refused rows…"), QStringLiteral("saveBadRows"));
    m_save->setToolTip(tr("Mend them in Excel and import that file"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_skip, 1);
    row->addWidget(m_save);
    layout->addLayout(row);
    connect(m_skip, &QCheckBox::toggled, this, &CheckStep::skipChanged);
    connect(m_save, &QPushButton::clicked, this, &CheckStep::saveWanted);
    return box;
}

void CheckStep::setReport(const ImportReport& report)
{
    const QLocale locale;
    m_added->setText(locale.toString(report.added));
    m_updated->setText(locale.toString(report.updated));
    m_unchanged->setText(locale.toString(report.unchanged));
    m_rejected->setText(locale.toString(report.rejected));
    m_notes->setText(report.notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!report.notes.isEmpty());
    showLegacy(report.legacy);
    m_model->setErrors(report.errors);
    m_errors->setVisible(!report.errors.empty());
    const double widths[] = {7, 4, 8, 9};
    for (int column = 0; column < CellErrorModel::Message; ++column)
        m_table->setColumnWidth(column, lines(this, widths[column]));
    m_table->setColumnHidden(CellErrorModel::Sheet, report.sheet.isEmpty());
    fitRows();
}

/// What is wrong is read whole; of very many rows the tip tells it.
void CheckStep::fitRows()
{
    constexpr int most = 300;
    if (m_model->rowCount() <= most)
        m_table->resizeRowsToContents();
}

void CheckStep::showLegacy(const std::vector<LegacyColumn>& columns)
{
    m_legacy->setVisible(!columns.empty());
    m_samples->setRowCount(0);
    for (const LegacyColumn& column : columns) {
        for (const LegacyColumn::Sample& sample : column.samples) {
            const int row = m_samples->rowCount();
            m_samples->insertRow(row);
            m_samples->setItem(row, 0, new QTableWidgetItem(column.heading));
            m_samples->setItem(row, 1, new QTableWidgetItem(sample.before));
            m_samples->setItem(row, 2, new QTableWidgetItem(sample.after));
        }
    }
    m_samples->setFixedHeight(lines(this, 1.9 + 1.5 * std::min(4, m_samples->rowCount())));
}

void CheckStep::forgetAnswers()
{
    m_ask->setChecked(true);
    m_skip->setChecked(false);
}

void CheckStep::focusAnswer()
{
    if (!m_legacy->isHidden() && consent() == LegacyConsent::Ask)
        m_convert->setFocus();
    else if (!m_errors->isHidden())
        m_table->setFocus();
}

LegacyConsent CheckStep::consent() const
{
    if (m_convert->isChecked())
        return LegacyConsent::Convert;
    return m_keep->isChecked() ? LegacyConsent::Keep : LegacyConsent::Ask;
}

bool CheckStep::skipsBadRows() const
{
    return m_skip->isChecked();
}

} // namespace soattt
