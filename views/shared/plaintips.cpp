#include "views/shared/plaintips.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace soattt {

namespace {

/// Qt polishes the label of a tip before it gives it its text.
class PlainTips : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Polish && watched->inherits("QTipLabel"))
            static_cast<QLabel*>(watched)->setTextFormat(Qt::PlainText);
        return false;
    }
};

} // namespace

void keepTipsPlain(QApplication& application)
{
    static const QString name = QStringLiteral("plainTips");
    if (application.findChild<QObject*>(name, Qt::FindDirectChildrenOnly))
        return;
    auto* tips = new PlainTips(&application);
    tips->setObjectName(name);
    application.installEventFilter(tips);
}

} // namespace soattt
