#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace soattt {

/// What one run of soatttctl gave.
struct CtlRun
{
    int code = -1;
    QByteArray output;
    QString messages;

    QJsonArray array() const { return QJsonDocument::fromJson(output).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
    bool isJson() const { return !QJsonDocument::fromJson(output).isNull(); }
    bool says(const QString& text) const { return messages.contains(text); }
};

/// Runs the program beside the tests in a folder of its own. Messages are English, so that they can
/// be looked for; `password` may be empty, then none is set.
class Ctl
{
public:
    static constexpr const char* usualPassword = "Thu-nghiem-2026";

    QString path(const QString& name) const { return folder.filePath(name); }

    CtlRun operator()(const QStringList& words,
                      const QString& password = QString::fromLatin1(usualPassword)) const
    {
        QProcess process;
        start(process, words, password);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void start(QProcess& process, const QStringList& words, const QString& password) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SOATTT_LANG"), language);
        environment.remove(QStringLiteral("SOATTT_PASSWORD"));
        if (!password.isEmpty())
            environment.insert(QStringLiteral("SOATTT_PASSWORD"), password);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(SOATTT_BIN_DIR "/soatttctl"), words);
        process.waitForStarted();
    }

    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir folder;
    QString language = QStringLiteral("en");
};

} // namespace soattt
