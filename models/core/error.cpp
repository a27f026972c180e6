#include "models/core/error.h"

#include <QCoreApplication>

#include <utility>

namespace soattt {

Error::Error(QString message, QString advice)
    : m_message(std::move(message))
    , m_advice(std::move(advice))
    , m_utf8(text().toUtf8())
{
}

QString Error::text() const
{
    return m_advice.isEmpty() ? m_message : m_message + QLatin1Char(' ') + m_advice;
}

Canceled::Canceled()
    : Error(QCoreApplication::translate("Error", "Canceled. Nothing was changed."))
{
}

} // namespace soattt
