#pragma once

#include <QSettings>
#include <QStringList>

#include <memory>

namespace soattt {

/// What the program remembers of this person on this computer, outside any book.
class Preferences
{
public:
    enum class Look { System, Light, Dark };

    /// The usual place of the system; a file for tests.
    explicit Preferences(const QString& file = {});

    Look look() const;
    void setLook(Look look);
    /// "vi" or "en".
    QString language() const;
    void setLanguage(const QString& language);
    /// Newest first; files that are gone are left out.
    QStringList recentBooks() const;
    void addRecentBook(const QString& path);
    void forgetBook(const QString& path);
    /// Where backups go from this computer; empty until chosen.
    QString backupFolder() const;
    void setBackupFolder(const QString& folder);
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace soattt
