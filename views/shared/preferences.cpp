#include "views/shared/preferences.h"

#include <QFileInfo>

namespace soattt {

namespace {

constexpr int rememberedBooks = 6;
const QString lookKey = QStringLiteral("look");
const QString languageKey = QStringLiteral("language");
const QString booksKey = QStringLiteral("books");
const QString backupFolderKey = QStringLiteral("backupFolder");
const QString geometryKey = QStringLiteral("geometry");

} // namespace

Preferences::Preferences(const QString& file)
    : m_settings(file.isEmpty() ? std::make_unique<QSettings>(
                                      QSettings::IniFormat, QSettings::UserScope,
                                      QStringLiteral("soattt"), QStringLiteral("soattt"))
                                : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Preferences::Look Preferences::look() const
{
    const QString look = m_settings->value(lookKey).toString();
    if (look == QLatin1String("light"))
        return Look::Light;
    return look == QLatin1String("dark") ? Look::Dark : Look::System;
}

void Preferences::setLook(Look look)
{
    const QString names[] = {QStringLiteral("system"), QStringLiteral("light"),
                             QStringLiteral("dark")};
    m_settings->setValue(lookKey, names[int(look)]);
}

QString Preferences::language() const
{
    const QString language = m_settings->value(languageKey).toString();
    return language == QLatin1String("en") ? language : QStringLiteral("vi");
}

void Preferences::setLanguage(const QString& language)
{
    m_settings->setValue(languageKey, language);
}

QStringList Preferences::recentBooks() const
{
    QStringList books;
    for (const QString& path : m_settings->value(booksKey).toStringList()) {
        if (QFileInfo::exists(path))
            books.append(path);
    }
    return books;
}

void Preferences::addRecentBook(const QString& path)
{
    QStringList books = m_settings->value(booksKey).toStringList();
    books.removeAll(path);
    books.prepend(path);
    m_settings->setValue(booksKey, QStringList(books.mid(0, rememberedBooks)));
}

void Preferences::forgetBook(const QString& path)
{
    QStringList books = m_settings->value(booksKey).toStringList();
    books.removeAll(path);
    m_settings->setValue(booksKey, books);
}

QString Preferences::backupFolder() const
{
    return m_settings->value(backupFolderKey).toString();
}

void Preferences::setBackupFolder(const QString& folder)
{
    m_settings->setValue(backupFolderKey, folder);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings->value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings->setValue(geometryKey, geometry);
}

} // namespace soattt
