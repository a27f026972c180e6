#pragma once

#include "models/registers/document.h"
#include "models/services/attachmentservice.h"

namespace soattt {

/// A scan of a signed paper and the issued document it belongs to.
struct SignedScan
{
    NewFile file;
    std::optional<Document> document; ///< none: no code of a control slip of this book was read
};

/// Scans of signed papers, found by the QR code on the control slip that was scanned with them.
class SignedScanService
{
public:
    explicit SignedScanService(const Session& session)
        : m_session(session)
    {
    }

    /// Reads the file and looks for its document. Throws UserError for what can't be kept.
    SignedScan look(const NewFile& file) const;
    /// Those not yet signed, the newest first: for a scan without a code.
    std::vector<Document> unsignedDocuments() const;
    /// Keeps each scan with its document and marks the document as signed; all or none.
    /// Scans without a document are left out. Returns how many were kept.
    int keep(const std::vector<SignedScan>& scans) const;

private:
    std::optional<Document> documentOf(const QStringList& codes) const;
    const Session& m_session;
};

} // namespace soattt
