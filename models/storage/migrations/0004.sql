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
