#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QStringList>

namespace soattt {

/// What a person without a mouse or without sight needs of a window: names, the Tab key, order.
class Reading
{
public:
    explicit Reading(QWidget& window)
        : m_window(window)
    {
    }

    /// One sentence for each defect; empty when all is well.
    QStringList defects() const
    {
        QStringList found;
        for (QWidget* widget : controls()) {
            if (nameOf(widget).isEmpty())
                found.append(QStringLiteral("no name: ") + told(widget));
            if (!(widget->focusPolicy() & Qt::TabFocus))
                found.append(QStringLiteral("not reached by Tab: ") + told(widget));
        }
        return found + orderDefects();
    }

private:
    static QString nameOf(QWidget* widget)
    {
        auto* face = QAccessible::queryAccessibleInterface(widget);
        return face ? face->text(QAccessible::Name) : QString();
    }

    static QString told(const QWidget* widget)
    {
        return QStringLiteral("%1 \"%2\" in %3")
            .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                 widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
    }

    /// Parts of another control, which the person never meets by themselves.
    static bool isPart(const QWidget* widget)
    {
        const QWidget* parent = widget->parentWidget();
        return qobject_cast<const QHeaderView*>(widget) || qobject_cast<const QComboBox*>(parent) ||
               qobject_cast<const QLineEdit*>(parent) ||
               qobject_cast<const QAbstractSpinBox*>(parent) ||
               widget->inherits("QTableCornerButton") || widget->inherits("QScrollBar");
    }

    /// A table that only holds editors, which have the focus themselves.
    static bool isFrame(const QWidget* widget)
    {
        const auto inside = widget->findChildren<QComboBox*>();
        return widget->focusPolicy() == Qt::NoFocus && !inside.isEmpty();
    }

    static bool isControl(const QWidget* widget)
    {
        return widget->isEnabled() && !isPart(widget) &&
               (qobject_cast<const QAbstractButton*>(widget) ||
                qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                (qobject_cast<const QAbstractItemView*>(widget) && !isFrame(widget)) ||
                (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()));
    }

    QList<QWidget*> controls() const
    {
        QList<QWidget*> all;
        for (QWidget* widget : m_window.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->window() == &m_window && isControl(widget))
                all.append(widget);
        }
        return all;
    }

    QRect placeOf(const QWidget* widget) const
    {
        return {widget->mapTo(&m_window, QPoint()), widget->size()};
    }

    static bool isBefore(const QRect& a, const QRect& b)
    {
        const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
        if (shared > std::min(a.height(), b.height()) / 2)
            return a.left() <= b.left();
        return a.top() <= b.top();
    }

    /// Within one container the Tab key goes down, and along a line to the right.
    QStringList orderDefects() const
    {
        QStringList found;
        QHash<const QWidget*, const QWidget*> last;
        for (QWidget* at = m_window.nextInFocusChain(); at != &m_window;
             at = at->nextInFocusChain()) {
            if (!at->isVisible() || at->window() != &m_window || !isControl(at))
                continue;
            const QWidget* before = last.value(at->parentWidget());
            if (before && !isBefore(placeOf(before), placeOf(at)))
                found.append(
                    QStringLiteral("Tab goes back from %1 to %2").arg(told(before), told(at)));
            last.insert(at->parentWidget(), at);
        }
        return found;
    }

    QWidget& m_window;
};

} // namespace soattt
