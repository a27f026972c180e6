#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace soattt {

class Desk;

/// A name without what a file system refuses: "01/BC-UBND" becomes "01-BC-UBND".
QString fileNameOf(const QString& name, const QString& ending);
/// The last part of a name without what a file system refuses.
QString safeName(const QString& name);
/// Asks where and writes it whole or not at all. False when the person pressed Cancel.
bool saveAs(Desk& desk, QWidget* parent, const QByteArray& bytes, const QString& name);
/// Writes it to a private folder, kept until the program ends, and opens it in the program the
/// system has for it. Throws UserError for what is no document: a program is not started from here.
void openCopy(const QByteArray& bytes, const QString& name);

} // namespace soattt
