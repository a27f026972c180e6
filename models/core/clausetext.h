#pragma once

#include <QString>

namespace soattt {

/// A place as documents cite it: "Đ10.2.a" is "điểm a khoản 2 Điều 10", "Đ16.1–16.3" and "Đ16.1–3"
/// are "khoản 1 đến khoản 3 Điều 16" (Nghị định 30/2020). What is written otherwise comes back as
/// it stands.
QString placeInDocuments(const QString& place);

} // namespace soattt
