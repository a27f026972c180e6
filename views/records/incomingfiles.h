#pragma once

#include "models/services/attachmentservice.h"

class QMimeData;

namespace soattt {

/// What is dropped or pasted to be kept: files of this computer, else a picture.
bool bringsFiles(const QMimeData* data);
/// The files by their paths; a picture as a PNG named after the time. Throws UserError for what is
/// on another computer. Reads nothing from the disk.
std::vector<NewFile> incomingFiles(const QMimeData* data, const QDateTime& now);

} // namespace soattt
