#include "models/exchange/xlsxreader.h"

#include "models/exchange/excelserial.h"
#include "models/exchange/exchangeerror.h"

#include <QCoreApplication>
#include <QDir>

#include <charconv>
#include <cmath>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

using Token = XmlScanner::Token;

/// "xl/_rels/workbook.xml.rels" for "xl/workbook.xml".
QString linksPart(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    return part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) +
           QStringLiteral(".rels");
}

/// The name of the part a link of `from` points at: relative to it, or absolute with a slash.
QString resolved(const QString& from, const QString& target)
{
    if (target.startsWith(QLatin1Char('/')))
        return QDir::cleanPath(target).mid(1);
    return QDir::cleanPath(from.left(from.lastIndexOf(QLatin1Char('/')) + 1) + target);
}

/// Digits only; empty on anything else or above what 32 bits hold.
std::optional<quint32> wholeNumber(QByteArrayView text)
{
    quint32 value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (text.isEmpty() || error != std::errc() || end != text.end())
        return std::nullopt;
    return value;
}

/// 27 for "AB12"; empty without letters or past three of them.
std::optional<qsizetype> columnOf(QByteArrayView reference)
{
    constexpr qsizetype mostLetters = 3;
    qsizetype column = 0;
    qsizetype letters = 0;
    for (const char letter : reference) {
        if (letter < 'A' || letter > 'Z')
            break;
        if (++letters > mostLetters)
            return std::nullopt;
        column = column * 26 + (letter - 'A' + 1);
    }
    return letters > 0 ? std::optional(column - 1) : std::nullopt;
}

char typeLetter(QByteArrayView type)
{
    if (type == "str")
        return 'f';
    return type.isEmpty() ? 'n' : type[0];
}

} // namespace

XlsxReader::XlsxReader(const QString& path, const ReadLimits& limits)
    : m_limits(limits)
    , m_zip(path, limits)
{
    refuseOtherKinds();
    QString workbook = QStringLiteral("xl/workbook.xml");
    const auto roots = links(QString());
    for (const Link& link : roots) {
        if (link.type == QStringLiteral("officeDocument"))
            workbook = link.target;
    }
    readWorkbook(workbook);
}

void XlsxReader::refuseOtherKinds() const
{
    QString kind;
    if (m_zip.contains(QStringLiteral("content.xml")))
        kind = Words::tr("it is an OpenDocument file");
    else if (m_zip.contains(QStringLiteral("word/document.xml")))
        kind = Words::tr("it is a Word document");
    else if (m_zip.contains(QStringLiteral("xl/workbook.bin")))
        kind = Words::tr("it is a binary workbook (.xlsb)");
    else if (!m_zip.contains(QStringLiteral("_rels/.rels")) &&
             !m_zip.contains(QStringLiteral("xl/workbook.xml")))
        kind = Words::tr("it is a zip archive without a workbook");
    if (kind.isEmpty())
        return;
    throw unreadableKind(
        m_zip.path(), kind,
        Words::tr("Open it in Excel or LibreOffice, save it as .xlsx, and import that file."));
}

std::unique_ptr<XmlScanner> XlsxReader::scan(const QString& part)
{
    m_zip.open(part);
    const auto source = [this](char* to, qsizetype size) { return m_zip.read(to, size); };
    return std::make_unique<XmlScanner>(source, m_zip.path(), part);
}

/// Links of a part by their id; those that lead outside the file are left out.
QHash<QString, XlsxReader::Link> XlsxReader::links(const QString& part)
{
    QHash<QString, Link> result;
    const QString name = linksPart(part);
    if (!m_zip.contains(name))
        return result;
    const auto xml = scan(name);
    xml->next();
    xml->eachChild([&] {
        const QString type = xml->attributeText("Type").section(QLatin1Char('/'), -1);
        if (xml->attribute("TargetMode") != "External" && result.size() < m_limits.entries) {
            result.insert(xml->attributeText("Id"),
                          {type, resolved(part, xml->attributeText("Target"))});
        }
        xml->skipElement();
    });
    return result;
}

void XlsxReader::readWorkbook(const QString& part)
{
    const auto workbookLinks = links(part);
    const auto xml = scan(part);
    xml->next();
    if (xml->name() != "workbook")
        xml->fail(Words::tr("there is no workbook"));
    xml->eachChild([&] {
        if (xml->name() == "workbookPr") {
            const QString flag = xml->attributeText("date1904");
            m_date1904 = flag == QStringLiteral("1") || flag == QStringLiteral("true");
        } else if (xml->name() == "sheets") {
            xml->eachChild([&] { addSheet(*xml, workbookLinks); });
            return;
        }
        xml->skipElement();
    });
    if (m_sheets.empty())
        xml->fail(Words::tr("there is no sheet with cells"));
    readShared(workbookLinks);
}

void XlsxReader::addSheet(XmlScanner& xml, const QHash<QString, Link>& links)
{
    const QString state = xml.attributeText("state");
    const Sheet sheet = {xml.attributeText("name"),
                         !state.isEmpty() && state != QStringLiteral("visible")};
    const Link link = links.value(xml.attributeText("id"));
    xml.skipElement();
    if (link.type != QStringLiteral("worksheet"))
        return;
    if (qint64(m_sheets.size()) >= m_limits.sheets)
        xml.fail(Words::tr("there are too many sheets"));
    m_sheets.push_back(sheet);
    m_sheetParts.push_back(link.target);
}

/// Texts and styles of the whole workbook; a workbook may do without either.
void XlsxReader::readShared(const QHash<QString, Link>& links)
{
    for (const Link& link : links) {
        if (!m_zip.contains(link.target))
            continue;
        if (link.type == QStringLiteral("sharedStrings"))
            m_shared.read(*scan(link.target), m_limits);
        else if (link.type == QStringLiteral("styles"))
            m_styles.read(*scan(link.target), m_limits.styles);
    }
}

void XlsxReader::select(qsizetype sheet)
{
    m_xml = scan(m_sheetParts.at(size_t(sheet)));
    m_inRows = false;
    m_lastRow = 0;
    m_cellCount = 0;
    m_xml->next();
    while (!m_inRows) {
        const Token token = m_xml->next();
        if (token == Token::End)
            m_xml->fail(Words::tr("there are no rows"));
        if (token != Token::Start)
            continue;
        m_inRows = m_xml->name() == "sheetData";
        if (!m_inRows)
            m_xml->skipElement();
    }
}

bool XlsxReader::nextRow(Row& row)
{
    row.cells.clear();
    while (m_inRows) {
        const Token token = m_xml->next();
        if (token == Token::End) {
            finishSheet();
        } else if (token == Token::Start && m_xml->name() == "row") {
            startRow(row);
            readCells(row);
            if (!row.cells.empty())
                return true;
        } else if (token == Token::Start) {
            m_xml->skipElement();
        }
    }
    return false;
}

/// Reads what follows the rows, so that a file cut short or altered there is noticed too.
void XlsxReader::finishSheet()
{
    m_inRows = false;
    while (m_xml->next() != Token::Finished) {
    }
}

void XlsxReader::startRow(Row& row)
{
    const QByteArrayView reference = m_xml->attribute("r");
    const auto given = wholeNumber(reference);
    const qint64 number = given ? qint64(*given) : qint64(m_lastRow) + 1;
    if ((!given && !reference.isEmpty()) || number <= m_lastRow || number > m_limits.rows) {
        m_xml->fail(Words::tr("after row %1 comes a row numbered \"%2\" (at most %3)")
                        .arg(m_lastRow)
                        .arg(QString::fromUtf8(reference.toByteArray().left(20)))
                        .arg(m_limits.rows));
    }
    row.number = qint32(number);
    m_lastRow = row.number;
    m_raw.column = -1;
}

void XlsxReader::readCells(Row& row)
{
    for (;;) {
        const Token token = m_xml->next();
        if (token == Token::End)
            return;
        if (token != Token::Start)
            continue;
        if (m_xml->name() != "c") {
            m_xml->skipElement();
            continue;
        }
        startCell(row);
        readCellContent();
        if (m_raw.value.isEmpty())
            continue;
        const auto column = size_t(m_raw.column);
        if (row.cells.size() <= column) {
            countCells(qsizetype(column + 1 - row.cells.size()));
            row.cells.resize(column + 1);
        }
        fill(row.cells[column], row);
    }
}

void XlsxReader::startCell(const Row& row)
{
    const QByteArrayView reference = m_xml->attribute("r");
    const auto column = reference.isEmpty() ? m_raw.column + 1 : columnOf(reference);
    if (!column || *column >= m_limits.columns) {
        m_xml->fail(Words::tr("row %1 holds a cell named \"%2\" (at most %3 "
                              "columns)")
                        .arg(row.number)
                        .arg(QString::fromUtf8(reference.toByteArray().left(20)))
                        .arg(m_limits.columns));
    }
    m_raw.column = *column;
    m_raw.style = wholeNumber(m_xml->attribute("s")).value_or(0);
    m_raw.type = typeLetter(m_xml->attribute("t"));
    m_raw.value.resize(0);
    m_raw.font.clear();
}

void XlsxReader::readCellContent()
{
    for (;;) {
        const Token token = m_xml->next();
        if (token == Token::End)
            return;
        if (token != Token::Start)
            continue;
        if (m_xml->name() == "v")
            m_xml->appendElementText(&m_raw.value);
        else if (m_xml->name() == "is")
            readRichText(*m_xml, &m_raw.value, &m_raw.font);
        else
            m_xml->skipElement();
    }
}

void XlsxReader::countCells(qsizetype count)
{
    m_cellCount += count;
    if (m_cellCount > m_limits.cells) {
        throw oversizedFile(m_zip.path(), Words::tr("one sheet has more than %1 "
                                                    "cells")
                                              .arg(m_limits.cells));
    }
}

void XlsxReader::fill(Cell& cell, const Row& row)
{
    const XlsxStyles::Style& style = m_styles.at(m_raw.style);
    cell.fontName = m_raw.font.isEmpty() ? style.fontName : m_raw.font;
    switch (m_raw.type) {
    case 's':
        return fillShared(cell, row);
    case 'i':
    case 'f':
        cell.text = textOfCell(m_raw.value);
        cell.kind = Cell::Kind::Text;
        return;
    case 'b':
        cell.kind = Cell::Kind::Boolean;
        cell.number = m_raw.value == "0" || m_raw.value == "false" ? 0 : 1;
        return;
    case 'e':
        cell.kind = Cell::Kind::Error;
        cell.text = QString::fromUtf8(m_raw.value);
        return;
    case 'd':
        return fillIsoDate(cell);
    default:
        return fillNumber(cell, row, style);
    }
}

void XlsxReader::fillShared(Cell& cell, const Row& row)
{
    const auto index = wholeNumber(m_raw.value);
    if (!index || !m_shared.has(*index)) {
        failCell(row, Words::tr("asks for text number \"%1\", which "
                                "the file does not hold")
                          .arg(QString::fromUtf8(m_raw.value.left(20))));
    }
    cell.text = m_shared.text(*index);
    cell.kind = cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
    const QString font = m_shared.font(*index);
    if (!font.isEmpty())
        cell.fontName = font;
}

void XlsxReader::fillNumber(Cell& cell, const Row& row, const XlsxStyles::Style& style)
{
    cell.kind = Cell::Kind::Number;
    cell.number = number(row);
    cell.digits = style.format.digits;
    if (!style.format.day && !style.format.clock)
        return;
    if (!style.format.day && cell.number >= 0 && cell.number < 1) {
        const auto time = QTime(0, 0).addSecs(int(std::lround(cell.number * 86400)));
        cell = Cell::ofText(time.toString(time.second() == 0 ? QStringLiteral("HH:mm")
                                                             : QStringLiteral("HH:mm:ss")));
        return;
    }
    const auto moment = serial::toDateTime(cell.number, m_date1904);
    if (!moment || (!style.format.day && cell.number < 366))
        return;
    const QTime time = moment->time();
    const bool hasTime = style.format.clock || time != QTime(0, 0);
    const QString font = cell.fontName;
    cell = Cell::ofDate(moment->date(), hasTime ? time : QTime());
    cell.fontName = font;
}

/// A date as ISO 8601 writes it ("strict" workbooks).
void XlsxReader::fillIsoDate(Cell& cell) const
{
    const QString text = QString::fromUtf8(m_raw.value);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    cell.kind = moment.isValid() ? Cell::Kind::Date : Cell::Kind::Text;
    if (!moment.isValid()) {
        cell.text = text;
        return;
    }
    cell.date = moment.date();
    if (text.contains(QLatin1Char('T')))
        cell.time = moment.time();
}

double XlsxReader::number(const Row& row) const
{
    double value = 0;
    const auto [end, error] = std::from_chars(m_raw.value.begin(), m_raw.value.end(), value);
    if (error != std::errc() || end != m_raw.value.end() || !std::isfinite(value)) {
        failCell(row, Words::tr("holds \"%1\" where a number should "
                                "stand")
                          .arg(QString::fromUtf8(m_raw.value.left(20))));
    }
    return value;
}

void XlsxReader::failCell(const Row& row, const QString& why) const
{
    m_xml->fail(Words::tr("cell %1 %2").arg(cellName(m_raw.column, row.number), why));
}

} // namespace soattt
