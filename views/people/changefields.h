#pragma once

#include "models/services/staffchangeservice.h"
#include "views/records/fieldeditor.h"

class QGridLayout;

namespace soattt {

class Desk;

/// Why and since when a person leaves or changes post, by which decision, and what all lines share.
class ChangeFields : public QWidget
{
    Q_OBJECT

public:
    ChangeFields(Desk& desk, const Staff& person, QWidget* parent = nullptr);

    ChangeCause cause() const;
    void choose(ChangeCause cause);
    /// What stands in the fields; the decisions are not among it.
    StaffChangeRequest request() const;

signals:
    void causeChosen();

private:
    void addField(QGridLayout* grid, int row, int column, const char* name, const Field& field,
                  const QString& label = {});
    void begin(const Staff& person);
    void showPost();
    QString text(const char* name) const;
    FieldEditor* editor(const char* name) const;

    Desk& m_desk;
    QString m_person;
    QHash<QString, FieldEditor*> m_editors;
    QHash<QString, QWidget*> m_cells; ///< label and field, to be hidden together
};

} // namespace soattt
