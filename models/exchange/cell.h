#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <vector>

namespace soattt {

/// One cell of a table file, as read or to be written. Value type; absent parts stay default.
struct Cell
{
    enum class Kind : quint8 {
        Empty,
        Text,
        Number,
        Boolean, ///< number is 1 or 0
        Date,    ///< date, and time when the cell shows or holds one
        Error,   ///< text is Excel's word, for example "#N/A"
    };

    Kind kind = Kind::Empty;
    quint8 digits = 0; ///< Number: shown with leading zeros up to so many digits (format "0000")
    QString text;
    double number = 0;
    QDate date;
    QTime time; ///< invalid when the cell is a day only
    /// Font of the cell, empty when the file says none: old Vietnamese encodings show there.
    QString fontName;

    static Cell ofText(const QString& text);
    static Cell ofNumber(double number);
    static Cell ofBoolean(bool value);
    static Cell ofDate(const QDate& date, const QTime& time = {});

    bool isEmpty() const { return kind == Kind::Empty; }
    /// What the person sees: numbers without exponent and with their leading zeros, dates as
    /// dd/MM/yyyy, "TRUE" and "FALSE" as Excel writes them.
    QString shown() const;
    bool operator==(const Cell&) const = default;
};

/// One row, numbered as Excel shows it (from 1). Trailing empty cells may be missing.
struct Row
{
    qint32 number = 0;
    std::vector<Cell> cells;

    /// The cell of that column (from 0); an empty one past the end.
    const Cell& at(qsizetype column) const;
    bool isEmpty() const;
    bool operator==(const Row&) const = default;
};

/// "A", "Z", "AA" for 0, 25, 26.
QString columnLetters(qsizetype column);
/// "B7" for column 1, row 7.
QString cellName(qsizetype column, qint32 row);

} // namespace soattt
