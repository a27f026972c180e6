-- What the due list looks for among many assets.
CREATE INDEX "assets_by_state" ON "assets"("state", "type");
CREATE INDEX "assets_by_secret_drafting" ON "assets"("secret_drafting") WHERE "secret_drafting" IS NOT NULL;
