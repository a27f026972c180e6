#pragma once

#include <QWidget>

class QLayout;
class QLineEdit;

namespace soattt {

/// The old password where it is asked for, the new one twice, and a tick to see them.
class PasswordFields : public QWidget
{
    Q_OBJECT

public:
    /// `withOld` asks for the old password first.
    explicit PasswordFields(bool withOld, QWidget* parent = nullptr);

    QString old() const;
    QString password() const;
    /// "The two passwords differ."; empty when they agree.
    QString problem() const;

private:
    QLineEdit* addLine(const QString& label, const QString& name);
    void setShown(bool shown);
    QLineEdit* m_old = nullptr;
    QLineEdit* m_password;
    QLineEdit* m_again;
};

/// A line with its label above it, in the order they are added.
void addField(QLayout* layout, const QString& label, QWidget* field);

} // namespace soattt
