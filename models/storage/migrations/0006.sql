-- Due items put off until a day.
CREATE TABLE "postponements"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "duty" TEXT NOT NULL,
    "object" TEXT,
    "item_kind" TEXT,
    "item_record" TEXT,
    "form" TEXT,
    "period" TEXT,
    "clauses" TEXT,
    "word" TEXT,
    "due_on" TEXT,
    "put_off_on" TEXT NOT NULL,
    "until_on" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "put_off_by" TEXT NOT NULL,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "postponements_by_code" ON "postponements"("code_key");
CREATE INDEX "postponements_by_until_on" ON "postponements"("until_on");
