#pragma once

#include <QString>

namespace soattt::paper {

/// dutyTitle() in Vietnamese whatever the language of the screen.
QString dutyTitle(const QString& duty);

} // namespace soattt::paper
