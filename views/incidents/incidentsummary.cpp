#include "views/incidents/incidentsummary.h"

#include "models/registers/databreach.h"
#include "models/services/incidentservice.h"
#include "views/incidents/clockwords.h"
#include "views/shared/chip.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>

#include <algorithm>

namespace soattt {

namespace {

constexpr int shownClocks = 4;

void addClock(QVBoxLayout* layout, const IncidentClock& clock, const QDateTime& now, bool leads)
{
    layout->addWidget(makeWrapped(clock.title, leads ? "strong" : nullptr));
    auto* chip = new Chip;
    chip->setState(clockText(clock, now), clockTone(clock, now));
    layout->addWidget(chip, 0, Qt::AlignLeft);
    layout->addWidget(makeWrapped(clockNotes(clock), "small"));
}

} // namespace

IncidentSummary::IncidentSummary(Desk& desk, const Record& record, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("incidentSummary"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, lines(this, 0.4));
    layout->setSpacing(lines(this, 0.2));
    try {
        const IncidentService service(desk.session());
        const bool breach = &record.kind() == &dataBreachKind();
        auto clocks = breach ? service.breachClocks(record.code()) : service.clocks(record.code());
        std::erase_if(clocks, [](const IncidentClock& clock) { return !clock.isOpen(); });
        const QDateTime now = desk.book().clock().now();
        for (size_t i = 0; i < std::min(clocks.size(), size_t(shownClocks)); ++i)
            addClock(layout, clocks[i], now, i == 0);
        if (clocks.size() > size_t(shownClocks))
            layout->addWidget(makeWrapped(
                tr("… and %n report(s) more", nullptr, int(clocks.size()) - shownClocks), "muted"));
        if (breach)
            return;
        const auto steps = service.process(record.code());
        const auto open = std::count_if(steps.begin(), steps.end(),
                                        [](const ProcessStep& step) { return step.isOpen(); });
        layout->addWidget(makeWrapped(
            tr("%1 of %2 steps of the response are open.").arg(open).arg(steps.size()), "muted"));
    } catch (const Error& error) {
        layout->addWidget(makeWrapped(error.text(), "muted"));
    }
}

} // namespace soattt
