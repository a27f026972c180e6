#pragma once

#include <QStringList>

namespace soattt::paper {

/// dutyTitle() in Vietnamese whatever the language of the screen.
QString dutyTitle(const QString& duty);
/// dueObjectText() likewise.
QString dueObjectText(const QString& duty, const QString& object);
/// "OWN Quyết định số 118/QĐ-UBND" is the office's own rule: the paper names its decision.
QString clausesText(const QStringList& clauses);

} // namespace soattt::paper
