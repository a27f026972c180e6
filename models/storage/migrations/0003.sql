-- What the due list asks of many accounts and people, answered from an index alone.
CREATE INDEX "accounts_by_dates" ON "accounts"("state", "system", "password_changed_on", "first_password_changed_on", "created_on", "withdrawn", "closed_on");
CREATE INDEX "staff_by_status" ON "staff"("status");

-- Handovers: one paper, many assets.
CREATE TABLE "handovers"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "subject" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "handed_on" TEXT NOT NULL,
    "giver" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "giver_party" TEXT,
    "receiver" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "receiver_party" TEXT,
    "place" TEXT,
    "basis" TEXT,
    "paper" TEXT,
    "state" TEXT NOT NULL,
    "signed_on" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "subject_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "handovers_by_code" ON "handovers"("code_key");
CREATE INDEX "handovers_by_subject" ON "handovers"("subject_key");
CREATE INDEX "handovers_by_handed_on" ON "handovers"("handed_on");
CREATE INDEX "handovers_by_giver" ON "handovers"("giver");
CREATE INDEX "handovers_by_receiver" ON "handovers"("receiver");
CREATE INDEX "handovers_by_state" ON "handovers"("state");

CREATE TABLE "handover_lines"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "handover" TEXT NOT NULL REFERENCES "handovers"(code) DEFERRABLE INITIALLY DEFERRED,
    "asset" TEXT NOT NULL REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "condition" TEXT,
    "accessories" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "handover_lines_by_code" ON "handover_lines"("code_key");
CREATE INDEX "handover_lines_by_handover" ON "handover_lines"("handover", "asset" COLLATE NOCASE);
CREATE INDEX "handover_lines_by_asset" ON "handover_lines"("asset");

-- The kind of record a form was issued for; its code has stood in record_code from the start.
ALTER TABLE "documents" ADD COLUMN "record_kind" TEXT;
CREATE INDEX "documents_by_record_code" ON "documents"("record_code");

-- What was decided on each account and asset of a person who left or changed post.
CREATE TABLE "staff_changes"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "staff" TEXT NOT NULL REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "changed_on" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "decision" TEXT,
    "account" TEXT REFERENCES "accounts"(code) DEFERRABLE INITIALLY DEFERRED,
    "asset" TEXT REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "action" TEXT NOT NULL,
    "successor" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "handover" TEXT REFERENCES "handovers"(code) DEFERRABLE INITIALLY DEFERRED,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "staff_changes_by_code" ON "staff_changes"("code_key");
CREATE INDEX "staff_changes_by_staff" ON "staff_changes"("staff");
CREATE INDEX "staff_changes_by_account" ON "staff_changes"("account");
CREATE INDEX "staff_changes_by_asset" ON "staff_changes"("asset");
CREATE INDEX "staff_changes_by_successor" ON "staff_changes"("successor");
CREATE INDEX "staff_changes_by_handover" ON "staff_changes"("handover");
-- Wrong passwords in a row, counted at each sign-in.
CREATE INDEX log_of_sign_ins ON log(actor) WHERE action IN ('sign-in', 'sign-in-refused');

-- Decisions on the accounts of a review.
CREATE TABLE "account_review_lines"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "review" TEXT NOT NULL REFERENCES "account_reviews"(code) DEFERRABLE INITIALLY DEFERRED,
    "account" TEXT NOT NULL REFERENCES "accounts"(code) DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "rights" TEXT,
    "decision" TEXT NOT NULL,
    "reason" TEXT,
    "decided_on" TEXT,
    "self_review" INTEGER,
    "done_on" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "account_review_lines_by_code" ON "account_review_lines"("code_key");
CREATE INDEX "account_review_lines_by_review" ON "account_review_lines"("review", "account" COLLATE NOCASE);
CREATE INDEX "account_review_lines_by_account" ON "account_review_lines"("account");
CREATE INDEX "account_review_lines_by_person" ON "account_review_lines"("person");
CREATE INDEX "account_review_lines_by_decision" ON "account_review_lines"("decision", "done_on");

-- What the self-check of a computer found.
CREATE TABLE "machine_checks"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "asset" TEXT NOT NULL REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "taken_at" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "failed" TEXT,
    "unknown" TEXT,
    "passed" TEXT,
    "machine_name" TEXT,
    "serial" TEXT,
    "macs" TEXT,
    "addresses" TEXT,
    "os" TEXT,
    "antivirus" TEXT,
    "updated_on" TEXT,
    "checked_by" TEXT,
    "probe_version" TEXT,
    "schema" INTEGER,
    "sha256" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "machine_name_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "machine_checks_by_code" ON "machine_checks"("code_key");
CREATE INDEX "machine_checks_by_machine_name" ON "machine_checks"("machine_name_key");
CREATE INDEX "machine_checks_by_asset" ON "machine_checks"("asset");
CREATE INDEX "machine_checks_by_taken_at" ON "machine_checks"("taken_at");
