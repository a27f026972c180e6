<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssetFacts</name>
    <message numerus="yes">
        <source>%n earlier handover(s): see the handovers.</source>
        <translation>
            <numerusform>One earlier handover: see the handovers.</numerusform>
            <numerusform>%n earlier handovers: see the handovers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookRules</name>
    <message numerus="yes">
        <source>%n account(s) of this review are not decided on.</source>
        <translation>
            <numerusform>%n account of this review is not decided on.</numerusform>
            <numerusform>%n accounts of this review are not decided on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>%n hour late</numerusform>
            <numerusform>%n hours late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceTasks</name>
    <message numerus="yes">
        <source>%n depreciation rate(s) added. Compare them with the original text before use.</source>
        <translation>
            <numerusform>One depreciation rate added. Compare it with the original text before use.</numerusform>
            <numerusform>%n depreciation rates added. Compare them with the original text before use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldAsk</name>
    <message numerus="yes">
        <source>in the next %n day(s)</source>
        <translation>
            <numerusform>in the next %n day</numerusform>
            <numerusform>in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormService</name>
    <message numerus="yes">
        <source>%n account(s) of this review are not decided on.</source>
        <translation>
            <numerusform>%n account of this review is not decided on.</numerusform>
            <numerusform>%n accounts of this review are not decided on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are not answered.</source>
        <translation>
            <numerusform>One point is not answered.</numerusform>
            <numerusform>%n points are not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned backup(s) were not made.</source>
        <translation>
            <numerusform>One planned backup was not made.</numerusform>
            <numerusform>%n planned backups were not made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) about secret-document machines are left out: the paper hangs on a wall.</source>
        <translation>
            <numerusform>%n item about secret-document machines is left out: the paper hangs on a wall.</numerusform>
            <numerusform>%n items about secret-document machines are left out: the paper hangs on a wall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHooks</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Postponements</name>
    <message numerus="yes">
        <source>Nothing is put off for more than %n day(s) at a time: until %1 here.</source>
        <translation>
            <numerusform>Nothing is put off for more than %n day at a time: until %1 here.</numerusform>
            <numerusform>Nothing is put off for more than %n days at a time: until %1 here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewService</name>
    <message numerus="yes">
        <source>%n account(s) are not decided on: %1.</source>
        <translation>
            <numerusform>%n account is not decided on: %1.</numerusform>
            <numerusform>%n accounts are not decided on: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Wait one minute, then try again.</numerusform>
            <numerusform>Wait %n minutes, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::ActivityPage</name>
    <message numerus="yes">
        <source>%n log entries written to %1.</source>
        <translation>
            <numerusform>%n log entry written to %1.</numerusform>
            <numerusform>%n log entries written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n log entries archived with their chain; they stay in the book.</source>
        <translation>
            <numerusform>%n log entry archived with its chain; it stays in the book.</numerusform>
            <numerusform>%n log entries archived with their chain; they stay in the book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• and %n more</numerusform>
            <numerusform>• and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::BackedUpDialog</name>
    <message numerus="yes">
        <source>Write down %n backup(s)</source>
        <translation>
            <numerusform>Write down one backup</numerusform>
            <numerusform>Write down %n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were written down.</source>
        <translation>
            <numerusform>One backup was written down.</numerusform>
            <numerusform>%n backups were written down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::BatchDialog</name>
    <message numerus="yes">
        <source>%n asset(s) put on the list.</source>
        <translation>
            <numerusform>One asset put on the list.</numerusform>
            <numerusform>%n assets put on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::BulkEditDialog</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation>
            <numerusform>%n record were changed.</numerusform>
            <numerusform>%n records were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::CalendarView</name>
    <message numerus="yes">
        <source>%n item(s) due in this year; what recurs stands at its next day.</source>
        <translation>
            <numerusform>%n item due in this year; what recurs stands at its next day.</numerusform>
            <numerusform>%n items due in this year; what recurs stands at its next day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::ChangeDialog</name>
    <message numerus="yes">
        <source>%n kept as own rule(s), by which decision</source>
        <translation>
            <numerusform>%n kept as own rule, by which decision</numerusform>
            <numerusform>%n kept as own rules, by which decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::CheckImportDialog</name>
    <message numerus="yes">
        <source>Import %n result(s)</source>
        <translation>
            <numerusform>Import %n result</numerusform>
            <numerusform>Import %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n self-check(s) imported.</source>
        <translation>
            <numerusform>%n self-check imported.</numerusform>
            <numerusform>%n self-checks imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::CloseDialog</name>
    <message numerus="yes">
        <source>%n record(s) were closed.</source>
        <translation>
            <numerusform>%n record were closed.</numerusform>
            <numerusform>%n records were closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::CompliancePage</name>
    <message numerus="yes">
        <source>%n computer(s) in use:</source>
        <translation>
            <numerusform>%n computer in use:</numerusform>
            <numerusform>%n computers in use:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comply</source>
        <translation>
            <numerusform>%n complies</numerusform>
            <numerusform>%n comply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wholly known</source>
        <translation>
            <numerusform>%n not wholly known</numerusform>
            <numerusform>%n not wholly known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never checked</source>
        <translation>
            <numerusform>%n never checked</numerusform>
            <numerusform>%n never checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::DueCard</name>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n put off</numerusform>
            <numerusform>%n put off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::DueTableModel</name>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>%n hour late</numerusform>
            <numerusform>%n hours late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::DutyDetail</name>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n record</numerusform>
            <numerusform>%1: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s) issued</source>
        <translation>
            <numerusform>%1: %n paper issued</numerusform>
            <numerusform>%1: %n papers issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; see Today.</source>
        <translation>
            <numerusform>%n more; see Today.</numerusform>
            <numerusform>%n more; see Today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::FiguresPage</name>
    <message numerus="yes">
        <source>%n asset(s), without those disposed of or lost</source>
        <translation>
            <numerusform>One asset, without those disposed of or lost</numerusform>
            <numerusform>%n assets, without those disposed of or lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::FilesTab</name>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>%n file attached.</numerusform>
            <numerusform>%n files attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::FinishReviewDialog</name>
    <message numerus="yes">
        <source>%n account(s) were decided on by the person who holds them; the sheet says so.</source>
        <translation>
            <numerusform>%n account was decided on by the person who holds it; the sheet says so.</numerusform>
            <numerusform>%n accounts were decided on by the person who holds them; the sheet says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::IncidentSummary</name>
    <message numerus="yes">
        <source>… and %n report(s) more</source>
        <translation>
            <numerusform>… and one report more</numerusform>
            <numerusform>… and %n reports more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::LabelDialog</name>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>One label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::ListActions</name>
    <message numerus="yes">
        <source>%n row(s) copied; they can be pasted into Excel.</source>
        <translation>
            <numerusform>%n row copied; they can be pasted into Excel.</numerusform>
            <numerusform>%n rows copied; they can be pasted into Excel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::NewReviewDialog</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::PasswordChangeDialog</name>
    <message numerus="yes">
        <source>Write it for %n account(s)</source>
        <translation>
            <numerusform>Write it for %n account</numerusform>
            <numerusform>Write it for %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of password was written for %n account(s).</source>
        <translation>
            <numerusform>The change of password was written for %n account.</numerusform>
            <numerusform>The change of password was written for %n accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::ReconcileResult</name>
    <message numerus="yes">
        <source>%n row(s) copied; they can be pasted into Excel.</source>
        <translation>
            <numerusform>%n row copied; it can be pasted into Excel.</numerusform>
            <numerusform>%n rows copied; they can be pasted into Excel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::RegisterPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::ReportsPage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at before signing</source>
        <translation>
            <numerusform>%n thing to look at before signing</numerusform>
            <numerusform>%n things to look at before signing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::RestoreDialog</name>
    <message numerus="yes">
        <source>%n log entry(ies) written since then will not be in the restored book; the open one is kept beside it.</source>
        <translation>
            <numerusform>One log entry written since then will not be in the restored book; the open one is kept beside it.</numerusform>
            <numerusform>%n log entries written since then will not be in the restored book; the open one is kept beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::RestoreTestDialog</name>
    <message numerus="yes">
        <source>All %n file(s) are the same.</source>
        <translation>
            <numerusform>The one file is the same.</numerusform>
            <numerusform>All %n files are the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::RevokeDialog</name>
    <message numerus="yes">
        <source>Revoke %n account(s)</source>
        <translation>
            <numerusform>Revoke %n account</numerusform>
            <numerusform>Revoke %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were revoked.</source>
        <translation>
            <numerusform>%n account was revoked.</numerusform>
            <numerusform>%n accounts were revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::SelectionBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::SettledView</name>
    <message numerus="yes">
        <source>%n thing(s) owed were settled by an entry in the registers since Monday, %1. What fell away with time alone isn&apos;t counted.</source>
        <translation>
            <numerusform>%n thing owed was settled by an entry in the registers since Monday, %1. What fell away with time alone isn&apos;t counted.</numerusform>
            <numerusform>%n things owed were settled by entries in the registers since Monday, %1. What fell away with time alone isn&apos;t counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1, %n overdue</numerusform>
            <numerusform>%1, %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n due soon</source>
        <translation>
            <numerusform>%1, %n due soon</numerusform>
            <numerusform>%1, %n due soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::SignedScansDialog</name>
    <message numerus="yes">
        <source>Keep %n scan(s)</source>
        <translation>
            <numerusform>Keep %n scan</numerusform>
            <numerusform>Keep %n scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed scan(s) kept.</source>
        <translation>
            <numerusform>%n signed scan kept.</numerusform>
            <numerusform>%n signed scans kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::StaffChangeDialog</name>
    <message numerus="yes">
        <source>%n line(s) not decided yet.</source>
        <translation>
            <numerusform>%n line not decided yet.</numerusform>
            <numerusform>%n lines not decided yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::StatusLine</name>
    <message numerus="yes">
        <source>%n backup folder(s) not reached</source>
        <translation>
            <numerusform>one backup folder not reached</numerusform>
            <numerusform>%n backup folders not reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::StocktakeDialog</name>
    <message numerus="yes">
        <source>%n asset(s) were not seen and will be missing. Finish the stock-take?</source>
        <translation>
            <numerusform>One asset was not seen and will be missing. Finish the stock-take?</numerusform>
            <numerusform>%n assets were not seen and will be missing. Finish the stock-take?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::TodayPage</name>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Nothing is due in the next %n day.</numerusform>
            <numerusform>Nothing is due in the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::VerifyResult</name>
    <message numerus="yes">
        <source>The book is not whole; %n problem(s) found.</source>
        <translation>
            <numerusform>The book is not whole; %n problem found.</numerusform>
            <numerusform>The book is not whole; %n problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::WipeImportDialog</name>
    <message numerus="yes">
        <source>%n sanitization record(s) imported.</source>
        <translation>
            <numerusform>One sanitization record imported.</numerusform>
            <numerusform>%n sanitization records imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::YearGrid</name>
    <message numerus="yes">
        <source>%1: %n item(s) due</source>
        <translation>
            <numerusform>%1: %n item due</numerusform>
            <numerusform>%1: %n items due</numerusform>
        </translation>
    </message>
</context>
</TS>
