#pragma once

class QApplication;

namespace soattt {

/// Tool tips repeat what people wrote: they show it as it stands and never as rich text, which
/// could open files. Once for the program.
void keepTipsPlain(QApplication& application);

} // namespace soattt
