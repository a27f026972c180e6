#include "app/soatttctl/console.h"
#include "app/soatttctl/program.h"
#include "models/core/librarysearch.h"
#include "models/core/privatememory.h"

#include <QGuiApplication>
#include <QTranslator>

#include <memory>

namespace {

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// Fonts need a QGuiApplication, without a screen; everything else starts quicker without.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (!soattt::ctl::needsFonts(wordsOf(argc, argv)))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
#ifdef Q_OS_WIN
    // The forms bring their fonts; without any folder Qt would complain.
    if (qEnvironmentVariableIsEmpty("QT_QPA_FONTDIR"))
        qputenv("QT_QPA_FONTDIR", qgetenv("SystemRoot"));
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    soattt::limitLibrarySearch();
    soattt::keepMemoryPrivate();
    const soattt::ctl::console::Utf8Console utf8;
    const auto application = makeApplication(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    QTranslator vietnamese;
    if (!soattt::ctl::wantsEnglish(words) &&
        vietnamese.load(QStringLiteral(":/translations/soattt_vi.qm")))
        QCoreApplication::installTranslator(&vietnamese);
    return soattt::ctl::run(words);
}
