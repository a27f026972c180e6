#pragma once

#include "views/records/fieldeditor.h"

class QLineEdit;
class QMenu;

namespace soattt {

class ReferenceModel;

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

private:
    QLineEdit* m_line;
};

/// Codes of other records, found by code or by folded name in a popup. Several are parted by
/// semicolons.
class ReferenceEditor : public LineEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Field& field, QLineEdit* line, Repository& repository,
                    RecordNames& names);

    void load(const Value& value) override;
    std::optional<Value> value() const override;

protected:
    void tidy() override;

private:
    void popUp();
    QStringList parts() const;
    bool severalOf() const { return field().type == FieldType::References; }
    QString titleOf(const QString& code) const;

    RecordNames& m_names;
    ReferenceModel* m_model;
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
