#include "views/help/helpwindow.h"

#include "views/help/helppanel.h"
#include "views/shared/units.h"

#include <QDialog>
#include <QVBoxLayout>

namespace soattt {

void openHelpWindow(QWidget* parent)
{
    auto* window = new QDialog(parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(QStringLiteral("helpWindow"));
    window->setWindowTitle(HelpPanel::tr("Help"));
    auto* panel = new HelpPanel(nullptr);
    auto* layout = new QVBoxLayout(window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    QObject::connect(panel, &HelpPanel::closeWanted, window, &QDialog::close);
    window->resize(lines(window, 40), lines(window, 26));
    panel->showSection(QStringLiteral("first-day"));
    window->show();
    panel->takeFocus();
}

} // namespace soattt
