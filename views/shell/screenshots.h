#pragma once

#include "views/shell/mainwindow.h"

#include <QDir>

namespace soattt {

/// Pictures of every page and dialog of a book, light and dark, in the two sizes the program must
/// fit, with an index.html that shows them all.
class Screenshots
{
public:
    /// `only`: names like "light-1366-today"; all when empty.
    Screenshots(MainWindow& window, const QString& folder, const QStringList& only = {});
    /// Returns the number of pictures. Throws UserError when the folder can't be written.
    int take(const QString& book, const QString& login, const QString& password);

private:
    struct Round
    {
        QString name; ///< "light-1366"
        Preferences::Look look;
        QSize size;
    };
    void takeRound(const Round& round, const QString& book, const QString& login,
                   const QString& password);
    void takeStart(const QString& book, const QString& login);
    void takePages();
    void takeSearch();
    void takeHelp();
    void takeDialogs();
    void picture(const QString& name, QWidget* over = nullptr);
    bool isAnyWanted(const QString& start) const; ///< a picture whose name begins so
    void writeIndex() const;

    MainWindow& m_window;
    QDir m_folder;
    QStringList m_only;
    QString m_round;
    QStringList m_files;
};

} // namespace soattt
