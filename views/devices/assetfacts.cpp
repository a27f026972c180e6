#include "views/devices/assetfacts.h"

#include "models/core/text.h"
#include "models/registers/asset.h"
#include "models/registers/labels.h"
#include "models/services/assetvalues.h"
#include "models/services/custodyservice.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>
#include <QStyleOptionButton>

namespace soattt {

namespace {

struct AssetFacts
{
    Q_DECLARE_TR_FUNCTIONS(AssetFacts)
};

constexpr size_t shownSteps = 8;

QString valueText(const AssetValue& value)
{
    switch (value.what) {
    case AssetValue::What::Unknown:
        return value.by ? AssetFacts::tr("Remaining value not known: original value or day of "
                                         "purchase is missing.")
                        : AssetFacts::tr("Remaining value not known: the table of depreciation "
                                         "rates has no line for this type.");
    case AssetValue::What::Tool:
        return AssetFacts::tr("A tool, not a fixed asset: its original value is below %1 đồng.")
            .arg(value.by->minimumValue->toString());
    case AssetValue::What::FixedAsset:
        break;
    }
    return AssetFacts::tr("Fixed asset. Remaining value %1 đồng; useful life %2 years, until %3.")
        .arg(value.remaining->toString())
        .arg(*value.life)
        .arg(text::dateForPeople(*value.expiresOn));
}

QString sourceText(const AssetValue& value)
{
    if (!value.by || value.what == AssetValue::What::Unknown)
        return {};
    const QString source = AssetFacts::tr("By %1: %2.").arg(value.by->code, value.by->name);
    return value.by->unverified ? source + QLatin1Char(' ') +
                                      AssetFacts::tr("Not yet compared with the original text.")
                                : source;
}

QString stepText(const CustodyStep& step, bool withAsset)
{
    const QString who =
        QStringLiteral("%1 · %2 → %3").arg(text::dateForPeople(step.on), step.giver, step.receiver);
    const QString what = withAsset ? step.asset + QStringLiteral(" · ") + who : who;
    return step.isSigned ? what : AssetFacts::tr("%1 (not signed)").arg(what);
}

/// A link in one line, cut with "…" where there is no room; the whole is in its tip.
class LineLink : public QPushButton
{
public:
    LineLink(const QString& text, const QString& name)
        : QPushButton(text)
    {
        setObjectName(name);
        setAutoDefault(false);
        setRole(this, "link");
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setToolTip(text);
        setAccessibleName(text);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPushButton::resizeEvent(event);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int room =
            style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width();
        setText(fontMetrics().elidedText(toolTip(), Qt::ElideRight, room));
    }
};

void addSteps(QVBoxLayout* layout, Desk& desk, const std::vector<CustodyStep>& steps,
              bool withAsset)
{
    if (steps.empty())
        return;
    layout->addWidget(makeLabel(AssetFacts::tr("From hand to hand"), "strong"));
    for (size_t at = 0; at < steps.size() && at < shownSteps; ++at) {
        auto* link = new LineLink(stepText(steps[at], withAsset),
                                  QStringLiteral("custody_") + steps[at].handover);
        QObject::connect(link, &QPushButton::clicked, &desk, [&desk, code = steps[at].handover] {
            desk.openRecord(handoverKind().key(), code);
        });
        layout->addWidget(link);
    }
    if (steps.size() > shownSteps)
        layout->addWidget(makeWrapped(AssetFacts::tr("%n earlier handover(s): see the handovers.",
                                                     nullptr, int(steps.size() - shownSteps)),
                                      "small"));
}

QVBoxLayout* column(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, lines(widget, 0.4));
    layout->setSpacing(lines(widget, 0.1));
    return layout;
}

} // namespace

QWidget* makeAssetFacts(Desk& desk, const Record& record)
{
    auto* facts = new QWidget;
    facts->setObjectName(QStringLiteral("assetFacts"));
    QVBoxLayout* layout = column(facts);
    const AssetValues values(desk.session());
    if (values.hasRates()) {
        const AssetValue value = values.on(desk.today(), record.to<Asset>());
        QLabel* said = makeWrapped(valueText(value));
        said->setObjectName(QStringLiteral("assetValue"));
        layout->addWidget(said);
        const QString source = sourceText(value);
        if (!source.isEmpty())
            layout->addWidget(makeWrapped(source, "small"));
    }
    addSteps(layout, desk, CustodyService(desk.session()).ofAsset(record.code()), false);
    return facts;
}

QWidget* makeCustodyOf(Desk& desk, const Record& person)
{
    const auto steps = CustodyService(desk.session()).ofPerson(person.code());
    if (steps.empty())
        return nullptr;
    auto* facts = new QWidget;
    facts->setObjectName(QStringLiteral("personCustody"));
    addSteps(column(facts), desk, steps, true);
    return facts;
}

} // namespace soattt
