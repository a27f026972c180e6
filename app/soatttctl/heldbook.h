#pragma once

#include <QJsonObject>

namespace soattt::ctl {

/// Asks the window that holds the book; empty when nobody answers.
QJsonObject askHolder(const QString& bookPath, const QJsonObject& request);

} // namespace soattt::ctl
