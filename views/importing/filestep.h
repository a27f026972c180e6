#pragma once

#include <QFrame>

class QLabel;

namespace soattt {

class Desk;
class RecordKind;

/// Which file: chosen, or dropped here; or, for a register, an empty one to fill in first.
class FileStep : public QFrame
{
    Q_OBJECT

public:
    FileStep(Desk& desk, const RecordKind& kind, QWidget* parent = nullptr);
    void setHint(const QString& hint);

signals:
    void chosen(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void writeTemplate();
    Desk& m_desk;
    const RecordKind& m_kind;
    QLabel* m_hint;
};

} // namespace soattt
