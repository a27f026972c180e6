#pragma once

#include "models/registers/handover.h"
#include "models/registers/storagedevice.h"
#include "models/services/samplepeople.h"

namespace soattt {

/// One thing bought, and the drives in it.
struct SampleAsset
{
    Asset asset;
    std::vector<StorageDevice> drives;
    QString lot;    ///< "workstation/old": what the history picks by
    int bought = 0; ///< days from now
};

/// Assets and storage devices of the sample office, and what becomes of them in two years.
class SampleAssets
{
public:
    SampleAssets(const SampleData& data, SampleRandom& random, const SamplePeople& people);

    /// Assets of the `block`-th office's size, in the hands of `keepers`.
    std::vector<SampleAsset> block(int block, const std::vector<Staff>& keepers);
    void tell(SampleStory& story);

private:
    struct Place;
    SampleAsset make(const QJsonObject& lot, const std::vector<Staff>& keepers);
    void setOrigin(SampleAsset& one, const QJsonObject& lot);
    void setPlace(SampleAsset& one, const QJsonObject& lot, const std::vector<Staff>& keepers);
    void setComputer(Asset& asset, const QJsonObject& lot);
    void setAntivirus(Asset& asset);
    void addDrives(SampleAsset& one, const QJsonObject& lot);
    QString serial(int length);
    QString macAddress();
    void writeDown(SampleStory& story, const SampleAsset& one) const;
    void tellDisposals(SampleStory& story, const std::vector<SampleAsset>& assets) const;
    void tellRepairsAndLoss(SampleStory& story, const std::vector<SampleAsset>& assets) const;
    void tellHandovers(SampleStory& story, const std::vector<SampleAsset>& assets) const;
    void tellMinutes(SampleStory& story, const std::vector<SampleAsset>& assets) const;
    void tellPaper(SampleStory& story, const SampleLeaver& leaver, const QString& code,
                   const std::vector<HandoverLine>& given) const;
    void tellAntivirus(SampleStory& story, const std::vector<SampleAsset>& assets) const;

    const SampleData& m_data;
    SampleRandom& m_random;
    const SamplePeople& m_people;
    int m_assets = 0;
    int m_drives = 0;
    int m_addresses = 0;
    int m_persons = 0;
    int m_computers = 0;
};

} // namespace soattt
