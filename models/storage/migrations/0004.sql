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
