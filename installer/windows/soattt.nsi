; The installer of Sổ ATTT. Defined by package.sh: VERSION, BIN (folder of the programs), DOCS (folder
; of the texts put beside them), LANGUAGES (folder of Vietnamese.nlf and .nsh), OUT (file to make).
; Silent: /S, with /D=FOLDER last; /BOOK=FILE /BACKUPTO=FOLDER [/BACKUPAT=21:00] set up the backup.
; Result codes: 0 done, 2 cancelled or failed, 3 a program is running, 4 Windows is too old.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel admin

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include nsDialogs.nsh

!define NAME "Sổ ATTT"
!define FOLDER "So ATTT"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\SoATTT"
!define BOOK_TYPE "SoATTT.Book"
!define TASK "So ATTT\Sao luu"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\${FOLDER}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "FileDescription" "Bộ cài ${NAME}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

Var Book
Var BackupFolder
Var BackupTime
Var WithBackup
Var BackupBox
Var BookField
Var FolderField
Var TimeField

!define MUI_ICON "${__FILEDIR__}\soattt.ico"
!define MUI_UNICON "${__FILEDIR__}\soattt.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${__FILEDIR__}\welcome.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${__FILEDIR__}\welcome.bmp"
!define MUI_LANGDLL_WINDOWTITLE "${NAME}"
!define MUI_LANGDLL_INFO "Chọn ngôn ngữ:$\r$\nSelect a language:"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION startProgram
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${DOCS}\LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
Page custom showBackup leaveBackup
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGEEX "${LANGUAGES}" "Vietnamese"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

!define VI ${LANG_VIETNAMESE}
!define EN ${LANG_ENGLISH}
LangString running ${VI} "${NAME} đang chạy. Hãy đóng chương trình trên mọi tài khoản của máy này rồi bấm Thử lại."
LangString running ${EN} "${NAME} is running. Close it in every account of this computer, then press Retry."
LangString tooOld ${VI} "${NAME} chạy trên Windows 10 (64 bit) trở lên."
LangString tooOld ${EN} "${NAME} runs on 64-bit Windows 10 and later."
LangString backupTitle ${VI} "Sao lưu hằng ngày"
LangString backupTitle ${EN} "Daily backup"
LangString backupHint ${VI} "Windows tự sao lưu sổ vào giờ đã chọn. Có thể bỏ qua bước này."
LangString backupHint ${EN} "Windows backs the book up at the hour chosen. This step may be left out."
LangString backupWanted ${VI} "&Sao lưu sổ hằng ngày"
LangString backupWanted ${EN} "&Back the book up every day"
LangString bookLabel ${VI} "Tệp sổ (.soattt):"
LangString bookLabel ${EN} "Book file (.soattt):"
LangString folderLabel ${VI} "Thư mục chứa bản sao lưu (nên ở ổ đĩa khác):"
LangString folderLabel ${EN} "Folder of the backups (better on another disk):"
LangString timeLabel ${VI} "Giờ sao lưu (giờ:phút):"
LangString timeLabel ${EN} "Time of day (hour:minute):"
LangString chooseBook ${VI} "Chọn…"
LangString chooseBook ${EN} "Choose…"
LangString bookMissing ${VI} "Hãy chọn tệp sổ có sẵn và thư mục chứa bản sao lưu."
LangString bookMissing ${EN} "Choose a book that exists and a folder for the backups."
LangString timeWrong ${VI} "Giờ sao lưu viết như 21:00."
LangString timeWrong ${EN} "Write the time like 21:00."
LangString taskFailed ${VI} "Chưa đặt được lịch sao lưu; chương trình vẫn được cài. Có thể đặt lịch sau trong Task Scheduler."
LangString taskFailed ${EN} "The daily backup could not be scheduled; the program is installed all the same. It can be scheduled later in Task Scheduler."
LangString booksStay ${VI} "Các sổ và bản sao lưu của cơ quan không bị xóa."
LangString booksStay ${EN} "The books and backups of the office are not deleted."
LangString typeName ${VI} "${NAME}"
LangString typeName ${EN} "${NAME} book"

!include "${__FILEDIR__}\backup.nsh"

; A program that runs can't be opened for writing.
!macro noteIfRunning program
  ${If} ${FileExists} "$INSTDIR\${program}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${program}" a
    ${If} ${Errors}
      StrCpy $1 "runs"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend
!macro refuseWhileRunning un
Function ${un}refuseWhileRunning
  check:
  StrCpy $1 ""
  !insertmacro noteIfRunning "soattt.exe"
  !insertmacro noteIfRunning "soatttctl.exe"
  !insertmacro noteIfRunning "soattt-probe.exe"
  ${If} $1 == "runs"
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDRETRY check
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd
!macroend
!insertmacro refuseWhileRunning ""
!insertmacro refuseWhileRunning "un."

Function .onInit
  SetRegView 64
  SetShellVarContext all
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(tooOld)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  ; Where the last version is, unless a folder was given.
  ${If} $INSTDIR == "$PROGRAMFILES64\${FOLDER}"
    ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 != ""
      StrCpy $INSTDIR $0
    ${EndIf}
  ${EndIf}
  StrCpy $LANGUAGE ${LANG_VIETNAMESE} ; the first in the list; asked unless silent
  !insertmacro MUI_LANGDLL_DISPLAY
  Call readBackupOptions
FunctionEnd

Function un.onInit
  SetRegView 64
  SetShellVarContext all
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "Language"
  ${If} $0 != ""
    StrCpy $LANGUAGE $0
  ${EndIf}
FunctionEnd

; As the person who signed in, not as the administrator the installer runs as.
Function startProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\soattt.exe"'
FunctionEnd

Section "install"
  Call refuseWhileRunning
  SetOutPath "$INSTDIR"
  File "${BIN}\soattt.exe"
  File "${BIN}\soatttctl.exe"
  File "${BIN}\soattt-probe.exe"
  File "${DOCS}\LICENSE.txt"
  File "${DOCS}\THANH-PHAN.txt"
  File "${DOCS}\sbom.cdx.json"
  File "${DOCS}\soattt-backup.xml"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\soattt.exe"

  WriteRegStr HKLM "Software\Classes\.soattt" "" "${BOOK_TYPE}"
  WriteRegStr HKLM "Software\Classes\.soattt" "Content Type" "application/x-soattt"
  WriteRegStr HKLM "Software\Classes\${BOOK_TYPE}" "" "$(typeName)"
  WriteRegStr HKLM "Software\Classes\${BOOK_TYPE}\DefaultIcon" "" "$INSTDIR\soattt.exe,0"
  WriteRegStr HKLM "Software\Classes\${BOOK_TYPE}\shell\open\command" "" \
    '"$INSTDIR\soattt.exe" "%1"'
  ${RefreshShellIcons}

  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\soattt.exe,0"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "Publisher" "${NAME}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "Language" "$LANGUAGE"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K /G=0" $0 $1 $2
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "EstimatedSize" "$0"

  ${If} $WithBackup == 1
    Call scheduleBackup
  ${EndIf}
SectionEnd

; Only what was installed, by name: a book that lies in this folder stays, and the folder with it.
Section "Uninstall"
  Call un.refuseWhileRunning
  Delete "$INSTDIR\soattt.exe"
  Delete "$INSTDIR\soatttctl.exe"
  Delete "$INSTDIR\soattt-probe.exe"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\THANH-PHAN.txt"
  Delete "$INSTDIR\sbom.cdx.json"
  Delete "$INSTDIR\soattt-backup.xml"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 HKLM "Software\Classes\.soattt" ""
  ${If} $0 == "${BOOK_TYPE}"
    DeleteRegKey HKLM "Software\Classes\.soattt"
  ${EndIf}
  DeleteRegKey HKLM "Software\Classes\${BOOK_TYPE}"
  DeleteRegKey HKLM "${UNINSTALL_KEY}"
  ${RefreshShellIcons}
  nsExec::Exec '"$SYSDIR\schtasks.exe" /Delete /F /TN "${TASK}"'
  Pop $0
  DetailPrint "$(booksStay)"
SectionEnd
