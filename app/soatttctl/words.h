#pragma once

#include <QCoreApplication>

namespace soattt::ctl {

/// Sentences of the command line, context "Ctl".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Ctl)
};

} // namespace soattt::ctl
