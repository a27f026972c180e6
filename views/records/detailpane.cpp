#include "views/records/detailpane.h"

#include "models/registers/catalog.h"
#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"
#include "views/records/filestab.h"
#include "views/records/linestab.h"
#include "views/records/recordtabs.h"
#include "views/shared/chip.h"
#include "views/shared/glyph.h"
#include "views/shared/shortcuts.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

namespace soattt {

namespace {

constexpr int fillAfter = 30; ///< milliseconds: the list moves first, its record follows

const Field* stateField(const RecordKind& kind)
{
    for (const Field& field : kind.fields()) {
        if (field.type == FieldType::Choice && isStateField(field.key))
            return &field;
    }
    return nullptr;
}

QWidget* filledAnew()
{
    auto* content = new QWidget;
    setRole(content, "page");
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, lines(content, 0.5), 0);
    layout->setSpacing(lines(content, 0.25));
    return content;
}

QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

DetailPane::DetailPane(Desk& desk, const RecordKind& kind, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_back(makeButton(tr("List"), QStringLiteral("backButton"), "link"))
    , m_title(makeWrapped(QString(), "heading"))
    , m_state(new Chip)
    , m_closed(makeWrapped(QString(), "muted"))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_files(new FilesTab(desk))
    , m_edit(makeButton(tr("Edit"), QStringLiteral("editButton")))
    , m_close(makeButton(tr("Close…"), QStringLiteral("closeRecordButton")))
    , m_reopen(makeButton(tr("Reopen"), QStringLiteral("reopenButton")))
    , m_fill(new QTimer(this))
{
    setRole(this, "card");
    setObjectName(QStringLiteral("detailPane"));
    m_title->setObjectName(QStringLiteral("detailTitle"));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.9, 0.7);
    layout->setSpacing(lines(this, 0.45));
    layout->addWidget(makeHead());
    layout->addWidget(m_closed);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeButtons());
    makeTabs();
    m_fill->setSingleShot(true);
    m_fill->setInterval(fillAfter);
    connect(m_fill, &QTimer::timeout, this, &DetailPane::fillTab);
    setNarrow(false);
    show(std::nullopt);
}

void DetailPane::makeTabs()
{
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (QWidget* content :
         {filledAnew(), filledAnew(), static_cast<QWidget*>(m_files), filledAnew()})
        m_stack->addWidget(scrolling(content));
    addTab(Facts, tr("Facts"));
    for (const RecordKind* kind : linesOf(m_kind)) {
        m_lines.push_back(new LinesTab(m_desk, *kind));
        addTab(m_stack->addWidget(m_lines.back()), kindLabel(*kind));
    }
    addTab(Related, tr("Related"));
    addTab(Files, tr("Files"));
    addTab(History, tr("History"));
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailPane::fillTab);
    setAcceptDrops(true);
    auto* paste = new QShortcut(keysOf(Shortcut::Paste), this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, [this] {
        showTab(Files);
        if (m_record)
            m_files->paste(*m_record);
    });
}

void DetailPane::addTab(int tab, const QString& title)
{
    m_tabs->setTabData(m_tabs->addTab(title), tab);
}

/// Place in the stack of the tab looked at.
int DetailPane::shownTab() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toInt();
}

QWidget* DetailPane::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_back->setIcon(glyphIcon(QStringLiteral("back")));
    layout->addWidget(m_back, 0, Qt::AlignTop);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_state, 0, Qt::AlignTop);
    connect(m_back, &QPushButton::clicked, this, &DetailPane::backWanted);
    return head;
}

QWidget* DetailPane::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_edit, m_close, m_reopen})
        layout->addWidget(button);
    layout->addStretch(1);
    m_edit->setToolTip(tr("Edit (F2)"));
    m_close->setToolTip(tr("Close with a reason (Delete)"));
    connect(m_edit, &QPushButton::clicked, this, &DetailPane::editWanted);
    connect(m_close, &QPushButton::clicked, this, &DetailPane::closeWanted);
    connect(m_reopen, &QPushButton::clicked, this, &DetailPane::reopenWanted);
    return row;
}

void DetailPane::setNarrow(bool narrow)
{
    m_back->setVisible(narrow);
}

void DetailPane::showTab(int tab)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toInt() == tab)
            m_tabs->setCurrentIndex(i);
    }
}

void DetailPane::show(const std::optional<Record>& record)
{
    m_record = record;
    m_desk.attempt([this] { fillHead(); });
    m_fill->start();
}

void DetailPane::fillHead()
{
    const bool closed = m_record && m_record->isClosed();
    const bool mayEdit = m_record && m_desk.may(Operation::EditRecords);
    m_edit->setVisible(mayEdit && !closed);
    m_close->setVisible(mayEdit && !closed && !m_kind.isSingle());
    m_reopen->setVisible(mayEdit && closed);
    m_tabs->setVisible(m_record.has_value());
    m_closed->setVisible(closed);
    if (!m_record) {
        m_title->clear();
        m_state->setState(QString(), Tone::Neutral);
        return;
    }
    m_title->setText(recordTitle(*m_record));
    const Field* state = stateField(m_kind);
    const Value value = state ? m_record->at(state->key) : Value();
    m_state->setState(state ? displayText(*state, value) : QString(), toneOfState(textOf(value)));
    m_closed->setText(tr("Closed on %1: %2")
                          .arg(displayText(m_kind.field(QStringLiteral("closed_on")),
                                           m_record->at(QStringLiteral("closed_on"))),
                               textOf(m_record->at(QStringLiteral("closed_reason")))));
}

void DetailPane::fillTab()
{
    const int tab = shownTab();
    m_stack->setCurrentIndex(tab);
    m_stack->setVisible(m_record.has_value());
    if (tab == Files && m_record)
        m_desk.attempt([this] { m_files->show(*m_record); });
    else if (tab >= FirstLines && m_record)
        m_desk.attempt([&] { m_lines[size_t(tab - FirstLines)]->show(*m_record); });
    else
        fillAnew(tab);
}

void DetailPane::fillAnew(int tab)
{
    auto* area = qobject_cast<QScrollArea*>(m_stack->currentWidget());
    if (!area)
        return;
    auto* layout = static_cast<QVBoxLayout*>(area->widget()->layout());
    clearLayout(layout);
    if (!m_record)
        return;
    m_desk.attempt([&] {
        switch (tab) {
        case Facts:
            return addFacts(*layout, m_desk, *m_record);
        case Related:
            return addRelated(*layout, m_desk, *m_record);
        case History:
            return addHistory(*layout, m_desk, *m_record);
        default:
            return;
        }
    });
    layout->addStretch(1);
    // The area is as high as what is new in it before it is painted.
    QCoreApplication::sendPostedEvents(area->widget(), QEvent::LayoutRequest);
}

void DetailPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_record || !m_files->takes(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setMark(this, "dropping", true);
}

void DetailPane::dragLeaveEvent(QDragLeaveEvent*)
{
    setMark(this, "dropping", false);
}

void DetailPane::dropEvent(QDropEvent* event)
{
    setMark(this, "dropping", false);
    if (!m_record || !m_files->takes(event->mimeData()))
        return;
    event->setDropAction(Qt::CopyAction); // never moved away from where it was
    event->accept();
    showTab(Files);
    m_files->take(Record(*m_record), event->mimeData());
}

} // namespace soattt
