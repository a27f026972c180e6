-- Duties that somebody vouches for by hand.
CREATE TABLE "attestations"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "duty" TEXT NOT NULL,
    "done_on" TEXT NOT NULL,
    "person" TEXT NOT NULL REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "how" TEXT NOT NULL,
    "valid_until" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "duty_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "attestations_by_code" ON "attestations"("code_key");
CREATE INDEX "attestations_by_duty" ON "attestations"("duty_key");
CREATE INDEX "attestations_by_done_on" ON "attestations"("done_on");
CREATE INDEX "attestations_by_person" ON "attestations"("person");
CREATE INDEX "attestations_by_valid_until" ON "attestations"("valid_until");
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
-- What the due list looks for among many assets.
CREATE INDEX "assets_by_state" ON "assets"("state", "type");
CREATE INDEX "assets_by_secret_drafting" ON "assets"("secret_drafting") WHERE "secret_drafting" IS NOT NULL;
