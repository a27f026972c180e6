#include "models/registers/logarchive.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

namespace {

void checkDays(const LogArchive& archive, Problems& problems)
{
    if (archive.fromOn && archive.untilOn && *archive.untilOn < *archive.fromOn)
        ask(problems, "until_on", QT_TRANSLATE_NOOP("Rule", "The last day is before the first."));
    if (archive.archivedOn && archive.untilOn && *archive.archivedOn < *archive.untilOn)
        ask(problems, "archived_on",
            QT_TRANSLATE_NOOP("Rule", "It was archived before its last day."));
    if (archive.keepUntil && archive.untilOn && *archive.keepUntil < *archive.untilOn)
        ask(problems, "keep_until",
            QT_TRANSLATE_NOOP("Rule", "It would be gone before its last day."));
}

} // namespace

const RecordKind& logArchiveKind()
{
    static const RecordKind& kind =
        KindBuilder<LogArchive>(QT_TRANSLATE_NOOP("Kind", "Log archives"),
                                QT_TRANSLATE_NOOP("Kind", "log archive"), "LN")
            .field("source", &LogArchive::source, QT_TRANSLATE_NOOP("Field", "Log of"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nguồn nhật ký", u"Nhật ký của"})
            .field("system", &LogArchive::system, QT_TRANSLATE_NOOP("Field", "System"))
            .aliases({u"Hệ thống thông tin"})
            .field("asset", &LogArchive::asset, QT_TRANSLATE_NOOP("Field", "Asset"))
            .aliases({u"Tài sản", u"Thiết bị"})
            .field("from_on", &LogArchive::fromOn, QT_TRANSLATE_NOOP("Field", "Covers from"))
            .required()
            .listed()
            .aliases({u"Từ ngày"})
            .field("until_on", &LogArchive::untilOn, QT_TRANSLATE_NOOP("Field", "Covers until"))
            .required()
            .listed()
            .aliases({u"Đến ngày"})
            .field("archived_on", &LogArchive::archivedOn,
                   QT_TRANSLATE_NOOP("Field", "Archived on"))
            .required()
            .listed()
            .aliases({u"Ngày lưu", u"Ngày sao lưu nhật ký"})
            .field("keep_until", &LogArchive::keepUntil, QT_TRANSLATE_NOOP("Field", "Kept until"))
            .listed()
            .aliases({u"Giữ đến", u"Lưu giữ đến"})
            .field("medium", &LogArchive::medium, QT_TRANSLATE_NOOP("Field", "Backup medium"))
            .historic()
            .aliases({u"Thiết bị lưu"})
            .field("place", &LogArchive::place, QT_TRANSLATE_NOOP("Field", "Place"))
            .searched()
            .aliases({u"Nơi lưu"})
            .field("size_mb", &LogArchive::sizeMb, QT_TRANSLATE_NOOP("Field", "Amount of data"))
            .unit(QT_TRANSLATE_NOOP("Unit", "MB"))
            .aliases({u"Dung lượng (MB)"})
            .field("sha256", &LogArchive::sha256, QT_TRANSLATE_NOOP("Field", "SHA-256"))
            .aliases({u"Mã băm"})
            .field("done_by", &LogArchive::doneBy, QT_TRANSLATE_NOOP("Field", "Done by"))
            .historic()
            .aliases({u"Người thực hiện"})
            .check(checkDays)
            .make();
    return kind;
}

} // namespace soattt
