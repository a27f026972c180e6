#pragma once

#include "models/services/importservice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace soattt {

/// Which sheet, and which field each of its columns goes to.
class ColumnStep : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnStep(const RecordKind& kind, QWidget* parent = nullptr);

    void setSheets(const QStringList& sheets);
    void setLook(const FileLook& look);
    /// Only what was changed by hand.
    const QHash<QString, QString>& changed() const { return m_changed; }
    void forgetChanges() { m_changed.clear(); }
    /// What is said of fields without a column; "%1" stands for their names.
    void setMissingText(const QString& text) { m_missingText = text; }

signals:
    void sheetChosen(const QString& sheet);
    void completed(bool complete); ///< some column goes somewhere

private:
    QComboBox* makeChoice(int row, const FileColumn& column);
    QString keyAt(int row) const;
    void chosen(int row);
    void showMissing();

    const RecordKind& m_kind;
    FileLook m_look;
    QHash<QString, QString> m_changed;
    QLabel* m_sheetLabel;
    QComboBox* m_sheet;
    QTableWidget* m_table;
    QLabel* m_missing;
    QString m_missingText;
};

} // namespace soattt
