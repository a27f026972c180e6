-- Inspections: by whom, what was found, what is done about it by when.
CREATE TABLE "inspections"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "noticed_on" TEXT,
    "inspected_on" TEXT NOT NULL,
    "representatives" TEXT,
    "minutes" TEXT,
    "findings" TEXT,
    "remedy" TEXT,
    "responsible" TEXT REFERENCES "staff"("code") DEFERRABLE INITIALLY DEFERRED,
    "remedy_due_on" TEXT,
    "remedied_on" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "subject_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "inspections_by_code" ON "inspections"("code_key");
CREATE INDEX "inspections_by_subject" ON "inspections"("subject_key");
CREATE INDEX "inspections_by_inspected_on" ON "inspections"("inspected_on");
CREATE INDEX "inspections_by_remedy_due_on" ON "inspections"("remedy_due_on");
CREATE INDEX "inspections_by_responsible" ON "inspections"("responsible");
