#include "views/machines/checkfacts.h"

#include "views/shared/chip.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>

namespace soattt {

QString ruleLabel(CheckRule rule)
{
    return QCoreApplication::translate("Choice", enumEntries<CheckRule>()[size_t(rule)].label);
}

namespace {

QGridLayout* makeGrid(const QWidget* measure)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(lines(measure, 0.6));
    grid->setVerticalSpacing(lines(measure, 0.25));
    return grid;
}

} // namespace

CheckFacts::CheckFacts(Desk& desk, const MachineCheck& check, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("checkFacts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, lines(this, 0.5));
    layout->setSpacing(lines(this, 0.4));
    try {
        const MachineCheckService service(desk.session());
        const auto asset = service.assetOf(check);
        const auto result = service.resultOf(check);
        if (asset && result)
            addVerdicts(layout, service.verdicts(*result, *asset));
        if (asset)
            addDifferences(layout, observedBeside(check, *asset));
    } catch (const Error& error) {
        layout->addWidget(makeWrapped(error.text(), "muted"));
    }
}

void CheckFacts::addVerdicts(QVBoxLayout* layout, const std::vector<RuleVerdict>& verdicts)
{
    layout->addWidget(makeWrapped(tr("By what is asked today"), "strong"));
    QGridLayout* grid = makeGrid(this);
    grid->setColumnStretch(1, 1);
    for (const RuleVerdict& verdict : verdicts) {
        if (verdict.verdict != Verdict::NotApplicable)
            addVerdict(grid, verdict);
    }
    layout->addLayout(grid);
}

void CheckFacts::addVerdict(QGridLayout* grid, const RuleVerdict& verdict)
{
    const bool failed = verdict.verdict == Verdict::Fail;
    const bool passed = verdict.verdict == Verdict::Pass;
    auto* chip = new Chip;
    chip->setState(passed   ? tr("complies")
                   : failed ? tr("fails")
                            : tr("not known"),
                   passed   ? Tone::Good
                   : failed ? Tone::Bad
                            : Tone::Warn);
    const int row = grid->rowCount();
    grid->addWidget(chip, row, 0, Qt::AlignTop);
    grid->addWidget(makeWrapped(ruleLabel(verdict.rule)), row, 1);
    const QStringList below =
        verdict.reasons + QStringList(verdict.clauses.join(QStringLiteral("; ")));
    grid->addWidget(makeWrapped(below.join(QLatin1Char('\n')).trimmed(), "small"), row + 1, 1);
}

/// Only where one side says something.
void CheckFacts::addDifferences(QVBoxLayout* layout, const std::vector<FactDifference>& differences)
{
    layout->addWidget(makeWrapped(tr("Declared and observed"), "strong"));
    QGridLayout* grid = makeGrid(this);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    grid->addWidget(makeLabel(tr("In the register"), "small"), 0, 1);
    grid->addWidget(makeLabel(tr("On the computer"), "small"), 0, 2);
    for (const FactDifference& one : differences) {
        if (one.declared.isEmpty() && one.observed.isEmpty())
            continue;
        const int row = grid->rowCount();
        grid->addWidget(makeWrapped(one.label, "muted"), row, 0, Qt::AlignTop);
        grid->addWidget(makeWrapped(one.declared.isEmpty() ? tr("(nothing)") : one.declared), row,
                        1, Qt::AlignTop);
        grid->addWidget(makeWrapped(one.observed.isEmpty() ? tr("(nothing)") : one.observed), row,
                        2, Qt::AlignTop);
        if (!one.differs)
            continue;
        auto* chip = new Chip;
        chip->setState(tr("differs"), Tone::Warn);
        grid->addWidget(chip, row, 3, Qt::AlignTop);
    }
    layout->addLayout(grid);
    layout->addWidget(makeLine());
}

} // namespace soattt
