#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

/// Vietnamese text: how the program stores, searches, sorts and words it.
/// Rules and their confidence: docs/glossary.md "Text"; CLDR vi, Nghị định 30/2020 Phụ lục I.
namespace soattt::text {

/// Unicode NFC, but for marks past the 64th of one letter. Linear in time: QString::normalized is
/// quadratic on long texts.
QString compose(const QString& text);

/// Unicode NFC, trimmed, inner runs of blanks made one, line breaks kept as \n without blanks
/// beside them; control, format and zero-width characters dropped. All stored text passes here.
QString clean(const QString& text);

/// For searching: NFD, marks dropped, đ→d, lower case, blanks and line breaks made one, trimmed.
/// Accepts any form: the old and new placing of tones ("òa", "oà") fold alike.
QString fold(const QString& text);

/// Sort key by CLDR vi, compared syllable by syllable: letters of the first syllable, its tone,
/// then the next syllable; case last (lower first). Blanks < symbols < numbers < letters; a run of
/// digits (up to 31) compares as a number: "Phòng 2" < "Phòng 10". Byte order of the key (memcmp,
/// the shorter first) is the order; the same on every system. About 1.2 bytes per letter. Texts
/// that differ only in composition, in blanks or in which letter carries the tone have equal keys.
QByteArray sortKey(const QString& text);

/// Sort key of a person's name: given name (last word), then family name, then middle names.
/// A name of one word is its own given name.
QByteArray nameKey(const QString& fullName);

enum class ZeroTens { Linh, Le }; ///< "một trăm linh một" (North) or "một trăm lẻ một" (South)

/// "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng". First letter capital; beyond
/// tỷ counts in tỷ ("một nghìn tỷ", "một triệu tỷ"); below zero starts with "Âm".
QString moneyInWords(qint64 dong, ZeroTens zeroTens = ZeroTens::Linh);

/// "ngày 05 tháng 01 năm 2026": day under 10 and months 1 and 2 take a leading zero (NĐ 30/2020).
/// Empty when the date is not valid.
QString dateInDocuments(const QDate& date);

/// dd/MM/yyyy, as people write a day. Empty for none.
QString dateForPeople(const QDate& date);
QString dateForPeople(const std::optional<QDate>& date);

/// "08:30 ngày 05/01/2026", when a paper was printed.
QString timeInDocuments(const QDateTime& time);

/// "05" for 1…9, else the plain number (NĐ 30/2020: numbers of documents).
QString twoDigits(qint64 number);

/// Reads a date as people type it: 5/3/26, 05/03/2026, 5-3-2026, 5.3.2026, 2026-03-05. Two-digit
/// years are 1970–2069. Invalid QDate when it is no day of the calendar, or not in 1900–2199.
QDate dateFromPeople(const QString& text);

} // namespace soattt::text
