#include "models/registers/depreciationrate.h"

#include "models/registers/kindbuilder.h"
#include "models/registers/rulewords.h"

#include <QRegularExpression>

namespace soattt {

std::optional<qint64> DepreciationRate::hundredths() const
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,3})(?:[.,](\\d{1,2}))?$"));
    const auto match = shape.match(rate);
    if (!match.hasMatch())
        return std::nullopt;
    const QString part = match.captured(2).leftJustified(2, QLatin1Char('0'));
    return match.captured(1).toLongLong() * 100 + part.toLongLong();
}

namespace {

void checkRate(const DepreciationRate& rate, std::vector<Problem>& problems)
{
    const auto read = rate.hundredths();
    if (!rate.rate.isEmpty() && (!read || *read == 0 || *read > 10'000))
        ask(problems, "rate",
            QT_TRANSLATE_NOOP("Rule", "The rate is a percentage a year, as in 14,29 or 20."));
    if (rate.usefulLife && *rate.usefulLife < 1)
        ask(problems, "useful_life",
            QT_TRANSLATE_NOOP("Rule", "The useful life is 1 year or more."));
    if (rate.types.empty())
        ask(problems, "types", QT_TRANSLATE_NOOP("Rule", "Say for which types it holds."));
}

} // namespace

const RecordKind& depreciationRateKind()
{
    static const RecordKind& kind =
        KindBuilder<DepreciationRate>(QT_TRANSLATE_NOOP("Kind", "Depreciation rates"),
                                      QT_TRANSLATE_NOOP("Kind", "depreciation rate"), "TLHM")
            .field("name", &DepreciationRate::name, QT_TRANSLATE_NOOP("Field", "What it is for"))
            .required()
            .listed()
            .searched()
            .sorted()
            .aliases({u"Nhóm tài sản", u"Tên"})
            .field("types", &DepreciationRate::types, QT_TRANSLATE_NOOP("Field", "Types"))
            .aliases({u"Loại"})
            .field("valid_from_on", &DepreciationRate::validFromOn,
                   QT_TRANSLATE_NOOP("Field", "Valid from"))
            .required()
            .listed()
            .aliases({u"Áp dụng từ"})
            .field("useful_life", &DepreciationRate::usefulLife,
                   QT_TRANSLATE_NOOP("Field", "Useful life"))
            .required()
            .unit(QT_TRANSLATE_NOOP("Unit", "years"))
            .listed()
            .aliases({u"Thời gian sử dụng"})
            .field("rate", &DepreciationRate::rate, QT_TRANSLATE_NOOP("Field", "Rate a year"))
            .required()
            .unit(QT_TRANSLATE_NOOP("Unit", "%"))
            .listed()
            .aliases({u"Tỷ lệ hao mòn"})
            .field("minimum_value", &DepreciationRate::minimumValue,
                   QT_TRANSLATE_NOOP("Field", "Fixed asset from"))
            .listed()
            .aliases({u"Nguyên giá từ"})
            .field("source", &DepreciationRate::source, QT_TRANSLATE_NOOP("Field", "Source"))
            .longText()
            .required()
            .aliases({u"Nguồn", u"Căn cứ"})
            .field("unverified", &DepreciationRate::unverified,
                   QT_TRANSLATE_NOOP("Field", "Not yet compared with the original text"))
            .listed()
            .aliases({u"Chưa đối chiếu"})
            .check(checkRate)
            .make();
    return kind;
}

} // namespace soattt
