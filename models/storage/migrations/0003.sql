-- What the due list asks of many accounts and people, answered from an index alone.
CREATE INDEX "accounts_by_dates" ON "accounts"("state", "system", "password_changed_on", "first_password_changed_on", "created_on", "withdrawn", "closed_on");
CREATE INDEX "staff_by_status" ON "staff"("status");
