; The page and the task of the daily backup. The task runs as whoever is signed in, with no more
; rights than that person has; a missed hour is made up for at the next start.

Function readBackupOptions
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/BOOK=" $Book
  ${GetOptions} $0 "/BACKUPTO=" $BackupFolder
  ClearErrors
  ${GetOptions} $0 "/BACKUPAT=" $BackupTime
  ${If} $BackupTime == ""
    StrCpy $BackupTime "21:00"
  ${EndIf}
  StrCpy $WithBackup 0
  ${If} $Book != ""
  ${AndIf} $BackupFolder != ""
    StrCpy $WithBackup 1
  ${EndIf}
FunctionEnd

Function showBackup
  !insertmacro MUI_HEADER_TEXT "$(backupTitle)" "$(backupHint)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateCheckBox} 0 0 100% 12u "$(backupWanted)"
  Pop $BackupBox
  ${NSD_SetState} $BackupBox $WithBackup
  ${NSD_OnClick} $BackupBox updateBackup
  ${NSD_CreateLabel} 0 20u 100% 10u "$(bookLabel)"
  Pop $0
  ${NSD_CreateText} 0 31u 78% 13u "$Book"
  Pop $BookField
  ${NSD_CreateButton} 80% 31u 20% 13u "$(chooseBook)"
  Pop $0
  ${NSD_OnClick} $0 pickBook
  ${NSD_CreateLabel} 0 52u 100% 10u "$(folderLabel)"
  Pop $0
  ${NSD_CreateDirRequest} 0 63u 78% 13u "$BackupFolder"
  Pop $FolderField
  ${NSD_CreateBrowseButton} 80% 63u 20% 13u "$(chooseBook)"
  Pop $0
  ${NSD_OnClick} $0 pickFolder
  ${NSD_CreateLabel} 0 86u 40% 10u "$(timeLabel)"
  Pop $0
  ${NSD_CreateText} 42% 84u 15% 13u "$BackupTime"
  Pop $TimeField
  Call updateBackup
  nsDialogs::Show
FunctionEnd

Function updateBackup
  ${NSD_GetState} $BackupBox $WithBackup
  EnableWindow $BookField $WithBackup
  EnableWindow $FolderField $WithBackup
  EnableWindow $TimeField $WithBackup
FunctionEnd

Function pickBook
  Pop $0
  nsDialogs::SelectFileDialog open "$Book" "${NAME}|*.soattt"
  Pop $0
  ${If} $0 != ""
    ${NSD_SetText} $BookField $0
  ${EndIf}
FunctionEnd

Function pickFolder
  Pop $0
  nsDialogs::SelectFolderDialog "$(folderLabel)" "$BackupFolder"
  Pop $0
  ${If} $0 != error
    ${NSD_SetText} $FolderField $0
  ${EndIf}
FunctionEnd

; $0 becomes "" when $BackupTime is not like 21:00. NSIS takes 08 for octal, so a 1 goes before it.
Function checkTime
  StrLen $1 $BackupTime
  StrCpy $2 $BackupTime 2
  StrCpy $3 $BackupTime 1 2
  StrCpy $4 $BackupTime 2 3
  IntFmt $5 "%u" "1$2"
  IntFmt $6 "%u" "1$4"
  StrCpy $0 $BackupTime
  ${If} $1 != 5
  ${OrIf} $3 != ":"
  ${OrIf} "$5|$6" != "1$2|1$4"
  ${OrIf} $5 > 123
  ${OrIf} $6 > 159
    StrCpy $0 ""
  ${EndIf}
FunctionEnd

Function leaveBackup
  ${NSD_GetState} $BackupBox $WithBackup
  ${NSD_GetText} $BookField $Book
  ${NSD_GetText} $FolderField $BackupFolder
  ${NSD_GetText} $TimeField $BackupTime
  ${If} $WithBackup == 0
    Return
  ${EndIf}
  Call checkTime
  ${If} $0 == ""
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(timeWrong)"
    Abort
  ${EndIf}
  ${IfNot} ${FileExists} "$Book"
  ${OrIf} $BackupFolder == ""
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(bookMissing)"
    Abort
  ${EndIf}
FunctionEnd

; The paths may hold & and, in XML, nothing else that matters: < > " are not allowed in them.
Function scheduleBackup
  Call checkTime
  ${If} $0 == ""
    Goto failed
  ${EndIf}
  StrCpy $1 $BackupFolder 1 -1
  ${If} $1 == "\"
    StrCpy $BackupFolder "$BackupFolder." ; \" would be a quotation mark in the folder's name
  ${EndIf}
  ${WordReplace} "$INSTDIR\soatttctl.exe" "&" "&amp;" "+*" $1
  ${WordReplace} "$Book" "&" "&amp;" "+*" $2
  ${WordReplace} "$BackupFolder" "&" "&amp;" "+*" $3
  InitPluginsDir
  FileOpen $4 "$PLUGINSDIR\backup.xml" w
  FileWriteUTF16LE /BOM $4 '<?xml version="1.0" encoding="UTF-16"?>$\r$\n'
  FileWriteUTF16LE $4 '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">'
  FileWriteUTF16LE $4 '<RegistrationInfo><Description>${NAME}</Description></RegistrationInfo>'
  FileWriteUTF16LE $4 '<Triggers><CalendarTrigger><StartBoundary>2026-01-01T$BackupTime:00</StartBoundary>'
  FileWriteUTF16LE $4 '<ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay></CalendarTrigger></Triggers>'
  FileWriteUTF16LE $4 '<Principals><Principal id="Author"><GroupId>S-1-5-32-545</GroupId>'
  FileWriteUTF16LE $4 '<RunLevel>LeastPrivilege</RunLevel></Principal></Principals>'
  FileWriteUTF16LE $4 '<Settings><StartWhenAvailable>true</StartWhenAvailable>'
  FileWriteUTF16LE $4 '<MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>'
  FileWriteUTF16LE $4 '<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>'
  FileWriteUTF16LE $4 '<ExecutionTimeLimit>PT1H</ExecutionTimeLimit></Settings>'
  FileWriteUTF16LE $4 '<Actions Context="Author"><Exec><Command>$1</Command>'
  FileWriteUTF16LE $4 '<Arguments>--book "$2" backup --to "$3"</Arguments></Exec></Actions></Task>'
  FileClose $4
  nsExec::Exec '"$SYSDIR\schtasks.exe" /Create /F /TN "${TASK}" /XML "$PLUGINSDIR\backup.xml"'
  Pop $0
  ${If} $0 == 0
    Return
  ${EndIf}
  failed:
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(taskFailed)" /SD IDOK
FunctionEnd
