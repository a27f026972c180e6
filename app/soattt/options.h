#pragma once

#include "models/core/clock.h"

#include <QStringList>

#include <memory>

namespace soattt {

/// `soattt [BOOK] [--now YYYY-MM-DD[THH:MM]] [--screenshots DIR [--only NAME,NAME]]`
struct Options
{
    QString book;
    QString screenshots; ///< folder; empty: the usual window
    QStringList only;    ///< names of pictures; empty: all
    std::optional<QDateTime> now;

    /// Throws UserError on a word it does not know.
    static Options fromArguments(const QStringList& arguments);
    std::unique_ptr<Clock> makeClock() const;
};

} // namespace soattt
