#include "models/services/labelservice.h"

#include "models/registers/asset.h"

namespace soattt {

std::vector<Label> LabelService::labels(const RecordQuery& query) const
{
    m_session.authorize(Operation::Export);
    const QString office = m_session.book().office().name;
    std::vector<Label> labels;
    for (const Record& record : m_session.book().repository().all(assetKind(), query)) {
        const auto asset = record.to<Asset>();
        if (asset.state != AssetState::Disposed && asset.state != AssetState::Lost)
            labels.push_back({asset.code, asset.name, office});
    }
    return labels;
}

ReportDocument LabelService::sheet(const LabelSheet& sheet) const
{
    m_session.authorize(Operation::Export);
    return buildLabels(sheet, m_session.book().clock().now());
}

} // namespace soattt
