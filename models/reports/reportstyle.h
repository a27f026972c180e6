#pragma once

/// Sizes and distances shared by the pages and the Word file, in points.
/// Source: NĐ 30/2020 Phụ lục I; where it gives a range, our choice within it.
namespace soattt::style {

constexpr double millimetre = 72.0 / 25.4;
constexpr double pageWidth = 210 * millimetre;
constexpr double pageHeight = 297 * millimetre;

constexpr double bodySize = 14;
constexpr double headSize = 12;      ///< agencies, national title
constexpr double headLowerSize = 13; ///< motto, number, place and date
constexpr double recipientsHeadSize = 12;
constexpr double recipientsSize = 11;
constexpr double pageNumberSize = 13;
constexpr double footerSize = 8;

constexpr double lineSpacing = 1.1; ///< of the body; single elsewhere
constexpr double paragraphSpace = 6;
constexpr double indent = 10 * millimetre;
constexpr double headLeftShare = 0.4;
constexpr double ruleWidth = 0.75;
constexpr double tableRuleWidth = 0.5;
constexpr double cellPaddingX = 4;
constexpr double cellPaddingY = 2.5;
constexpr double choiceGap = 12; ///< between a label and its boxes
constexpr double signatureGap = 64;
constexpr double pageNumberBaseline = 13 * millimetre; ///< from the top edge
constexpr double footerBaseline = 11 * millimetre;     ///< from the bottom edge

/// Of the text above it: the rule under the issuing agency and under the subject (1/3–1/2).
constexpr double shortRule = 0.42;

} // namespace soattt::style
