-- Incidents: what the applied regulation called them, who was concerned, what the leader decided.
ALTER TABLE "incidents" ADD COLUMN "contained_at" TEXT;
ALTER TABLE "incidents" ADD COLUMN "severity_label" TEXT;
ALTER TABLE "incidents" ADD COLUMN "cause_label" TEXT;
ALTER TABLE "incidents" ADD COLUMN "cause_text" TEXT;
ALTER TABLE "incidents" ADD COLUMN "accounts" TEXT;
ALTER TABLE "incidents" ADD COLUMN "impact" TEXT;
ALTER TABLE "incidents" ADD COLUMN "proposals" TEXT;
ALTER TABLE "incidents" ADD COLUMN "office_role" TEXT;
ALTER TABLE "incidents" ADD COLUMN "serious" INTEGER;
ALTER TABLE "incidents" ADD COLUMN "danger" INTEGER;
ALTER TABLE "incidents" ADD COLUMN "decision_reason" TEXT;

-- Lines of an incident: timeline, steps, reports sent.
CREATE TABLE "incident_events"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "incident" TEXT NOT NULL REFERENCES "incidents"(code) DEFERRABLE INITIALLY DEFERRED,
    "happened_at" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "person" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "evidence" TEXT,
    "corrects" TEXT REFERENCES "incident_events"(code) DEFERRABLE INITIALLY DEFERRED,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "incident_events_by_code" ON "incident_events"("code_key");
CREATE INDEX "incident_events_by_incident" ON "incident_events"("incident");
CREATE INDEX "incident_events_by_person" ON "incident_events"("person");
CREATE INDEX "incident_events_by_corrects" ON "incident_events"("corrects");

CREATE TABLE "incident_steps"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "incident" TEXT NOT NULL REFERENCES "incidents"(code) DEFERRABLE INITIALLY DEFERRED,
    "step" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "clauses" TEXT,
    "done_at" TEXT,
    "person" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "left_out" INTEGER,
    "branch" TEXT,
    "outcome" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "incident_steps_by_code" ON "incident_steps"("code_key");
CREATE INDEX "incident_steps_by_incident" ON "incident_steps"("incident", "step" COLLATE NOCASE);
CREATE INDEX "incident_steps_by_person" ON "incident_steps"("person");

CREATE TABLE "incident_reports"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "incident" TEXT NOT NULL REFERENCES "incidents"(code) DEFERRABLE INITIALLY DEFERRED,
    "obligation" TEXT NOT NULL,
    "label" TEXT,
    "clauses" TEXT,
    "sent_at" TEXT NOT NULL,
    "due_at" TEXT,
    "sent_to" TEXT,
    "way" TEXT NOT NULL,
    "paper" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "incident_reports_by_code" ON "incident_reports"("code_key");
CREATE INDEX "incident_reports_by_incident" ON "incident_reports"("incident");

-- Breaches of the protection of personal data.
CREATE TABLE "data_breaches"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "title" TEXT NOT NULL,
    "incident" TEXT REFERENCES "incidents"(code) DEFERRABLE INITIALLY DEFERRED,
    "happened_at" TEXT,
    "detected_at" TEXT NOT NULL,
    "place" TEXT,
    "act" TEXT,
    "parties" TEXT,
    "data_kinds" TEXT,
    "amount" TEXT,
    "responsible" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "consequences" TEXT,
    "measures" TEXT,
    "enclosures" TEXT,
    "may_harm" INTEGER,
    "location_or_biometric" INTEGER,
    "minutes_on" TEXT,
    "notified_at" TEXT,
    "paper" TEXT,
    "subjects_told_at" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "title_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "data_breaches_by_code" ON "data_breaches"("code_key");
CREATE INDEX "data_breaches_by_title" ON "data_breaches"("title_key");
CREATE INDEX "data_breaches_by_incident" ON "data_breaches"("incident");
CREATE INDEX "data_breaches_by_responsible" ON "data_breaches"("responsible");
