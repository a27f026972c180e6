#pragma once

#include "models/registers/recordkind.h"

#include <QStackedWidget>

#include <map>
#include <memory>

namespace soattt {

class Desk;
class FieldEditor;

/// Asks for the record a form is about, by code or name.
class RecordChoice : public QStackedWidget
{
    Q_OBJECT

public:
    explicit RecordChoice(Desk& desk, QWidget* parent = nullptr);

    /// A record of that kind; an empty code keeps the one last chosen of it.
    void ask(const RecordKind& kind, const QString& code);
    /// Empty while what stands there is no record.
    QString code() const { return m_code; }

signals:
    void chosen();

private:
    struct Line
    {
        Field field;
        FieldEditor* editor = nullptr;
    };
    Line& lineFor(const RecordKind& kind);
    void read();

    Desk& m_desk;
    std::map<QString, std::unique_ptr<Line>> m_lines; ///< by kind
    Line* m_line = nullptr;
    QString m_code;
};

} // namespace soattt
