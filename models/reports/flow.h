#pragma once

#include "models/reports/pagebreaker.h"
#include "models/reports/textlayout.h"

namespace soattt {

/// An unbreakable strip of the text area: its marks from its own top left, and how it breaks.
struct FlowItem
{
    Drawing drawing;
    FlowBox box;
};

/// A document as strips below each other, before pages are known.
struct Flow
{
    std::vector<FlowItem> items;
    std::vector<FlowItem> headers; ///< of tables, by FlowBox::header
};

/// Where the strips go; lengths in points.
struct FlowArea
{
    double width = 0;
    double height = 0;
};

// headflow.cpp
FlowItem letterheadItem(const Letterhead& head, double width, const FontSet& fonts);
FlowItem annexHeadingItem(const AnnexHeading& heading, double width, const FontSet& fonts);
FlowItem titleItem(const Title& title, double width, const FontSet& fonts);
FlowItem addresseeItem(const Addressee& addressee, double width, const FontSet& fonts);

// labelflow.cpp
/// A strip as high as the page for every sheet.
std::vector<FlowItem> labelItems(const LabelSheet& sheet, const FlowArea& area,
                                 const FontSet& fonts);

// tableflow.cpp
void appendTable(Flow& flow, const Table& table, const FlowArea& area, const FontSet& fonts);
/// Left edges of the columns and the right edge of the last.
std::vector<double> columnEdges(const Table& table, double width);

// blockflow.cpp
Flow flowOf(const ReportDocument& document, const FlowArea& area, const FontSet& fonts);
/// Width that the boxes of a choice line take from its label, gap included.
double choicesWidth(const ChoiceLine& line, const FontSet& fonts);
/// Left edge of "Kính gửi:" and of the dashes below it when there are several names.
std::pair<double, double> addresseeEdges(const Addressee& addressee, double width,
                                         const FontSet& fonts);
/// Length of the widest last line of a centred text: what a rule under it is measured by.
double lastLineWidth(const QString& text, Face face, double size, double width,
                     const FontSet& fonts);

} // namespace soattt
