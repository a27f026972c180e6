#include "views/devices/sanitizedialog.h"

#include "models/registers/labels.h"
#include "views/devices/fieldgrid.h"
#include "views/records/fieldeditor.h"
#include "views/shared/widgets.h"
#include "views/shell/desk.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>

namespace soattt {

namespace {

template <class E> void addChoice(QComboBox* combo, E value)
{
    for (const auto& entry : enumEntries<E>()) {
        if (entry.value == value)
            combo->addItem(QCoreApplication::translate("Choice", entry.label), int(value));
    }
}

} // namespace

SanitizeDialog::SanitizeDialog(Desk& desk, const QString& storage, QWidget* parent)
    : TaskDialog(tr("Wipe or destroy a storage device"), parent)
    , m_desk(desk)
    , m_fields(new FieldGrid(desk, sanitizationKind()))
    , m_method(makeCombo("method"))
    , m_technique(makeCombo("technique"))
    , m_medium(makeWrapped(QString(), "muted"))
    , m_warning(makeWrapped(QString(), "error"))
{
    setObjectName(QStringLiteral("sanitizeDialog"));
    m_medium->setObjectName(QStringLiteral("sanitizeMedium"));
    m_warning->setObjectName(QStringLiteral("sanitizeWarning"));
    makeFields();
    body()->addWidget(m_fields);
    body()->addWidget(m_medium);
    body()->addWidget(m_warning);
    body()->addStretch(1);
    QPushButton* cancel = addButton(tr("Cancel"), "cancelSanitize");
    QPushButton* save = addButton(tr("Write down"), "confirmSanitize", "primary");
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &SanitizeDialog::accept);
    connect(m_method, &QComboBox::currentIndexChanged, this, &SanitizeDialog::offerTechniques);
    connect(m_storage, &FieldEditor::edited, this, &SanitizeDialog::showDevice);
    connect(m_storage, &FieldEditor::left, this, &SanitizeDialog::showDevice);
    Sanitization blank;
    if (!storage.isEmpty())
        blank.storage = Ref<StorageDevice>(storage);
    m_fields->load(Record::from(sanitizationKind(), blank));
    resize(lines(this, 58), sizeHint().height());
    showDevice();
}

QComboBox* SanitizeDialog::makeCombo(const char* field)
{
    auto* combo = new QComboBox;
    combo->setObjectName(QString::fromLatin1(field));
    combo->setAccessibleName(fieldLabel(sanitizationKind(), field));
    return combo;
}

void SanitizeDialog::makeFields()
{
    m_storage = m_fields->add("storage", 0, 0, 2);
    m_fields->add("data_class", 0, 2);
    m_fields->add("backed_up", 0, 3);
    m_fields->put(m_method, 1, 0);
    m_fields->put(m_technique, 1, 1);
    m_fields->add("tool", 1, 2);
    m_fields->add("tool_version", 1, 3);
    m_fields->add("started_at", 2, 0);
    m_fields->add("ended_at", 2, 1);
    m_fields->add("result", 2, 2);
    m_fields->add("verification", 2, 3);
    m_fields->add("done_by", 3, 0);
    m_fields->add("verified_by", 3, 1);
    m_fields->add("validated_by", 3, 2);
    m_fields->add("destination", 3, 3);
    m_fields->add("witnesses", 4, 0, 2);
    m_fields->add("basis", 4, 2, 2);
}

std::optional<StorageDevice> SanitizeDialog::device() const
{
    const auto value = m_storage->value();
    const auto record = value && !isEmpty(*value)
                            ? m_desk.book().repository().find(storageKind(), textOf(*value))
                            : std::nullopt;
    return record ? std::optional<StorageDevice>(record->to<StorageDevice>()) : std::nullopt;
}

void SanitizeDialog::showDevice()
{
    const auto found = device();
    QString text = tr("Choose the storage device first: its medium decides what fits.");
    if (found)
        text = QStringLiteral("%1: %2").arg(
            fieldLabel(storageKind(), "type"),
            choiceLabel(storageKind().field(QStringLiteral("type")).choices[size_t(found->type)]));
    m_medium->setText(text);
    offerMethods();
}

void SanitizeDialog::offerMethods()
{
    const QVariant before = m_method->currentData();
    const QSignalBlocker quiet(m_method);
    m_method->clear();
    if (const auto found = device())
        for (const SanitizationMethod method : methodsFor(found->type))
            addChoice(m_method, method);
    m_method->setCurrentIndex(std::max(0, m_method->findData(before)));
    offerTechniques();
}

void SanitizeDialog::offerTechniques()
{
    const QVariant before = m_technique->currentData();
    const auto found = device();
    const auto method = SanitizationMethod(m_method->currentData().toInt());
    m_technique->clear();
    if (found)
        for (const SanitizationTechnique technique : techniquesFor(found->type, method))
            addChoice(m_technique, technique);
    m_technique->setCurrentIndex(std::max(0, m_technique->findData(before)));
    const char* warning = found ? mediumWarning(found->type, method) : "";
    m_warning->setText(*warning ? QCoreApplication::translate("Rule", warning) : QString());
    m_warning->setVisible(*warning);
}

void SanitizeDialog::accept()
{
    const bool done = attempt([&] {
        if (!device())
            throw UserError(tr("Choose the storage device first: its medium decides what fits."));
        const Record filled = m_fields->into(sanitizationKind().blank());
        auto record = filled.to<Sanitization>();
        record.method = SanitizationMethod(m_method->currentData().toInt());
        record.technique = SanitizationTechnique(m_technique->currentData().toInt());
        const Record stored = m_desk.records().save(filled.with(record));
        m_desk.say(tr("%1 is written down.").arg(stored.code()), true);
    });
    if (done)
        QDialog::accept();
}

} // namespace soattt
