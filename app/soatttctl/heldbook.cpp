#include "app/soatttctl/heldbook.h"

#include "models/services/heldbook.h"

#include <QJsonDocument>
#include <QLocalSocket>

namespace soattt::ctl {

namespace {

constexpr int patience = 2000;           ///< milliseconds for the window to take the call
constexpr int longestWork = 10 * 60'000; ///< a large book on a slow stick

/// Empty when nobody answers.
QJsonObject askHolder(const QString& bookPath, const QJsonObject& request)
{
    QLocalSocket socket;
    socket.connectToServer(heldbook::serverName(bookPath));
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(longestWork))
            break;
    }
    return QJsonDocument::fromJson(socket.readAll()).object();
}

} // namespace

QJsonObject askBook(Invocation& invocation, const QJsonObject& request)
{
    try {
        return heldbook::perform(invocation.session(), request);
    } catch (const BookError& error) {
        const Arguments& arguments = invocation.arguments();
        const bool mayAsk =
            error.problem() == BookProblem::Locked && !arguments.has("as") && !arguments.has("now");
        QJsonObject answer = mayAsk ? askHolder(invocation.bookPath(), request) : QJsonObject();
        if (answer.isEmpty())
            throw;
        if (!answer.value(QStringLiteral("ok")).toBool())
            throw UserError(answer.value(QStringLiteral("message")).toString());
        return answer;
    }
}

} // namespace soattt::ctl
