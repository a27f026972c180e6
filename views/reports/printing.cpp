#include "views/reports/printing.h"

#include "models/core/error.h"
#include "models/reports/fontset.h"
#include "models/reports/pagelayout.h"
#include "models/reports/pagerenderer.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <list>

namespace soattt {

namespace {

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr double pointsPerInch = 72;

void setPage(QPrinter& printer, const PageSetup& page)
{
    printer.setPageLayout(QPageLayout(
        QPageSize(QPageSize::A4), page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(), QPageLayout::Point));
    printer.setFullPage(true);
}

bool isWanted(const QPrinter& printer, int page)
{
    return printer.fromPage() == 0 || (page >= printer.fromPage() && page <= printer.toPage());
}

/// One page and the document it belongs to, which says how the paper lies.
struct Sheet
{
    const Drawing* drawing;
    const PageSetup* setup;
};

std::list<PageLayout> layOut(const std::vector<ReportDocument>& documents)
{
    const FontSet fonts;
    std::list<PageLayout> layouts;
    for (const ReportDocument& document : documents)
        layouts.emplace_back(document, fonts);
    return layouts;
}

std::vector<Sheet> wantedSheets(const QPrinter& printer, const std::list<PageLayout>& layouts,
                                const std::vector<ReportDocument>& documents)
{
    std::vector<Sheet> sheets;
    int number = 0;
    auto document = documents.begin();
    for (const PageLayout& layout : layouts) {
        for (const Drawing& page : layout.pages()) {
            if (isWanted(printer, ++number))
                sheets.push_back({&page, &document->page});
        }
        ++document;
    }
    return sheets;
}

void nextSheet(QPrinter& printer, const Sheet& sheet)
{
    setPage(printer, *sheet.setup);
    if (!printer.newPage())
        throw StorageError(Printing::tr("The printer stopped."),
                           Printing::tr("Print the remaining pages again."));
}

void paintSheet(QPainter& painter, PageRenderer& renderer, const Sheet& sheet)
{
    painter.save();
    painter.scale(painter.device()->logicalDpiX() / pointsPerInch,
                  painter.device()->logicalDpiY() / pointsPerInch);
    renderer.paint(*sheet.drawing, painter);
    painter.restore();
}

/// Nothing is left of a job that was canceled, nor of the file it went to.
void takeBack(QPrinter& printer, QPainter& painter)
{
    printer.abort(); // before the painter ends it and sends it off
    painter.end();
    if (!printer.outputFileName().isEmpty())
        QFile::remove(printer.outputFileName());
}

void paintSheets(QPrinter& printer, const std::vector<Sheet>& sheets, const Tell& progress)
{
    const FontSet fonts;
    PageRenderer renderer(fonts);
    setPage(printer, *sheets.front().setup);
    QPainter painter;
    if (!painter.begin(&printer))
        throw StorageError(Printing::tr("The printer can't be used."),
                           Printing::tr("Look whether it is switched on, or choose another one."));
    try {
        for (size_t i = 0; i < sheets.size(); ++i) {
            if (progress)
                progress(int(100 * i / sheets.size()));
            if (i > 0)
                nextSheet(printer, sheets[i]);
            paintSheet(painter, renderer, sheets[i]);
        }
    } catch (const Canceled&) {
        takeBack(printer, painter);
        throw;
    }
}

} // namespace

void paintDocuments(QPrinter& printer, const std::vector<ReportDocument>& documents,
                    const Tell& progress)
{
    std::list<PageLayout> layouts;
    runAside(partOf(progress, 0, 30), [&](const Tell&) { layouts = layOut(documents); });
    if (progress)
        progress(30); // one canceled meanwhile
    const std::vector<Sheet> sheets = wantedSheets(printer, layouts, documents);
    if (!sheets.empty())
        paintSheets(printer, sheets, partOf(progress, 30, 100));
}

std::unique_ptr<QPrinter> askForPrinter(QWidget* parent,
                                        const std::vector<ReportDocument>& documents)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(documents.front().title);
    setPage(*printer, documents.front().page);
    QPrintDialog dialog(printer.get(), parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted ? std::move(printer) : nullptr;
}

bool printDocuments(QWidget* parent, const std::vector<ReportDocument>& documents)
{
    const auto printer = askForPrinter(parent, documents);
    if (printer)
        paintDocuments(*printer, documents);
    return printer != nullptr;
}

} // namespace soattt
