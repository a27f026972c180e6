#pragma once

#include <QTimer>

namespace soattt {

/// Does what may wait until the window stands painted. Not when the context is gone by then.
template <class F> void whenPainted(QObject* context, F work)
{
    constexpr int soon = 50; // milliseconds
    QTimer::singleShot(soon, context, std::move(work));
}

} // namespace soattt
