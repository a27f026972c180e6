#include "models/registers/restoretest.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

namespace soattt {

template <> std::span<const EnumEntry<TestConclusion>> enumEntries<TestConclusion>()
{
    static constexpr EnumEntry<TestConclusion> entries[] = {
        {TestConclusion::Passed, "passed", QT_TRANSLATE_NOOP("Choice", "Passed"), "Đạt"},
        {TestConclusion::Failed, "failed", QT_TRANSLATE_NOOP("Choice", "Failed"), "Không đạt"},
    };
    return entries;
}

namespace {

void checkConclusion(const RestoreTest& test, Problems& problems)
{
    if (test.conclusion == TestConclusion::Passed && test.hashesMatch == false)
        ask(problems, "conclusion",
            QT_TRANSLATE_NOOP("Rule", "Files that differ are no passed test."));
    if (test.conclusion == TestConclusion::Passed && !test.hashesMatch &&
        test.differences.isEmpty())
        ask(problems, "hashes_match",
            QT_TRANSLATE_NOOP("Rule", "Say whether the hashes match, or write under the "
                                      "differences how the files were compared."));
    if (test.durationMinutes && *test.durationMinutes < 0)
        ask(problems, "duration_minutes",
            QT_TRANSLATE_NOOP("Rule", "A duration is not below zero."));
}

} // namespace

const RecordKind& restoreTestKind()
{
    static const RecordKind& kind =
        KindBuilder<RestoreTest>(QT_TRANSLATE_NOOP("Kind", "Restore tests"),
                                 QT_TRANSLATE_NOOP("Kind", "restore test"), "PH")
            .field("backup", &RestoreTest::backup, QT_TRANSLATE_NOOP("Field", "Backup plan"))
            .required()
            .listed()
            .aliases({u"Mã kế hoạch", u"Kế hoạch sao lưu"})
            .field("run", &RestoreTest::run, QT_TRANSLATE_NOOP("Field", "Copy of the backup run"))
            .historic()
            .aliases({u"Lần sao lưu"})
            .field("tested_on", &RestoreTest::testedOn, QT_TRANSLATE_NOOP("Field", "Tested on"))
            .required()
            .listed()
            .aliases({u"Ngày thử", u"Ngày thử phục hồi"})
            .field("medium", &RestoreTest::medium, QT_TRANSLATE_NOOP("Field", "Backup medium"))
            .historic()
            .aliases({u"Thiết bị lưu"})
            .field("files", &RestoreTest::files, QT_TRANSLATE_NOOP("Field", "Files chosen"))
            .longText()
            .required()
            .searched()
            .aliases({u"Tệp được chọn", u"Tệp thử"})
            .field("file_count", &RestoreTest::fileCount,
                   QT_TRANSLATE_NOOP("Field", "Files compared"))
            .unit(QT_TRANSLATE_NOOP("Unit", "files"))
            .aliases({u"Số tệp"})
            .field("machine", &RestoreTest::machine,
                   QT_TRANSLATE_NOOP("Field", "Restored on the machine"))
            .listed()
            .searched()
            .aliases({u"Máy phục hồi", u"Máy thử"})
            .field("hashes_match", &RestoreTest::hashesMatch,
                   QT_TRANSLATE_NOOP("Field", "Hashes match"))
            .listed()
            .aliases({u"Mã băm trùng khớp"})
            .field("differences", &RestoreTest::differences,
                   QT_TRANSLATE_NOOP("Field", "Differences"))
            .longText()
            .aliases({u"Sai khác"})
            .field("manifest_sha256", &RestoreTest::manifestSha256,
                   QT_TRANSLATE_NOOP("Field", "SHA-256 of the file list"))
            .aliases({u"SHA-256"})
            .field("duration_minutes", &RestoreTest::durationMinutes,
                   QT_TRANSLATE_NOOP("Field", "Duration"))
            .unit(QT_TRANSLATE_NOOP("Unit", "minutes"))
            .listed()
            .aliases({u"Thời lượng", u"Thời gian phục hồi (phút)"})
            .field("tester", &RestoreTest::tester, QT_TRANSLATE_NOOP("Field", "Tested by"))
            .historic()
            .listed()
            .aliases({u"Người thử"})
            .field("witness", &RestoreTest::witness, QT_TRANSLATE_NOOP("Field", "Witness"))
            .historic()
            .aliases({u"Người chứng kiến"})
            .field("conclusion", &RestoreTest::conclusion, QT_TRANSLATE_NOOP("Field", "Conclusion"))
            .required()
            .listed()
            .aliases({u"Kết luận"})
            .field("paper", &RestoreTest::paper,
                   QT_TRANSLATE_NOOP("Field", "Number of the minutes"))
            .searched()
            .aliases({u"Số biên bản"})
            .check(checkConclusion)
            .make();
    return kind;
}

} // namespace soattt
