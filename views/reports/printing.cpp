#include "views/reports/printing.h"

#include "models/core/error.h"
#include "models/reports/fontset.h"
#include "models/reports/pagelayout.h"
#include "models/reports/pagerenderer.h"

#include <QCoreApplication>
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

} // namespace

void paintDocuments(QPrinter& printer, const std::vector<ReportDocument>& documents)
{
    const FontSet fonts;
    PageRenderer renderer(fonts);
    std::list<PageLayout> layouts;
    std::vector<Sheet> sheets;
    int number = 0;
    for (const ReportDocument& document : documents) {
        layouts.emplace_back(document, fonts);
        for (const Drawing& page : layouts.back().pages()) {
            if (isWanted(printer, ++number))
                sheets.push_back({&page, &document.page});
        }
    }
    if (sheets.empty())
        return;
    setPage(printer, *sheets.front().setup);
    QPainter painter;
    if (!painter.begin(&printer))
        throw StorageError(Printing::tr("The printer can't be used."),
                           Printing::tr("Look whether it is switched on, or choose another one."));
    for (const Sheet& sheet : sheets) {
        if (&sheet != &sheets.front()) {
            setPage(printer, *sheet.setup);
            if (!printer.newPage())
                throw StorageError(Printing::tr("The printer stopped."),
                                   Printing::tr("Print the remaining pages again."));
        }
        painter.save();
        painter.scale(painter.device()->logicalDpiX() / pointsPerInch,
                      painter.device()->logicalDpiY() / pointsPerInch);
        renderer.paint(*sheet.drawing, painter);
        painter.restore();
    }
}

bool printDocuments(QWidget* parent, const std::vector<ReportDocument>& documents)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(documents.front().title);
    setPage(printer, documents.front().page);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    paintDocuments(printer, documents);
    return true;
}

} // namespace soattt
