-- Progress of a system's security plan, as Mẫu số 08 of NĐ 331/2026 asks.
ALTER TABLE "systems" ADD COLUMN "approval_expected_on" TEXT;
ALTER TABLE "systems" ADD COLUMN "plan_progress" TEXT;
ALTER TABLE "systems" ADD COLUMN "plan_expected_on" TEXT;
-- Contracts for services from outside.
CREATE TABLE "contracts"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "number" TEXT,
    "subject" TEXT NOT NULL,
    "supplier" TEXT NOT NULL REFERENCES "suppliers"(code) DEFERRABLE INITIALLY DEFERRED,
    "systems" TEXT,
    "signed_on" TEXT,
    "starts_on" TEXT,
    "ends_on" TEXT,
    "risks_assessed_on" TEXT,
    "duties_stated" INTEGER,
    "breach_stated" INTEGER,
    "confidential" INTEGER,
    "no_data_administration" INTEGER,
    "access_limited" INTEGER,
    "accounts" TEXT,
    "breached_on" TEXT,
    "breach" TEXT,
    "suspended_on" TEXT,
    "breach_reported_on" TEXT,
    "handed_back_on" TEXT,
    "accounts_revoked_on" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "subject_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "contracts_by_code" ON "contracts"("code_key");
CREATE INDEX "contracts_by_subject" ON "contracts"("subject_key");
CREATE INDEX "contracts_by_supplier" ON "contracts"("supplier");
CREATE INDEX "contracts_by_ends_on" ON "contracts"("ends_on");
-- Notices of vulnerabilities and their remedies.
CREATE TABLE "vulnerabilities"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "title" TEXT NOT NULL,
    "notice" TEXT,
    "body" TEXT NOT NULL,
    "noticed_on" TEXT NOT NULL,
    "system" TEXT REFERENCES "systems"(code) DEFERRABLE INITIALLY DEFERRED,
    "found" TEXT,
    "responsible" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "remedy_due_on" TEXT,
    "remedy" TEXT,
    "remedied_on" TEXT,
    "answered_on" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "title_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "vulnerabilities_by_code" ON "vulnerabilities"("code_key");
CREATE INDEX "vulnerabilities_by_title" ON "vulnerabilities"("title_key");
CREATE INDEX "vulnerabilities_by_noticed_on" ON "vulnerabilities"("noticed_on");
CREATE INDEX "vulnerabilities_by_system" ON "vulnerabilities"("system");
CREATE INDEX "vulnerabilities_by_responsible" ON "vulnerabilities"("responsible");
-- Assessments of risks, of the list of important systems and of the measures.
CREATE TABLE "assessments"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "systems" TEXT,
    "assessed_on" TEXT NOT NULL,
    "assessed_by" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "risks" TEXT,
    "measures" TEXT,
    "reported_on" TEXT,
    "measures_due_on" TEXT,
    "measures_done_on" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "subject_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "assessments_by_code" ON "assessments"("code_key");
CREATE INDEX "assessments_by_subject" ON "assessments"("subject_key");
CREATE INDEX "assessments_by_assessed_on" ON "assessments"("assessed_on");
CREATE INDEX "assessments_by_assessed_by" ON "assessments"("assessed_by");
