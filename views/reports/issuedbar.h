#pragma once

#include "models/services/formservice.h"

#include <QFrame>

class QLabel;
class QLayout;

namespace soattt {

class Desk;

/// What was just issued, and what to do with it: print it with its control slip, open it, keep a
/// copy, go to its record.
class IssuedBar : public QFrame
{
    Q_OBJECT

public:
    IssuedBar(Desk& desk, QWidget* parent = nullptr);
    void show(const IssuedForm& issued);
    void dismiss();

private:
    void addButton(QLayout* layout, const QString& text, const QString& name,
                   const std::function<void()>& work);
    Desk& m_desk;
    QLabel* m_text;
    IssuedForm m_issued;
};

} // namespace soattt
