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
