#include "views/records/filterbar.h"

#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"
#include "views/shared/dialogs.h"
#include "views/shared/flowlayout.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace soattt {

namespace {

QToolButton* menuButton(const QString& text, const QString& objectName)
{
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setText(text);
    button->setPopupMode(QToolButton::InstantPopup);
    setRole(button, "link");
    button->setMenu(new QMenu(button));
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
    , m_add(menuButton(tr("+ Condition"), QStringLiteral("addCondition")))
    , m_saved(menuButton(tr("Saved filters ▾"), QStringLiteral("savedFilters")))
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
    connect(m_line, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_add->menu(), &QMenu::aboutToShow, this, [this] { fillConditions(m_add->menu()); });
    connect(m_saved->menu(), &QMenu::aboutToShow, this, [this] { fillSaved(m_saved->menu()); });
}

RecordQuery FilterBar::query() const
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

void FilterBar::fillConditions(QMenu* menu)
{
    menu->clear();
    for (const Field& field : m_kind.fields()) {
        const bool choice = field.type == FieldType::Choice;
        if (field.secret || field.system || (!choice && field.type != FieldType::YesNo))
            continue;
        QMenu* answers = menu->addMenu(fieldLabel(field));
        const auto add = [&](const QString& text, const Condition& condition) {
            connect(answers->addAction(text), &QAction::triggered, this,
                    [this, condition] { addCondition(condition); });
        };
        for (const Choice& option : field.choices)
            add(choiceLabel(option), {field.key, Condition::Test::Equals, {option.key}});
        if (!choice) {
            const Condition yes{field.key, Condition::Test::Equals, {QStringLiteral("1")}};
            const Condition no{field.key, Condition::Test::NotEquals, {QStringLiteral("1")}};
            add(displayText(field, Value(true)), yes);
            add(displayText(field, Value(false)), no);
        }
        if (choice && !field.required)
            add(tr("Not filled in"), {field.key, Condition::Test::Empty, {}});
    }
    menu->addSeparator();
    QAction* closed = menu->addAction(tr("Closed records too"));
    closed->setCheckable(true);
    closed->setChecked(m_withClosed);
    connect(closed, &QAction::toggled, this, [this](bool on) {
        m_withClosed = on;
        showChips();
        emit changed();
    });
}

void FilterBar::fillSaved(QMenu* menu)
{
    menu->clear();
    m_desk.attempt([&] {
        const auto saved = m_desk.viewState().filters(m_kind);
        for (const SavedFilter& filter : saved)
            connect(menu->addAction(filter.name), &QAction::triggered, this,
                    [this, query = filter.query] { setQuery(query); });
        menu->addSeparator();
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
        saved.push_back({name->trimmed(), query()});
        m_desk.viewState().setFilters(m_kind, saved);
        m_desk.say(tr("The filter was kept."));
    });
}

/// One condition for each field: a second choice takes the place of the first.
void FilterBar::addCondition(const Condition& condition)
{
    std::erase_if(m_where, [&](const Condition& old) { return old.field == condition.field; });
    m_where.push_back(condition);
    showChips();
    emit changed();
}

QString FilterBar::chipText(const Condition& condition) const
{
    const Field& field = m_kind.field(condition.field);
    QString value;
    if (condition.test == Condition::Test::Empty)
        value = tr("Not filled in");
    else if (field.type == FieldType::YesNo)
        value = displayText(field, Value(condition.test == Condition::Test::Equals));
    else if (!condition.values.isEmpty())
        value = m_desk.names().textOfCanonical(m_kind, field, condition.values.front());
    return QStringLiteral("%1: %2").arg(fieldLabel(field), value);
}

void FilterBar::addChip(const QString& text, const std::function<void()>& remove)
{
    auto* chip = new QToolButton;
    chip->setText(text + QStringLiteral("  ✕"));
    chip->setAccessibleName(tr("Remove the condition %1").arg(text));
    setRole(chip, "chip");
    m_flow->addWidget(chip);
    connect(chip, &QToolButton::clicked, this, [this, remove] {
        remove();
        // The chip is removed with its handler still on the stack.
        QMetaObject::invokeMethod(this, &FilterBar::showChips, Qt::QueuedConnection);
        emit changed();
    });
}

void FilterBar::showChips()
{
    m_flow->removeWidget(m_add);
    clearLayout(m_flow);
    for (const Condition& condition : m_where)
        addChip(chipText(condition), [this, field = condition.field] {
            std::erase_if(m_where, [&](const Condition& old) { return old.field == field; });
        });
    if (m_withClosed)
        addChip(tr("Closed records too"), [this] { m_withClosed = false; });
    m_flow->addWidget(m_add);
    m_chips->updateGeometry();
}

} // namespace soattt
