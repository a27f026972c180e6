#pragma once

#include "views/users/userform.h"

#include <functional>

class QLineEdit;

namespace soattt {

class Desk;

/// Asks the person signed in for the password once more, before something that a colleague at an
/// unattended screen must not do. Wrong ones count as at the sign-in.
class AskAgainForm : public UserForm
{
    Q_OBJECT

public:
    AskAgainForm(Desk& desk, const QString& what, QWidget* parent = nullptr);

protected:
    void apply() override;

private:
    Desk& m_desk;
    QLineEdit* m_password;
};

/// Asks, and does it once the password was right. `what` is a sentence that says what for.
void askAgain(Desk& desk, QWidget* parent, const QString& what, const std::function<void()>& then);

} // namespace soattt
