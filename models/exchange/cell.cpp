#include "models/exchange/cell.h"

#include "models/core/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace soattt {

namespace {

QString shownNumber(double number, int digits)
{
    const bool whole = std::floor(number) == number;
    const QString text =
        QString::number(number, 'f', whole ? 0 : int(QLocale::FloatingPointShortest));
    return number < 0 ? text : text.rightJustified(digits, QLatin1Char('0'));
}

QString shownDate(const QDate& date, const QTime& time)
{
    QString day = text::dateForPeople(date);
    if (!time.isValid())
        return day;
    return day + time.toString(time.second() == 0 ? QStringLiteral(" HH:mm")
                                                  : QStringLiteral(" HH:mm:ss"));
}

} // namespace

Cell Cell::ofText(const QString& text)
{
    Cell cell;
    cell.kind = text.isEmpty() ? Kind::Empty : Kind::Text;
    cell.text = text;
    return cell;
}

Cell Cell::ofNumber(double number)
{
    Cell cell;
    cell.kind = Kind::Number;
    cell.number = number;
    return cell;
}

Cell Cell::ofBoolean(bool value)
{
    Cell cell;
    cell.kind = Kind::Boolean;
    cell.number = value ? 1 : 0;
    return cell;
}

Cell Cell::ofDate(const QDate& date, const QTime& time)
{
    Cell cell;
    cell.kind = Kind::Date;
    cell.date = date;
    cell.time = time;
    return cell;
}

QString Cell::shown() const
{
    switch (kind) {
    case Kind::Empty:
    case Kind::Text:
    case Kind::Error:
        return text;
    case Kind::Number:
        return shownNumber(number, digits);
    case Kind::Boolean:
        return number != 0 ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    case Kind::Date:
        return shownDate(date, time);
    }
    return {};
}

const Cell& Row::at(qsizetype column) const
{
    static const Cell empty;
    return column >= 0 && column < qsizetype(cells.size()) ? cells[size_t(column)] : empty;
}

bool Row::isEmpty() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.isEmpty(); });
}

QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + int(rest % 26)));
    return letters;
}

QString cellName(qsizetype column, qint32 row)
{
    return columnLetters(column) + QString::number(row);
}

} // namespace soattt
