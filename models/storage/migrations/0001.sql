-- Schema 1. Released scripts are never edited: add the next number instead.
-- Columns stand for the fields of models/registers; "<field>_key" holds the Vietnamese sort key.

CREATE TABLE log(
    seq INTEGER PRIMARY KEY,
    txn INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT,
    kind TEXT,
    code TEXT,
    note TEXT,
    changes TEXT,
    row_hash BLOB,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX log_by_record ON log(kind, code);
CREATE INDEX log_by_txn ON log(txn);
-- No trigger on INSERT: it would need a savepoint for each line, and each makes the search index
-- write out what it had gathered.
CREATE TRIGGER log_keeps_rows BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;
CREATE TRIGGER log_loses_nothing BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is never shortened'); END;

CREATE TABLE blobs(
    sha256 TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER blobs_keep_bytes BEFORE UPDATE ON blobs BEGIN SELECT RAISE(ABORT, 'a kept file is never changed'); END;
CREATE TRIGGER blobs_lose_nothing BEFORE DELETE ON blobs BEGIN SELECT RAISE(ABORT, 'a kept file is never deleted'); END;

CREATE TABLE settings(
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search USING fts5(text, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = 'full');

CREATE TABLE "office"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "superior_body" TEXT,
    "abbreviation" TEXT,
    "place_name" TEXT,
    "head_title" TEXT,
    "head_name" TEXT,
    "leader_name" TEXT,
    "leader_email" TEXT,
    "leader_phone" TEXT,
    "officer_name" TEXT,
    "officer_email" TEXT,
    "officer_phone" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "own_regulation_number" TEXT,
    "own_regulation_on" TEXT,
    "has_lan" INTEGER,
    "lan_model" TEXT,
    "has_own_internet" INTEGER,
    "internet_provider" TEXT,
    "has_own_mail" INTEGER,
    "own_mail" TEXT,
    "uses_public_cloud" INTEGER,
    "needs_private_cloud" INTEGER,
    "shared_mail_domain" TEXT,
    "data_center" TEXT,
    "support_agency" TEXT,
    "report_recipient" TEXT,
    "governing_decision" TEXT,
    "regulations" TEXT NOT NULL,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "office_by_code" ON "office"("code_key");
CREATE INDEX "office_by_own_regulation_on" ON "office"("own_regulation_on");

CREATE TABLE "departments"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "head" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "location" TEXT,
    "phone" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "name_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "departments_by_code" ON "departments"("code_key");
CREATE INDEX "departments_by_name" ON "departments"("name_key");
CREATE INDEX "departments_by_name_value" ON "departments"("name");
CREATE INDEX "departments_by_head" ON "departments"("head");

CREATE TABLE "staff"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "sort_name" TEXT,
    "post" TEXT,
    "department" TEXT REFERENCES "departments"(code) DEFERRABLE INITIALLY DEFERRED,
    "group" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "joined_on" TEXT,
    "status" TEXT NOT NULL,
    "status_on" TEXT,
    "status_decision" TEXT,
    "briefed_on" TEXT,
    "pledge_needed" INTEGER,
    "pledged_on" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "name_key" BLOB NOT NULL,
    "post_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "staff_by_code" ON "staff"("code_key");
CREATE INDEX "staff_by_name" ON "staff"("name_key");
CREATE INDEX "staff_by_post" ON "staff"("post_key");
CREATE INDEX "staff_by_department" ON "staff"("department");
CREATE INDEX "staff_by_joined_on" ON "staff"("joined_on");
CREATE INDEX "staff_by_status_on" ON "staff"("status_on");
CREATE INDEX "staff_by_briefed_on" ON "staff"("briefed_on");
CREATE INDEX "staff_by_pledged_on" ON "staff"("pledged_on");

CREATE TABLE "systems"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "purpose" TEXT,
    "state" TEXT NOT NULL,
    "owner" TEXT,
    "operated_by" TEXT,
    "supplier" TEXT REFERENCES "suppliers"(code) DEFERRABLE INITIALLY DEFERRED,
    "hosting" TEXT,
    "level" INTEGER,
    "proposed_on" TEXT,
    "appraised_on" TEXT,
    "level_decision" TEXT,
    "level_decided_on" TEXT,
    "level_body" TEXT,
    "started_on" TEXT,
    "important" INTEGER,
    "os" TEXT,
    "os_version" TEXT,
    "services" TEXT,
    "other_services" TEXT,
    "ip_addresses" TEXT,
    "domains" TEXT,
    "last_assessed_on" TEXT,
    "plan_approved_on" TEXT,
    "response_plan_on" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "name_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "systems_by_code" ON "systems"("code_key");
CREATE INDEX "systems_by_name" ON "systems"("name_key");
CREATE INDEX "systems_by_name_value" ON "systems"("name");
CREATE INDEX "systems_by_supplier" ON "systems"("supplier");
CREATE INDEX "systems_by_proposed_on" ON "systems"("proposed_on");
CREATE INDEX "systems_by_appraised_on" ON "systems"("appraised_on");
CREATE INDEX "systems_by_level_decided_on" ON "systems"("level_decided_on");
CREATE INDEX "systems_by_last_assessed_on" ON "systems"("last_assessed_on");
CREATE INDEX "systems_by_plan_approved_on" ON "systems"("plan_approved_on");
CREATE INDEX "systems_by_response_plan_on" ON "systems"("response_plan_on");

CREATE TABLE "suppliers"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "services" TEXT,
    "contact" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "address" TEXT,
    "tax_code" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "name_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "suppliers_by_code" ON "suppliers"("code_key");
CREATE INDEX "suppliers_by_name" ON "suppliers"("name_key");
CREATE INDEX "suppliers_by_name_value" ON "suppliers"("name");

CREATE TABLE "assets"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "serial" TEXT,
    "origin" TEXT,
    "supplier" TEXT REFERENCES "suppliers"(code) DEFERRABLE INITIALLY DEFERRED,
    "purchased_on" TEXT,
    "original_value" INTEGER,
    "useful_life" INTEGER,
    "warranty_until" TEXT,
    "department" TEXT REFERENCES "departments"(code) DEFERRABLE INITIALLY DEFERRED,
    "custodian" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "location" TEXT,
    "network" TEXT,
    "os" TEXT,
    "antivirus" TEXT,
    "antivirus_licensed" INTEGER,
    "antivirus_until" TEXT,
    "mac_address" TEXT,
    "ip_address" TEXT,
    "sensitive" INTEGER,
    "secret_drafting" INTEGER,
    "state" TEXT NOT NULL,
    "state_on" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "name_key" BLOB NOT NULL,
    "location_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "assets_by_code" ON "assets"("code_key");
CREATE INDEX "assets_by_name" ON "assets"("name_key");
CREATE INDEX "assets_by_serial" ON "assets"("serial");
CREATE INDEX "assets_by_supplier" ON "assets"("supplier");
CREATE INDEX "assets_by_purchased_on" ON "assets"("purchased_on");
CREATE INDEX "assets_by_warranty_until" ON "assets"("warranty_until");
CREATE INDEX "assets_by_department" ON "assets"("department");
CREATE INDEX "assets_by_custodian" ON "assets"("custodian");
CREATE INDEX "assets_by_location" ON "assets"("location_key");
CREATE INDEX "assets_by_antivirus_until" ON "assets"("antivirus_until");
CREATE INDEX "assets_by_state_on" ON "assets"("state_on");

CREATE TABLE "storage"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "asset" TEXT REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "type" TEXT NOT NULL,
    "model" TEXT,
    "serial" TEXT,
    "capacity" INTEGER,
    "fate" TEXT NOT NULL,
    "fate_on" TEXT,
    "fate_document" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "model_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "storage_by_code" ON "storage"("code_key");
CREATE INDEX "storage_by_asset" ON "storage"("asset");
CREATE INDEX "storage_by_model" ON "storage"("model_key");
CREATE INDEX "storage_by_serial" ON "storage"("serial");
CREATE INDEX "storage_by_fate_on" ON "storage"("fate_on");

CREATE TABLE "network"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "type" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "number" TEXT,
    "form" TEXT,
    "asset" TEXT REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "description" TEXT,
    "occurred_on" TEXT,
    "done_by" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "approved_by" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "name_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "network_by_code" ON "network"("code_key");
CREATE INDEX "network_by_name" ON "network"("name_key");
CREATE INDEX "network_by_asset" ON "network"("asset");
CREATE INDEX "network_by_occurred_on" ON "network"("occurred_on");
CREATE INDEX "network_by_done_by" ON "network"("done_by");

CREATE TABLE "access_points"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "asset" TEXT REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "location" TEXT,
    "encryption" TEXT,
    "own_ip_range" INTEGER,
    "admin_password_changed" INTEGER,
    "password_set" INTEGER,
    "password_changed_on" TEXT,
    "mac_filter" INTEGER,
    "zoned" INTEGER,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "name_key" BLOB NOT NULL,
    "location_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "access_points_by_code" ON "access_points"("code_key");
CREATE INDEX "access_points_by_name" ON "access_points"("name_key");
CREATE INDEX "access_points_by_asset" ON "access_points"("asset");
CREATE INDEX "access_points_by_location" ON "access_points"("location_key");
CREATE INDEX "access_points_by_password_changed_on" ON "access_points"("password_changed_on");

CREATE TABLE "incidents"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "title" TEXT NOT NULL,
    "place" TEXT,
    "occurred_at" TEXT,
    "detected_at" TEXT,
    "reported_at" TEXT,
    "state" TEXT NOT NULL,
    "resolved_at" TEXT,
    "severity" TEXT,
    "cause" TEXT,
    "statistics_row" TEXT,
    "other_label" TEXT,
    "detection" TEXT,
    "detection_other" TEXT,
    "systems" TEXT,
    "assets" TEXT,
    "people" TEXT,
    "description" TEXT,
    "actions" TEXT,
    "handled_alone" INTEGER,
    "helped_by_agency" INTEGER,
    "helped_by_others" INTEGER,
    "help_from" TEXT,
    "damage" INTEGER,
    "evidence" TEXT,
    "conclusion" TEXT,
    "lessons" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "title_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "incidents_by_code" ON "incidents"("code_key");
CREATE INDEX "incidents_by_title" ON "incidents"("title_key");

CREATE TABLE "training"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "held_on" TEXT NOT NULL,
    "organizer" TEXT,
    "place" TEXT,
    "attendees" TEXT,
    "leaders" INTEGER,
    "security_officers" INTEGER,
    "users" INTEGER,
    "content" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "title_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "training_by_code" ON "training"("code_key");
CREATE INDEX "training_by_title" ON "training"("title_key");
CREATE INDEX "training_by_held_on" ON "training"("held_on");

CREATE TABLE "budget"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "counted_on" TEXT NOT NULL,
    "source" TEXT,
    "document" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "title_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "budget_by_code" ON "budget"("code_key");
CREATE INDEX "budget_by_title" ON "budget"("title_key");
CREATE INDEX "budget_by_counted_on" ON "budget"("counted_on");

CREATE TABLE "documents"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "number" TEXT,
    "serial" INTEGER,
    "year" INTEGER,
    "type" TEXT,
    "form" TEXT,
    "subject" TEXT,
    "period" TEXT,
    "record_code" TEXT,
    "issued_on" TEXT,
    "state" TEXT NOT NULL,
    "sent_to" TEXT,
    "sent_on" TEXT,
    "anchor" TEXT,
    "overrides" TEXT,
    "verbatim" INTEGER,
    "file_sha256" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "number_key" BLOB NOT NULL,
    "subject_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "documents_by_code" ON "documents"("code_key");
CREATE INDEX "documents_by_number" ON "documents"("number_key");
CREATE INDEX "documents_by_subject" ON "documents"("subject_key");
CREATE INDEX "documents_by_issued_on" ON "documents"("issued_on");
CREATE INDEX "documents_by_sent_on" ON "documents"("sent_on");

CREATE TABLE "users"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "login" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "password_hash" TEXT,
    "password_changed_at" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "users_by_code" ON "users"("code_key");
CREATE INDEX "users_by_login" ON "users"("login");

CREATE TABLE "own_rules"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "threshold_key" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "regulation" TEXT,
    "decision" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "own_rules_by_code" ON "own_rules"("code_key");

CREATE TABLE "attachments"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "owner_kind" TEXT NOT NULL,
    "owner_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "attachments_by_code" ON "attachments"("code_key");
