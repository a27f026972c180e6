#include "views/accounts/systemchoice.h"

#include "models/registers/informationsystem.h"
#include "views/shell/desk.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SystemChoice)
};

} // namespace

QComboBox* makeSystemChoice(Desk& desk, const QString& chosen)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("systemChoice"));
    choice->setAccessibleName(Words::tr("System"));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    RecordQuery query;
    query.sortField = QStringLiteral("name");
    for (const Record& record : desk.book().repository().all(systemKind(), query))
        choice->addItem(recordTitle(record), record.code());
    choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
    return choice;
}

} // namespace soattt
