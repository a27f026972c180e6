#pragma once

#include "models/registers/fieldtraits.h"
#include "models/registers/recordbase.h"
#include "models/registers/recordkind.h"

namespace soattt {

enum class DocumentState { Issued, Signed, Sent };

/// A form issued: numbered once, frozen as printed, never changed afterwards but for signing and
/// sending.
struct Document : RecordBase
{
    QString number;               ///< "05/BC-UBND"
    std::optional<qint64> serial; ///< the number alone; counts from 1 each year for each type
    std::optional<qint64> year;
    QString type; ///< abbreviation by NĐ 30/2020 Phụ lục III: BC, BB, TB
    QString form; ///< form code: appendix-1
    QString subject;
    QString period;
    QString recordKind; ///< kind of the record a form about one record is for
    QString recordCode; ///< that record
    std::optional<QDate> issuedOn;
    DocumentState state = DocumentState::Issued;
    QString sentTo;
    std::optional<QDate> sentOn;
    QString anchor;        ///< SEQ:HASH of the log before the issue
    QStringList overrides; ///< "I.2b: 3 (sổ: 2)": values typed over the register's
    bool verbatim = false;
    QString fileSha256; ///< the frozen PDF
};

template <> inline constexpr const char* kindKey<Document> = "documents";
template <> std::span<const EnumEntry<DocumentState>> enumEntries<DocumentState>();

const RecordKind& documentKind();

} // namespace soattt
