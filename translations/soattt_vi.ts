<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Backup</name>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check sum beside %1 can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy does not agree with the book: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the book itself, then back up to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is already there; it was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder you may write to; check that the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup can&apos;t be given its name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is not what its check sum says; it was not restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup does not verify: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book can&apos;t be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no check sum beside the backup; it was verified in full instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new book could not be laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has space and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is already there; it was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new name, or open the book that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new book can&apos;t be given its name %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book holds no office.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shredder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peripheral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAN only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly purchase plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denial of service (DoS, DDoS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware (spyware, adware)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website defacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrusion detection system (IDS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log file check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data centre of the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented from a supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FTP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other security solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote-access rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WEP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPA2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPA3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client/server with domain log-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader, manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information security officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVMe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optical disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clause</name>
    <message>
        <source>&quot;%1&quot; is not a clause like &quot;TG2020 Đ6.1.e&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Name the leader in charge of information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the officer in charge of information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the office&apos;s own security regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a number the regulation leaves to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief new staff on the security rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the confidentiality pledge signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the assets of someone who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the antivirus licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the warranty before it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe or destroy the drives before disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the wifi password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a wifi password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the security level of the system approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the security of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the periodic report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Canceled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>it has more than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither an .xlsx file nor a text table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it as .xlsx or as CSV UTF-8, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after row %1 there are letters that are not Unicode; save it as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is past the %1 rows and %2 columns allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a quotation mark that is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long; perhaps a quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it again as .xlsx, or ask for a fresh copy, then import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is too large to be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it comes from somebody you don&apos;t know, don&apos;t open it. Otherwise copy the rows you need into a new .xlsx file and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can&apos;t be imported: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can&apos;t be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that Excel is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space of the disk, that you may write there, and that Excel is closed. Nothing was left half-written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, and import the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in the old Excel format (.xls, 1997–2003)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it as .xlsx, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a web page, not a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an XML file, not a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with a header row and data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a document to read or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the table it was made from, as .xlsx or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is named like a workbook but holds delimited text; it is read as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not named like a workbook but is one; it is read as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for cell %1 (&quot;%2…&quot;) has %3 characters; a cell holds %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten that text in its record and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel sheet holds %1 rows; there are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list with a filter, or export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk for temporary files is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a zip archive without a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sheet with cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after row %1 comes a row numbered &quot;%2&quot; (at most %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 holds a cell named &quot;%2&quot; (at most %3 columns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sheet has more than %1 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for text number &quot;%1&quot;, which the file does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; where a number should stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one text or tag is longer than 4 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; holds a document type declaration (DOCTYPE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel never writes one, attacks do. Don&apos;t open the file; ask its sender for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not encoded in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds an unknown entity &quot;&amp;%1;&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its part &quot;%1&quot; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is missing or its directory is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds %1 parts, more than the %2 allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts inflate to more than %1 MB together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts overlap or repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a part named &quot;%1&quot;, which points outside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel never writes such a name. Don&apos;t open the file; ask its sender for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part &quot;%1&quot; is packed in an unknown way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; inflates to more than %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; grows more than %2 times when inflated, as in an attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is cut short or its checksum is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Asset name, model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antivirus licensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antivirus licence until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds sensitive data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For drafting secret documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values typed over the register&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording exactly as the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the frozen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the allowed values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind, if other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected by, if other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by the office itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help asked from the support agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped by other organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level proposed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level appraised on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level decision number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In operation since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list of important systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security plan approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response plan approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network name (SSID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own IP range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default admin password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wifi password set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wifi password changed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allows by MAC address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate zones for staff and guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abbreviation in document numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place name on documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader in charge of information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer in charge of information security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer&apos;s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officer&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own security regulation, decision number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own security regulation, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a local network (LAN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAN model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has its own Internet line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has its own mail system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own mail system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses public mail or cloud for important documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a private cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared official mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data centre of the superior body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency that supports incident response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient of periodic reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision the report form belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied regulations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefed on security rules on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handles important data or systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality pledge signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 characters, at most %3 are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no field &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fate since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document on its fate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods or services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FontSet</name>
    <message>
        <source>The form font %1 could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>The value is of the wrong kind for this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has no field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interval</name>
    <message>
        <source>&quot;%1&quot; is not a length of time like P3M or PT24H.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>IT assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of this book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and solutions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wifi access points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>&quot;%1&quot; is not an amount of money in đồng.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>The cryptography library did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little memory to protect the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfRenderer</name>
    <message>
        <source>The PDF could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>&quot;%1&quot; is not a period like 2026, 2026H1, 2026Q3 or 2026-07.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>An own rule needs its decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its number and date, or a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is laxer than %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own rule may only be as strict or stricter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the regulation %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no regulation &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the duty %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a JSON object: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not accepted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password length, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed sign-ins before lockout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen lock of workstations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen lock of servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wifi password change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of important data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of office data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs kept, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server room UPS, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident report within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periodic report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periodic report due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret-document computers, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret-document printers, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret-document shredders, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice before an inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of secret-document machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance of equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine check not older than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment of information systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a length of time like P3M or PT10M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number from 1 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number or a range like 3-5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write lower, upper, digit, special or digit_or_special, with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write month and day like 11-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower-case letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digit or special character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known, the source is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number (“%1”), the office sets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordService</name>
    <message>
        <source>%1 &quot;%2&quot; already belongs to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no %2 with the code &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book has one office only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; was used before; a code is never used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code never changes: other records and papers point to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office can&apos;t be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the record is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issued document or a user can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed since; undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ref</name>
    <message>
        <source>A reference needs a code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The warranty can&apos;t end before the purchase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A machine marked for secret drafting can&apos;t be on the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the incident occurred or was detected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident can&apos;t be detected before it occurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the incident was resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of a system is 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say since when: the person no longer works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person can&apos;t leave before joining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the storage device was wiped or destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of people can&apos;t be negative.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The sign-in name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Caps Lock key and the Vietnamese keyboard, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrator of the book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no book at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a Sổ ATTT book; it was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book %1 was written by a newer version of this program; it was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book %1 is damaged; it was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book %1 or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book %1 lies on a network share, where a power cut or a second computer can ruin it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book %1 is open in another program (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder, or create a new book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to read and write it, or copy the book to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .soattt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version on this computer and open the book again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the book to a local disk of this computer and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, process %2, computer %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the book allows no write-ahead log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the book on a local disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book was brought up to date; a copy of it as it was lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not be brought up to date; it and its copy are whole. Free some disk space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored value of %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; the change was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk of the book and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book can&apos;t be written: the file or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to write there, or copy the book to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused to read or write the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, then open the book again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book refused the change (SQLite error %1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The file itself is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log lacks entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log entry %1 (%2 %3) was changed, or one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log can&apos;t be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in the book but not in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register %1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in the log but is missing from the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index or sort key of %1 is wrong; it can be rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept file %1… was changed outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept files can&apos;t be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The compressed file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>soattt::Checker</name>
    <message>
        <source>%1: the total %2 is not the sum of its parts, %3 + %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is more than %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a number below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row&apos;s total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only %2 of %3 incidents say who handled them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
