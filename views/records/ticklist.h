#pragma once

#include <QListWidget>

namespace soattt {

/// Answers to tick, each with its key; a click anywhere on a line ticks it, not only on its box.
class TickList : public QListWidget
{
    Q_OBJECT

public:
    explicit TickList(const QString& objectName, QWidget* parent = nullptr);
    void add(const QString& key, const QString& label, bool on);
    QStringList ticked() const;
    void tick(const QString& key, bool on);

signals:
    void toggled(const QString& key, bool on);
};

} // namespace soattt
