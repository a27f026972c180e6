#include "models/services/wipelogservice.h"

#include "models/services/recordbatch.h"
#include "models/storage/blobstore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace soattt {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WipeLogService)
};

QString hashOf(const WipeLogLook& log, const NwipeWipe& wipe)
{
    return BlobStore::sha256(log.bytes) + QLatin1Char(':') + wipe.device;
}

SanitizationResult resultOf(const NwipeWipe& wipe)
{
    if (wipe.status != NwipeWipe::Status::Erased)
        return wipe.status == NwipeWipe::Status::Aborted ? SanitizationResult::Partial
                                                         : SanitizationResult::Failed;
    return wipe.errors.value_or(0) > 0 ? SanitizationResult::Partial
                                       : SanitizationResult::Succeeded;
}

bool isSameSerial(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

WipeLogLook WipeLogService::look(const QString& name, const QByteArray& bytes) const
{
    m_session.authorize(Operation::Import);
    const NwipeLog read = readNwipeLog(bytes);
    WipeLogLook log{QFileInfo(name).fileName(), bytes, {}};
    for (const NwipeWipe& wipe : read.wipes) {
        WipeLook look;
        look.wipe = wipe;
        look.version = read.version;
        find(log, look);
        log.wipes.push_back(look);
    }
    return log;
}

/// By its serial number, unless bytes of that are no text.
void WipeLogService::find(const WipeLogLook& log, WipeLook& wipe) const
{
    if (wipe.wipe.isSerialDoubtful) {
        wipe.sentence = Words::tr("The log has no readable serial number of %1: choose the storage "
                                  "device by hand.")
                            .arg(wipe.wipe.device);
        return;
    }
    std::vector<StorageDevice> found;
    m_session.book().repository().scan(storageKind(), {}, [&](const Record& record) {
        const auto device = record.to<StorageDevice>();
        if (isSameSerial(device.serial, wipe.wipe.serial))
            found.push_back(device);
    });
    if (found.size() == 1)
        wipe.device = found.front();
    wipe.sentence = found.empty()
                        ? Words::tr("No storage device of the register has the serial number %1.")
                              .arg(wipe.wipe.serial)
                        : Words::tr("Several storage devices have the serial number %1: choose one "
                                    "by hand.")
                              .arg(wipe.wipe.serial);
    settle(log, wipe);
}

void WipeLogService::choose(const WipeLogLook& log, WipeLook& wipe, const QString& storage) const
{
    const auto record = m_session.book().repository().find(storageKind(), storage);
    if (!record || record->isWithdrawn())
        throw UserError(Words::tr("There is no storage device %1.").arg(storage));
    wipe.device = record->to<StorageDevice>();
    settle(log, wipe);
}

void WipeLogService::settle(const WipeLogLook& log, WipeLook& wipe) const
{
    if (!wipe.device)
        return;
    RecordQuery same;
    same.where = {{QStringLiteral("log_hash"), Condition::Test::Equals, {hashOf(log, wipe.wipe)}}};
    same.limit = 1;
    const auto before = m_session.book().repository().all(sanitizationKind(), same);
    wipe.isTwice = !before.empty();
    wipe.sentence = wipe.isTwice
                        ? Words::tr("It is in the book already: %1.").arg(before.front().code())
                        : Words::tr("Can be imported.");
}

Sanitization WipeLogService::recordOf(const WipeLogLook& log, const WipeLook& look) const
{
    const NwipeWipe& wipe = look.wipe;
    Sanitization done;
    done.storage = Ref<StorageDevice>(look.device->code);
    done.method = SanitizationMethod::Clear;
    done.technique = SanitizationTechnique::Overwrite;
    done.tool = QStringLiteral("nwipe, %1").arg(wipe.method);
    done.toolVersion = look.version;
    done.startedAt = wipe.startedAt.toUTC();
    done.endedAt = wipe.endedAt.toUTC();
    done.roundsAsked = wipe.roundsAsked;
    done.roundsDone = wipe.roundsDone;
    done.size = wipe.size;
    done.bytesWiped = wipe.bytesWritten;
    done.errors = wipe.errors;
    done.hiddenAreas = wipe.hiddenAreas;
    done.observedModel = wipe.model;
    done.observedSerial = wipe.serial;
    done.result = resultOf(wipe);
    done.verification =
        wipe.verifiesAll || wipe.verifiesLast ? SanitizationCheck::Full : SanitizationCheck::None;
    done.logHash = hashOf(log, wipe);
    return done;
}

std::vector<Sanitization> WipeLogService::import(const WipeLogLook& log) const
{
    m_session.authorize(Operation::Import);
    RecordBatch batch(m_session, QStringLiteral("import sanitizations"),
                      {&sanitizationKind(), &storageKind()});
    std::vector<Sanitization> stored;
    for (const WipeLook& look : log.wipes) {
        if (!look.isSound())
            continue;
        const Record record = batch.save(Record::from(sanitizationKind(), recordOf(log, look)));
        if (!record.code().isEmpty())
            batch.attach(record, {log.name, {}, log.bytes});
        stored.push_back(record.to<Sanitization>());
    }
    if (stored.empty())
        throw UserError(Words::tr("Nothing of %1 can be imported.").arg(log.name),
                        log.wipes.empty() ? QString() : log.wipes.front().sentence);
    batch.commit();
    return stored;
}

} // namespace soattt
