#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

/// What a form says, without fonts, pages or painters. A builder makes it, renderers show it.
/// Texts are printed as given: numbers and dates are worded by the builder.
namespace soattt {

enum class Align { Left, Center, Right, Justify };

/// A stretch of text in one style.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool operator==(const Run&) const = default;
};

/// Head of a document by NĐ 30/2020 Phụ lục I: agencies and number at the left (40 %), national
/// title, place and date at the right (60 %). Empty lines are left out.
struct Letterhead
{
    QString superiorBody; ///< not bold; also the place for a line a form prints itself
    QString issuingBody;  ///< bold, with a rule of 2/5 of its last line
    QString number;       ///< "Số: 05/BC-UBND"
    QString about;        ///< "V/v …", under the number
    QString placeAndDate; ///< "Hòa Bình, ngày 05 tháng 7 năm 2026"
    bool operator==(const Letterhead&) const = default;
};

/// "Phụ lục I", its title in capitals and the line in brackets, above the head of a form.
struct AnnexHeading
{
    QString label;
    QString title;
    QString basis;
    bool operator==(const AnnexHeading&) const = default;
};

/// Kind of the document in capitals, its subject (trích yếu) below with a short rule.
struct Title
{
    QString kind;
    QString subject;
    bool operator==(const Title&) const = default;
};

/// "Kính gửi:": one name on the same line, several below with dashes.
struct Addressee
{
    QStringList names;
    bool operator==(const Addressee&) const = default;
};

/// Bold line that stays with what follows.
struct Heading
{
    QString text;
    Align align = Align::Justify; ///< Justify stands at the paragraph indent
    bool operator==(const Heading&) const = default;
};

struct Paragraph
{
    std::vector<Run> runs;
    Align align = Align::Justify;
    bool indented = true;      ///< first line 1 cm in
    bool trailingDots = false; ///< the rest of the last line is a dotted blank
    bool keepWithNext = false;
    double size = 14; ///< points
    bool operator==(const Paragraph&) const = default;
};

struct TickBox
{
    QString text;
    bool ticked = false;
    bool operator==(const TickBox&) const = default;
};

/// A label with its boxes at the right edge: "… (LAN):   ☒ Có   ☐ Không".
struct ChoiceLine
{
    QString label;
    std::vector<TickBox> choices;
    bool operator==(const ChoiceLine&) const = default;
};

/// Boxes one after the other on a line of their own.
struct ChoiceList
{
    std::vector<TickBox> choices;
    bool operator==(const ChoiceList&) const = default;
};

struct TableColumn
{
    QString header;
    double weight = 1; ///< share of the width
    Align align = Align::Left;
    bool operator==(const TableColumn&) const = default;
};

struct TableCell
{
    QString text;
    bool bold = false;
    bool operator==(const TableCell&) const = default;
};

/// A ruled table; the header is repeated on each page. A row with fewer cells ends in empty ones.
struct Table
{
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    double size = 13; ///< points
    bool operator==(const Table&) const = default;
};

/// One who signs: capacity (bold, may have several lines), note (italic), space, name (bold).
struct Signer
{
    QString capacity;
    QString note;
    QString name;
    bool operator==(const Signer&) const = default;
};

/// Side by side, each with the same share of the width; never alone on a page.
struct SignatureBlock
{
    std::vector<Signer> signers;
    bool operator==(const SignatureBlock&) const = default;
};

/// "Nơi nhận:" and its list, each line as given ("- Như trên;").
struct Recipients
{
    QStringList lines;
    bool operator==(const Recipients&) const = default;
};

struct QrCode
{
    QString text;
    double millimetres = 30; ///< edge with its quiet zone
    bool operator==(const QrCode&) const = default;
};

/// Cells of a sheet of labels on A4, in millimetres.
struct LabelGrid
{
    int columns = 3;
    int rows = 8;
    double width = 70;
    double height = 37;
    double left = 0; ///< edge of the paper to the first cell
    double top = 0.5;
    double gapX = 0;
    double gapY = 0;
    int cells() const { return columns * rows; }
    bool operator==(const LabelGrid&) const = default;
};

struct Label
{
    QString code; ///< in large letters, and what the QR code holds
    QString name;
    QString note;
    bool operator==(const Label&) const = default;
};

/// Labels at fixed places of whole pages; the page has no margins then. Calibrating draws every
/// cell and two rulers of 100 mm instead.
struct LabelSheet
{
    LabelGrid grid;
    int firstCell = 0; ///< cells used up on the first sheet
    std::vector<Label> labels;
    bool calibration = false;
    bool operator==(const LabelSheet&) const = default;
};

struct PageBreak
{
    bool operator==(const PageBreak&) const = default;
};

struct Space
{
    double points = 12;
    bool operator==(const Space&) const = default;
};

using BlockContent = std::variant<Letterhead, AnnexHeading, Title, Addressee, Heading, Paragraph,
                                  ChoiceLine, ChoiceList, Table, SignatureBlock, Recipients, QrCode,
                                  PageBreak, Space, LabelSheet>;

/// A block with the id of the field it shows ("I.1a"), empty for the rest.
struct Block
{
    QString id;
    BlockContent content;
    bool operator==(const Block&) const = default;
};

/// Page margins in millimetres (NĐ 30/2020: 20–25, 20–25, 30–35, 15–20).
struct PageSetup
{
    bool landscape = false;
    double top = 20;
    double bottom = 20;
    double left = 30;
    double right = 15;
    bool operator==(const PageSetup&) const = default;
};

struct ReportDocument
{
    QString title; ///< metadata of the file, and its name in lists
    PageSetup page;
    QString footer;      ///< one 8 pt line at the bottom of each page
    QDateTime createdAt; ///< metadata; the only time that enters a file
    std::vector<Block> blocks;

    void add(BlockContent content) { blocks.push_back({{}, std::move(content)}); }
    void add(const QString& id, BlockContent content)
    {
        blocks.push_back({id, std::move(content)});
    }
    /// First block with that id, or nullptr.
    const Block* find(const QString& id) const;
    bool operator==(const ReportDocument&) const = default;
};

/// "☒ Có" or "☐ Có", held together by a no-break space.
QString choiceText(const TickBox& choice);
/// All boxes of a line, three no-break spaces apart.
QString choicesText(const std::vector<TickBox>& choices);
/// Có and Không, both empty when the answer is unknown.
std::vector<TickBox> yesNo(std::optional<bool> answer);

/// "Kính gửi: …" as NĐ 30/2020 II.9.b words it: one line, or a line and one per name.
QStringList addresseeLines(const Addressee& addressee);

/// The words of a block, a line each; for tests, search and screen readers.
QString plainText(const BlockContent& content);
QString plainText(const ReportDocument& document);

} // namespace soattt
