#include "models/registers/training.h"

#include "models/registers/kindbuilder.h"

namespace soattt {

template <> std::span<const EnumEntry<TrainingType>> enumEntries<TrainingType>()
{
    static constexpr EnumEntry<TrainingType> entries[] = {
        {TrainingType::Session, "session", QT_TRANSLATE_NOOP("Choice", "Session held")},
        {TrainingType::Need, "need", QT_TRANSLATE_NOOP("Choice", "Need")},
    };
    return entries;
}

namespace {

void checkCounts(const Training& training, std::vector<Problem>& problems)
{
    const auto negative = [&problems](const char* field, std::optional<qint64> count) {
        if (count.value_or(0) < 0)
            problems.push_back(
                {QString::fromLatin1(field),
                 QCoreApplication::translate("Rule", "A number of people can't be negative.")});
    };
    negative("leaders", training.leaders);
    negative("security_officers", training.securityOfficers);
    negative("users", training.users);
}

} // namespace

const RecordKind& trainingKind()
{
    static const RecordKind& kind =
        KindBuilder<Training>(QT_TRANSLATE_NOOP("Kind", "Training"),
                              QT_TRANSLATE_NOOP("Kind", "training entry"), "DT")
            .field("type", &Training::type, QT_TRANSLATE_NOOP("Field", "Type"))
            .listed()
            .aliases({u"Loại"})
            .field("title", &Training::title, QT_TRANSLATE_NOOP("Field", "Course"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Tên lớp", u"Khóa đào tạo", u"Nội dung đào tạo"})
            .field("held_on", &Training::heldOn, QT_TRANSLATE_NOOP("Field", "Date"))
            .required()
            .listed()
            .aliases({u"Ngày", u"Ngày tổ chức"})
            .field("organizer", &Training::organizer, QT_TRANSLATE_NOOP("Field", "Organiser"))
            .listed()
            .searched()
            .aliases({u"Đơn vị tổ chức"})
            .field("place", &Training::place, QT_TRANSLATE_NOOP("Field", "Place"))
            .aliases({u"Địa điểm"})
            .field("attendees", &Training::attendees, QT_TRANSLATE_NOOP("Field", "Attendees"))
            .historic()
            .aliases({u"Người tham dự"})
            .field("leaders", &Training::leaders, QT_TRANSLATE_NOOP("Field", "Leaders"))
            .listed()
            .unit(QT_TRANSLATE_NOOP("Unit", "people"))
            .aliases({u"Số lãnh đạo", u"Lãnh đạo"})
            .field("security_officers", &Training::securityOfficers,
                   QT_TRANSLATE_NOOP("Field", "Security officers"))
            .listed()
            .unit(QT_TRANSLATE_NOOP("Unit", "people"))
            .aliases({u"Số chuyên trách", u"Chuyên trách"})
            .field("users", &Training::users, QT_TRANSLATE_NOOP("Field", "Users"))
            .listed()
            .unit(QT_TRANSLATE_NOOP("Unit", "people"))
            .aliases({u"Số người dùng", u"Người dùng"})
            .field("content", &Training::content, QT_TRANSLATE_NOOP("Field", "Content"))
            .longText()
            .aliases({u"Nội dung"})
            .check(checkCounts)
            .make();
    return kind;
}

} // namespace soattt
