#include "app/soattt/options.h"
#include "models/core/librarysearch.h"
#include "models/core/privatememory.h"
#include "models/services/sampleoffice.h"
#include "views/shared/dialogs.h"
#include "views/shared/language.h"
#include "views/shell/application.h"
#include "views/shell/mainwindow.h"
#include "views/shell/screenshots.h"
#include "views/shell/singleinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace soattt;

namespace {

MainWindow::SampleLogin makeSample(const QString& path, const Clock& clock)
{
    if (!QFileInfo::exists(path))
        SampleOffice::create(path, clock);
    return {SampleOffice::login(), SampleOffice::password()};
}

int takeScreenshots(const Options& options, const Clock& clock)
{
    QTemporaryDir temporary;
    Preferences preferences(temporary.filePath(QStringLiteral("settings.ini")));
    Dialogs dialogs;
    const QString book = temporary.filePath(QStringLiteral("mau.soattt"));
    if (!options.book.isEmpty() && !QFile::copy(options.book, book)) // pictures leave it as it is
        throw UserError(
            QCoreApplication::translate("Options", "The file %1 can't be read.").arg(options.book));
    const auto login = makeSample(book, clock);
    MainWindow window(clock, preferences, dialogs,
                      [&](const QString& path) { return makeSample(path, clock); });
    Screenshots(window, options.screenshots, options.only).take(book, login.login, login.password);
    return 0;
}

int runWindow(const Application& application, const Options& options, const Clock& clock,
              Preferences& preferences)
{
    SingleInstance instance;
    if (instance.handOver(options.book.isEmpty() ? QString()
                                                 : QFileInfo(options.book).absoluteFilePath()))
        return 0;
    instance.listen();
    Dialogs dialogs;
    MainWindow window(clock, preferences, dialogs,
                      [&](const QString& path) { return makeSample(path, clock); });
    QObject::connect(&application, &Application::broke, &window, &MainWindow::refuse);
    QObject::connect(&instance, &SingleInstance::raised, &window, &MainWindow::comeForward);
    window.show();
    if (!options.book.isEmpty())
        window.openBook(options.book);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    limitLibrarySearch();
    keepMemoryPrivate();
    overwriteFreedMemory();
    const Application application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("soattt"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOATTT_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("Sổ ATTT"));
    Preferences preferences;
    try {
        const Options options = Options::fromArguments(QCoreApplication::arguments());
        applyLanguage(preferences.language());
        const auto clock = options.makeClock();
        if (!options.screenshots.isEmpty())
            return takeScreenshots(options, *clock);
        return runWindow(application, options, *clock, preferences);
    } catch (const Error& error) {
        qCritical("%s", qPrintable(error.text()));
        return 2;
    }
}
