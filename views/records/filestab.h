#pragma once

#include "models/services/attachmentservice.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QMimeData;
class QPushButton;

namespace soattt {

class Desk;
class FilePreview;

/// The files kept with one record: list, preview, what can be done with the chosen one, and ways to
/// bring in more. Everything by keyboard too: Enter opens, Delete removes.
class FilesTab : public QWidget
{
    Q_OBJECT

public:
    explicit FilesTab(Desk& desk, QWidget* parent = nullptr);

    void show(const Record& record);
    /// True for files or a picture, when this person may attach.
    bool takes(const QMimeData* brought) const;
    void take(const Record& owner, const QMimeData* brought);
    /// What is on the clipboard.
    void paste(const Record& owner);

private:
    QWidget* makeActions();
    QWidget* makeIncoming();
    QPushButton* addButton(QWidget* row, const QString& text, const char* name,
                           void (FilesTab::*work)()) const;
    void addItem(const Attachment& file, const AttachmentService& service);
    void fitList();
    const Attachment* chosen() const;
    void choose();
    void showSum(const Attachment& file);
    void preview(const Attachment& file);
    void attach(const Record& owner, const std::vector<NewFile>& files);
    void attachChosen();
    void pasteHere();
    void openFile();
    void saveFile();
    void removeFile();
    void copySum();

    Desk& m_desk;
    std::optional<Record> m_record;
    std::vector<Attachment> m_files;
    QLabel* m_empty;
    QListWidget* m_list;
    QWidget* m_actions = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_sum;
    FilePreview* m_preview;
    QWidget* m_incoming = nullptr;
};

} // namespace soattt
