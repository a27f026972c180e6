#include "models/registers/backuprun.h"

#include "models/core/clock.h"
#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<RunResult>> enumEntries<RunResult>()
{
    static constexpr EnumEntry<RunResult> entries[] = {
        {RunResult::Done, "done", QT_TRANSLATE_NOOP("Choice", "Done"), "Đạt;Hoàn thành;Thành công"},
        {RunResult::Failed, "failed", QT_TRANSLATE_NOOP("Choice", "Failed"),
         "Lỗi;Không đạt;Thất bại"},
    };
    return entries;
}

namespace {

void checkTimes(const BackupRun& run, Problems& problems)
{
    if (run.endedAt && run.ranAt && *run.endedAt < *run.ranAt)
        ask(problems, "ended_at", QT_TRANSLATE_NOOP("Rule", "The backup ended before it began."));
    if (run.sizeMb && *run.sizeMb < 0)
        ask(problems, "size_mb", QT_TRANSLATE_NOOP("Rule", "A size is not below zero."));
    if (run.result == RunResult::Failed && run.message.isEmpty())
        ask(problems, "message", QT_TRANSLATE_NOOP("Rule", "Say why the backup failed."));
}

} // namespace

QDate BackupRun::countsFor() const
{
    if (plannedOn)
        return *plannedOn;
    return ranAt ? atOffice(*ranAt).date() : QDate();
}

const RecordKind& backupRunKind()
{
    static const RecordKind& kind =
        KindBuilder<BackupRun>(QT_TRANSLATE_NOOP("Kind", "Backup log"),
                               QT_TRANSLATE_NOOP("Kind", "backup run"), "LS")
            .field("backup", &BackupRun::backup, QT_TRANSLATE_NOOP("Field", "Backup plan"))
            .required()
            .listed()
            .aliases({u"Mã kế hoạch", u"Kế hoạch sao lưu"})
            .field("planned_on", &BackupRun::plannedOn, QT_TRANSLATE_NOOP("Field", "Planned for"))
            .listed()
            .aliases({u"Ngày theo kế hoạch"})
            .field("ran_at", &BackupRun::ranAt, QT_TRANSLATE_NOOP("Field", "Made at"))
            .required()
            .listed()
            .aliases({u"Thời điểm sao lưu", u"Ngày sao lưu", u"Ngày thực hiện"})
            .field("ended_at", &BackupRun::endedAt, QT_TRANSLATE_NOOP("Field", "Ended at"))
            .aliases({u"Kết thúc lúc"})
            .field("result", &BackupRun::result, QT_TRANSLATE_NOOP("Field", "Result"))
            .listed()
            .aliases({u"Kết quả"})
            .field("medium", &BackupRun::medium, QT_TRANSLATE_NOOP("Field", "Backup medium"))
            .historic()
            .listed()
            .aliases({u"Thiết bị lưu", u"Phương tiện lưu"})
            .field("size_mb", &BackupRun::sizeMb, QT_TRANSLATE_NOOP("Field", "Amount of data"))
            .unit(QT_TRANSLATE_NOOP("Unit", "MB"))
            .listed()
            .aliases({u"Dung lượng (MB)"})
            .field("message", &BackupRun::message, QT_TRANSLATE_NOOP("Field", "Message"))
            .searched()
            .aliases({u"Thông báo", u"Diễn giải"})
            .field("done_by", &BackupRun::doneBy, QT_TRANSLATE_NOOP("Field", "Done by"))
            .historic()
            .listed()
            .aliases({u"Người thực hiện"})
            .check(checkTimes)
            .make();
    return kind;
}

} // namespace soattt
