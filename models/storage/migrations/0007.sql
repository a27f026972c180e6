-- A list reads the few records it leaves out first; without these it reads the whole table for them.
CREATE INDEX "accounts_left_out" ON "accounts"("withdrawn") WHERE "withdrawn" IS NOT NULL OR "closed_on" IS NOT NULL;
CREATE INDEX "assets_left_out" ON "assets"("withdrawn") WHERE "withdrawn" IS NOT NULL OR "closed_on" IS NOT NULL;
CREATE INDEX "staff_left_out" ON "staff"("withdrawn") WHERE "withdrawn" IS NOT NULL OR "closed_on" IS NOT NULL;
CREATE INDEX "storage_left_out" ON "storage"("withdrawn") WHERE "withdrawn" IS NOT NULL OR "closed_on" IS NOT NULL;
