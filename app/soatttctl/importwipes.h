#pragma once

namespace soattt::ctl {

class Invocation;

/// `import sanitizations FILE.log`: a log of nwipe.
int importWipeLog(Invocation& invocation);

} // namespace soattt::ctl
