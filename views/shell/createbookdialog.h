#pragma once

#include "models/services/book.h"

#include <QDialog>

#include <memory>

class QCheckBox;
namespace Ui {
class CreateBookDialog;
}

namespace soattt {

class Dialogs;

/// Asks what a new book needs, in three steps: the office, the regulations it applies, its first
/// administrator.
class CreateBookDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CreateBookDialog(Dialogs& dialogs, QWidget* parent = nullptr);
    ~CreateBookDialog() override;

    /// What was asked, once accepted.
    NewBook request() const;
    QString path() const;
    /// Something the book itself refused; the dialog stays.
    void refuse(const QString& sentence);
    void showStep(int step);
    void accept() override;

signals:
    /// Everything is filled in; whoever opened the dialog creates the book and closes it.
    void createWanted();

private:
    void addRegulations();
    void chooseFile();
    void suggestFile();
    /// The sentence that keeps the person in the step; empty when it is sound.
    QString fault(int step) const;
    QStringList chosenRegulations() const;
    void next();
    void back();

    Dialogs& m_dialogs;
    std::unique_ptr<Ui::CreateBookDialog> m_ui;
    std::vector<QCheckBox*> m_regulations;
    bool m_fileChosen = false;
};

} // namespace soattt
