#include "views/records/newrecorddialog.h"

#include "models/registers/labels.h"
#include "views/records/recordform.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QVBoxLayout>

namespace soattt {

NewRecordDialog::NewRecordDialog(Desk& desk, const RecordKind& kind, QWidget* parent)
    : QDialog(parent)
    , m_form(new RecordForm(desk, kind))
{
    setObjectName(QStringLiteral("newRecordDialog"));
    setWindowTitle(kindLabel(kind));
    auto* layout = new QVBoxLayout(this);
    setMargins(layout, this, 0.8, 0.6);
    layout->addWidget(m_form);
    resize(lines(this, 44), lines(this, 25));
    connect(m_form, &RecordForm::saved, this, [this](const QString& code) {
        m_code = code;
        accept();
    });
    connect(m_form, &RecordForm::canceled, this, [this] {
        if (m_code.isEmpty()) // saved while leaving: accepted already
            QDialog::reject();
    });
    m_form->startNew();
}

NewRecordDialog::NewRecordDialog(Desk& desk, const Record& known, QWidget* parent)
    : NewRecordDialog(desk, known.kind(), parent)
{
    m_form->startFrom(known);
}

void NewRecordDialog::reject()
{
    m_form->cancel();
}

} // namespace soattt
