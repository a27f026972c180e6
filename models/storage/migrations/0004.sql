-- Equipment for secret documents.
CREATE TABLE "secret_machines"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "asset" TEXT REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "storage" TEXT REFERENCES "storage"(code) DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT NOT NULL,
    "decision" TEXT,
    "designated_on" TEXT,
    "room" TEXT,
    "custodian" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "users" TEXT,
    "isolated_on" TEXT,
    "connected_before" INTEGER,
    "connection_statement" TEXT,
    "radios_removed" INTEGER,
    "seal" TEXT,
    "checked_on" TEXT,
    "checked_by" TEXT,
    "updated_on" TEXT,
    "printer" TEXT REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "shredder" TEXT REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "released_on" TEXT,
    "secrets_removed" INTEGER,
    "release_paper" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "name_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "secret_machines_by_code" ON "secret_machines"("code_key");
CREATE INDEX "secret_machines_by_name" ON "secret_machines"("name_key");
CREATE INDEX "secret_machines_by_asset" ON "secret_machines"("asset");
CREATE INDEX "secret_machines_by_storage" ON "secret_machines"("storage");
CREATE INDEX "secret_machines_by_state" ON "secret_machines"("state");
CREATE INDEX "secret_machines_by_custodian" ON "secret_machines"("custodian");
CREATE INDEX "secret_machines_by_printer" ON "secret_machines"("printer");
CREATE INDEX "secret_machines_by_shredder" ON "secret_machines"("shredder");

-- Its inspections, point by point.
CREATE TABLE "secret_inspections"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "machine" TEXT NOT NULL REFERENCES "secret_machines"(code) DEFERRABLE INITIALLY DEFERRED,
    "inspected_on" TEXT NOT NULL,
    "inspectors" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "machine_check" TEXT REFERENCES "machine_checks"(code) DEFERRABLE INITIALLY DEFERRED,
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
    "inspectors_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "secret_inspections_by_code" ON "secret_inspections"("code_key");
CREATE INDEX "secret_inspections_by_inspectors" ON "secret_inspections"("inspectors_key");
CREATE INDEX "secret_inspections_by_machine" ON "secret_inspections"("machine");
CREATE INDEX "secret_inspections_by_state" ON "secret_inspections"("state");
CREATE INDEX "secret_inspections_by_machine_check" ON "secret_inspections"("machine_check");
CREATE INDEX "secret_inspections_by_responsible" ON "secret_inspections"("responsible");

CREATE TABLE "secret_inspection_items"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "inspection" TEXT NOT NULL REFERENCES "secret_inspections"(code) DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL,
    "clause" TEXT,
    "answer" TEXT NOT NULL,
    "remark" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "secret_inspection_items_by_code" ON "secret_inspection_items"("code_key");
CREATE INDEX "secret_inspection_items_by_inspection" ON "secret_inspection_items"("inspection");

-- The life of a device: moved, repaired, sanitized, disposed of, taken stock of.
ALTER TABLE "assets" ADD COLUMN "serial_reason" TEXT;
ALTER TABLE "storage" ADD COLUMN "serial_reason" TEXT;

CREATE TABLE "movements"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "purpose" TEXT NOT NULL,
    "asset" TEXT NOT NULL REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT NOT NULL,
    "from_place" TEXT,
    "to_place" TEXT NOT NULL,
    "outside" INTEGER,
    "carrier" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "consent_by" TEXT,
    "consent_on" TEXT,
    "supervisor" TEXT,
    "moved_on" TEXT,
    "due_back_on" TEXT,
    "storage_answer" TEXT,
    "returned_on" TEXT,
    "checked_on" TEXT,
    "scanned_on" TEXT,
    "paper" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "purpose_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "movements_by_code" ON "movements"("code_key");
CREATE INDEX "movements_by_purpose" ON "movements"("purpose_key");
CREATE INDEX "movements_by_asset" ON "movements"("asset");
CREATE INDEX "movements_by_carrier" ON "movements"("carrier");

CREATE TABLE "repairs"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "fault" TEXT NOT NULL,
    "asset" TEXT NOT NULL REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "type" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "requested_by" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "requested_on" TEXT NOT NULL,
    "estimate" INTEGER,
    "confirmed_by" TEXT,
    "confirmed_on" TEXT,
    "outside" INTEGER,
    "supplier" TEXT REFERENCES "suppliers"(code) DEFERRABLE INITIALLY DEFERRED,
    "sent_on" TEXT,
    "parts_sent" TEXT,
    "storage_answer" TEXT,
    "storage_reason" TEXT,
    "returned_on" TEXT,
    "cost" INTEGER,
    "work_done" TEXT,
    "checked_by" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "checked_on" TEXT,
    "scanned_on" TEXT,
    "paper" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "fault_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "repairs_by_code" ON "repairs"("code_key");
CREATE INDEX "repairs_by_fault" ON "repairs"("fault_key");
CREATE INDEX "repairs_by_asset" ON "repairs"("asset");
CREATE INDEX "repairs_by_requested_by" ON "repairs"("requested_by");
CREATE INDEX "repairs_by_supplier" ON "repairs"("supplier");
CREATE INDEX "repairs_by_checked_by" ON "repairs"("checked_by");

CREATE TABLE "sanitizations"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "storage" TEXT NOT NULL REFERENCES "storage"(code) DEFERRABLE INITIALLY DEFERRED,
    "asset" TEXT REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "data_class" TEXT,
    "backed_up" INTEGER,
    "method" TEXT NOT NULL,
    "technique" TEXT NOT NULL,
    "tool" TEXT,
    "tool_version" TEXT,
    "started_at" TEXT,
    "ended_at" TEXT,
    "rounds_asked" INTEGER,
    "rounds_done" INTEGER,
    "size" INTEGER,
    "bytes_wiped" INTEGER,
    "errors" INTEGER,
    "hidden_areas" TEXT,
    "observed_model" TEXT,
    "observed_serial" TEXT,
    "result" TEXT NOT NULL,
    "verification" TEXT,
    "done_by" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "done_party" TEXT,
    "verified_by" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "verified_on" TEXT,
    "validated_by" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "validated_on" TEXT,
    "witnesses" TEXT,
    "destination" TEXT,
    "basis" TEXT,
    "paper" TEXT,
    "log_hash" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "sanitizations_by_code" ON "sanitizations"("code_key");
CREATE INDEX "sanitizations_by_storage" ON "sanitizations"("storage");
CREATE INDEX "sanitizations_by_asset" ON "sanitizations"("asset");
CREATE INDEX "sanitizations_by_done_by" ON "sanitizations"("done_by");
CREATE INDEX "sanitizations_by_verified_by" ON "sanitizations"("verified_by");
CREATE INDEX "sanitizations_by_validated_by" ON "sanitizations"("validated_by");

CREATE TABLE "disposals"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "subject" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "way" TEXT,
    "proposed_on" TEXT NOT NULL,
    "decision" TEXT,
    "decided_on" TEXT,
    "council" TEXT,
    "recipient" TEXT,
    "carried_out_on" TEXT,
    "proceeds" INTEGER,
    "costs" INTEGER,
    "result" TEXT,
    "paper" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "subject_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "disposals_by_code" ON "disposals"("code_key");
CREATE INDEX "disposals_by_subject" ON "disposals"("subject_key");

CREATE TABLE "disposal_lines"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "disposal" TEXT NOT NULL REFERENCES "disposals"(code) DEFERRABLE INITIALLY DEFERRED,
    "asset" TEXT REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "storage" TEXT REFERENCES "storage"(code) DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT,
    "type" TEXT,
    "quantity" INTEGER,
    "condition" TEXT,
    "original_value" INTEGER,
    "remaining_value" INTEGER,
    "reason" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "disposal_lines_by_code" ON "disposal_lines"("code_key");
CREATE INDEX "disposal_lines_by_disposal" ON "disposal_lines"("disposal", "asset" COLLATE NOCASE);
CREATE INDEX "disposal_lines_by_asset" ON "disposal_lines"("asset");
CREATE INDEX "disposal_lines_by_storage" ON "disposal_lines"("storage");

CREATE TABLE "stocktakes"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "subject" TEXT NOT NULL,
    "taken_on" TEXT NOT NULL,
    "department" TEXT REFERENCES "departments"(code) DEFERRABLE INITIALLY DEFERRED,
    "place" TEXT,
    "committee" TEXT,
    "finished_on" TEXT,
    "expected" INTEGER,
    "found" INTEGER,
    "missing" INTEGER,
    "unexpected" INTEGER,
    "wrong_place" INTEGER,
    "paper" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "subject_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "stocktakes_by_code" ON "stocktakes"("code_key");
CREATE INDEX "stocktakes_by_subject" ON "stocktakes"("subject_key");
CREATE INDEX "stocktakes_by_department" ON "stocktakes"("department");

CREATE TABLE "stocktake_lines"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "stocktake" TEXT NOT NULL REFERENCES "stocktakes"(code) DEFERRABLE INITIALLY DEFERRED,
    "asset" TEXT REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "scanned" TEXT,
    "name" TEXT,
    "book_place" TEXT,
    "found_place" TEXT,
    "booked" INTEGER,
    "outcome" TEXT NOT NULL,
    "original_value" INTEGER,
    "remaining_value" INTEGER,
    "condition" TEXT,
    "settlement" TEXT,
    "settled_on" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "stocktake_lines_by_code" ON "stocktake_lines"("code_key");
CREATE INDEX "stocktake_lines_by_stocktake" ON "stocktake_lines"("stocktake", "asset" COLLATE NOCASE);
CREATE INDEX "stocktake_lines_by_asset" ON "stocktake_lines"("asset");

CREATE TABLE "depreciation_rates"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "types" TEXT,
    "valid_from_on" TEXT NOT NULL,
    "useful_life" INTEGER NOT NULL,
    "rate" TEXT NOT NULL,
    "minimum_value" INTEGER,
    "source" TEXT NOT NULL,
    "unverified" INTEGER,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "name_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "depreciation_rates_by_code" ON "depreciation_rates"("code_key");
CREATE INDEX "depreciation_rates_by_name" ON "depreciation_rates"("name_key");

CREATE TABLE "maintenance"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "subject" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "assets" TEXT,
    "planned_on" TEXT,
    "done_on" TEXT,
    "done_by" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "supplier" TEXT REFERENCES "suppliers"(code) DEFERRABLE INITIALLY DEFERRED,
    "cost" INTEGER,
    "result" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "subject_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "maintenance_by_code" ON "maintenance"("code_key");
CREATE INDEX "maintenance_by_subject" ON "maintenance"("subject_key");
CREATE INDEX "maintenance_by_done_by" ON "maintenance"("done_by");
CREATE INDEX "maintenance_by_supplier" ON "maintenance"("supplier");

CREATE TABLE "consents"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "owner" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "mac_address" TEXT,
    "antivirus" TEXT,
    "checked_on" TEXT,
    "version" TEXT,
    "publisher" TEXT,
    "licence" TEXT,
    "consent_by" TEXT,
    "consent_on" TEXT,
    "valid_until" TEXT,
    "document" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "name_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "consents_by_code" ON "consents"("code_key");
CREATE INDEX "consents_by_name" ON "consents"("name_key");
CREATE INDEX "consents_by_owner" ON "consents"("owner");
CREATE INDEX "stocktake_lines_by_outcome" ON "stocktake_lines"("outcome", "settled_on");
CREATE INDEX "repairs_by_state" ON "repairs"("state");
CREATE INDEX "movements_by_state" ON "movements"("state");
CREATE INDEX "consents_by_valid_until" ON "consents"("valid_until");

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

-- Backups: the plan, what copies are kept on, what was made, what was brought back on trial.
CREATE TABLE "backups"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "data_class" TEXT NOT NULL,
    "system" TEXT REFERENCES "systems"(code) DEFERRABLE INITIALLY DEFERRED,
    "source" TEXT,
    "frequency" TEXT NOT NULL,
    "every_days" INTEGER,
    "starts_on" TEXT NOT NULL,
    "backup_time" TEXT,
    "method" TEXT,
    "tool" TEXT,
    "retention_days" INTEGER,
    "medium" TEXT REFERENCES "backup_media"(code) DEFERRABLE INITIALLY DEFERRED,
    "place" TEXT,
    "same_partition" INTEGER,
    "label" TEXT,
    "encrypted" INTEGER,
    "recovery_hours" INTEGER,
    "restore_test_months" INTEGER,
    "responsible" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "name_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "backups_by_code" ON "backups"("code_key");
CREATE INDEX "backups_by_name" ON "backups"("name_key");
CREATE INDEX "backups_by_system" ON "backups"("system");
CREATE INDEX "backups_by_medium" ON "backups"("medium");
CREATE INDEX "backups_by_responsible" ON "backups"("responsible");

CREATE TABLE "backup_media"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "storage" TEXT REFERENCES "storage"(code) DEFERRABLE INITIALLY DEFERRED,
    "label" TEXT,
    "place" TEXT NOT NULL,
    "placed_on" TEXT,
    "keeper" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "encrypted" INTEGER,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "name_key" BLOB NOT NULL,
    "place_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "backup_media_by_code" ON "backup_media"("code_key");
CREATE INDEX "backup_media_by_name" ON "backup_media"("name_key");
CREATE INDEX "backup_media_by_storage" ON "backup_media"("storage");
CREATE INDEX "backup_media_by_place" ON "backup_media"("place_key");
CREATE INDEX "backup_media_by_keeper" ON "backup_media"("keeper");

CREATE TABLE "backup_runs"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "backup" TEXT NOT NULL REFERENCES "backups"(code) DEFERRABLE INITIALLY DEFERRED,
    "planned_on" TEXT,
    "ran_at" TEXT NOT NULL,
    "ended_at" TEXT,
    "result" TEXT NOT NULL,
    "medium" TEXT REFERENCES "backup_media"(code) DEFERRABLE INITIALLY DEFERRED,
    "size_mb" INTEGER,
    "message" TEXT,
    "done_by" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "backup_runs_by_code" ON "backup_runs"("code_key");
CREATE INDEX "backup_runs_by_backup" ON "backup_runs"("backup", "result", "ran_at");
CREATE INDEX "backup_runs_by_ran_at" ON "backup_runs"("ran_at");
CREATE INDEX "backup_runs_by_medium" ON "backup_runs"("medium");
CREATE INDEX "backup_runs_by_done_by" ON "backup_runs"("done_by");

CREATE TABLE "restore_tests"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "backup" TEXT NOT NULL REFERENCES "backups"(code) DEFERRABLE INITIALLY DEFERRED,
    "run" TEXT REFERENCES "backup_runs"(code) DEFERRABLE INITIALLY DEFERRED,
    "tested_on" TEXT NOT NULL,
    "medium" TEXT REFERENCES "backup_media"(code) DEFERRABLE INITIALLY DEFERRED,
    "files" TEXT NOT NULL,
    "file_count" INTEGER,
    "machine" TEXT,
    "hashes_match" INTEGER,
    "differences" TEXT,
    "manifest_sha256" TEXT,
    "duration_minutes" INTEGER,
    "tester" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "witness" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "conclusion" TEXT NOT NULL,
    "paper" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "restore_tests_by_code" ON "restore_tests"("code_key");
CREATE INDEX "restore_tests_by_backup" ON "restore_tests"("backup", "tested_on");
CREATE INDEX "restore_tests_by_run" ON "restore_tests"("run");
CREATE INDEX "restore_tests_by_tested_on" ON "restore_tests"("tested_on");
CREATE INDEX "restore_tests_by_medium" ON "restore_tests"("medium");
CREATE INDEX "restore_tests_by_tester" ON "restore_tests"("tester");
CREATE INDEX "restore_tests_by_witness" ON "restore_tests"("witness");

-- Logs put away, and the log of the server room.
CREATE TABLE "log_archives"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "source" TEXT NOT NULL,
    "system" TEXT REFERENCES "systems"(code) DEFERRABLE INITIALLY DEFERRED,
    "asset" TEXT REFERENCES "assets"(code) DEFERRABLE INITIALLY DEFERRED,
    "from_on" TEXT NOT NULL,
    "until_on" TEXT NOT NULL,
    "archived_on" TEXT NOT NULL,
    "keep_until" TEXT,
    "medium" TEXT REFERENCES "backup_media"(code) DEFERRABLE INITIALLY DEFERRED,
    "place" TEXT,
    "size_mb" INTEGER,
    "sha256" TEXT,
    "done_by" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL,
    "source_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "log_archives_by_code" ON "log_archives"("code_key");
CREATE INDEX "log_archives_by_source" ON "log_archives"("source_key");
CREATE INDEX "log_archives_by_system" ON "log_archives"("system");
CREATE INDEX "log_archives_by_asset" ON "log_archives"("asset");
CREATE INDEX "log_archives_by_archived_on" ON "log_archives"("archived_on");
CREATE INDEX "log_archives_by_medium" ON "log_archives"("medium");
CREATE INDEX "log_archives_by_done_by" ON "log_archives"("done_by");

CREATE TABLE "server_room"(
    id INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "type" TEXT NOT NULL,
    "from_at" TEXT NOT NULL,
    "until_at" TEXT,
    "person" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "visitor" TEXT,
    "escort" TEXT REFERENCES "staff"(code) DEFERRABLE INITIALLY DEFERRED,
    "purpose" TEXT,
    "ups_minutes" INTEGER,
    "findings" TEXT,
    "notes" TEXT,
    "closed_on" TEXT,
    "closed_reason" TEXT,
    "withdrawn" INTEGER,
    "code_key" BLOB NOT NULL
) STRICT;
CREATE INDEX "server_room_by_code" ON "server_room"("code_key");
CREATE INDEX "server_room_by_from_at" ON "server_room"("from_at");
CREATE INDEX "server_room_by_person" ON "server_room"("person");
CREATE INDEX "server_room_by_escort" ON "server_room"("escort");

-- The office's backup procedure; when a system was hardened before it went live.
ALTER TABLE "office" ADD COLUMN "backup_procedure_number" TEXT;
ALTER TABLE "office" ADD COLUMN "backup_procedure_on" TEXT;
ALTER TABLE "systems" ADD COLUMN "hardened_on" TEXT;
