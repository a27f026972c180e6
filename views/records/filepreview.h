#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QWidget>

namespace soattt {

/// A picture that is kept with a record, as wide as there is room. It is decoded in a thread of its
/// own and never larger than a screen; one that would take too much memory is refused with a
/// sentence. Hidden while there is nothing to show.
class FilePreview : public QWidget
{
    Q_OBJECT

public:
    explicit FilePreview(QWidget* parent = nullptr);

    void show(const QByteArray& bytes, const QString& code, const QString& name);
    /// Of the file shown; empty when there is none.
    QString fileCode() const { return m_code; }
    /// A sentence in place of the picture.
    void say(const QString& sentence);
    void clear();
    bool isLoading() const { return m_loading.isRunning(); }
    /// Null while there is none.
    const QImage& image() const { return m_image; }
    QString sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void loaded();
    void fit();

    QFutureWatcher<QImage> m_loading;
    QString m_code;
    QImage m_image;
    QString m_sentence;
};

/// What is in the bytes, fitted into that many pixels each way; null when it is none of the usual
/// kinds of picture or too large. May run in any thread.
QImage decodePicture(const QByteArray& bytes, int longestSide);

} // namespace soattt
