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
    "responsible" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
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
-- Accounts of the information systems, and their reviews.
CREATE TABLE "accounts"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "system" TEXT NOT NULL REFERENCES "systems"(code) DEFERRABLE INITIALLY DEFERRED,
    "username" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "holder" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "custodian" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "supplier" TEXT REFERENCES "suppliers"(code) DEFERRABLE INITIALLY DEFERRED,
    "rights" TEXT,
    "state" TEXT NOT NULL,
    "requested_on" TEXT,
    "request_paper" TEXT,
    "approved_on" TEXT,
    "approved_by" TEXT,
    "created_on" TEXT,
    "first_password_changed_on" TEXT,
    "password_changed_on" TEXT,
    "suspended_on" TEXT,
    "revoked_on" TEXT,
    "revoked_by" TEXT,
    "revocation_paper" TEXT,
    "state_reason" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "username_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "accounts_by_code" ON "accounts"("code_key");
CREATE INDEX "accounts_by_username" ON "accounts"("username_key");
CREATE INDEX "accounts_by_system" ON "accounts"("system", "username" COLLATE NOCASE);
CREATE INDEX "accounts_by_holder" ON "accounts"("holder");
CREATE INDEX "accounts_by_custodian" ON "accounts"("custodian");
CREATE INDEX "accounts_by_supplier" ON "accounts"("supplier");
CREATE INDEX "accounts_by_password_changed_on" ON "accounts"("password_changed_on");
CREATE INDEX "accounts_by_first_password_changed_on" ON "accounts"("first_password_changed_on");

CREATE TABLE "account_reviews"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "title" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "coverage" TEXT,
    "opened_on" TEXT NOT NULL,
    "due_on" TEXT,
    "reviewer" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "finished_on" TEXT,
    "reviewed" INTEGER,
    "kept" INTEGER,
    "reduced" INTEGER,
    "revoked" INTEGER,
    "findings" TEXT,
    "paper" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "title_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "account_reviews_by_code" ON "account_reviews"("code_key");
CREATE INDEX "account_reviews_by_title" ON "account_reviews"("title_key");
CREATE INDEX "account_reviews_by_reviewer" ON "account_reviews"("reviewer");
CREATE INDEX "account_reviews_by_finished_on" ON "account_reviews"("finished_on");
