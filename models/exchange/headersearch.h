#pragma once

#include "models/exchange/cell.h"

#include <QStringList>

#include <optional>
#include <span>

namespace soattt {

/// A column that is wanted: its key and every name it may stand under. With an empty key: one that
/// is known and not wanted.
struct ColumnSpec
{
    QString key;
    QStringList names;
    bool required = false;
};

/// Where the headings of a table stand and what each column is.
struct HeaderMatch
{
    struct Column
    {
        qsizetype column = 0; ///< from 0
        QString key;
        QString heading; ///< as written in the file
        bool operator==(const Column&) const = default;
    };

    qint32 firstRow = 0;           ///< as Excel numbers it; data begin after lastRow
    qint32 lastRow = 0;            ///< differs from firstRow when the headings take two rows
    std::vector<QString> headings; ///< of every column, empty where there is none
    std::vector<Column> columns;   ///< matched, in the file's order; no key twice
    std::vector<Column> ambiguous; ///< further columns for a key that has one; not used
    std::vector<Column> unknown; ///< headings nobody asked for, key empty; "STT" and "Lỗi" left out
    QStringList missing;         ///< required keys without a column

    std::optional<qsizetype> columnOf(const QString& key) const;
    /// True when column A of the row and all others repeat the headings, as on each printed page.
    bool isRepeated(const Row& row) const;
};

/// How many rows of a sheet are looked at for headings.
inline constexpr qint32 headerRows = 20;

/// Finds the row (or two rows, when upper headings span several columns) that names the most wanted
/// columns; at least `least`, two unless told, or the only one asked for. Names are compared
/// without accents, case, punctuation and remarks in brackets, so that "Nguyên giá (đồng)" is
/// "nguyen gia". Keys count as names. Rows past number `headerRows` are not looked at; empty when
/// no row will do.
std::optional<HeaderMatch> findHeader(std::span<const Row> rows, std::span<const ColumnSpec> specs,
                                      qsizetype least = 2);

/// The first row with a text, taken for the headings whatever they say; none of its columns is
/// matched.
std::optional<HeaderMatch> firstRowAsHeader(std::span<const Row> rows);

} // namespace soattt
