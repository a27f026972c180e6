#pragma once

#include <QCompleter>

namespace soattt {

/// Completes the last of several entries parted by semicolons, or the whole line; always in a
/// popup, never inline: that fights Vietnamese input methods. The model filters by itself.
class ListCompleter : public QCompleter
{
    Q_OBJECT

public:
    ListCompleter(QAbstractItemModel* model, bool severalEntries, QObject* parent = nullptr);
    QString lastPart(const QString& typed) const;

    QString pathFromIndex(const QModelIndex& index) const override;
    QStringList splitPath(const QString& path) const override;

private:
    bool m_several;
};

} // namespace soattt
