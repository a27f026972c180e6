#include "views/duties/dutydetail.h"

#include "models/core/text.h"
#include "models/registers/catalog.h"
#include "models/registers/document.h"
#include "models/registers/labels.h"
#include "models/services/formservice.h"
#include "views/machines/checkfacts.h"
#include "views/shared/regulationtitle.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"
#include "views/today/duetablemodel.h"
#include "views/today/settling.h"

#include <QVBoxLayout>

namespace soattt {

namespace {

constexpr size_t itemsShown = 12; ///< of what is missing; the rest is told by its number

} // namespace

DutyDetail::DutyDetail(Desk& desk, QWidget* parent)
    : QScrollArea(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("dutyDetail"));
    setAccessibleName(tr("The duty"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    setRole(content, "page");
    m_layout = new QVBoxLayout(content);
    setMargins(m_layout, this, 0.7, 0.5);
    m_layout->setSpacing(lines(this, 0.25));
    setWidget(content);
}

void DutyDetail::clear()
{
    clearLayout(m_layout);
}

void DutyDetail::show(const DutyStanding& duty)
{
    clear();
    addText(QStringLiteral("%1 · %2").arg(duty.code, duty.title), "strong");
    addMissing(duty);
    addProofs(duty);
    addGrounds(duty);
    m_layout->addStretch(1);
    ensureVisible(0, 0);
}

void DutyDetail::addHeading(const QString& text)
{
    m_layout->addSpacing(lines(this, 0.3));
    m_layout->addWidget(makeLabel(text, "small"));
}

void DutyDetail::addText(const QString& text, const char* role)
{
    m_layout->addWidget(makeWrapped(text, role));
}

void DutyDetail::addLink(const QString& text, const std::function<void()>& open)
{
    QPushButton* link = makeButton(text, QString(), "link");
    link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    link->setToolTip(text);
    connect(link, &QPushButton::clicked, this, open);
    m_layout->addWidget(link);
}

void DutyDetail::addGrounds(const DutyStanding& duty)
{
    addHeading(tr("What the text asks"));
    for (const DutyGround& ground : duty.grounds) {
        if (ground.said == Said::Unknown)
            addText(tr("%1: our source lacks this article; look it up.").arg(ground.regulation));
        else
            addText(clauseTitles(ground.clauses));
        for (const QString& quote : ground.quotes)
            addText(QStringLiteral("“%1”").arg(quote), "muted");
    }
}

void DutyDetail::addProofs(const DutyStanding& duty)
{
    addHeading(tr("What shows it"));
    for (const Proof& proof : duty.records)
        addLink(
            tr("%1: %n record(s)", nullptr, int(proof.count)).arg(kindLabel(*findKind(proof.key))),
            [this, key = proof.key] { openRecords(key); });
    for (const Proof& proof : duty.papers)
        addLink(tr("%1: %n paper(s) issued", nullptr, int(proof.count))
                    .arg(FormService::form(proof.key).title),
                [this, key = proof.key] { openPapers(key); });
    for (const CheckCount& check : duty.checks)
        addLink(tr("%1: %2 comply, %3 fail, %4 not known")
                    .arg(ruleLabel(check.rule))
                    .arg(check.passed)
                    .arg(check.failed)
                    .arg(check.unknown),
                [this] { m_desk.openPage(QStringLiteral("compliance")); });
    if (duty.attestation)
        addLink(tr("Vouched for on %1: %2")
                    .arg(text::dateForPeople(*duty.attestation->doneOn), duty.attestation->how),
                [this, code = duty.attestation->code] {
                    m_desk.openRecord(attestationKind().key(), code);
                });
    if (duty.attestationEnded && !duty.attestation)
        addText(tr("It was vouched for once; that time is over."));
    if (duty.records.empty() && duty.papers.empty() && duty.checks.empty() && !duty.attestation)
        addText(tr("Nothing in the registers. If it is done, vouch for it and attach the paper."),
                "muted");
}

void DutyDetail::addMissing(const DutyStanding& duty)
{
    if (duty.missing.empty() && duty.coming.empty())
        return;
    addHeading(tr("What is missing"));
    size_t shown = 0;
    for (const auto* items : {&duty.missing, &duty.coming}) {
        for (const DueItem& item : *items) {
            if (shown++ < itemsShown)
                addOwed(item);
        }
    }
    if (shown > itemsShown)
        addText(tr("%n more; see Today.", nullptr, int(shown - itemsShown)), "muted");
}

void DutyDetail::addOwed(const DueItem& item)
{
    addLink(dutyTitle(item.duty), [this, item] { settleDue(m_desk, item); });
    addText(QStringLiteral("%1 · %2").arg(dueDistance(item), dueObjectText(item)), "muted");
}

void DutyDetail::openRecords(const QString& kind)
{
    const RecordKind& opened = *findKind(kind);
    if (opened.isSingle())
        m_desk.openPage(kind);
    else
        m_desk.openList(kind, {});
}

void DutyDetail::openPapers(const QString& form)
{
    RecordQuery query;
    query.where = {{QStringLiteral("form"), Condition::Test::Equals, {form}}};
    m_desk.openList(documentKind().key(), query);
}

} // namespace soattt
