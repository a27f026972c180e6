#pragma once

#include "views/records/fieldeditor.h"

class QAction;
class QLineEdit;
class QMenu;

namespace soattt {

/// Text, number, money, date, time, several short texts: one line, tidied when the person leaves
/// it (5/3/26 becomes 05/03/2026, 12450000 becomes 12.450.000).
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field& field, QLineEdit* line);

    void load(const Value& value) override;
    std::optional<Value> value() const override;
    QString typed() const override;
    void restore(const QString& typed) override;
    void setReadOnly(bool readOnly) override;

protected:
    virtual void tidy();
    QLineEdit* line() const { return m_line; }
    /// The arrow at the end of the line that shows what can be chosen.
    QAction* addOpener();
    /// Several entries in one line.
    static QStringList split(const QString& typed);
    static QString separator() { return QStringLiteral("; "); }

private:
    QLineEdit* m_line;
};

/// Several of a few answers, ticked in a menu or typed.
class ChoicesEditor : public LineEditor
{
    Q_OBJECT

public:
    ChoicesEditor(const Field& field, QLineEdit* line, std::vector<Word> words);

    void load(const Value& value) override;
    std::optional<Value> value() const override;

protected:
    void tidy() override;

private:
    void fillMenu(QMenu* menu);
    void setKeys(const QStringList& keys);
    /// nullopt when a part is no answer.
    std::optional<QStringList> keys() const;

    std::vector<Word> m_words;
};

} // namespace soattt
