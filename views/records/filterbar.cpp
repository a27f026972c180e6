#include "views/records/filterbar.h"

#include "models/tables/fieldask.h"
#include "models/tables/readyfilters.h"
#include "models/tables/relativeday.h"
#include "views/records/conditiondialog.h"
#include "views/records/filterchip.h"
#include "views/shared/dialogs.h"
#include "views/shared/flowlayout.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace soattt {

namespace {

QToolButton* linkButton(const QString& text, const QString& objectName)
{
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    setRole(button, "link");
    return button;
}

} // namespace

FilterBar::FilterBar(Desk& desk, const RecordKind& kind, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_line(new QLineEdit)
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(lines(this, 0.35), m_chips))
    , m_add(linkButton(tr("+ Condition"), QStringLiteral("addCondition")))
    , m_closed(linkButton(tr("+ Closed records"), QStringLiteral("addClosed")))
    , m_saved(linkButton(tr("Saved filters ▾"), QStringLiteral("savedFilters")))
{
    m_line->setObjectName(QStringLiteral("filterLine"));
    m_line->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_line->setAccessibleName(tr("Filter the list"));
    m_line->setClearButtonEnabled(true);
    m_line->setMaxLength(200);
    m_line->setFixedWidth(lines(this, 15));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(lines(this, 0.5));
    layout->addWidget(m_line, 0, Qt::AlignTop);
    layout->addWidget(m_chips, 1, Qt::AlignVCenter);
    layout->addWidget(m_saved, 0, Qt::AlignTop);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_closed);
    m_closed->setToolTip(tr("Show closed records too"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(new QMenu(m_saved));
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_add, &QToolButton::clicked, this, [this] { askCondition(); });
    connect(m_closed, &QToolButton::clicked, this, [this] { setWithClosed(true); });
    connect(m_saved->menu(), &QMenu::aboutToShow, this, [this] { fillSaved(m_saved->menu()); });
}

RecordQuery FilterBar::query() const
{
    return settledOn(m_desk.today(), m_kind, asked());
}

/// As the person says it: days told from today stay so.
RecordQuery FilterBar::asked() const
{
    RecordQuery query;
    query.search = m_line->text();
    query.where = m_where;
    query.withClosed = m_withClosed;
    return query;
}

void FilterBar::setQuery(const RecordQuery& query)
{
    const QSignalBlocker blocker(m_line);
    m_line->setText(query.search);
    m_where = query.where;
    m_withClosed = query.withClosed;
    showChips();
    emit changed();
}

bool FilterBar::isNarrowing() const
{
    return !m_where.empty() || !m_line->text().trimmed().isEmpty();
}

void FilterBar::clear()
{
    setQuery({});
}

void FilterBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FilterBar::askCondition(const QString& field)
{
    auto* dialog = new ConditionDialog(m_desk, m_kind, this);
    if (!field.isEmpty())
        dialog->chooseField(field);
    openDialog(dialog);
}

void FilterBar::changeCondition(const Condition& condition)
{
    m_desk.attempt([&] {
        auto* dialog = new ConditionDialog(m_desk, m_kind, this);
        dialog->load(condition);
        connect(dialog, &QDialog::accepted, this, [this, condition, dialog] {
            if (dialog->condition().field != condition.field)
                std::erase(m_where, condition);
        });
        openDialog(dialog);
    });
}

void FilterBar::openDialog(ConditionDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { addCondition(dialog->condition()); });
    dialog->open();
}

void FilterBar::setWithClosed(bool withClosed)
{
    m_withClosed = withClosed;
    showChips();
    emit changed();
}

void FilterBar::fillSaved(QMenu* menu)
{
    menu->clear();
    m_desk.attempt([&] {
        const auto saved = m_desk.viewState().filters(m_kind);
        for (const auto& filters : {readyFilters(m_kind), saved}) {
            for (const SavedFilter& filter : filters)
                connect(menu->addAction(filter.name), &QAction::triggered, this,
                        [this, query = filter.query] { setQuery(query); });
            if (!filters.empty())
                menu->addSeparator();
        }
        QAction* keep = menu->addAction(tr("Keep this filter…"));
        keep->setEnabled(isNarrowing());
        connect(keep, &QAction::triggered, this, &FilterBar::saveCurrent);
        if (saved.empty())
            return;
        QMenu* drop = menu->addMenu(tr("Remove"));
        for (size_t i = 0; i < saved.size(); ++i)
            connect(drop->addAction(saved[i].name), &QAction::triggered, this, [this, i] {
                auto left = m_desk.viewState().filters(m_kind);
                left.erase(left.begin() + std::ptrdiff_t(i));
                m_desk.viewState().setFilters(m_kind, left);
            });
    });
}

void FilterBar::saveCurrent()
{
    const auto name = m_desk.dialogs().askText(this, tr("Keep this filter"), tr("Name"));
    if (!name || name->trimmed().isEmpty())
        return;
    m_desk.attempt([&] {
        auto saved = m_desk.viewState().filters(m_kind);
        std::erase_if(saved, [&](const SavedFilter& old) { return old.name == name->trimmed(); });
        saved.push_back({name->trimmed(), asked()});
        m_desk.viewState().setFilters(m_kind, saved);
        m_desk.say(tr("The filter was kept."));
    });
}

/// One condition for each field: a second takes the place of the first. Only closed records have
/// a day of closing.
void FilterBar::addCondition(const Condition& condition)
{
    const auto same = [&](const Condition& old) { return old.field == condition.field; };
    const auto old = std::find_if(m_where.begin(), m_where.end(), same);
    if (old != m_where.end())
        *old = condition;
    else
        m_where.push_back(condition);
    if (condition.field.startsWith(QLatin1String("closed_")))
        m_withClosed = true;
    showChips();
    emit changed();
}

void FilterBar::addChip(const Condition& condition)
{
    auto* chip = new FilterChip(conditionText(m_desk.names(), m_kind, condition), true);
    m_flow->addWidget(chip);
    connect(chip, &FilterChip::changeWanted, this,
            [this, condition] { changeCondition(condition); });
    connect(chip, &FilterChip::removeWanted, this, [this, condition] {
        std::erase(m_where, condition);
        chipGone();
    });
}

void FilterBar::addClosedChip()
{
    auto* chip = new FilterChip(tr("Closed records too"), false);
    m_flow->addWidget(chip);
    connect(chip, &FilterChip::removeWanted, this, [this] {
        m_withClosed = false;
        chipGone();
    });
}

/// The chip is removed with its handler still on the stack.
void FilterBar::chipGone()
{
    m_line->setFocus();
    QMetaObject::invokeMethod(this, &FilterBar::showChips, Qt::QueuedConnection);
    emit changed();
}

void FilterBar::showChips()
{
    m_desk.attempt([this] {
        m_flow->removeWidget(m_add);
        m_flow->removeWidget(m_closed);
        clearLayout(m_flow);
        for (const Condition& condition : m_where)
            addChip(condition);
        if (m_withClosed)
            addClosedChip();
    });
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_closed);
    m_closed->setVisible(!m_withClosed);
    m_chips->updateGeometry();
}

} // namespace soattt
