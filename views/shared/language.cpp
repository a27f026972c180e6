#include "views/shared/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace soattt {

void applyLanguage(const QString& language)
{
    const QString name = QStringLiteral("soatttWords");
    QCoreApplication* application = QCoreApplication::instance();
    qDeleteAll(application->findChildren<QTranslator*>(name, Qt::FindDirectChildrenOnly));
    const bool english = language == QLatin1String("en");
    QLocale::setDefault(QLocale(english ? QLocale::English : QLocale::Vietnamese));
    for (const char* catalogue : {"qtbase_", "soattt_"}) {
        auto* translator = new QTranslator(application);
        translator->setObjectName(name);
        if (translator->load(
                QStringLiteral(":/translations/%1%2.qm").arg(QLatin1String(catalogue), language)))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace soattt
