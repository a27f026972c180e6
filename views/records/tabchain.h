#pragma once

#include <QWidget>

namespace soattt {

/// Tab goes through these one after the other; for inputs that are made after the buttons below
/// them.
inline void chainTabs(const QList<QWidget*>& widgets)
{
    for (qsizetype i = 1; i < widgets.size(); ++i)
        QWidget::setTabOrder(widgets[i - 1], widgets[i]);
}

} // namespace soattt
