#pragma once

#include "models/core/error.h"

namespace soattt::ctl {

/// The command line itself is wrong (exit code 2).
class UsageError : public UserError
{
public:
    using UserError::UserError;
};

} // namespace soattt::ctl
