#include "app/soatttctl/commands.h"
#include "app/soatttctl/console.h"
#include "app/soatttctl/invocation.h"
#include "app/soatttctl/listquery.h"
#include "app/soatttctl/registers.h"
#include "app/soatttctl/texttable.h"
#include "app/soatttctl/words.h"
#include "models/registers/fieldtext.h"
#include "models/registers/labels.h"

namespace soattt::ctl {

namespace {

void listJson(const ListQuery& query, Book& book)
{
    console::JsonArray array;
    query.scan(book, [&array](const Record& record) { array.add(recordJson(record)); });
}

void listText(const RecordKind& kind, const ListQuery& query, Book& book)
{
    QStringList heads;
    for (const Field& field : kind.fields()) {
        if (field.listed)
            heads.append(fieldLabel(field));
    }
    TextTable table(heads);
    int count = 0;
    query.scan(book, [&](const Record& record) {
        QStringList row;
        for (const Field& field : kind.fields()) {
            if (field.listed)
                row.append(displayText(field, record.at(field.key)));
        }
        table.add(row);
        ++count;
    });
    table.say();
    console::say(Words::tr("%1: %2 records.").arg(kindLabel(kind)).arg(count));
}

int run(Invocation& invocation)
{
    const RecordKind& kind = registerNamed(invocation.argument(0));
    const ListQuery query(kind, invocation.arguments());
    invocation.session().authorize(reading(kind));
    Book& book = invocation.session().book();
    if (invocation.arguments().has("json"))
        listJson(query, book);
    else
        listText(kind, query, book);
    return exitcode::done;
}

} // namespace

Command listCommand()
{
    Command command;
    command.name = QStringLiteral("list");
    command.arguments = "KIND";
    command.minimum = command.maximum = 1;
    command.summary = QT_TRANSLATE_NOOP("Ctl", "lists the records of a register");
    command.operation = Operation::Read;
    command.options = ListQuery::options();
    command.options.push_back(jsonOption());
    command.run = run;
    return command;
}

} // namespace soattt::ctl
