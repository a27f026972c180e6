#pragma once

#include "models/core/error.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <utility>

namespace soattt {

/// Key of the kind a struct belongs to; each register header specialises it.
template <class T> inline constexpr const char* kindKey = nullptr;

/// A reference to a record of register T by its code. Codes never change and are never used again.
template <class T> class Ref
{
public:
    explicit Ref(QString code)
        : m_code(std::move(code))
    {
        if (m_code.isEmpty())
            throw DataError(QCoreApplication::translate("Ref", "A reference needs a code."));
    }
    const QString& code() const { return m_code; }
    bool operator==(const Ref&) const = default;

private:
    QString m_code;
};

} // namespace soattt
