#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace soattt {

/// The dialogs of the system, behind a seam so that tests can answer them. Paths are empty when the
/// person pressed Cancel.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filter);
    virtual QStringList openFiles(QWidget* parent, const QString& title, const QString& filter);
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestion,
                             const QString& filter);
    virtual QString chooseFolder(QWidget* parent, const QString& title);
    /// A question with the button that does it named by its verb; Enter pressed once too often
    /// cancels.
    virtual bool confirm(QWidget* parent, const QString& question, const QString& verb);
    enum class Leaving { Save, Discard, Stay };
    /// What becomes of something typed and not saved.
    virtual Leaving askLeaving(QWidget* parent, const QString& question);
    virtual std::optional<QString> askText(QWidget* parent, const QString& title,
                                           const QString& label);
    /// Something that stops the program from going on, where no window can say it.
    virtual void alert(QWidget* parent, const QString& text);
};

} // namespace soattt
