#pragma once

#include "models/registers/document.h"

#include <QWidget>

namespace soattt {

class Desk;

/// What can be done with an issued document: open or save the frozen file and its control slip.
class DocumentActions : public QWidget
{
    Q_OBJECT

public:
    DocumentActions(Desk& desk, const Document& document, QWidget* parent = nullptr);

private:
    void addRecordButton();
    void addButton(const QString& text, const QString& name, const std::function<void()>& work);
    QByteArray slip() const;
    Desk& m_desk;
    Document m_document;
};

} // namespace soattt
