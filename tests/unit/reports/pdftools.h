#pragma once

#include <QFile>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

/// What poppler's programs say of a PDF; lengths in points from the top left corner.
namespace pdftools {

struct Word
{
    QRectF box;
    QString text;
};

inline bool available()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty();
}

inline QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

class PdfFile
{
public:
    explicit PdfFile(const QByteArray& pdf)
    {
        QFile file(path());
        if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly) ||
            file.write(pdf) != pdf.size())
            qFatal("no temporary file");
    }

    /// In the order of the page's content.
    QString text() const
    {
        return run(QStringLiteral("pdftotext"),
                   {QStringLiteral("-raw"), path(), QStringLiteral("-")});
    }

    QString fonts() const { return run(QStringLiteral("pdffonts"), {path()}); }
    QString info() const { return run(QStringLiteral("pdfinfo"), {path()}); }

    /// The words of each page.
    std::vector<std::vector<Word>> pages() const
    {
        static const QRegularExpression word(QStringLiteral(
            "<word xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">"
            "([^<]*)</word>"));
        const QString html = run(QStringLiteral("pdftotext"),
                                 {QStringLiteral("-bbox"), path(), QStringLiteral("-")});
        std::vector<std::vector<Word>> all;
        for (const QString& page : html.split(QStringLiteral("<page ")).mid(1)) {
            all.emplace_back();
            for (auto it = word.globalMatch(page); it.hasNext();) {
                const auto match = it.next();
                const QPointF from(match.captured(1).toDouble(), match.captured(2).toDouble());
                const QPointF to(match.captured(3).toDouble(), match.captured(4).toDouble());
                all.back().push_back({QRectF(from, to), match.captured(5)});
            }
        }
        return all;
    }

    QString path() const { return m_folder.filePath(QStringLiteral("form.pdf")); }

private:
    QTemporaryDir m_folder;
};

} // namespace pdftools
