#pragma once

#include <QTimer>

namespace soattt {

/// Does what may wait a moment, by when the window usually stands painted. Not when the context is
/// gone by then.
template <class F> void soon(QObject* context, F work)
{
    constexpr int moment = 50; // milliseconds
    QTimer::singleShot(moment, context, std::move(work));
}

} // namespace soattt
