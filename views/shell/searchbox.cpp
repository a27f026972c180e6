#include "views/shell/searchbox.h"

#include "models/registers/catalog.h"
#include "models/tables/searchmodel.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"
#include "views/shell/searchdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace soattt {

SearchBox::SearchBox(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new SearchModel(desk.book().repository(), this))
    , m_line(new QLineEdit)
    , m_hint(makeLabel(QStringLiteral("Ctrl K"), "kbd", m_line))
    , m_popup(new QFrame)
    , m_list(new QListView)
    , m_nothing(makeLabel(QString(), "muted"))
{
    std::vector<const RecordKind*> kinds = registers();
    std::erase_if(kinds, [&desk](const RecordKind* kind) { return !desk.may(reading(*kind)); });
    m_model->setKinds(std::move(kinds));
    m_line->setObjectName(QStringLiteral("searchAll"));
    m_line->setPlaceholderText(tr("Search all registers: name, code, serial number…"));
    m_line->setAccessibleName(tr("Search all registers"));
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    setMaximumWidth(lines(this, 27));
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(m_popup, "popup");
    auto* popupLayout = new QVBoxLayout(m_popup);
    popupLayout->setContentsMargins(1, 1, 1, 1);
    popupLayout->addWidget(m_list);
    popupLayout->addWidget(m_nothing);
    m_nothing->setMargin(lines(this, 0.5));
    m_popup->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &SearchBox::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& at) { open(at.row()); });
}

SearchBox::~SearchBox()
{
    delete m_popup.data();
}

void SearchBox::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
    if (!m_line->text().isEmpty())
        search(m_line->text());
}

void SearchBox::resizeEvent(QResizeEvent*)
{
    showHint();
}

/// Only where it does not stand on the placeholder.
void SearchBox::showHint()
{
    m_hint->adjustSize();
    const int room = m_line->width() - m_hint->width() - lines(this, 0.6);
    m_hint->move(room, (m_line->height() - m_hint->height()) / 2);
    const int words = m_line->fontMetrics().horizontalAdvance(m_line->placeholderText());
    m_hint->setVisible(m_line->text().isEmpty() && words + lines(this, 1.2) < room);
}

void SearchBox::search(const QString& typed)
{
    showHint();
    if (typed.trimmed().isEmpty()) {
        hideResults();
        return;
    }
    m_desk.attempt([&] { m_model->search(typed); });
    m_nothing->setText(tr("Nothing found for \"%1\".").arg(typed.trimmed()));
    const bool found = m_model->firstHit() >= 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    if (found)
        m_list->setCurrentIndex(m_model->index(m_model->firstHit(), 0));
    showResults();
}

void SearchBox::showResults()
{
    QWidget* host = window();
    m_popup->setParent(host);
    const int rows = std::min(m_model->rowCount(), 16);
    const int wanted =
        m_model->firstHit() < 0 ? lines(this, 2.2) : rows * lines(this, 1.7) + lines(this, 0.3);
    const QPoint corner = mapTo(host, QPoint(0, height() + lines(this, 0.2)));
    const int width = std::max(this->width(), std::min(lines(this, 30), host->width() / 2));
    m_popup->setGeometry(corner.x(), corner.y(), width,
                         std::min(wanted, host->height() - corner.y() - lines(this, 1)));
    m_popup->show();
    m_popup->raise();
}

void SearchBox::hideResults()
{
    m_popup->hide();
}

void SearchBox::move(int step)
{
    int row = m_list->currentIndex().row() + step;
    while (row >= 0 && row < m_model->rowCount() && m_model->isHeading(row))
        row += step;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void SearchBox::open(int row)
{
    if (row < 0 || row >= m_model->rowCount() || m_model->isHeading(row))
        return;
    const QModelIndex at = m_model->index(row, 0);
    const QString kind = at.data(SearchModel::KindRole).toString();
    const QString code = at.data(SearchModel::CodeRole).toString();
    hideResults();
    m_line->clear();
    showHint();
    m_desk.openRecord(kind, code);
}

bool SearchBox::handleKey(int key)
{
    if (!m_popup->isVisible())
        return false;
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        hideResults();
        return true;
    default:
        return false;
    }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut)
        hideResults();
    return QWidget::eventFilter(watched, event);
}

} // namespace soattt
