#include "views/devices/labeldialog.h"

#include "models/registers/asset.h"
#include "models/registers/labels.h"
#include "models/reports/pdfrenderer.h"
#include "views/reports/pagepreview.h"
#include "views/reports/printing.h"
#include "views/shared/dialogs.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSpinBox>

namespace soattt {

namespace {

constexpr double paperHeight = 297;

void put(QGridLayout* grid, QWidget* widget, int row, int column, int span = 1)
{
    QLabel* label = makeLabel(widget->accessibleName(), "fieldLabel");
    label->setBuddy(widget);
    grid->addWidget(label, row * 2, column, 1, span);
    grid->addWidget(widget, row * 2 + 1, column, 1, span);
}

QSpinBox* makeCount(const char* name, const QString& label, int most)
{
    auto* box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setRange(1, most);
    return box;
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw StorageError(
            LabelDialog::tr("The file %1 can't be written: %2.").arg(path, file.errorString()));
}

} // namespace

LabelDialog::LabelDialog(Desk& desk, const QString& asset, QWidget* parent)
    : TaskDialog(tr("Labels of assets"), parent)
    , m_desk(desk)
    , m_codes(new QLineEdit)
    , m_place(new QLineEdit)
    , m_preset(new QComboBox)
    , m_columns(makeCount("labelColumns", tr("Columns"), 20))
    , m_rows(makeCount("labelRows", tr("Rows"), 40))
    , m_first(makeCount("labelFirst", tr("First cell"), 800))
    , m_count(makeWrapped(QString(), "muted"))
    , m_preview(new PagePreview)
{
    setObjectName(QStringLiteral("labelDialog"));
    m_count->setObjectName(QStringLiteral("labelCount"));
    auto* row = new QHBoxLayout;
    row->addWidget(makeSide(asset));
    row->addWidget(m_preview, 1);
    body()->addLayout(row, 1);
    auto* calibration = makeButton(tr("Calibration page…"), QStringLiteral("labelCalibration"));
    calibration->setToolTip(tr("Print it at 100 % and measure: both rulers are 100 mm long."));
    foot()->addWidget(calibration);
    QPushButton* close = addButton(tr("Close"), "closeLabels");
    QPushButton* pdf = addButton(tr("PDF…"), "labelPdf");
    QPushButton* printing = addButton(tr("Print…"), "labelPrint", "primary");
    connect(calibration, &QPushButton::clicked, this, [this] { save(true); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, [this] { save(false); });
    connect(printing, &QPushButton::clicked, this, &LabelDialog::print);
    resize(lines(this, 50), lines(this, 28));
    usePreset();
}

QDoubleSpinBox* LabelDialog::makeLength(const char* name, const QString& label, double most) const
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setDecimals(1);
    box->setRange(0, most);
    box->setSuffix(tr(" mm"));
    connect(box, &QDoubleSpinBox::valueChanged, this, &LabelDialog::refresh);
    return box;
}

QWidget* LabelDialog::makeSide(const QString& asset)
{
    m_codes->setObjectName(QStringLiteral("labelCodes"));
    m_codes->setAccessibleName(tr("Codes (empty: all assets)"));
    m_codes->setText(asset);
    m_place->setObjectName(QStringLiteral("labelPlace"));
    m_place->setAccessibleName(fieldLabel(assetKind(), "location"));
    m_preset->setObjectName(QStringLiteral("labelPreset"));
    m_preset->setAccessibleName(tr("Sheet of labels"));
    for (const LabelPreset& preset : labelPresets())
        m_preset->addItem(preset.label(), preset.key);
    const QString names[] = {tr("Width"),    tr("Height"),     tr("Left edge"),
                             tr("Top edge"), tr("Gap across"), tr("Gap down")};
    const char* keys[] = {"labelWidth", "labelHeight", "labelLeft",
                          "labelTop",   "labelGapX",   "labelGapY"};
    auto* side = new QWidget;
    auto* grid = new QGridLayout(side);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(lines(this, 0.1));
    put(grid, m_codes, 0, 0, 2);
    put(grid, m_place, 1, 0, 2);
    put(grid, m_preset, 2, 0, 2);
    put(grid, m_columns, 3, 0);
    put(grid, m_rows, 3, 1);
    for (int at = 0; at < int(m_lengths.size()); ++at) {
        m_lengths[size_t(at)] = makeLength(keys[at], names[at], paperHeight);
        put(grid, m_lengths[size_t(at)], 4 + at / 2, at % 2);
    }
    put(grid, m_first, 7, 0);
    grid->addWidget(m_count, 16, 0, 1, 2);
    grid->setRowStretch(17, 1);
    side->setFixedWidth(lines(this, 17));
    connect(m_preset, &QComboBox::currentIndexChanged, this, &LabelDialog::usePreset);
    for (QSpinBox* box : {m_columns, m_rows, m_first})
        connect(box, &QSpinBox::valueChanged, this, &LabelDialog::refresh);
    for (QLineEdit* line : {m_codes, m_place})
        connect(line, &QLineEdit::editingFinished, this, &LabelDialog::refresh);
    return side;
}

/// Its numbers go into the boxes, to be changed there.
void LabelDialog::usePreset()
{
    const LabelGrid grid = labelPresets()[size_t(m_preset->currentIndex())].grid;
    const double lengths[] = {grid.width, grid.height, grid.left, grid.top, grid.gapX, grid.gapY};
    for (size_t at = 0; at < m_lengths.size(); ++at) {
        const QSignalBlocker quiet(m_lengths[at]);
        m_lengths[at]->setValue(lengths[at]);
    }
    const QSignalBlocker quietColumns(m_columns);
    const QSignalBlocker quietRows(m_rows);
    m_columns->setValue(grid.columns);
    m_rows->setValue(grid.rows);
    refresh();
}

LabelGrid LabelDialog::grid() const
{
    return {m_columns->value(),    m_rows->value(),       m_lengths[0]->value(),
            m_lengths[1]->value(), m_lengths[2]->value(), m_lengths[3]->value(),
            m_lengths[4]->value(), m_lengths[5]->value()};
}

RecordQuery LabelDialog::query() const
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    RecordQuery query;
    const QStringList codes = m_codes->text().toUpper().split(between, Qt::SkipEmptyParts);
    if (!codes.isEmpty())
        query.where.push_back({QStringLiteral("code"), Condition::Test::OneOf, codes});
    if (!m_place->text().trimmed().isEmpty())
        query.where.push_back(
            {QStringLiteral("location"), Condition::Test::Contains, {m_place->text().trimmed()}});
    return query;
}

ReportDocument LabelDialog::document(bool calibration) const
{
    const LabelService service(m_desk.session());
    LabelSheet sheet;
    sheet.grid = grid();
    sheet.firstCell = m_first->value() - 1;
    sheet.calibration = calibration;
    if (!calibration)
        sheet.labels = service.labels(query());
    return service.sheet(sheet);
}

void LabelDialog::refresh()
{
    const bool fits = attempt([this] {
        const ReportDocument made = document(false);
        const auto& sheet = std::get<LabelSheet>(made.blocks.front().content);
        m_count->setText(tr("%n label(s)", nullptr, int(sheet.labels.size())));
        m_preview->setDocument(made);
    });
    for (const char* name : {"labelPdf", "labelPrint"}) {
        if (auto* button = findChild<QPushButton*>(QString::fromLatin1(name)))
            button->setEnabled(fits);
    }
}

void LabelDialog::save(bool calibration)
{
    attempt([&] {
        const QByteArray pdf = renderPdf(document(calibration));
        const QString path = m_desk.dialogs().saveFile(
            this, tr("Save as PDF"),
            calibration ? QStringLiteral("can-chinh-nhan.pdf") : QStringLiteral("nhan-tai-san.pdf"),
            tr("PDF (*.pdf)"));
        if (path.isEmpty())
            return;
        writeFile(path, pdf);
        m_desk.say(tr("Written: %1").arg(path));
    });
}

void LabelDialog::print()
{
    attempt([this] { printDocuments(this, {document(false)}); });
}

} // namespace soattt
