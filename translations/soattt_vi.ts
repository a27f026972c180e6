<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AccessPointsForm</name>
    <message>
        <source>Access point</source>
        <translation>Điểm truy cập</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bảo vệ</translation>
    </message>
</context>
<context>
    <name>AccountReviewsForm</name>
    <message>
        <source>Account review</source>
        <translation>Rà soát tài khoản</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>AccountService</name>
    <message>
        <source>There is no account with the code %1.</source>
        <translation>Không có tài khoản nào mang mã %1.</translation>
    </message>
    <message>
        <source>Type the date as 05/03/2026.</source>
        <translation>Ghi ngày theo dạng 05/03/2026.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ngày đó chưa tới.</translation>
    </message>
    <message>
        <source>No account was chosen.</source>
        <translation>Chưa chọn tài khoản nào.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>Tài khoản không ở tình trạng đang sử dụng.</translation>
    </message>
    <message>
        <source>The account is revoked already.</source>
        <translation>Tài khoản đã thu hồi rồi.</translation>
    </message>
</context>
<context>
    <name>AccountTasks</name>
    <message>
        <source>Passwords changed together…</source>
        <translation>Đổi mật khẩu cả đợt…</translation>
    </message>
    <message>
        <source>Reconcile with a system&apos;s list…</source>
        <translation>Đối chiếu với danh sách của hệ thống…</translation>
    </message>
    <message>
        <source>Open a review…</source>
        <translation>Mở đợt rà soát…</translation>
    </message>
    <message>
        <source>Decide on the accounts…</source>
        <translation>Quyết định từng tài khoản…</translation>
    </message>
</context>
<context>
    <name>AccountsForm</name>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Request and creation</source>
        <translation>Đề nghị, cấp và đổi mật khẩu</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Thu hồi</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Added</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đóng hồ sơ</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Added by import</source>
        <translation>Thêm khi nhập dữ liệu</translation>
    </message>
    <message>
        <source>Changed by import</source>
        <translation>Sửa khi nhập dữ liệu</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Từ chối đăng nhập</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Xuất dữ liệu</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Kiểm tra toàn vẹn</translation>
    </message>
    <message>
        <source>Clock set by hand</source>
        <translation>Đặt giờ bằng tay</translation>
    </message>
    <message>
        <source>The clock ran back</source>
        <translation>Đồng hồ bị lùi</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Automatic backup set</source>
        <translation>Đặt sao lưu tự động</translation>
    </message>
    <message>
        <source>Entries missing</source>
        <translation>Thiếu dòng nhật ký</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Changes of records</source>
        <translation>Thay đổi hồ sơ</translation>
    </message>
    <message>
        <source>Exports and prints</source>
        <translation>Xuất và in</translation>
    </message>
    <message>
        <source>Backups and checks</source>
        <translation>Sao lưu và kiểm tra</translation>
    </message>
    <message>
        <source>Settings and clock</source>
        <translation>Thiết lập và đồng hồ</translation>
    </message>
    <message>
        <source>Recovery sheet made</source>
        <translation>Lập phiếu khôi phục</translation>
    </message>
    <message>
        <source>Password recovered</source>
        <translation>Khôi phục mật khẩu</translation>
    </message>
    <message>
        <source>Search index made anew</source>
        <translation>Đã lập lại chỉ mục tìm kiếm</translation>
    </message>
    <message>
        <source>(the clock ran back from %1)</source>
        <translation>(đồng hồ bị lùi từ %1)</translation>
    </message>
    <message>
        <source>(clock set by hand)</source>
        <translation>(giờ đặt bằng tay)</translation>
    </message>
</context>
<context>
    <name>Appendix1</name>
    <message>
        <source>%1: the total %2 is not the sum of its parts, %3 + %4.</source>
        <translation>%1: tổng %2 không bằng tổng các phần, %3 + %4.</translation>
    </message>
    <message>
        <source>%1: %2 is more than %3 (%4).</source>
        <translation>%1: %2 lớn hơn %3 (%4).</translation>
    </message>
    <message>
        <source>%1: a number below 0.</source>
        <translation>%1: số nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>the row&apos;s total</source>
        <translation>tổng của dòng</translation>
    </message>
    <message>
        <source>%1: only %2 of %3 incidents say who handled them.</source>
        <translation>%1: chỉ %2 trong %3 sự cố ghi rõ ai xử lý.</translation>
    </message>
</context>
<context>
    <name>AssessmentsForm</name>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Biện pháp</translation>
    </message>
</context>
<context>
    <name>AssetFacts</name>
    <message>
        <source>Remaining value not known: original value or day of purchase is missing.</source>
        <translation>Chưa rõ giá trị còn lại: thiếu nguyên giá hoặc ngày mua.</translation>
    </message>
    <message>
        <source>Remaining value not known: the table of depreciation rates has no line for this type.</source>
        <translation>Chưa rõ giá trị còn lại: bảng tỷ lệ hao mòn chưa có dòng cho loại tài sản này.</translation>
    </message>
    <message>
        <source>A tool, not a fixed asset: its original value is below %1 đồng.</source>
        <translation>Công cụ, dụng cụ, không phải tài sản cố định: nguyên giá dưới %1 đồng.</translation>
    </message>
    <message>
        <source>Fixed asset. Remaining value %1 đồng; useful life %2 years, until %3.</source>
        <translation>Tài sản cố định. Giá trị còn lại %1 đồng; thời gian sử dụng %2 năm, đến %3.</translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <translation>Theo %1: %2.</translation>
    </message>
    <message>
        <source>Not yet compared with the original text.</source>
        <translation>Chưa đối chiếu văn bản gốc.</translation>
    </message>
    <message>
        <source>%1 (not signed)</source>
        <translation>%1 (chưa ký)</translation>
    </message>
    <message>
        <source>From hand to hand</source>
        <translation>Quá trình giao nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier handover(s): see the handovers.</source>
        <translation>
            <numerusform>%n lần giao nhận trước đó: xem danh mục Bàn giao.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetFigures</name>
    <message>
        <source>%1 years and older</source>
        <translation>Từ %1 năm trở lên</translation>
    </message>
    <message>
        <source>Under %1 years</source>
        <translation>Dưới %1 năm</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>Từ %1 đến dưới %2 năm</translation>
    </message>
    <message>
        <source>Day of purchase not known</source>
        <translation>Chưa rõ ngày mua</translation>
    </message>
    <message>
        <source>Warranty has ended</source>
        <translation>Đã hết bảo hành</translation>
    </message>
    <message>
        <source>Warranty ends within 90 days</source>
        <translation>Hết bảo hành trong 90 ngày tới</translation>
    </message>
    <message>
        <source>Antivirus licence has ended</source>
        <translation>Đã hết hạn diệt virus</translation>
    </message>
    <message>
        <source>Antivirus licence ends within 90 days</source>
        <translation>Hết hạn diệt virus trong 90 ngày tới</translation>
    </message>
</context>
<context>
    <name>AssetsForm</name>
    <message>
        <source>Asset</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>Place and use</source>
        <translation>Nơi đặt và sử dụng</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Mua sắm</translation>
    </message>
    <message>
        <source>System and protection</source>
        <translation>Hệ thống và bảo vệ</translation>
    </message>
</context>
<context>
    <name>AttachmentService</name>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Tệp %1 không có nội dung.</translation>
    </message>
    <message>
        <source>Scan it at a lower resolution, or keep it outside and note where.</source>
        <translation>Hãy quét lại với độ phân giải thấp hơn, hoặc lưu bên ngoài và ghi chú nơi lưu.</translation>
    </message>
    <message>
        <source>The kept file %1 is missing or was changed.</source>
        <translation>Tệp lưu kèm %1 bị mất hoặc đã bị sửa.</translation>
    </message>
    <message>
        <source>Verify the book, and take the file from a backup.</source>
        <translation>Hãy kiểm tra toàn vẹn sổ và lấy lại tệp từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The file %1 has %2 MB; one of at most %3 MB can be kept.</source>
        <translation>Tệp %1 có dung lượng %2 MB; chỉ lưu được tệp tối đa %3 MB.</translation>
    </message>
    <message>
        <source>Attach the files in it one by one, or as one archive.</source>
        <translation>Hãy đính kèm từng tệp trong đó, hoặc nén lại thành một tệp.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to this computer first.</source>
        <translation>Hãy đóng tệp trong chương trình khác, hoặc chép tệp về máy này trước.</translation>
    </message>
    <message>
        <source>This is no file: %1.</source>
        <translation>Đây không phải là tệp: %1.</translation>
    </message>
    <message>
        <source>The file %1 belongs to an issued document and stays with it.</source>
        <translation>Tệp %1 thuộc một văn bản đã phát hành nên phải giữ lại.</translation>
    </message>
    <message>
        <source>The file %1 was removed already.</source>
        <translation>Tệp %1 đã được gỡ trước đó.</translation>
    </message>
</context>
<context>
    <name>AttestationsForm</name>
    <message>
        <source>Attestation</source>
        <translation>Xác nhận thực hiện</translation>
    </message>
</context>
<context>
    <name>AutoBackup</name>
    <message>
        <source>A number from 0 to %1 is expected.</source>
        <translation>Cần một số từ 0 đến %1.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Không có thư mục %1.</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder.</source>
        <translation>Hãy cắm ổ đĩa có thư mục đó, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>That is the folder of the book itself.</source>
        <translation>Đó chính là thư mục chứa sổ.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk or on a USB stick.</source>
        <translation>Hãy chọn thư mục trên ổ đĩa khác hoặc trên USB.</translation>
    </message>
    <message>
        <source>No folder for automatic backups is set in this book.</source>
        <translation>Sổ này chưa đặt thư mục sao lưu tự động.</translation>
    </message>
    <message>
        <source>Set one in the window, under &quot;Office and settings&quot;.</source>
        <translation>Hãy đặt trong cửa sổ chương trình, ở trang &quot;Cơ quan và thiết lập&quot;.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
    <message>
        <source>The check sum beside %1 can&apos;t be written.</source>
        <translation>Không ghi được tệp mã kiểm tra cạnh %1.</translation>
    </message>
    <message>
        <source>Free some space there and try again.</source>
        <translation>Hãy giải phóng dung lượng ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The copy does not agree with the book: %1</source>
        <translation>Bản sao không khớp với sổ: %1</translation>
    </message>
    <message>
        <source>Verify the book itself, then back up to another disk.</source>
        <translation>Hãy kiểm tra toàn vẹn sổ, sau đó sao lưu sang ổ đĩa khác.</translation>
    </message>
    <message>
        <source>The file %1 is already there; it was not overwritten.</source>
        <translation>Tệp %1 đã có sẵn; chương trình không ghi đè.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to; check that the drive is connected.</source>
        <translation>Hãy chọn thư mục bạn có quyền ghi; kiểm tra ổ đĩa đã được kết nối.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be given its name %1.</source>
        <translation>Không đặt được tên %1 cho bản sao lưu.</translation>
    </message>
    <message>
        <source>Choose a new name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The backup %1 is not what its check sum says; it was not restored.</source>
        <translation>Bản sao lưu %1 không khớp mã kiểm tra của nó; chương trình không khôi phục.</translation>
    </message>
    <message>
        <source>Take another backup.</source>
        <translation>Hãy dùng bản sao lưu khác.</translation>
    </message>
    <message>
        <source>The backup does not verify: %1</source>
        <translation>Bản sao lưu không qua được kiểm tra toàn vẹn: %1</translation>
    </message>
    <message>
        <source>The book can&apos;t be written to %1.</source>
        <translation>Không ghi được sổ vào %1.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Hãy giải phóng dung lượng ở đó hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>There was no check sum beside the backup; it was verified in full instead.</source>
        <translation>Cạnh bản sao lưu không có tệp mã kiểm tra; chương trình đã kiểm tra toàn vẹn đầy đủ thay thế.</translation>
    </message>
    <message>
        <source>%1 lies there from an earlier book and would be mixed into the new one.</source>
        <translation>Ở đó còn %1 của một sổ trước, sẽ bị lẫn vào sổ mới.</translation>
    </message>
    <message>
        <source>Choose a new name, or move that file away.</source>
        <translation>Hãy chọn tên khác, hoặc chuyển tệp đó đi nơi khác.</translation>
    </message>
    <message>
        <source>The sealed copy does not open to what was sealed.</source>
        <translation>Bản niêm phong mở ra không giống nội dung đã niêm phong.</translation>
    </message>
    <message>
        <source>Back up to another disk.</source>
        <translation>Hãy sao lưu sang ổ đĩa khác.</translation>
    </message>
    <message>
        <source>The copy %1 is sealed.</source>
        <translation>Bản sao %1 đã niêm phong bằng mật khẩu.</translation>
    </message>
    <message>
        <source>Give its passphrase.</source>
        <translation>Hãy nhập mật khẩu niêm phong của bản đó.</translation>
    </message>
</context>
<context>
    <name>BackupLogService</name>
    <message>
        <source>No backup was chosen.</source>
        <translation>Chưa chọn dữ liệu nào.</translation>
    </message>
    <message>
        <source>Tick the data that were backed up.</source>
        <translation>Hãy đánh dấu những dữ liệu đã sao lưu.</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>Thời điểm đó chưa đến.</translation>
    </message>
    <message>
        <source>Write a backup down once it is made.</source>
        <translation>Chỉ ghi lần sao lưu khi đã làm xong.</translation>
    </message>
    <message>
        <source>There is no line %1 in the backup plan.</source>
        <translation>Kế hoạch sao lưu không có dòng %1.</translation>
    </message>
</context>
<context>
    <name>BackupMediaForm</name>
    <message>
        <source>Backup medium</source>
        <translation>Thiết bị lưu bản sao</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Nơi để</translation>
    </message>
</context>
<context>
    <name>BackupRunsForm</name>
    <message>
        <source>Backup run</source>
        <translation>Lần sao lưu</translation>
    </message>
</context>
<context>
    <name>BackupTasks</name>
    <message>
        <source>Backed up…</source>
        <translation>Đã sao lưu…</translation>
    </message>
    <message>
        <source>Compare two folders…</source>
        <translation>So sánh hai thư mục…</translation>
    </message>
</context>
<context>
    <name>BackupsForm</name>
    <message>
        <source>What is backed up</source>
        <translation>Dữ liệu sao lưu</translation>
    </message>
    <message>
        <source>Schedule and method</source>
        <translation>Lịch và phương pháp</translation>
    </message>
    <message>
        <source>Where the copies are</source>
        <translation>Nơi lưu bản sao</translation>
    </message>
</context>
<context>
    <name>Book</name>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>The new book could not be laid out.</source>
        <translation>Không tạo được sổ mới.</translation>
    </message>
    <message>
        <source>Check that the disk has space and may be written.</source>
        <translation>Hãy kiểm tra ổ đĩa còn dung lượng và cho phép ghi.</translation>
    </message>
    <message>
        <source>The file %1 is already there; it was not overwritten.</source>
        <translation>Tệp %1 đã có sẵn; chương trình không ghi đè.</translation>
    </message>
    <message>
        <source>Choose a new name, or open the book that is there.</source>
        <translation>Hãy chọn tên khác, hoặc mở sổ đã có.</translation>
    </message>
    <message>
        <source>The new book can&apos;t be given its name %1.</source>
        <translation>Không đặt được tên %1 cho sổ mới.</translation>
    </message>
    <message>
        <source>The book holds no office.</source>
        <translation>Sổ không có thông tin cơ quan.</translation>
    </message>
    <message>
        <source>The administrator needs a password.</source>
        <translation>Người quản trị phải có mật khẩu.</translation>
    </message>
    <message>
        <source>%1 lies there from an earlier book and would be mixed into the new one.</source>
        <translation>Ở đó còn %1 của một sổ trước, sẽ bị lẫn vào sổ mới.</translation>
    </message>
    <message>
        <source>Choose a new name, or move that file away.</source>
        <translation>Hãy chọn tên khác, hoặc chuyển tệp đó đi nơi khác.</translation>
    </message>
    <message>
        <source>no program that leaves its name</source>
        <translation>chương trình không để lại tên</translation>
    </message>
    <message>
        <source>Nothing can be changed while this runs: %1.</source>
        <translation>Chưa thể ghi thay đổi vì đang chạy: %1.</translation>
    </message>
    <message>
        <source>Wait until it is done, or cancel it, then try again.</source>
        <translation>Hãy đợi xong, hoặc hủy việc đó, rồi làm lại.</translation>
    </message>
    <message>
        <source>%1 is a backup made by an earlier program; opening it would change it.</source>
        <translation>%1 là bản sao lưu của chương trình phiên bản trước; mở trực tiếp sẽ làm nó thay đổi.</translation>
    </message>
    <message>
        <source>Restore it to a new file, and open that.</source>
        <translation>Hãy phục hồi ra một tệp mới rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>The book lacks entries that were in it here before: entry %1 was kept and is no longer there. The disk lost them, or an earlier copy was put in place of the book. Compare with the newest backup.</source>
        <translation>Sổ thiếu những dòng nhật ký đã từng có ở đây: dòng %1 đã được ghi nhưng nay không còn. Ổ đĩa đã làm mất, hoặc một bản cũ đã được đặt vào chỗ của sổ. Hãy đối chiếu với bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Không có thư mục %1.</translation>
    </message>
    <message>
        <source>Make it, or choose another folder.</source>
        <translation>Hãy tạo thư mục đó hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Files can&apos;t be made in the folder %1.</source>
        <translation>Không tạo được tệp trong thư mục %1.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or choose another folder.</source>
        <translation>Hãy xin quyền ghi vào đó hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The file of the book is no longer at %1: it was moved, renamed or deleted while it is open. Nothing was saved.</source>
        <translation>Tệp sổ không còn ở %1: tệp đã bị chuyển chỗ, đổi tên hoặc xóa trong lúc đang mở. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Put it back under that name and save again. If it was deleted, keep what lies beside it and open the newest backup.</source>
        <translation>Hãy đưa tệp về đúng tên cũ rồi lưu lại. Nếu tệp đã bị xóa, giữ nguyên những gì còn nằm cạnh và mở bản sao lưu mới nhất.</translation>
    </message>
</context>
<context>
    <name>BookRules</name>
    <message>
        <source>Giver and receiver are the same person.</source>
        <translation>Bên giao và bên nhận là cùng một người.</translation>
    </message>
    <message>
        <source>%1 already stands in handover %2, which is not signed.</source>
        <translation>%1 đã có trong biên bản bàn giao %2 chưa ký.</translation>
    </message>
    <message>
        <source>The minutes are signed: what they say stays. Write new ones for what has changed.</source>
        <translation>Biên bản đã ký thì nội dung giữ nguyên. Có thay đổi thì lập biên bản mới.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of this review are not decided on.</source>
        <translation>
            <numerusform>%n tài khoản của đợt này chưa được quyết định.</numerusform>
        </translation>
    </message>
    <message>
        <source>The review is finished; its decisions stand as they were.</source>
        <translation>Đợt rà soát đã kết thúc; quyết định giữ nguyên như đã ghi.</translation>
    </message>
    <message>
        <source>The timeline is never rewritten. Add an entry that corrects %1.</source>
        <translation>Diễn biến đã ghi thì không sửa. Hãy thêm một dòng đính chính %1.</translation>
    </message>
    <message>
        <source>The copies would lie on the partition of the applications; %1 does not allow it. Choose another disk, an external disk or another machine.</source>
        <translation>Bản sao sẽ nằm cùng phân vùng với ứng dụng; %1 không cho phép. Hãy chọn ổ đĩa khác, ổ cứng rời hoặc máy khác.</translation>
    </message>
    <message>
        <source>The witness is somebody else than the tester.</source>
        <translation>Người chứng kiến phải khác người thử.</translation>
    </message>
    <message>
        <source>%1 already stands in the register as %2.</source>
        <translation>%1 đã có trong danh mục với mã %2.</translation>
    </message>
    <message>
        <source>No regulation has a duty &quot;%1&quot;; choose one of the list, such as A5.</source>
        <translation>Không quy chế nào có nghĩa vụ “%1”; hãy chọn một nghĩa vụ trong danh sách, ví dụ A5.</translation>
    </message>
    <message>
        <source>%1 is finished: nothing is taken off its list any more.</source>
        <translation>%1 đã kết thúc: không bỏ dòng nào khỏi danh sách nữa.</translation>
    </message>
    <message>
        <source>%1 is decided: nothing is taken off its list any more.</source>
        <translation>%1 đã có quyết định: không bỏ dòng nào khỏi danh mục nữa.</translation>
    </message>
</context>
<context>
    <name>BudgetForm</name>
    <message>
        <source>Budget line</source>
        <translation>Khoản kinh phí</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Server</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Máy trạm</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Máy tính xách tay</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Shredder</source>
        <translation>Máy hủy tài liệu</translation>
    </message>
    <message>
        <source>Network device</source>
        <translation>Thiết bị mạng</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Tường lửa</translation>
    </message>
    <message>
        <source>Storage medium</source>
        <translation>Thiết bị lưu trữ</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>Bộ lưu điện (UPS)</translation>
    </message>
    <message>
        <source>Peripheral</source>
        <translation>Thiết bị ngoại vi</translation>
    </message>
    <message>
        <source>Key token</source>
        <translation>Thiết bị lưu khóa bí mật (token)</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>Thẻ công chức, viên chức</translation>
    </message>
    <message>
        <source>Software licence</source>
        <translation>Bản quyền phần mềm</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>LAN only</source>
        <translation>Chỉ mạng LAN</translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <translation>Máy độc lập</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Không nối mạng</translation>
    </message>
    <message>
        <source>In store</source>
        <translation>Trong kho</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang sử dụng</translation>
    </message>
    <message>
        <source>Under repair</source>
        <translation>Đang sửa chữa</translation>
    </message>
    <message>
        <source>Awaiting disposal</source>
        <translation>Chờ thanh lý</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Đã thanh lý</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Mất</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>IT officer</source>
        <translation>Cán bộ CNTT</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>Thủ trưởng cơ quan</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Đã chi</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Yearly purchase plan</source>
        <translation>Kế hoạch mua sắm năm</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã phát hành</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Denial of service (DoS, DDoS)</source>
        <translation>Tấn công từ chối dịch vụ (DoS, DDoS)</translation>
    </message>
    <message>
        <source>Malware (spyware, adware)</source>
        <translation>Mã độc (Spyware/Adware)</translation>
    </message>
    <message>
        <source>Website defacement</source>
        <translation>Thay đổi giao diện website</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Lừa đảo (Phishing)</translation>
    </message>
    <message>
        <source>Virus</source>
        <translation>Virus</translation>
    </message>
    <message>
        <source>Intrusion detection system (IDS)</source>
        <translation>Qua hệ thống phát hiện xâm nhập (IDS)</translation>
    </message>
    <message>
        <source>Log file check</source>
        <translation>Kiểm tra Log File</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>Quản trị hệ thống</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mới ghi nhận</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Đã xử lý xong</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang vận hành</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ngừng vận hành</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>Tại cơ quan</translation>
    </message>
    <message>
        <source>Data centre of the province</source>
        <translation>Trung tâm dữ liệu của tỉnh</translation>
    </message>
    <message>
        <source>Rented from a supplier</source>
        <translation>Thuê của nhà cung cấp</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Web server</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Database server</translation>
    </message>
    <message>
        <source>FTP server</source>
        <translation>FTP server</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>Proxy server</translation>
    </message>
    <message>
        <source>Application server</source>
        <translation>Application server</translation>
    </message>
    <message>
        <source>Other security solution</source>
        <translation>Giải pháp ATTT khác</translation>
    </message>
    <message>
        <source>Remote-access rule</source>
        <translation>Quy định truy cập từ xa</translation>
    </message>
    <message>
        <source>Configuration change</source>
        <translation>Thay đổi cấu hình</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Phần cứng</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Phần mềm</translation>
    </message>
    <message>
        <source>None (open)</source>
        <translation>Không mã hóa (mạng mở)</translation>
    </message>
    <message>
        <source>WEP</source>
        <translation>WEP</translation>
    </message>
    <message>
        <source>WPA</source>
        <translation>WPA</translation>
    </message>
    <message>
        <source>WPA2</source>
        <translation>WPA2</translation>
    </message>
    <message>
        <source>WPA3</source>
        <translation>WPA3</translation>
    </message>
    <message>
        <source>Client/server with domain log-in</source>
        <translation>Client/Server có đăng nhập Domain</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>Ngang hàng (Peer to Peer)</translation>
    </message>
    <message>
        <source>Leader, manager</source>
        <translation>Lãnh đạo, quản lý</translation>
    </message>
    <message>
        <source>Information security officer</source>
        <translation>Chuyên trách ATTT</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Đang công tác</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Chuyển công tác</translation>
    </message>
    <message>
        <source>Left the service</source>
        <translation>Thôi việc</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Nghỉ hưu</translation>
    </message>
    <message>
        <source>HDD</source>
        <translation>HDD</translation>
    </message>
    <message>
        <source>SSD</source>
        <translation>SSD</translation>
    </message>
    <message>
        <source>NVMe</source>
        <translation>NVMe</translation>
    </message>
    <message>
        <source>USB drive</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Optical disc</source>
        <translation>Đĩa quang</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Băng từ</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>Đang sử dụng</translation>
    </message>
    <message>
        <source>Removed and kept</source>
        <translation>Đã tháo, lưu giữ</translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation>Đã xóa dữ liệu</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Đã tiêu hủy</translation>
    </message>
    <message>
        <source>Session held</source>
        <translation>Lớp đã tổ chức</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nhu cầu đào tạo</translation>
    </message>
    <message>
        <source>Periodic inspection</source>
        <translation>Kiểm tra định kỳ</translation>
    </message>
    <message>
        <source>Surprise inspection</source>
        <translation>Kiểm tra đột xuất</translation>
    </message>
    <message>
        <source>Own check</source>
        <translation>Tự kiểm tra</translation>
    </message>
    <message>
        <source>Personal account</source>
        <translation>Tài khoản cá nhân</translation>
    </message>
    <message>
        <source>Office account</source>
        <translation>Tài khoản cơ quan</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Tài khoản dịch vụ</translation>
    </message>
    <message>
        <source>Supplier account</source>
        <translation>Tài khoản nhà cung cấp</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Đề nghị cấp</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã phê duyệt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Đang sử dụng</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Tạm khóa</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Mọi tài khoản</translation>
    </message>
    <message>
        <source>Changed since the last review</source>
        <translation>Thay đổi từ đợt trước</translation>
    </message>
    <message>
        <source>Of people who left</source>
        <translation>Của người đã chuyển, nghỉ</translation>
    </message>
    <message>
        <source>For a new person</source>
        <translation>Giao cho người mới</translation>
    </message>
    <message>
        <source>From a person who leaves</source>
        <translation>Thu lại của người chuyển công tác, nghỉ việc</translation>
    </message>
    <message>
        <source>Change of post</source>
        <translation>Đổi vị trí công tác</translation>
    </message>
    <message>
        <source>Return to the store</source>
        <translation>Nhập kho</translation>
    </message>
    <message>
        <source>From a supplier</source>
        <translation>Nhận từ nhà cung cấp</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Printed, not yet signed</source>
        <translation>Đã in, chưa ký</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Reduce the rights</source>
        <translation>Giảm quyền</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Chuyển giao</translation>
    </message>
    <message>
        <source>Screen lock</source>
        <translation>Khóa màn hình</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>Phần mềm diệt virus</translation>
    </message>
    <message>
        <source>Autorun switched off</source>
        <translation>Tắt tự động chạy (autorun)</translation>
    </message>
    <message>
        <source>Age of passwords</source>
        <translation>Thời gian đổi mật khẩu</translation>
    </message>
    <message>
        <source>Length of passwords</source>
        <translation>Độ dài mật khẩu</translation>
    </message>
    <message>
        <source>Lockout after failed sign-ins</source>
        <translation>Khóa khi nhập sai nhiều lần</translation>
    </message>
    <message>
        <source>Isolation of a secret-document machine</source>
        <translation>Cách ly máy soạn thảo tài liệu mật</translation>
    </message>
    <message>
        <source>Complies</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Does not comply</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Not wholly known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Of someone who left</source>
        <translation>Của người đã nghỉ</translation>
    </message>
    <message>
        <source>Revoked in the register, still live</source>
        <translation>Sổ đã thu hồi, vẫn đang mở</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>Không có trong sổ</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Không có trong danh sách</translation>
    </message>
    <message>
        <source>Another state</source>
        <translation>Khác tình trạng</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Khác người</translation>
    </message>
    <message>
        <source>Name written differently</source>
        <translation>Tên viết khác</translation>
    </message>
    <message>
        <source>Some systems or departments</source>
        <translation>Một số hệ thống, phòng ban</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Chưa quyết định</translation>
    </message>
    <message>
        <source>Owner of the system</source>
        <translation>Chủ quản hệ thống</translation>
    </message>
    <message>
        <source>Operator of the system</source>
        <translation>Đơn vị vận hành hệ thống</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Trao đổi, thông báo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Evidence taken</source>
        <translation>Thu chứng cứ</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Văn bản giấy</translation>
    </message>
    <message>
        <source>Electronic document</source>
        <translation>Văn bản điện tử</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Cổng thông tin</translation>
    </message>
    <message>
        <source>Private device on the LAN</source>
        <translation>Thiết bị cá nhân nối mạng nội bộ</translation>
    </message>
    <message>
        <source>Allowed software</source>
        <translation>Phần mềm được phép</translation>
    </message>
    <message>
        <source>Procedure of the office</source>
        <translation>Quy trình của cơ quan</translation>
    </message>
    <message>
        <source>Dismantled, scrapped</source>
        <translation>Phá dỡ, hủy bỏ</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Bán</translation>
    </message>
    <message>
        <source>Given to another office</source>
        <translation>Điều chuyển cho đơn vị khác</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã có quyết định</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Định kỳ</translation>
    </message>
    <message>
        <source>Unplanned</source>
        <translation>Đột xuất</translation>
    </message>
    <message>
        <source>Agreed by the leader</source>
        <translation>Lãnh đạo đã đồng ý</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Đã di chuyển</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source>Holds no storage device</source>
        <translation>Không có thiết bị lưu trữ</translation>
    </message>
    <message>
        <source>Storage devices taken out and kept</source>
        <translation>Đã tháo, giữ lại thiết bị lưu trữ</translation>
    </message>
    <message>
        <source>Storage devices wiped</source>
        <translation>Đã xóa dữ liệu trên thiết bị lưu trữ</translation>
    </message>
    <message>
        <source>Stay in it, in the carrier&apos;s care</source>
        <translation>Để nguyên trong máy, người mang chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Sửa chữa</translation>
    </message>
    <message>
        <source>Replacement of a part</source>
        <translation>Thay thế linh kiện</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Bảo hành</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Bảo dưỡng</translation>
    </message>
    <message>
        <source>Confirmed by the leader</source>
        <translation>Lãnh đạo đã xác nhận</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>Đang sửa chữa</translation>
    </message>
    <message>
        <source>Repaired, taken back</source>
        <translation>Đã sửa, đã nhận lại</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Không xác nhận</translation>
    </message>
    <message>
        <source>Exception: data is to be recovered</source>
        <translation>Ngoại lệ: để khôi phục dữ liệu</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa (clear)</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Làm sạch (purge)</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Phá hủy (destroy)</translation>
    </message>
    <message>
        <source>Overwriting by software</source>
        <translation>Ghi đè bằng phần mềm</translation>
    </message>
    <message>
        <source>ATA Secure Erase</source>
        <translation>Lệnh ATA Secure Erase</translation>
    </message>
    <message>
        <source>NVMe Format, user data erase</source>
        <translation>Lệnh NVMe Format, xóa dữ liệu người dùng</translation>
    </message>
    <message>
        <source>Sanitize command: overwrite</source>
        <translation>Lệnh Sanitize: ghi đè</translation>
    </message>
    <message>
        <source>Sanitize command: block erase</source>
        <translation>Lệnh Sanitize: xóa khối</translation>
    </message>
    <message>
        <source>Cryptographic erase</source>
        <translation>Xóa khóa mã hóa</translation>
    </message>
    <message>
        <source>Degaussing</source>
        <translation>Khử từ</translation>
    </message>
    <message>
        <source>Shredding</source>
        <translation>Cắt vụn</translation>
    </message>
    <message>
        <source>Disintegration, pulverization</source>
        <translation>Nghiền nhỏ</translation>
    </message>
    <message>
        <source>Incineration</source>
        <translation>Thiêu hủy</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Thành công</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Một phần</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>The whole medium read</source>
        <translation>Đọc lại toàn bộ</translation>
    </message>
    <message>
        <source>Samples read</source>
        <translation>Đọc lại theo mẫu</translation>
    </message>
    <message>
        <source>Seen by a witness</source>
        <translation>Có người chứng kiến</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Chưa kiểm chứng</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Thông thường</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Nhạy cảm</translation>
    </message>
    <message>
        <source>State secret</source>
        <translation>Bí mật nhà nước</translation>
    </message>
    <message>
        <source>Used on in the office</source>
        <translation>Dùng tiếp trong cơ quan</translation>
    </message>
    <message>
        <source>To another office</source>
        <translation>Chuyển cho đơn vị khác</translation>
    </message>
    <message>
        <source>To be disposed of</source>
        <translation>Chờ thanh lý</translation>
    </message>
    <message>
        <source>Destroyed, remains handed in</source>
        <translation>Đã phá hủy, nộp lại phần còn lại</translation>
    </message>
    <message>
        <source>Returned to the supplier</source>
        <translation>Trả nhà cung cấp</translation>
    </message>
    <message>
        <source>Kept in the store</source>
        <translation>Cất giữ trong kho</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Chưa thấy</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Ngoài sổ</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>Sai vị trí</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Being inspected</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Đã kiểm tra xong</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Chưa ghi</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Không áp dụng</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Independent LAN</source>
        <translation>Mạng LAN độc lập</translation>
    </message>
    <message>
        <source>Designated, not yet in use</source>
        <translation>Đã chỉ định, chưa sử dụng</translation>
    </message>
    <message>
        <source>No longer for secret documents</source>
        <translation>Không còn dùng cho bí mật nhà nước</translation>
    </message>
    <message>
        <source>External disk</source>
        <translation>Ổ cứng rời</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>Network storage (NAS)</source>
        <translation>Thiết bị lưu trữ mạng (NAS)</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Máy chủ khác</translation>
    </message>
    <message>
        <source>Important data</source>
        <translation>Dữ liệu quan trọng</translation>
    </message>
    <message>
        <source>Data of office and users</source>
        <translation>Dữ liệu của cơ quan và người sử dụng</translation>
    </message>
    <message>
        <source>System and applications</source>
        <translation>Hệ thống và ứng dụng</translation>
    </message>
    <message>
        <source>Configuration files</source>
        <translation>Tệp cấu hình</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <source>Incremental</source>
        <translation>Tăng dần</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Image of the drive</source>
        <translation>Ảnh ổ đĩa</translation>
    </message>
    <message>
        <source>Plain copy of files</source>
        <translation>Sao chép tệp</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hằng ngày</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hằng tuần</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hằng tháng</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Hằng quý</translation>
    </message>
    <message>
        <source>Every so many days</source>
        <translation>Theo số ngày riêng</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Entry into the room</source>
        <translation>Vào, ra phòng</translation>
    </message>
    <message>
        <source>Duty rota</source>
        <translation>Lịch trực</translation>
    </message>
    <message>
        <source>UPS test</source>
        <translation>Thử bộ lưu điện</translation>
    </message>
    <message>
        <source>Lightning and fire protection</source>
        <translation>Chống sét, phòng cháy</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Rủi ro</translation>
    </message>
    <message>
        <source>List of important systems</source>
        <translation>Danh sách hệ thống quan trọng</translation>
    </message>
    <message>
        <source>How well the measures work</source>
        <translation>Hiệu quả của các biện pháp</translation>
    </message>
    <message>
        <source>Plan not begun</source>
        <translation>Chưa triển khai</translation>
    </message>
    <message>
        <source>Plan carried out in part</source>
        <translation>Đã triển khai một số hạng mục</translation>
    </message>
    <message>
        <source>Plan fully carried out</source>
        <translation>Đã triển khai đầy đủ</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Không được duyệt</translation>
    </message>
</context>
<context>
    <name>Clause</name>
    <message>
        <source>&quot;%1&quot; is not a clause like &quot;TG2020 Đ6.1.e&quot;.</source>
        <translation>&quot;%1&quot; không phải là điều khoản dạng &quot;TG2020 Đ6.1.e&quot;.</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>not known: our source lacks the article</source>
        <translation>chưa rõ: nguồn thiếu điều này</translation>
    </message>
    <message>
        <source>the text gives no time</source>
        <translation>văn bản không nêu thời hạn</translation>
    </message>
    <message>
        <source>“%1”, no hours given</source>
        <translation>“%1”, không nêu số giờ</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>đã gửi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>trễ %n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>còn %n giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>The time the text counts from is not known; it is counted from the other one.</source>
        <translation>Không rõ mốc thời gian mà văn bản tính từ đó; đang tính từ mốc còn lại.</translation>
    </message>
    <message>
        <source>Reference profile, not checked against the original text.</source>
        <translation>Bộ tham chiếu, chưa đối chiếu văn bản gốc.</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close a record</source>
        <translation>Đóng hồ sơ</translation>
    </message>
    <message>
        <source>The record stays in the book with its history; lists leave it out from now on.</source>
        <translation>Hồ sơ vẫn lưu trong sổ cùng lịch sử; từ nay các danh sách không hiện hồ sơ này.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày đóng</translation>
    </message>
    <message>
        <source>Reason *</source>
        <translation>Lý do *</translation>
    </message>
</context>
<context>
    <name>ConsentsForm</name>
    <message>
        <source>Consent</source>
        <translation>Việc cho phép</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sự đồng ý</translation>
    </message>
</context>
<context>
    <name>ContractsForm</name>
    <message>
        <source>Contract</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Before the services begin</source>
        <translation>Trước khi bắt đầu</translation>
    </message>
    <message>
        <source>At a breach</source>
        <translation>Khi vi phạm</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Khi kết thúc</translation>
    </message>
</context>
<context>
    <name>CreateBookDialog</name>
    <message>
        <source>Create a new book</source>
        <translation>Tạo sổ mới</translation>
    </message>
    <message>
        <source>Office name *</source>
        <translation>Tên cơ quan *</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan cấp trên</translation>
    </message>
    <message>
        <source>Place name on documents</source>
        <translation>Địa danh ghi trên văn bản</translation>
    </message>
    <message>
        <source>Abbreviation in document numbers</source>
        <translation>Chữ viết tắt trong số, ký hiệu văn bản</translation>
    </message>
    <message>
        <source>File of the book</source>
        <translation>Tệp sổ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Tick the regulations that bind the office. Where several set the same limit, the strictest applies and all clauses are shown.</source>
        <translation>Đánh dấu các quy chế cơ quan phải tuân theo. Khi nhiều quy chế cùng định một mức, mức chặt nhất được áp dụng và mọi điều khoản đều được nêu.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Sign-in name *</source>
        <translation>Tên đăng nhập *</translation>
    </message>
    <message>
        <source>Password *</source>
        <translation>Mật khẩu *</translation>
    </message>
    <message>
        <source>Password again *</source>
        <translation>Nhập lại mật khẩu *</translation>
    </message>
    <message>
        <source>Keep the password in a safe place: nobody can open the book without it.</source>
        <translation>Hãy giữ mật khẩu ở nơi an toàn: không có mật khẩu thì không ai mở được sổ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>the book to work on</source>
        <translation>sổ cần làm việc</translation>
    </message>
    <message>
        <source>who signs in; may be left out when the book has one user</source>
        <translation>người đăng nhập; có thể bỏ qua khi sổ chỉ có một người dùng</translation>
    </message>
    <message>
        <source>sets the clock, for rehearsals; also --today</source>
        <translation>đặt giờ, dùng khi diễn tập; cũng viết là --today</translation>
    </message>
    <message>
        <source>messages in English</source>
        <translation>thông báo bằng tiếng Anh</translation>
    </message>
    <message>
        <source>says how the program or a command is used</source>
        <translation>hướng dẫn cách dùng chương trình hoặc một lệnh</translation>
    </message>
    <message>
        <source>says which version this is</source>
        <translation>cho biết phiên bản</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Không có lệnh &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>soatttctl --help lists the commands.</source>
        <translation>Gõ soatttctl --help để xem danh sách lệnh.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>Tùy chọn --%1 bị ghi hai lần.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Tùy chọn --%1 không có giá trị kèm theo.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here.</source>
        <translation>Ở đây không có tùy chọn &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Tùy chọn --%1 cần có giá trị.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Hãy cho biết việc cần làm.</translation>
    </message>
    <message>
        <source>Something is missing after &quot;%1&quot;: %2</source>
        <translation>Thiếu thông tin sau &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many for &quot;%2&quot;.</source>
        <translation>Thừa &quot;%1&quot; trong lệnh &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs the option --%2 %3.</source>
        <translation>Lệnh &quot;%1&quot; cần tùy chọn --%2 %3.</translation>
    </message>
    <message>
        <source>The result could not be written out whole.</source>
        <translation>Không ghi ra được đầy đủ kết quả.</translation>
    </message>
    <message>
        <source>Check that the disk has space.</source>
        <translation>Hãy kiểm tra ổ đĩa còn dung lượng.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>The password is taken from SOATTT_PASSWORD when it is set, else asked for. &quot;soatttctl COMMAND --help&quot; says more about a command.</source>
        <translation>Mật khẩu lấy từ biến SOATTT_PASSWORD nếu có, nếu không sẽ được hỏi. Gõ &quot;soatttctl LỆNH --help&quot; để xem thêm về một lệnh.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused, 2 wrong usage, 3 the book can&apos;t be opened, 4 not allowed.</source>
        <translation>Mã kết thúc: 0 xong, 1 bị từ chối, 2 dùng sai cú pháp, 3 không mở được sổ, 4 không có quyền.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; it looks like 2026-07-01 or 2026-07-01T08:30.</source>
        <translation>&quot;%1&quot; không phải là ngày; hãy viết dạng 2026-07-01 hoặc 2026-07-01T08:30.</translation>
    </message>
    <message>
        <source>Say which book: --book FILE.</source>
        <translation>Hãy cho biết sổ nào: --book TỆP.</translation>
    </message>
    <message>
        <source>The book has several users; say who signs in: --as USER.</source>
        <translation>Sổ có nhiều người dùng; hãy cho biết ai đăng nhập: --as NGƯỜI_DÙNG.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mật khẩu:</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Chưa nhập mật khẩu.</translation>
    </message>
    <message>
        <source>Set SOATTT_PASSWORD, or type it when asked.</source>
        <translation>Hãy đặt biến SOATTT_PASSWORD, hoặc gõ mật khẩu khi được hỏi.</translation>
    </message>
    <message>
        <source>The program failed: %1</source>
        <translation>Chương trình gặp lỗi: %1</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Đã sao lưu và kiểm tra toàn vẹn: %1</translation>
    </message>
    <message>
        <source>Records: %1; log: %2</source>
        <translation>Hồ sơ: %1; nhật ký: %2</translation>
    </message>
    <message>
        <source>folder of the copy</source>
        <translation>thư mục chứa bản sao</translation>
    </message>
    <message>
        <source>the result as JSON on standard output</source>
        <translation>kết quả dạng JSON trên đầu ra chuẩn</translation>
    </message>
    <message>
        <source>There is no regulation &quot;%1&quot;.</source>
        <translation>Không có quy chế &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The regulations are: %1.</source>
        <translation>Các quy chế có sẵn: %1.</translation>
    </message>
    <message>
        <source>Password for quantri:</source>
        <translation>Mật khẩu cho quantri:</translation>
    </message>
    <message>
        <source>A new book needs a password for its administrator.</source>
        <translation>Sổ mới cần có mật khẩu cho người quản trị.</translation>
    </message>
    <message>
        <source>The same password again:</source>
        <translation>Nhập lại mật khẩu:</translation>
    </message>
    <message>
        <source>The two passwords differ; no book was made.</source>
        <translation>Hai mật khẩu khác nhau; chưa tạo sổ.</translation>
    </message>
    <message>
        <source>The book %1 was made. Sign-in name: quantri.</source>
        <translation>Đã tạo sổ %1. Tên đăng nhập: quantri.</translation>
    </message>
    <message>
        <source>makes a new book with its first administrator, quantri</source>
        <translation>tạo sổ mới với người quản trị đầu tiên là quantri</translation>
    </message>
    <message>
        <source>name of the office</source>
        <translation>tên cơ quan</translation>
    </message>
    <message>
        <source>a regulation that binds the office</source>
        <translation>quy chế cơ quan phải tuân theo</translation>
    </message>
    <message>
        <source>%1: %2 records.</source>
        <translation>%1: %2 hồ sơ.</translation>
    </message>
    <message>
        <source>lists the records of a register</source>
        <translation>liệt kê hồ sơ của một danh mục</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no field &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; không có trường &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Its fields are: %1.</source>
        <translation>Các trường của danh mục: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t stand in %2; expected: %3.</source>
        <translation>&quot;%1&quot; không hợp lệ ở %2; cần: %3.</translation>
    </message>
    <message>
        <source>only records with this value; an empty one: not filled in</source>
        <translation>chỉ hồ sơ có giá trị này; để trống: chưa nhập</translation>
    </message>
    <message>
        <source>only records with these words, accents and case apart</source>
        <translation>chỉ hồ sơ có các từ này, không phân biệt dấu và chữ hoa</translation>
    </message>
    <message>
        <source>closed records too</source>
        <translation>cả hồ sơ đã đóng</translation>
    </message>
    <message>
        <source>--where takes FIELD=VALUE, for example --where state=in_use.</source>
        <translation>--where nhận TRƯỜNG=GIÁ_TRỊ, ví dụ --where state=in_use.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; it looks like 2026-07-01 or 01/07/2026.</source>
        <translation>&quot;%1&quot; không phải là ngày; hãy viết dạng 2026-07-01 hoặc 01/07/2026.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>shows the activity log</source>
        <translation>xem nhật ký</translation>
    </message>
    <message>
        <source>entries of this day and later</source>
        <translation>các mục từ ngày này trở đi</translation>
    </message>
    <message>
        <source>There is no register &quot;%1&quot;.</source>
        <translation>Không có danh mục &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The registers are: %1.</source>
        <translation>Các danh mục: %1.</translation>
    </message>
    <message>
        <source>Verified and restored: %1</source>
        <translation>Đã kiểm tra toàn vẹn và khôi phục: %1</translation>
    </message>
    <message>
        <source>makes a new book from a backup</source>
        <translation>tạo sổ mới từ bản sao lưu</translation>
    </message>
    <message>
        <source>the new book; never overwritten</source>
        <translation>sổ mới; không bao giờ ghi đè</translation>
    </message>
    <message>
        <source>--size takes a whole number from 1 to %1.</source>
        <translation>--size nhận số nguyên từ 1 đến %1.</translation>
    </message>
    <message>
        <source>The sample office was made: %1</source>
        <translation>Đã tạo cơ quan mẫu: %1</translation>
    </message>
    <message>
        <source>Sign-in name: %1, password: %2</source>
        <translation>Tên đăng nhập: %1, mật khẩu: %2</translation>
    </message>
    <message>
        <source>makes a new book with an invented office</source>
        <translation>tạo sổ mới với cơ quan giả định</translation>
    </message>
    <message>
        <source>so many times as many records (700: 100.000)</source>
        <translation>số hồ sơ nhân lên bấy nhiêu lần (700: 100.000)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no anchor; it looks like 1234:9f2c7ab1….</source>
        <translation>&quot;%1&quot; không phải mã neo; mã neo có dạng 1234:9f2c7ab1….</translation>
    </message>
    <message>
        <source>The log does not hold the printed anchor %1: it was written anew, or the paper belongs to another book.</source>
        <translation>Nhật ký không có mã neo %1 đã in: nhật ký đã bị ghi lại, hoặc giấy này thuộc sổ khác.</translation>
    </message>
    <message>
        <source>The book is whole: %1 records, %2 log entries.</source>
        <translation>Sổ toàn vẹn: %1 hồ sơ, %2 mục nhật ký.</translation>
    </message>
    <message>
        <source>The book is not whole: %1 problems.</source>
        <translation>Sổ không toàn vẹn: %1 lỗi.</translation>
    </message>
    <message>
        <source>Log head: %1</source>
        <translation>Mã cuối nhật ký: %1</translation>
    </message>
    <message>
        <source>log anchor printed on a control slip</source>
        <translation>mã neo nhật ký in trên phiếu kiểm soát</translation>
    </message>
    <message>
        <source>--within takes a number of days from 0 to %1.</source>
        <translation>--within nhận số ngày từ 0 đến %1.</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>sắp đến hạn</translation>
    </message>
    <message>
        <source>later</source>
        <translation>chưa đến hạn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>%1 items.</source>
        <translation>%1 việc.</translation>
    </message>
    <message>
        <source>how far ahead to look (30); what is late is always shown</source>
        <translation>xem trước bao nhiêu ngày (30); việc quá hạn luôn được nêu</translation>
    </message>
    <message>
        <source>%1 records written to %2.</source>
        <translation>Đã ghi %1 hồ sơ vào %2.</translation>
    </message>
    <message>
        <source>writes a register to an Excel, CSV or PDF file</source>
        <translation>xuất một danh mục ra tệp Excel, CSV hoặc PDF</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>tệp cần ghi</translation>
    </message>
    <message>
        <source>field names and stored values instead of Vietnamese labels</source>
        <translation>tên trường và giá trị lưu thay cho nhãn tiếng Việt</translation>
    </message>
    <message>
        <source>There is no form &quot;%1&quot;.</source>
        <translation>Không có biểu mẫu &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The forms are: %1.</source>
        <translation>Các biểu mẫu: %1.</translation>
    </message>
    <message>
        <source>The form %1 is not about one record.</source>
        <translation>Biểu mẫu %1 không lập cho riêng một hồ sơ.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2.</source>
        <translation>Không ghi được tệp %1: %2.</translation>
    </message>
    <message>
        <source>Check that the folder is there and the disk has space.</source>
        <translation>Hãy kiểm tra thư mục có tồn tại và ổ đĩa còn dung lượng.</translation>
    </message>
    <message>
        <source>Issued as number %1, record %2.</source>
        <translation>Đã phát hành số %1, hồ sơ %2.</translation>
    </message>
    <message>
        <source>Control slip: %1</source>
        <translation>Phiếu kiểm soát: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>makes a form; numbered only with --issue</source>
        <translation>lập một biểu mẫu; chỉ lấy số khi có --issue</translation>
    </message>
    <message>
        <source>the period it is for</source>
        <translation>kỳ của biểu mẫu</translation>
    </message>
    <message>
        <source>wording exactly as the form stands</source>
        <translation>đúng nguyên văn mẫu</translation>
    </message>
    <message>
        <source>takes a number and freezes the document</source>
        <translation>lấy số và chốt văn bản</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period; it looks like 2026, 2026H1, 2026Q3 or 2026-07.</source>
        <translation>&quot;%1&quot; không phải là kỳ; hãy viết dạng 2026, 2026H1, 2026Q3 hoặc 2026-07.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be created.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message>
        <source>makes all forms of a period, without numbers</source>
        <translation>lập mọi biểu mẫu của một kỳ, không lấy số</translation>
    </message>
    <message>
        <source>the period they are for</source>
        <translation>kỳ của các biểu mẫu</translation>
    </message>
    <message>
        <source>the folder to write to</source>
        <translation>thư mục cần ghi vào</translation>
    </message>
    <message>
        <source>--yes and --keep-text contradict each other.</source>
        <translation>--yes và --keep-text mâu thuẫn nhau.</translation>
    </message>
    <message>
        <source>Only .xlsx and .csv files can be imported.</source>
        <translation>Chỉ nhập được tệp .xlsx và .csv.</translation>
    </message>
    <message>
        <source>Save the list from Excel as .xlsx.</source>
        <translation>Hãy lưu danh sách từ Excel thành .xlsx.</translation>
    </message>
    <message>
        <source>text in an encoding from before Unicode; it would become &quot;%1&quot;. Add --yes to convert it, or --keep-text to leave it.</source>
        <translation>văn bản dùng bảng mã cũ trước Unicode; sẽ thành &quot;%1&quot;. Thêm --yes để chuyển mã, hoặc --keep-text để giữ nguyên.</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;, row %2, column &quot;%3&quot;, value &quot;%4&quot;: %5</source>
        <translation>Trang tính &quot;%1&quot;, dòng %2, cột &quot;%3&quot;, giá trị &quot;%4&quot;: %5</translation>
    </message>
    <message>
        <source>Read %1, added %2, updated %3, unchanged %4, refused %5.</source>
        <translation>Đã đọc %1, thêm %2, sửa %3, giữ nguyên %4, từ chối %5.</translation>
    </message>
    <message>
        <source>A trial: nothing was kept.</source>
        <translation>Chạy thử: không lưu gì.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>reads a list into a register, all or nothing unless told otherwise</source>
        <translation>nhập danh sách vào một danh mục, nhập trọn vẹn hoặc không nhập trừ khi yêu cầu khác</translation>
    </message>
    <message>
        <source>tries it and keeps nothing</source>
        <translation>chạy thử, không lưu gì</translation>
    </message>
    <message>
        <source>keeps the good rows</source>
        <translation>vẫn nhập các dòng đúng</translation>
    </message>
    <message>
        <source>converts text in TCVN3 (ABC) or VNI to Unicode</source>
        <translation>chuyển văn bản TCVN3 (ABC) hoặc VNI sang Unicode</translation>
    </message>
    <message>
        <source>leaves such text as it stands</source>
        <translation>giữ nguyên văn bản đó</translation>
    </message>
    <message>
        <source>The name of the file %1 must end in .%2.</source>
        <translation>Tên tệp %1 phải có đuôi .%2.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Quy chế</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>lists the regulations, or says what one of them asks</source>
        <translation>liệt kê các quy chế, hoặc nêu yêu cầu của một quy chế</translation>
    </message>
    <message>
        <source>Fill in %1, then import it.</source>
        <translation>Hãy điền vào %1 rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>writes an empty Excel file to fill in and import</source>
        <translation>tạo tệp Excel mẫu để điền và nhập</translation>
    </message>
    <message>
        <source>what binds this office, with the clauses</source>
        <translation>các mức áp dụng cho cơ quan, kèm điều khoản</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>The form %1 has no fixed wording; leave out --verbatim.</source>
        <translation>Biểu mẫu %1 không có lời văn cố định; hãy bỏ --verbatim.</translation>
    </message>
    <message>
        <source>The form %1 is about one record: name it with --record CODE.</source>
        <translation>Biểu mẫu %1 lập cho một hồ sơ: ghi mã hồ sơ bằng --record MÃ.</translation>
    </message>
    <message>
        <source>The form %1 is about one record; leave out --period.</source>
        <translation>Biểu mẫu %1 lập cho một hồ sơ; bỏ --period.</translation>
    </message>
    <message>
        <source>adds the computer of a self-check that is not in the register</source>
        <translation>thêm vào danh mục máy tính của kết quả tự kiểm tra khi chưa có</translation>
    </message>
    <message>
        <source>takes a self-check whose clock is years off</source>
        <translation>vẫn nhận kết quả tự kiểm tra của máy sai đồng hồ</translation>
    </message>
    <message>
        <source>With --add-machines it is added to the assets.</source>
        <translation>Thêm --add-machines thì máy được ghi vào danh mục tài sản.</translation>
    </message>
    <message>
        <source>With --accept-clock it is taken as it is.</source>
        <translation>Thêm --accept-clock thì vẫn nhận kết quả như nó là.</translation>
    </message>
    <message>
        <source>%1: computer %2, %3: %4.</source>
        <translation>%1: máy %2, %3: %4.</translation>
    </message>
    <message>
        <source>Not complied with: %1.</source>
        <translation>Không đạt: %1.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Chưa rõ: %1.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Tên trong danh sách</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người sử dụng</translation>
    </message>
    <message>
        <source>Read %1 rows, found %2 differences.</source>
        <translation>Đã đọc %1 dòng, thấy %2 chỗ khác.</translation>
    </message>
    <message>
        <source>holds the list of accounts a system gives against the register of accounts</source>
        <translation>đối chiếu danh sách tài khoản do một hệ thống xuất ra với danh mục tài khoản trong sổ</translation>
    </message>
    <message>
        <source>the system the list comes from</source>
        <translation>hệ thống đã xuất danh sách</translation>
    </message>
    <message>
        <source>labels: the sheet, or an own one in millimetres</source>
        <translation>nhãn: loại giấy nhãn, hoặc kích thước riêng tính bằng mi-li-mét</translation>
    </message>
    <message>
        <source>labels: the first cell that is still there</source>
        <translation>nhãn: ô đầu tiên còn nhãn</translation>
    </message>
    <message>
        <source>labels: a page to measure before printing</source>
        <translation>nhãn: trang căn chỉnh để đo trước khi in</translation>
    </message>
    <message>
        <source>the storage device of a log of nwipe that names none</source>
        <translation>thiết bị lưu trữ của nhật ký nwipe khi nhật ký không ghi rõ</translation>
    </message>
    <message>
        <source>--storage is for a log with exactly one drive that is not recognised.</source>
        <translation>--storage chỉ dùng cho nhật ký có đúng một ổ chưa nhận ra.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Đã thêm: %1.</translation>
    </message>
    <message>
        <source>--start-cell is the number of a cell, from 1.</source>
        <translation>--start-cell là số thứ tự của ô, tính từ 1.</translation>
    </message>
    <message>
        <source>Labels take no --%1.</source>
        <translation>In nhãn không dùng --%1.</translation>
    </message>
    <message>
        <source>Say where to: --to DIR, or --planned for the folders set in the book.</source>
        <translation>Hãy cho biết nơi lưu: --to DIR, hoặc --planned để dùng các thư mục đã đặt trong sổ.</translation>
    </message>
    <message>
        <source>makes a verified copy, also while the window holds the book; needs no sign-in</source>
        <translation>tạo bản sao đã kiểm tra, kể cả khi cửa sổ đang mở sổ; không cần đăng nhập</translation>
    </message>
    <message>
        <source>into the folders set in the book, with its rotation</source>
        <translation>vào các thư mục đã đặt trong sổ, xoay vòng theo quy tắc của sổ</translation>
    </message>
    <message>
        <source>under a passphrase: SOATTT_BACKUP_PASSPHRASE, or typed when asked</source>
        <translation>niêm phong bằng mật khẩu: SOATTT_BACKUP_PASSPHRASE, hoặc gõ khi được hỏi</translation>
    </message>
    <message>
        <source>No passphrase was given.</source>
        <translation>Chưa có mật khẩu niêm phong.</translation>
    </message>
    <message>
        <source>Set SOATTT_BACKUP_PASSPHRASE, or type it when asked.</source>
        <translation>Hãy đặt SOATTT_BACKUP_PASSPHRASE, hoặc gõ khi được hỏi.</translation>
    </message>
    <message>
        <source>Passphrase of the sealed copy:</source>
        <translation>Mật khẩu của bản niêm phong:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Gõ lại một lần nữa:</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Hai lần gõ mật khẩu không giống nhau.</translation>
    </message>
    <message>
        <source>Begin again.</source>
        <translation>Hãy làm lại từ đầu.</translation>
    </message>
    <message>
        <source>what the office owes and when, also while the window holds the book; needs no sign-in</source>
        <translation>cơ quan phải làm gì và khi nào, kể cả khi cửa sổ đang mở sổ; không cần đăng nhập</translation>
    </message>
    <message>
        <source>checks file, log chain, every record and printed anchors, also while the window holds the book; needs no sign-in</source>
        <translation>kiểm tra tệp, chuỗi nhật ký, từng bản ghi và mốc đã in, kể cả khi cửa sổ đang mở sổ; không cần đăng nhập</translation>
    </message>
    <message>
        <source>Nothing was issued. Add --yes to issue it all the same.</source>
        <translation>Chưa phát hành gì. Thêm --yes nếu vẫn muốn phát hành.</translation>
    </message>
    <message>
        <source>the record it is about; of register-list, the register</source>
        <translation>hồ sơ của biểu mẫu; với register-list là tên danh mục</translation>
    </message>
    <message>
        <source>issues it though the period is not over or it was issued before</source>
        <translation>vẫn phát hành dù kỳ chưa kết thúc hoặc đã phát hành trước đó</translation>
    </message>
    <message>
        <source>A list takes no --%1.</source>
        <translation>Danh sách không dùng --%1.</translation>
    </message>
    <message>
        <source>Name the register with --record KIND.</source>
        <translation>Nêu tên danh mục bằng --record LOẠI.</translation>
    </message>
    <message>
        <source>Name the regulations to compare, like --compare HD2024 HP2026.</source>
        <translation>Ghi rõ các quy chế cần đối chiếu, ví dụ --compare HD2024 HP2026.</translation>
    </message>
    <message>
        <source>%1 differences.</source>
        <translation>%1 khác biệt.</translation>
    </message>
    <message>
        <source>--output is for --compare.</source>
        <translation>--output chỉ dùng cùng --compare.</translation>
    </message>
    <message>
        <source>what changes from these regulations to the one named (or several, with commas): dropped, laxer, stricter, new</source>
        <translation>đối chiếu từ các quy chế này sang quy chế được nêu (nhiều quy chế thì cách nhau bằng dấu phẩy): bỏ, lỏng hơn, chặt hơn, mới</translation>
    </message>
    <message>
        <source>where the comparison goes: .pdf, .xlsx or .csv</source>
        <translation>tệp ghi bảng đối chiếu: .pdf, .xlsx hoặc .csv</translation>
    </message>
    <message>
        <source>%1, put off until %2</source>
        <translation>%1, tạm hoãn đến %2</translation>
    </message>
    <message>
        <source>Row %1, column &quot;%2&quot;, value &quot;%3&quot;: %4</source>
        <translation>Dòng %1, cột &quot;%2&quot;, giá trị &quot;%3&quot;: %4</translation>
    </message>
</context>
<context>
    <name>DataBreachesForm</name>
    <message>
        <source>Breach</source>
        <translation>Vi phạm</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
</context>
<context>
    <name>DepartmentsForm</name>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
</context>
<context>
    <name>DepreciationRatesForm</name>
    <message>
        <source>Rate</source>
        <translation>Tỷ lệ</translation>
    </message>
</context>
<context>
    <name>DeviceRules</name>
    <message>
        <source>S/N %1</source>
        <translation>số sê-ri %1</translation>
    </message>
    <message>
        <source>The register knows storage devices in %1: %2.</source>
        <translation>Theo sổ, trong %1 có thiết bị lưu trữ: %2.</translation>
    </message>
    <message>
        <source>%1 still holds storage devices that are neither taken out nor wiped: %2. Write down their fate first.</source>
        <translation>%1 còn thiết bị lưu trữ chưa tháo, chưa xóa dữ liệu: %2. Hãy ghi cách xử lý các thiết bị đó trước.</translation>
    </message>
    <message>
        <source>%1 is in repair already: %2.</source>
        <translation>%1 đang được sửa chữa theo phiếu %2.</translation>
    </message>
    <message>
        <source>The leader has not confirmed the request.</source>
        <translation>Lãnh đạo chưa xác nhận đề nghị sửa chữa.</translation>
    </message>
    <message>
        <source>The leader has not agreed to the moving.</source>
        <translation>Lãnh đạo chưa đồng ý cho di chuyển.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be done to the medium &quot;%2&quot; at all.</source>
        <translation>Không thể &quot;%1&quot; đối với loại thiết bị &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not &quot;%2&quot; for the medium &quot;%3&quot; (NIST SP 800-88). What is: %4.</source>
        <translation>&quot;%1&quot; không phải là &quot;%2&quot; đối với loại thiết bị &quot;%3&quot; (NIST SP 800-88). Cách phù hợp: %4.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be on a list of things sold: storage devices are destroyed, not disposed of. Take them out and destroy them first.</source>
        <translation>%1 không được nằm trong danh mục bán: thiết bị lưu trữ phải tiêu hủy, không được thanh lý. Hãy tháo ra và tiêu hủy trước.</translation>
    </message>
    <message>
        <source>%1 already stands in the disposal %2.</source>
        <translation>%1 đã có trong đợt thanh lý %2.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Take it back and set it to &quot;%3&quot; first.</source>
        <translation>%1 đang ở tình trạng &quot;%2&quot;. Hãy thu hồi và chuyển sang &quot;%3&quot; trước.</translation>
    </message>
    <message>
        <source>%1 was disposed of already.</source>
        <translation>%1 đã thanh lý.</translation>
    </message>
    <message>
        <source>%1 is decided: its list stays as it was decided on.</source>
        <translation>%1 đã có quyết định: danh mục giữ nguyên như khi quyết định.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>%1 has nothing on its list.</source>
        <translation>%1 chưa có tài sản nào trong danh mục.</translation>
    </message>
    <message>
        <source>The batch can&apos;t be closed: these storage devices have no fate yet: %1. Wipe, destroy or take them out, and write it down.</source>
        <translation>Chưa kết thúc được đợt thanh lý: các thiết bị lưu trữ sau chưa được xử lý: %1. Hãy xóa dữ liệu, tiêu hủy hoặc tháo ra, rồi ghi vào sổ.</translation>
    </message>
    <message>
        <source>%1 is finished: what was counted stays. Only how a difference was settled is still written down.</source>
        <translation>%1 đã kết thúc: kết quả kiểm kê giữ nguyên. Chỉ còn ghi cách giải quyết chênh lệch.</translation>
    </message>
    <message>
        <source>Two rules of one text contradict each other: drives are destroyed and not disposed of (%1); their data is wiped before disposal (%2). The stricter is kept: what is sold holds no drive.</source>
        <translation>Hai quy định trong cùng văn bản trái nhau: ổ cứng phải tiêu hủy, không được thanh lý (%1); xóa dữ liệu trong ổ cứng trước khi thanh lý (%2). Áp dụng quy định chặt hơn: tài sản bán không còn ổ lưu trữ.</translation>
    </message>
</context>
<context>
    <name>DeviceTasks</name>
    <message>
        <source>Begin a stock-take…</source>
        <translation>Mở đợt kiểm kê…</translation>
    </message>
    <message numerus="yes">
        <source>%n depreciation rate(s) added. Compare them with the original text before use.</source>
        <translation>
            <numerusform>Đã thêm %n tỷ lệ hao mòn. Hãy đối chiếu văn bản gốc trước khi dùng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has all rates that come with the program.</source>
        <translation>Bảng đã có đủ các tỷ lệ kèm theo chương trình.</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>In nhãn…</translation>
    </message>
    <message>
        <source>Wipe or destroy…</source>
        <translation>Xóa hoặc tiêu hủy…</translation>
    </message>
    <message>
        <source>Import a log of nwipe…</source>
        <translation>Nhập nhật ký nwipe…</translation>
    </message>
    <message>
        <source>Count: type or scan codes…</source>
        <translation>Kiểm đếm: gõ hoặc quét mã…</translation>
    </message>
    <message>
        <source>Put assets on the list…</source>
        <translation>Đưa tài sản vào danh mục…</translation>
    </message>
    <message>
        <source>Add the rates that come with the program</source>
        <translation>Thêm các tỷ lệ kèm theo chương trình</translation>
    </message>
    <message>
        <source>No disposal is proposed: write down a new one first.</source>
        <translation>Chưa có đợt thanh lý nào đang đề nghị: hãy ghi đợt mới trước.</translation>
    </message>
</context>
<context>
    <name>DisposalsForm</name>
    <message>
        <source>Disposal</source>
        <translation>Thanh lý</translation>
    </message>
    <message>
        <source>Carrying out</source>
        <translation>Thực hiện</translation>
    </message>
</context>
<context>
    <name>DocumentTasks</name>
    <message>
        <source>Signed scans…</source>
        <translation>Bản quét đã ký…</translation>
    </message>
</context>
<context>
    <name>DocumentsForm</name>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
</context>
<context>
    <name>DocxRenderer</name>
    <message>
        <source>Word can&apos;t keep labels at their millimetres.</source>
        <translation>Word không giữ đúng kích thước mi-li-mét của nhãn.</translation>
    </message>
    <message>
        <source>Save the labels as PDF and print that.</source>
        <translation>Hãy lưu nhãn thành PDF rồi in.</translation>
    </message>
</context>
<context>
    <name>DueGroups</name>
    <message>
        <source>Late since today</source>
        <translation>Quá hạn từ hôm nay</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>Quá hạn từ %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Ngày mai, %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Đã tạm hoãn</translation>
    </message>
    <message>
        <source>Put off until %1 · %2 · %3</source>
        <translation>Tạm hoãn đến %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Late for more than a week</source>
        <translation>Quá hạn hơn một tuần</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Name the leader in charge of information security</source>
        <translation>Phân công lãnh đạo phụ trách an toàn thông tin</translation>
    </message>
    <message>
        <source>Name the officer in charge of information security</source>
        <translation>Phân công cán bộ phụ trách an toàn thông tin</translation>
    </message>
    <message>
        <source>Issue the office&apos;s own security regulation</source>
        <translation>Ban hành quy chế an toàn thông tin của cơ quan</translation>
    </message>
    <message>
        <source>Set a number the regulation leaves to the office</source>
        <translation>Ấn định mức mà quy chế giao cho cơ quan</translation>
    </message>
    <message>
        <source>Brief new staff on the security rules</source>
        <translation>Phổ biến quy chế cho cán bộ mới</translation>
    </message>
    <message>
        <source>Have the confidentiality pledge signed</source>
        <translation>Ký cam kết bảo mật thông tin</translation>
    </message>
    <message>
        <source>Take back the assets of someone who left</source>
        <translation>Thu hồi tài sản của người đã chuyển đi, thôi việc</translation>
    </message>
    <message>
        <source>Renew the antivirus licence</source>
        <translation>Gia hạn phần mềm diệt virus</translation>
    </message>
    <message>
        <source>Use the warranty before it ends</source>
        <translation>Rà soát thiết bị trước khi hết bảo hành</translation>
    </message>
    <message>
        <source>Wipe or destroy the drives before disposal</source>
        <translation>Xóa hoặc tiêu hủy ổ lưu trữ trước khi thanh lý</translation>
    </message>
    <message>
        <source>Change the wifi password</source>
        <translation>Đổi mật khẩu wifi</translation>
    </message>
    <message>
        <source>Set a wifi password</source>
        <translation>Đặt mật khẩu wifi</translation>
    </message>
    <message>
        <source>Have the security level of the system approved</source>
        <translation>Phê duyệt cấp độ an toàn hệ thống thông tin</translation>
    </message>
    <message>
        <source>Assess the security of the system</source>
        <translation>Đánh giá an toàn thông tin của hệ thống</translation>
    </message>
    <message>
        <source>Report the incident</source>
        <translation>Báo cáo sự cố</translation>
    </message>
    <message>
        <source>Send the periodic report</source>
        <translation>Gửi báo cáo định kỳ</translation>
    </message>
    <message>
        <source>Prepare for the announced inspection</source>
        <translation>Chuẩn bị làm việc với đoàn kiểm tra</translation>
    </message>
    <message>
        <source>Remedy what the inspection found</source>
        <translation>Khắc phục tồn tại sau kiểm tra</translation>
    </message>
    <message>
        <source>Revoke the accounts of someone who left</source>
        <translation>Thu hồi tài khoản của người đã chuyển đi, nghỉ</translation>
    </message>
    <message>
        <source>Review the accounts</source>
        <translation>Rà soát tài khoản</translation>
    </message>
    <message>
        <source>Change the passwords</source>
        <translation>Đổi mật khẩu tài khoản</translation>
    </message>
    <message>
        <source>Have the first passwords changed</source>
        <translation>Đổi mật khẩu được cấp lần đầu</translation>
    </message>
    <message>
        <source>Have the handover minutes signed</source>
        <translation>Lấy chữ ký biên bản bàn giao</translation>
    </message>
    <message>
        <source>Bring the computer to what the regulation asks</source>
        <translation>Đưa máy tính về đúng yêu cầu của quy chế</translation>
    </message>
    <message>
        <source>Check the computer again</source>
        <translation>Kiểm tra lại máy tính</translation>
    </message>
    <message>
        <source>Check the computers never checked</source>
        <translation>Kiểm tra các máy tính chưa kiểm tra lần nào</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n máy tính</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry out what the account review decided</source>
        <translation>Thực hiện kết luận rà soát tài khoản</translation>
    </message>
    <message>
        <source>Notify the breach of personal data</source>
        <translation>Thông báo vi phạm dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Check and scan what came back from repair</source>
        <translation>Kiểm tra, rà quét thiết bị sau sửa chữa</translation>
    </message>
    <message>
        <source>Take back what left the office</source>
        <translation>Thu hồi thiết bị đã mang ra ngoài</translation>
    </message>
    <message>
        <source>Settle a difference the stock-take found</source>
        <translation>Giải quyết chênh lệch kiểm kê</translation>
    </message>
    <message>
        <source>Have the head agree to the private device</source>
        <translation>Xin ý kiến lãnh đạo về thiết bị cá nhân</translation>
    </message>
    <message>
        <source>Renew or end the permission of the private device</source>
        <translation>Gia hạn hoặc chấm dứt việc cho phép thiết bị cá nhân</translation>
    </message>
    <message>
        <source>Carry out the planned maintenance</source>
        <translation>Thực hiện bảo trì theo kế hoạch</translation>
    </message>
    <message>
        <source>Plan the next round of maintenance</source>
        <translation>Lập kế hoạch đợt bảo trì tiếp theo</translation>
    </message>
    <message>
        <source>Propose the yearly purchase plan</source>
        <translation>Đề xuất kế hoạch mua sắm năm</translation>
    </message>
    <message>
        <source>Set up the equipment for secret documents</source>
        <translation>Trang bị thiết bị dùng cho bí mật nhà nước</translation>
    </message>
    <message>
        <source>Take the secret-document machine off the network</source>
        <translation>Ngắt mạng máy soạn thảo mật</translation>
    </message>
    <message>
        <source>Explain a secret-document machine in the network register</source>
        <translation>Làm rõ máy soạn thảo mật có tên trong sổ mạng</translation>
    </message>
    <message>
        <source>Explain the IP address of a secret-document machine</source>
        <translation>Làm rõ địa chỉ IP của máy soạn thảo mật</translation>
    </message>
    <message>
        <source>Replace the machine that was on the Internet before</source>
        <translation>Thay máy đã từng kết nối Internet</translation>
    </message>
    <message>
        <source>Remove wifi, Bluetooth and network card</source>
        <translation>Tháo wifi, Bluetooth, cạc mạng</translation>
    </message>
    <message>
        <source>Release a secret-document machine that is no longer in use</source>
        <translation>Ghi thôi sử dụng máy soạn thảo mật</translation>
    </message>
    <message>
        <source>Record what became of the secret-document machine&apos;s drive</source>
        <translation>Ghi việc xử lý ổ cứng của máy soạn thảo mật</translation>
    </message>
    <message>
        <source>Name a custodian who still works at the office</source>
        <translation>Giao máy cho người đang công tác quản lý</translation>
    </message>
    <message>
        <source>Withdraw the leave to use the machine</source>
        <translation>Rút quyền sử dụng máy của người đã nghỉ</translation>
    </message>
    <message>
        <source>Register the machine marked for secret documents</source>
        <translation>Đưa máy đã đánh dấu vào danh mục máy soạn thảo mật</translation>
    </message>
    <message>
        <source>Mark the designated machine among the assets</source>
        <translation>Đánh dấu máy soạn thảo mật ở danh mục tài sản</translation>
    </message>
    <message>
        <source>Check the secret-document machine before use</source>
        <translation>Kiểm tra máy soạn thảo mật trước khi sử dụng</translation>
    </message>
    <message>
        <source>Inspect the secret-document machine</source>
        <translation>Kiểm tra máy soạn thảo mật</translation>
    </message>
    <message>
        <source>Remedy what the inspection of the machine found</source>
        <translation>Khắc phục tồn tại sau kiểm tra máy soạn thảo mật</translation>
    </message>
    <message>
        <source>Encrypt the wifi with WPA2 or WPA3</source>
        <translation>Mã hóa wifi bằng WPA2 hoặc WPA3</translation>
    </message>
    <message>
        <source>Give the wifi an IP range of its own</source>
        <translation>Cấp dải IP riêng cho wifi</translation>
    </message>
    <message>
        <source>Change the default admin password of the access point</source>
        <translation>Đổi mật khẩu quản trị mặc định của điểm truy cập</translation>
    </message>
    <message>
        <source>Put a firewall before the network</source>
        <translation>Trang bị tường lửa cho mạng nội bộ</translation>
    </message>
    <message>
        <source>Check and harden the system before it goes live</source>
        <translation>Rà soát, tăng cường bảo mật trước khi vận hành hệ thống</translation>
    </message>
    <message>
        <source>Archive the logs</source>
        <translation>Sao lưu nhật ký hệ thống</translation>
    </message>
    <message>
        <source>Keep the logs as long as asked</source>
        <translation>Lưu nhật ký đủ thời hạn</translation>
    </message>
    <message>
        <source>Test how long the UPS lasts</source>
        <translation>Thử thời gian duy trì của bộ lưu điện</translation>
    </message>
    <message>
        <source>Enter the duty rota of the server room</source>
        <translation>Lập lịch trực phòng máy chủ</translation>
    </message>
    <message>
        <source>Plan the backup of these data</source>
        <translation>Lập kế hoạch sao lưu loại dữ liệu này</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Plan the backup more often</source>
        <translation>Tăng tần suất sao lưu trong kế hoạch</translation>
    </message>
    <message>
        <source>Complete the line of the backup plan</source>
        <translation>Bổ sung nội dung còn thiếu của kế hoạch sao lưu</translation>
    </message>
    <message>
        <source>Keep the copies off the partition of the applications</source>
        <translation>Chuyển bản sao ra khỏi phân vùng của ứng dụng</translation>
    </message>
    <message>
        <source>Encrypt the copies</source>
        <translation>Mã hóa bản sao lưu</translation>
    </message>
    <message>
        <source>Issue the backup procedure</source>
        <translation>Ban hành quy trình sao lưu, phục hồi</translation>
    </message>
    <message>
        <source>Set how often a restore is tested</source>
        <translation>Đặt kỳ thử phục hồi</translation>
    </message>
    <message>
        <source>Test the restore</source>
        <translation>Thử phục hồi từ bản sao lưu</translation>
    </message>
    <message>
        <source>Test the restore again: the last test failed</source>
        <translation>Thử phục hồi lại: lần thử trước không đạt</translation>
    </message>
    <message>
        <source>Explain who repaired the secret-document machine</source>
        <translation>Làm rõ đơn vị sửa chữa máy soạn thảo mật</translation>
    </message>
    <message>
        <source>Tell the authority of the repair of the machine</source>
        <translation>Báo cáo cơ quan có thẩm quyền việc sửa chữa máy</translation>
    </message>
    <message>
        <source>Complete the contract before the services begin</source>
        <translation>Hoàn thiện hợp đồng trước khi bắt đầu dịch vụ</translation>
    </message>
    <message>
        <source>Stop the supplier, take back the rights, report the breach</source>
        <translation>Đình chỉ nhà cung cấp, thu hồi quyền, báo cáo vi phạm</translation>
    </message>
    <message>
        <source>Take back data and accounts at the end of the contract</source>
        <translation>Nhận lại dữ liệu, thu hồi tài khoản khi kết thúc hợp đồng</translation>
    </message>
    <message>
        <source>Remedy the vulnerability notified</source>
        <translation>Khắc phục lỗ hổng được thông báo</translation>
    </message>
    <message>
        <source>Carry out what the assessment asks</source>
        <translation>Thực hiện biện pháp sau đánh giá rủi ro</translation>
    </message>
    <message>
        <source>Report the assessment to the head</source>
        <translation>Báo cáo thủ trưởng kết quả đánh giá rủi ro</translation>
    </message>
    <message>
        <source>Assess the list of important systems for the year</source>
        <translation>Rà soát danh sách hệ thống quan trọng của năm</translation>
    </message>
    <message>
        <source>Find out the training needs and send them in</source>
        <translation>Xác định và gửi nhu cầu đào tạo</translation>
    </message>
    <message>
        <source>Hold a training or awareness session</source>
        <translation>Tổ chức tập huấn, phổ biến nâng cao nhận thức</translation>
    </message>
    <message>
        <source>Point out that the inspection was announced too late</source>
        <translation>Phản ánh việc báo trước cuộc kiểm tra không đủ số ngày</translation>
    </message>
    <message>
        <source>Carry out the security plan of the system in full</source>
        <translation>Triển khai đầy đủ phương án bảo đảm an ninh mạng của hệ thống</translation>
    </message>
</context>
<context>
    <name>DutyChapter</name>
    <message>
        <source>Accounts and passwords</source>
        <translation>Tài khoản và mật khẩu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Con người</translation>
    </message>
    <message>
        <source>Workstations, servers, network</source>
        <translation>Máy trạm, máy chủ, mạng</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>State-secret machines</source>
        <translation>Máy soạn thảo bí mật nhà nước</translation>
    </message>
    <message>
        <source>Systems, dossiers, contracts, internal rules</source>
        <translation>Hệ thống, hồ sơ, hợp đồng, quy chế nội bộ</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Periodic reports</source>
        <translation>Báo cáo định kỳ</translation>
    </message>
    <message>
        <source>Rules at the workplace</source>
        <translation>Quy tắc tại nơi làm việc</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Canceled. Nothing was changed.</source>
        <translation>Đã hủy. Không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>it has more than %1 MB</source>
        <translation>tệp lớn hơn %1 MB</translation>
    </message>
    <message>
        <source>it is neither an .xlsx file nor a text table</source>
        <translation>không phải tệp .xlsx cũng không phải bảng dạng văn bản</translation>
    </message>
    <message>
        <source>Open it in the program that made it, save it as .xlsx or as CSV UTF-8, and import that file.</source>
        <translation>Hãy mở tệp bằng chương trình đã tạo ra nó, lưu thành .xlsx hoặc CSV UTF-8 rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>after row %1 there are letters that are not Unicode; save it as CSV UTF-8</source>
        <translation>sau dòng %1 có chữ không phải Unicode; hãy lưu thành CSV UTF-8</translation>
    </message>
    <message>
        <source>is past the %1 rows and %2 columns allowed</source>
        <translation>vượt quá giới hạn %1 dòng và %2 cột</translation>
    </message>
    <message>
        <source>opens a quotation mark that is never closed</source>
        <translation>mở dấu ngoặc kép mà không đóng</translation>
    </message>
    <message>
        <source>is too long; perhaps a quotation mark is not closed</source>
        <translation>quá dài; có thể thiếu dấu đóng ngoặc kép</translation>
    </message>
    <message>
        <source>row %1 %2</source>
        <translation>dòng %1 %2</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is damaged: %2.</source>
        <translation>Tệp &quot;%1&quot; bị hỏng: %2.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it again as .xlsx, or ask for a fresh copy, then import that file.</source>
        <translation>Hãy mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx, hoặc xin bản khác, rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; is too large to be read: %2.</source>
        <translation>Tệp &quot;%1&quot; quá lớn, không đọc được: %2.</translation>
    </message>
    <message>
        <source>If it comes from somebody you don&apos;t know, don&apos;t open it. Otherwise copy the rows you need into a new .xlsx file and import that.</source>
        <translation>Nếu tệp do người lạ gửi, đừng mở. Nếu không, hãy chép các dòng cần dùng sang một tệp .xlsx mới rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can&apos;t be imported: %2.</source>
        <translation>Không nhập được tệp &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can&apos;t be opened: %2.</source>
        <translation>Không mở được tệp &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>Check that it exists, that you may read it, and that Excel is closed.</source>
        <translation>Hãy kiểm tra tệp có tồn tại, bạn có quyền đọc và Excel đã đóng.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; can&apos;t be written: %2.</source>
        <translation>Không ghi được tệp &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>Check the free space of the disk, that you may write there, and that Excel is closed. Nothing was left half-written.</source>
        <translation>Hãy kiểm tra dung lượng trống của ổ đĩa, quyền ghi và Excel đã đóng. Không có tệp dở dang nào bị để lại.</translation>
    </message>
    <message>
        <source>there are too many texts</source>
        <translation>có quá nhiều chuỗi văn bản</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>tệp được bảo vệ bằng mật khẩu</translation>
    </message>
    <message>
        <source>Open it with its password, save a copy without one, and import the copy.</source>
        <translation>Hãy mở tệp bằng mật khẩu, lưu một bản không có mật khẩu rồi nhập bản đó.</translation>
    </message>
    <message>
        <source>it is in the old Excel format (.xls, 1997–2003)</source>
        <translation>tệp có định dạng Excel cũ (.xls, 1997–2003)</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice, save it as .xlsx, and import that file.</source>
        <translation>Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>it is a web page, not a workbook</source>
        <translation>đây là trang web, không phải bảng tính</translation>
    </message>
    <message>
        <source>it is an XML file, not a workbook</source>
        <translation>đây là tệp XML, không phải bảng tính</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>tệp không có nội dung</translation>
    </message>
    <message>
        <source>Choose a file with a header row and data.</source>
        <translation>Hãy chọn tệp có dòng tiêu đề và dữ liệu.</translation>
    </message>
    <message>
        <source>it is a document to read or print</source>
        <translation>đây là văn bản để đọc hoặc in</translation>
    </message>
    <message>
        <source>Ask for the table it was made from, as .xlsx or CSV.</source>
        <translation>Hãy xin bảng số liệu gốc dạng .xlsx hoặc CSV.</translation>
    </message>
    <message>
        <source>The file is named like a workbook but holds delimited text; it is read as CSV.</source>
        <translation>Tệp mang tên bảng tính nhưng là văn bản có dấu phân cách; được đọc như CSV.</translation>
    </message>
    <message>
        <source>The file is not named like a workbook but is one; it is read as .xlsx.</source>
        <translation>Tệp không mang tên bảng tính nhưng đúng là bảng tính; được đọc như .xlsx.</translation>
    </message>
    <message>
        <source>The text for cell %1 (&quot;%2…&quot;) has %3 characters; a cell holds %4.</source>
        <translation>Nội dung ô %1 (&quot;%2…&quot;) có %3 ký tự; một ô chỉ chứa %4.</translation>
    </message>
    <message>
        <source>Shorten that text in its record and try again.</source>
        <translation>Hãy rút gọn nội dung đó trong hồ sơ rồi thử lại.</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>hết bộ nhớ</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; can&apos;t be made</source>
        <translation>không tạo được trang tính &quot;%1&quot;</translation>
    </message>
    <message>
        <source>An Excel sheet holds %1 rows; there are more.</source>
        <translation>Một trang tính Excel chứa tối đa %1 dòng; dữ liệu nhiều hơn.</translation>
    </message>
    <message>
        <source>Narrow the list with a filter, or export it as CSV.</source>
        <translation>Hãy lọc bớt danh sách, hoặc xuất ra CSV.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>Choose an answer from the list.</source>
        <translation>Hãy chọn một giá trị trong danh sách.</translation>
    </message>
    <message>
        <source>the disk for temporary files is full</source>
        <translation>ổ đĩa chứa tệp tạm đã đầy</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>không có quyền truy cập</translation>
    </message>
    <message>
        <source>it is an OpenDocument file</source>
        <translation>đây là tệp OpenDocument</translation>
    </message>
    <message>
        <source>it is a Word document</source>
        <translation>đây là văn bản Word</translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb)</source>
        <translation>đây là bảng tính nhị phân (.xlsb)</translation>
    </message>
    <message>
        <source>it is a zip archive without a workbook</source>
        <translation>đây là tệp nén zip không chứa bảng tính</translation>
    </message>
    <message>
        <source>there is no workbook</source>
        <translation>không có bảng tính</translation>
    </message>
    <message>
        <source>there is no sheet with cells</source>
        <translation>không có trang tính nào chứa ô dữ liệu</translation>
    </message>
    <message>
        <source>there are too many sheets</source>
        <translation>có quá nhiều trang tính</translation>
    </message>
    <message>
        <source>there are no rows</source>
        <translation>không có dòng nào</translation>
    </message>
    <message>
        <source>after row %1 comes a row numbered &quot;%2&quot; (at most %3)</source>
        <translation>sau dòng %1 là dòng mang số &quot;%2&quot; (tối đa %3)</translation>
    </message>
    <message>
        <source>row %1 holds a cell named &quot;%2&quot; (at most %3 columns)</source>
        <translation>dòng %1 có ô mang tên &quot;%2&quot; (tối đa %3 cột)</translation>
    </message>
    <message>
        <source>one sheet has more than %1 cells</source>
        <translation>một trang tính có hơn %1 ô</translation>
    </message>
    <message>
        <source>asks for text number &quot;%1&quot;, which the file does not hold</source>
        <translation>tham chiếu chuỗi số &quot;%1&quot; mà tệp không có</translation>
    </message>
    <message>
        <source>holds &quot;%1&quot; where a number should stand</source>
        <translation>có &quot;%1&quot; ở chỗ phải là số</translation>
    </message>
    <message>
        <source>cell %1 %2</source>
        <translation>ô %1 %2</translation>
    </message>
    <message>
        <source>there are too many styles</source>
        <translation>có quá nhiều kiểu định dạng</translation>
    </message>
    <message>
        <source>one text or tag is longer than 4 MB</source>
        <translation>có một chuỗi hoặc thẻ dài hơn 4 MB</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; holds a document type declaration (DOCTYPE)</source>
        <translation>phần &quot;%1&quot; có khai báo kiểu tài liệu (DOCTYPE)</translation>
    </message>
    <message>
        <source>Excel never writes one, attacks do. Don&apos;t open the file; ask its sender for a new one.</source>
        <translation>Excel không bao giờ ghi khai báo này, chỉ tệp tấn công mới có. Đừng mở tệp; hãy đề nghị người gửi gửi lại tệp mới.</translation>
    </message>
    <message>
        <source>it is not encoded in UTF-8</source>
        <translation>không mã hóa theo UTF-8</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>các phần tử lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>it holds an unknown entity &quot;&amp;%1;&quot;</source>
        <translation>có thực thể lạ &quot;&amp;%1;&quot;</translation>
    </message>
    <message>
        <source>in its part &quot;%1&quot; %2</source>
        <translation>trong phần &quot;%1&quot;, %2</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>nội dung kết thúc quá sớm</translation>
    </message>
    <message>
        <source>the XML is broken</source>
        <translation>XML bị lỗi</translation>
    </message>
    <message>
        <source>its end is missing or its directory is broken</source>
        <translation>thiếu phần cuối hoặc mục lục bị hỏng</translation>
    </message>
    <message>
        <source>it holds %1 parts, more than the %2 allowed</source>
        <translation>tệp có %1 phần, nhiều hơn mức cho phép %2</translation>
    </message>
    <message>
        <source>its parts inflate to more than %1 MB together</source>
        <translation>các phần khi giải nén vượt quá %1 MB</translation>
    </message>
    <message>
        <source>its parts overlap or repeat</source>
        <translation>các phần chồng lên nhau hoặc trùng lặp</translation>
    </message>
    <message>
        <source>it holds a part named &quot;%1&quot;, which points outside the file</source>
        <translation>có phần tên &quot;%1&quot; trỏ ra ngoài tệp</translation>
    </message>
    <message>
        <source>Excel never writes such a name. Don&apos;t open the file; ask its sender for a new one.</source>
        <translation>Excel không bao giờ ghi tên như vậy. Đừng mở tệp; hãy đề nghị người gửi gửi lại tệp mới.</translation>
    </message>
    <message>
        <source>the part &quot;%1&quot; is packed in an unknown way</source>
        <translation>phần &quot;%1&quot; nén theo cách không rõ</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; inflates to more than %2 MB</source>
        <translation>phần &quot;%1&quot; khi giải nén vượt quá %2 MB</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; grows more than %2 times when inflated, as in an attack</source>
        <translation>phần &quot;%1&quot; khi giải nén phình hơn %2 lần, giống tệp tấn công</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is missing</source>
        <translation>thiếu phần &quot;%1&quot;</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; can&apos;t be opened</source>
        <translation>không mở được phần &quot;%1&quot;</translation>
    </message>
    <message>
        <source>its part &quot;%1&quot; is cut short or its checksum is wrong</source>
        <translation>phần &quot;%1&quot; bị cắt cụt hoặc sai mã kiểm tra</translation>
    </message>
    <message>
        <source>Text, one line</source>
        <translation>Văn bản, một dòng</translation>
    </message>
    <message>
        <source>Text, several lines</source>
        <translation>Văn bản, nhiều dòng</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Số nguyên</translation>
    </message>
    <message>
        <source>Amount in đồng</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có hoặc Không</translation>
    </message>
    <message>
        <source>Date (day/month/year)</source>
        <translation>Ngày (ngày/tháng/năm)</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Ngày và giờ</translation>
    </message>
    <message>
        <source>One answer from the list</source>
        <translation>Một giá trị trong danh sách</translation>
    </message>
    <message>
        <source>Answers from the list, separated by ;</source>
        <translation>Các giá trị trong danh sách, cách nhau bằng dấu ;</translation>
    </message>
    <message>
        <source>Code or exact name of a record</source>
        <translation>Mã hoặc tên đúng của hồ sơ</translation>
    </message>
    <message>
        <source>Codes or exact names, separated by ;</source>
        <translation>Các mã hoặc tên đúng, cách nhau bằng dấu ;</translation>
    </message>
    <message>
        <source>Several texts, separated by ;</source>
        <translation>Nhiều nội dung, cách nhau bằng dấu ;</translation>
    </message>
    <message>
        <source>Empty: a new record gets the next code</source>
        <translation>Để trống: hồ sơ mới được cấp mã kế tiếp</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Có thể để trống</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Tên trường</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Bắt buộc nhập</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Kiểu giá trị</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Allowed answers</source>
        <translation>Giá trị cho phép</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>No sheet has the headings of &quot;%1&quot; in its first %2 rows.</source>
        <translation>Không trang tính nào có tiêu đề cột của &quot;%1&quot; trong %2 dòng đầu.</translation>
    </message>
    <message>
        <source>Name the columns as in the template of that register, or choose the columns by hand.</source>
        <translation>Hãy đặt tên cột như tệp mẫu của danh mục đó, hoặc tự chọn cột.</translation>
    </message>
    <message>
        <source>Only the sheet &quot;%1&quot; is read; these have such headings too: %2.</source>
        <translation>Chỉ đọc trang tính &quot;%1&quot;; các trang sau cũng có tiêu đề như vậy: %2.</translation>
    </message>
    <message>
        <source>Columns not imported: %1.</source>
        <translation>Các cột không nhập: %1.</translation>
    </message>
    <message>
        <source>Columns not imported, since another one means the same: %1.</source>
        <translation>Các cột không nhập vì đã có cột khác cùng nghĩa: %1.</translation>
    </message>
    <message>
        <source>The cell holds an error of Excel.</source>
        <translation>Ô chứa giá trị lỗi của Excel.</translation>
    </message>
    <message>
        <source>Expected %1.</source>
        <translation>Cần %1.</translation>
    </message>
    <message>
        <source>There is no %1 with the code or name &quot;%2&quot;.</source>
        <translation>Không có %1 mang mã hoặc tên &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Several have the name &quot;%1&quot;: %2. Write the code.</source>
        <translation>Có nhiều mục cùng tên &quot;%1&quot;: %2. Hãy ghi mã.</translation>
    </message>
    <message>
        <source>The same stands in row %1 already.</source>
        <translation>Trùng với dòng %1.</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>The file %1 can&apos;t be written: %2.</source>
        <translation>Không ghi được tệp %1: %2.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>Hãy đóng tệp trong chương trình khác, hoặc chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Asset name, model</source>
        <translation>Tên tài sản, model</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Số sê-ri</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Xuất xứ</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Purchased on</source>
        <translation>Ngày mua</translation>
    </message>
    <message>
        <source>Original value</source>
        <translation>Nguyên giá</translation>
    </message>
    <message>
        <source>Useful life</source>
        <translation>Thời gian sử dụng</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>Bảo hành đến</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Người quản lý</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Kết nối mạng</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Hệ điều hành</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>Phần mềm diệt virus</translation>
    </message>
    <message>
        <source>Antivirus licensed</source>
        <translation>Diệt virus có bản quyền</translation>
    </message>
    <message>
        <source>Antivirus licence until</source>
        <translation>Hạn bản quyền diệt virus</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Địa chỉ MAC</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Địa chỉ IP</translation>
    </message>
    <message>
        <source>Holds sensitive data</source>
        <translation>Có dữ liệu nhạy cảm</translation>
    </message>
    <message>
        <source>For drafting secret documents</source>
        <translation>Dùng soạn thảo văn bản mật</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>State since</source>
        <translation>Ngày thay đổi tình trạng</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Password hash</source>
        <translation>Mã băm mật khẩu</translation>
    </message>
    <message>
        <source>Password changed at</source>
        <translation>Thời điểm đổi mật khẩu</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Nội dung quy định</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Quy chế</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Loại tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Chứng từ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Number alone</source>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>Mã biểu mẫu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày phát hành</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Log anchor</source>
        <translation>Mã neo nhật ký</translation>
    </message>
    <message>
        <source>Values typed over the register&apos;s</source>
        <translation>Giá trị sửa tay so với sổ</translation>
    </message>
    <message>
        <source>Wording exactly as the form</source>
        <translation>Đúng nguyên văn mẫu</translation>
    </message>
    <message>
        <source>SHA-256 of the frozen file</source>
        <translation>SHA-256 của tệp đã chốt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the allowed values.</source>
        <translation>&quot;%1&quot; không nằm trong các giá trị cho phép.</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Occurred at</source>
        <translation>Thời gian xảy ra</translation>
    </message>
    <message>
        <source>Detected at</source>
        <translation>Thời gian phát hiện</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Thời gian báo cáo</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Thời gian xử lý xong</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Kind in the report</source>
        <translation>Loại sự cố</translation>
    </message>
    <message>
        <source>Kind, if other</source>
        <translation>Loại sự cố khác</translation>
    </message>
    <message>
        <source>Detected by</source>
        <translation>Cách phát hiện</translation>
    </message>
    <message>
        <source>Detected by, if other</source>
        <translation>Cách phát hiện khác</translation>
    </message>
    <message>
        <source>Affected systems</source>
        <translation>Hệ thống bị ảnh hưởng</translation>
    </message>
    <message>
        <source>Affected assets</source>
        <translation>Tài sản bị ảnh hưởng</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Người liên quan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>Biện pháp xử lý</translation>
    </message>
    <message>
        <source>Handled by the office itself</source>
        <translation>Cơ quan tự xử lý</translation>
    </message>
    <message>
        <source>Help asked from the support agency</source>
        <translation>Đề nghị cơ quan hỗ trợ xử lý</translation>
    </message>
    <message>
        <source>Helped by other organisations</source>
        <translation>Có tổ chức khác hỗ trợ</translation>
    </message>
    <message>
        <source>Help came from</source>
        <translation>Tổ chức hỗ trợ</translation>
    </message>
    <message>
        <source>Estimated damage</source>
        <translation>Thiệt hại ước tính</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Chứng cứ</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Bài học kinh nghiệm</translation>
    </message>
    <message>
        <source>System name</source>
        <translation>Tên hệ thống</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ quản</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Đơn vị vận hành</translation>
    </message>
    <message>
        <source>Hosted at</source>
        <translation>Nơi đặt</translation>
    </message>
    <message>
        <source>Security level</source>
        <translation>Cấp độ</translation>
    </message>
    <message>
        <source>Level proposed on</source>
        <translation>Ngày đề xuất cấp độ</translation>
    </message>
    <message>
        <source>Level appraised on</source>
        <translation>Ngày thẩm định cấp độ</translation>
    </message>
    <message>
        <source>Level decision number</source>
        <translation>Số quyết định phê duyệt cấp độ</translation>
    </message>
    <message>
        <source>Level decided on</source>
        <translation>Ngày phê duyệt cấp độ</translation>
    </message>
    <message>
        <source>Level approved by</source>
        <translation>Cơ quan phê duyệt cấp độ</translation>
    </message>
    <message>
        <source>In operation since</source>
        <translation>Ngày đưa vào vận hành</translation>
    </message>
    <message>
        <source>On the list of important systems</source>
        <translation>Thuộc danh mục hệ thống quan trọng</translation>
    </message>
    <message>
        <source>Operating system version</source>
        <translation>Phiên bản hệ điều hành</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Các dịch vụ</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Dịch vụ khác</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>Địa chỉ IP</translation>
    </message>
    <message>
        <source>Domain names</source>
        <translation>Tên miền</translation>
    </message>
    <message>
        <source>Last assessed on</source>
        <translation>Ngày đánh giá gần nhất</translation>
    </message>
    <message>
        <source>Security plan approved on</source>
        <translation>Ngày duyệt phương án bảo đảm ATTT</translation>
    </message>
    <message>
        <source>Response plan approved on</source>
        <translation>Ngày duyệt phương án ứng cứu sự cố</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày đóng</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>Lý do đóng</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Model number</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Người duyệt</translation>
    </message>
    <message>
        <source>Network name (SSID)</source>
        <translation>Tên mạng (SSID)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Own IP range</source>
        <translation>Dải IP riêng</translation>
    </message>
    <message>
        <source>Default admin password changed</source>
        <translation>Đã đổi mật khẩu quản trị mặc định</translation>
    </message>
    <message>
        <source>Wifi password set</source>
        <translation>Đã đặt mật khẩu wifi</translation>
    </message>
    <message>
        <source>Wifi password changed on</source>
        <translation>Ngày đổi mật khẩu wifi</translation>
    </message>
    <message>
        <source>Allows by MAC address</source>
        <translation>Lọc theo địa chỉ MAC</translation>
    </message>
    <message>
        <source>Separate zones for staff and guests</source>
        <translation>Phân vùng nội bộ và công cộng</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan cấp trên</translation>
    </message>
    <message>
        <source>Abbreviation in document numbers</source>
        <translation>Chữ viết tắt trong số, ký hiệu văn bản</translation>
    </message>
    <message>
        <source>Place name on documents</source>
        <translation>Địa danh ghi trên văn bản</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <translation>Chức danh thủ trưởng</translation>
    </message>
    <message>
        <source>Name of the head</source>
        <translation>Họ tên thủ trưởng</translation>
    </message>
    <message>
        <source>Leader in charge of information security</source>
        <translation>Lãnh đạo phụ trách ATTT</translation>
    </message>
    <message>
        <source>Leader&apos;s e-mail</source>
        <translation>Thư điện tử của lãnh đạo phụ trách</translation>
    </message>
    <message>
        <source>Leader&apos;s phone</source>
        <translation>Điện thoại của lãnh đạo phụ trách</translation>
    </message>
    <message>
        <source>Officer in charge of information security</source>
        <translation>Cán bộ phụ trách ATTT</translation>
    </message>
    <message>
        <source>Officer&apos;s e-mail</source>
        <translation>Thư điện tử của cán bộ phụ trách</translation>
    </message>
    <message>
        <source>Officer&apos;s phone</source>
        <translation>Điện thoại của cán bộ phụ trách</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Own security regulation, decision number</source>
        <translation>Quy chế ATTT của cơ quan: số quyết định</translation>
    </message>
    <message>
        <source>Own security regulation, date</source>
        <translation>Quy chế ATTT của cơ quan: ngày ban hành</translation>
    </message>
    <message>
        <source>Has a local network (LAN)</source>
        <translation>Có mạng cục bộ (LAN)</translation>
    </message>
    <message>
        <source>LAN model</source>
        <translation>Mô hình mạng LAN</translation>
    </message>
    <message>
        <source>Has its own Internet line</source>
        <translation>Tự trang bị đường truyền Internet</translation>
    </message>
    <message>
        <source>Internet provider</source>
        <translation>Nhà cung cấp Internet</translation>
    </message>
    <message>
        <source>Has its own mail system</source>
        <translation>Có hệ thống thư điện tử riêng</translation>
    </message>
    <message>
        <source>Own mail system</source>
        <translation>Hệ thống thư điện tử riêng</translation>
    </message>
    <message>
        <source>Uses public mail or cloud for important documents</source>
        <translation>Dùng thư, lưu trữ đám mây công cộng cho tài liệu quan trọng</translation>
    </message>
    <message>
        <source>Needs a private cloud</source>
        <translation>Có nhu cầu điện toán đám mây dùng riêng</translation>
    </message>
    <message>
        <source>Shared official mail domain</source>
        <translation>Tên miền thư công vụ dùng chung</translation>
    </message>
    <message>
        <source>Data centre of the superior body</source>
        <translation>Trung tâm dữ liệu của cấp trên</translation>
    </message>
    <message>
        <source>Agency that supports incident response</source>
        <translation>Cơ quan hỗ trợ ứng cứu sự cố</translation>
    </message>
    <message>
        <source>Recipient of periodic reports</source>
        <translation>Nơi nhận báo cáo định kỳ</translation>
    </message>
    <message>
        <source>Decision the report form belongs to</source>
        <translation>Quyết định ban hành mẫu báo cáo</translation>
    </message>
    <message>
        <source>Applied regulations</source>
        <translation>Quy chế áp dụng</translation>
    </message>
    <message>
        <source>Department name</source>
        <translation>Tên phòng ban</translation>
    </message>
    <message>
        <source>Head of department</source>
        <translation>Trưởng phòng</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Tên để sắp xếp</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Ngày vào cơ quan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Ngày thay đổi tình trạng</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Briefed on security rules on</source>
        <translation>Ngày phổ biến quy chế</translation>
    </message>
    <message>
        <source>Handles important data or systems</source>
        <translation>Xử lý dữ liệu, hệ thống quan trọng</translation>
    </message>
    <message>
        <source>Confidentiality pledge signed on</source>
        <translation>Ngày ký cam kết bảo mật</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not one of: %3.</source>
        <translation>%1: &quot;%2&quot; không nằm trong các giá trị: %3.</translation>
    </message>
    <message>
        <source>%1: %2 characters, at most %3 are kept.</source>
        <translation>%1: %2 ký tự, chỉ lưu tối đa %3.</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1: bắt buộc nhập.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no field &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; không có trường &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>In asset</source>
        <translation>Thuộc tài sản</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Hãng, model</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Fate since</source>
        <translation>Ngày xử lý</translation>
    </message>
    <message>
        <source>Document on its fate</source>
        <translation>Số biên bản xử lý</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>Tên nhà cung cấp</translation>
    </message>
    <message>
        <source>Goods or services</source>
        <translation>Hàng hóa, dịch vụ</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Tên lớp, nội dung đào tạo</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>Số lãnh đạo, quản lý</translation>
    </message>
    <message>
        <source>Security officers</source>
        <translation>Số cán bộ chuyên trách</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Số người dùng</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 phải là %2.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>một số nguyên</translation>
    </message>
    <message>
        <source>an amount in đồng like 12.450.000</source>
        <translation>số tiền bằng đồng như 12.450.000</translation>
    </message>
    <message>
        <source>Có or Không</source>
        <translation>Có hoặc Không</translation>
    </message>
    <message>
        <source>a date like 05/03/2026</source>
        <translation>ngày dạng 05/03/2026</translation>
    </message>
    <message>
        <source>a date and time like 05/03/2026 09:15</source>
        <translation>ngày giờ dạng 05/03/2026 09:15</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>một trong: %1</translation>
    </message>
    <message>
        <source>the code of a record that is in the register</source>
        <translation>mã của hồ sơ có trong danh mục</translation>
    </message>
    <message>
        <source>a text of at most %1 characters</source>
        <translation>nội dung tối đa %1 ký tự</translation>
    </message>
    <message>
        <source>Inspecting body</source>
        <translation>Cơ quan (đoàn) kiểm tra</translation>
    </message>
    <message>
        <source>Notice received on</source>
        <translation>Ngày nhận thông báo</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>Ngày kiểm tra</translation>
    </message>
    <message>
        <source>Representatives of the office</source>
        <translation>Đại diện đơn vị</translation>
    </message>
    <message>
        <source>Minutes number</source>
        <translation>Số biên bản, kết luận</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kết quả, tồn tại</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Biện pháp khắc phục</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Remedy due on</source>
        <translation>Hạn khắc phục</translation>
    </message>
    <message>
        <source>Remedied on</source>
        <translation>Ngày khắc phục xong</translation>
    </message>
    <message>
        <source>Inspected matter</source>
        <translation>Nội dung kiểm tra</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người sử dụng</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Quyền</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Ngày đề nghị</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>Số phiếu đề nghị</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Ngày phê duyệt</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>First password changed on</source>
        <translation>Ngày đổi mật khẩu lần đầu</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <translation>Ngày đổi mật khẩu</translation>
    </message>
    <message>
        <source>Suspended on</source>
        <translation>Ngày tạm khóa</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Ngày thu hồi</translation>
    </message>
    <message>
        <source>Revoked by</source>
        <translation>Người thu hồi</translation>
    </message>
    <message>
        <source>Revocation number</source>
        <translation>Số phiếu thu hồi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Đợt rà soát</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Systems and departments</source>
        <translation>Hệ thống, phòng ban</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>To be finished by</source>
        <translation>Hạn hoàn thành</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Người rà soát</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Accounts reviewed</source>
        <translation>Số tài khoản đã rà soát</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Rights reduced</source>
        <translation>Giảm quyền</translation>
    </message>
    <message>
        <source>To be revoked</source>
        <translation>Phải thu hồi</translation>
    </message>
    <message>
        <source>Review sheet number</source>
        <translation>Số biên bản rà soát</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is the end; nothing follows it.</source>
        <translation>%1: &quot;%2&quot; là bước cuối, không chuyển tiếp được.</translation>
    </message>
    <message>
        <source>%1: after &quot;%2&quot; comes one of: %3.</source>
        <translation>%1: sau &quot;%2&quot; chỉ chuyển sang: %3.</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Loại hồ sơ</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Nội dung bàn giao</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Ngày bàn giao</translation>
    </message>
    <message>
        <source>Giver</source>
        <translation>Bên giao</translation>
    </message>
    <message>
        <source>Giver outside the office</source>
        <translation>Bên giao ngoài cơ quan</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Bên nhận</translation>
    </message>
    <message>
        <source>Receiver outside the office</source>
        <translation>Bên nhận ngoài cơ quan</translation>
    </message>
    <message>
        <source>On the basis of</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Số biên bản</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Phụ kiện kèm theo</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Kể từ ngày</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Người tiếp nhận</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Thời điểm kiểm tra</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Not complied with</source>
        <translation>Nội dung không đạt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nội dung chưa rõ</translation>
    </message>
    <message>
        <source>Complied with</source>
        <translation>Nội dung đạt</translation>
    </message>
    <message>
        <source>Name of the computer</source>
        <translation>Tên máy</translation>
    </message>
    <message>
        <source>MAC addresses</source>
        <translation>Địa chỉ MAC</translation>
    </message>
    <message>
        <source>Antivirus found</source>
        <translation>Phần mềm phòng, chống mã độc</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Cập nhật gần nhất</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Người kiểm tra</translation>
    </message>
    <message>
        <source>Version of soattt-probe</source>
        <translation>Phiên bản soattt-probe</translation>
    </message>
    <message>
        <source>Form of the result</source>
        <translation>Khuôn dạng kết quả</translation>
    </message>
    <message>
        <source>SHA-256 of the result</source>
        <translation>SHA-256 của kết quả</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Bị khóa</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Đăng nhập gần nhất</translation>
    </message>
    <message>
        <source>Holder or custodian</source>
        <translation>Người sử dụng hoặc quản lý</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Self-review</source>
        <translation>Tự rà soát</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày thực hiện</translation>
    </message>
    <message>
        <source>Breach</source>
        <translation>Vi phạm</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Thời gian diễn ra</translation>
    </message>
    <message>
        <source>Act of violation</source>
        <translation>Hành vi vi phạm</translation>
    </message>
    <message>
        <source>Organisations and persons concerned</source>
        <translation>Tổ chức, cá nhân liên quan</translation>
    </message>
    <message>
        <source>Kinds of personal data</source>
        <translation>Các loại dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Amount of data</source>
        <translation>Số lượng dữ liệu</translation>
    </message>
    <message>
        <source>Responsible for personal data</source>
        <translation>Người chịu trách nhiệm bảo vệ dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Hậu quả</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Biện pháp áp dụng</translation>
    </message>
    <message>
        <source>Documents enclosed</source>
        <translation>Tài liệu kèm theo</translation>
    </message>
    <message>
        <source>May harm security, order or persons</source>
        <translation>Có thể gây hại cho an ninh, trật tự, cá nhân</translation>
    </message>
    <message>
        <source>Location or biometric data</source>
        <translation>Dữ liệu vị trí, sinh trắc học</translation>
    </message>
    <message>
        <source>Minutes made on</source>
        <translation>Ngày lập biên bản</translation>
    </message>
    <message>
        <source>Notified at</source>
        <translation>Đã thông báo lúc</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>Số thông báo</translation>
    </message>
    <message>
        <source>Persons told at</source>
        <translation>Đã báo chủ thể dữ liệu lúc</translation>
    </message>
    <message>
        <source>Contained at</source>
        <translation>Ngăn chặn lúc</translation>
    </message>
    <message>
        <source>Severity as classed</source>
        <translation>Mức độ khi phân loại</translation>
    </message>
    <message>
        <source>Cause as classed</source>
        <translation>Nguyên nhân khi phân loại</translation>
    </message>
    <message>
        <source>Cause in words</source>
        <translation>Nguyên nhân cụ thể</translation>
    </message>
    <message>
        <source>Accounts concerned</source>
        <translation>Tài khoản liên quan</translation>
    </message>
    <message>
        <source>Risk and effect</source>
        <translation>Rủi ro, ảnh hưởng</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>Role of the office</source>
        <translation>Vai trò của cơ quan</translation>
    </message>
    <message>
        <source>Serious (24 hours) by the leader&apos;s decision</source>
        <translation>Nghiêm trọng (báo trong 24 giờ), lãnh đạo quyết định</translation>
    </message>
    <message>
        <source>Signs against security, or a grave stop</source>
        <translation>Dấu hiệu xâm phạm an ninh, trật tự hoặc gián đoạn nghiêm trọng</translation>
    </message>
    <message>
        <source>Reason of that decision</source>
        <translation>Lý do quyết định</translation>
    </message>
    <message>
        <source>Type of entry</source>
        <translation>Loại ghi nhận</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Corrects the entry</source>
        <translation>Đính chính cho dòng</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Step of the process</source>
        <translation>Bước của quy trình</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Thực hiện lúc</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Không thực hiện</translation>
    </message>
    <message>
        <source>Way taken</source>
        <translation>Nhánh đã chọn</translation>
    </message>
    <message>
        <source>Outcome, or why left out</source>
        <translation>Kết quả, hoặc lý do không thực hiện</translation>
    </message>
    <message>
        <source>Rule of the regulation</source>
        <translation>Quy định phải báo cáo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gửi lúc</translation>
    </message>
    <message>
        <source>Was due at</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>Sent by way of</source>
        <translation>Hình thức gửi</translation>
    </message>
    <message>
        <source>Number and sign</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Why the serial number stands twice</source>
        <translation>Lý do trùng số sê-ri</translation>
    </message>
    <message>
        <source>What is allowed</source>
        <translation>Nội dung cho phép</translation>
    </message>
    <message>
        <source>Checked for malware on</source>
        <translation>Ngày kiểm tra mã độc</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Nhà phát hành</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Bản quyền</translation>
    </message>
    <message>
        <source>Leader who agreed</source>
        <translation>Lãnh đạo đồng ý</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Ngày đồng ý</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có hiệu lực đến</translation>
    </message>
    <message>
        <source>Number and date of the document</source>
        <translation>Số, ngày văn bản</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Nhóm tài sản</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Các loại áp dụng</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Áp dụng từ ngày</translation>
    </message>
    <message>
        <source>Rate a year</source>
        <translation>Tỷ lệ hao mòn năm</translation>
    </message>
    <message>
        <source>Fixed asset from</source>
        <translation>Là tài sản cố định từ nguyên giá</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn, căn cứ</translation>
    </message>
    <message>
        <source>Not yet compared with the original text</source>
        <translation>Chưa đối chiếu văn bản gốc</translation>
    </message>
    <message>
        <source>What is disposed of</source>
        <translation>Nội dung thanh lý</translation>
    </message>
    <message>
        <source>Way of disposal</source>
        <translation>Hình thức xử lý</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Ngày đề nghị</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng thanh lý</translation>
    </message>
    <message>
        <source>Recipient of the assets</source>
        <translation>Bên nhận tài sản</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>Ngày thực hiện</translation>
    </message>
    <message>
        <source>Proceeds</source>
        <translation>Tiền thu được</translation>
    </message>
    <message>
        <source>Costs of disposal</source>
        <translation>Chi phí thanh lý</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Disposal</source>
        <translation>Đợt thanh lý</translation>
    </message>
    <message>
        <source>Storage device</source>
        <translation>Ổ lưu trữ</translation>
    </message>
    <message>
        <source>Name on the list</source>
        <translation>Tên trong danh mục</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Remaining value</source>
        <translation>Giá trị còn lại</translation>
    </message>
    <message>
        <source>What is maintained</source>
        <translation>Nội dung bảo trì</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Các tài sản</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Ngày dự kiến</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Purpose of moving</source>
        <translation>Mục đích di chuyển</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>Nơi đi</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nơi đến</translation>
    </message>
    <message>
        <source>Leaves the office</source>
        <translation>Mang ra khỏi cơ quan</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Người mang</translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation>Người giám sát</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Ngày di chuyển</translation>
    </message>
    <message>
        <source>Due back on</source>
        <translation>Hạn mang về</translation>
    </message>
    <message>
        <source>Storage devices before leaving</source>
        <translation>Xử lý thiết bị lưu trữ trước khi mang đi</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Ngày nhận lại</translation>
    </message>
    <message>
        <source>Checked after return on</source>
        <translation>Ngày kiểm tra sau khi nhận lại</translation>
    </message>
    <message>
        <source>Scanned for malware on</source>
        <translation>Ngày rà quét mã độc</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Fault, what is asked for</source>
        <translation>Hư hỏng, nội dung đề nghị</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Người đề nghị</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Dự toán</translation>
    </message>
    <message>
        <source>Leader who confirmed</source>
        <translation>Lãnh đạo xác nhận</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Ngày xác nhận</translation>
    </message>
    <message>
        <source>Repaired outside the office</source>
        <translation>Sửa bên ngoài cơ quan</translation>
    </message>
    <message>
        <source>Repairer</source>
        <translation>Đơn vị sửa chữa</translation>
    </message>
    <message>
        <source>What leaves the office</source>
        <translation>Bộ phận mang ra khỏi cơ quan</translation>
    </message>
    <message>
        <source>Reason for recovering data outside</source>
        <translation>Lý do khôi phục dữ liệu bên ngoài</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Nội dung đã sửa chữa</translation>
    </message>
    <message>
        <source>Checked after return by</source>
        <translation>Người kiểm tra sau khi nhận lại</translation>
    </message>
    <message>
        <source>Was in asset</source>
        <translation>Tháo từ tài sản</translation>
    </message>
    <message>
        <source>Data it held</source>
        <translation>Loại dữ liệu đã lưu</translation>
    </message>
    <message>
        <source>Backed up before</source>
        <translation>Đã sao lưu trước khi xóa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Kỹ thuật</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Công cụ</translation>
    </message>
    <message>
        <source>Version of the tool</source>
        <translation>Phiên bản công cụ</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Bắt đầu lúc</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Kết thúc lúc</translation>
    </message>
    <message>
        <source>Rounds asked for</source>
        <translation>Số vòng yêu cầu</translation>
    </message>
    <message>
        <source>Rounds done</source>
        <translation>Số vòng đã làm</translation>
    </message>
    <message>
        <source>Size of the medium</source>
        <translation>Dung lượng thiết bị</translation>
    </message>
    <message>
        <source>Bytes wiped</source>
        <translation>Dung lượng đã xóa</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Số lỗi</translation>
    </message>
    <message>
        <source>Hidden areas (HPA, DCO)</source>
        <translation>Vùng ẩn (HPA, DCO)</translation>
    </message>
    <message>
        <source>Model as the tool read it</source>
        <translation>Model do công cụ đọc</translation>
    </message>
    <message>
        <source>Serial number as the tool read it</source>
        <translation>Số sê-ri do công cụ đọc</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Cách kiểm chứng</translation>
    </message>
    <message>
        <source>Done by another party</source>
        <translation>Đơn vị khác thực hiện</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Người kiểm chứng</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Ngày kiểm chứng</translation>
    </message>
    <message>
        <source>Validated by</source>
        <translation>Người xác nhận</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>Ngày xác nhận</translation>
    </message>
    <message>
        <source>Witnesses</source>
        <translation>Người chứng kiến</translation>
    </message>
    <message>
        <source>Destination of the medium</source>
        <translation>Xử lý thiết bị sau đó</translation>
    </message>
    <message>
        <source>SHA-256 of the tool&apos;s log</source>
        <translation>SHA-256 của nhật ký công cụ</translation>
    </message>
    <message>
        <source>Stock-take of</source>
        <translation>Nội dung kiểm kê</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Ngày kiểm kê</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Ban kiểm kê</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Theo sổ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Ngoài sổ</translation>
    </message>
    <message>
        <source>In another place</source>
        <translation>Sai vị trí</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>Đợt kiểm kê</translation>
    </message>
    <message>
        <source>Code that is no asset&apos;s</source>
        <translation>Mã không có trong sổ</translation>
    </message>
    <message>
        <source>Name in the register</source>
        <translation>Tên trong sổ</translation>
    </message>
    <message>
        <source>Place in the register</source>
        <translation>Vị trí trong sổ</translation>
    </message>
    <message>
        <source>Place where found</source>
        <translation>Vị trí tìm thấy</translation>
    </message>
    <message>
        <source>Expected here</source>
        <translation>Thuộc phạm vi kiểm kê</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Cách giải quyết</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Ngày giải quyết</translation>
    </message>
    <message>
        <source>Inspected equipment</source>
        <translation>Thiết bị được kiểm tra</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>Người kiểm tra</translation>
    </message>
    <message>
        <source>Self-check looked at</source>
        <translation>Kết quả tự kiểm tra đã xem</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Name of the equipment</source>
        <translation>Tên thiết bị</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Loại thiết bị</translation>
    </message>
    <message>
        <source>Decision that designates it</source>
        <translation>Quyết định chỉ định</translation>
    </message>
    <message>
        <source>Designated on</source>
        <translation>Ngày chỉ định</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Nơi đặt</translation>
    </message>
    <message>
        <source>Authorised users</source>
        <translation>Người được sử dụng</translation>
    </message>
    <message>
        <source>Isolated since</source>
        <translation>Cách ly từ ngày</translation>
    </message>
    <message>
        <source>Was ever on the Internet</source>
        <translation>Đã từng kết nối Internet</translation>
    </message>
    <message>
        <source>Who states it, and when</source>
        <translation>Người xác nhận, thời điểm</translation>
    </message>
    <message>
        <source>Wifi, Bluetooth and network card removed</source>
        <translation>Đã tháo wifi, Bluetooth, cạc mạng</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>Số niêm phong</translation>
    </message>
    <message>
        <source>Checked before use on</source>
        <translation>Ngày kiểm tra trước khi sử dụng</translation>
    </message>
    <message>
        <source>Antivirus and patches updated on</source>
        <translation>Ngày cập nhật diệt virus, bản vá</translation>
    </message>
    <message>
        <source>Printer used with it</source>
        <translation>Máy in dùng kèm</translation>
    </message>
    <message>
        <source>Shredder used with it</source>
        <translation>Máy hủy dùng kèm</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Ngày thôi sử dụng</translation>
    </message>
    <message>
        <source>Secrets removed or drive destroyed</source>
        <translation>Đã xóa dữ liệu mật hoặc hủy ổ cứng</translation>
    </message>
    <message>
        <source>Minutes of the removal</source>
        <translation>Biên bản xóa, hủy</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Where it is now</source>
        <translation>Hiện để ở</translation>
    </message>
    <message>
        <source>There since</source>
        <translation>Để từ ngày</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Có mã hóa</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Tên dữ liệu</translation>
    </message>
    <message>
        <source>Class of data</source>
        <translation>Loại dữ liệu</translation>
    </message>
    <message>
        <source>Where the data are</source>
        <translation>Nơi có dữ liệu</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lịch sao lưu</translation>
    </message>
    <message>
        <source>Days between two backups</source>
        <translation>Số ngày một lần</translation>
    </message>
    <message>
        <source>First planned day</source>
        <translation>Ngày đầu tiên theo kế hoạch</translation>
    </message>
    <message>
        <source>Time of the backup</source>
        <translation>Thời gian sao lưu</translation>
    </message>
    <message>
        <source>Backup method</source>
        <translation>Phương pháp sao lưu</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Thời gian lưu trữ</translation>
    </message>
    <message>
        <source>Backup medium</source>
        <translation>Thiết bị lưu bản sao</translation>
    </message>
    <message>
        <source>Where the copies are kept</source>
        <translation>Nơi lưu bản sao</translation>
    </message>
    <message>
        <source>On the partition of the applications</source>
        <translation>Cùng phân vùng với ứng dụng</translation>
    </message>
    <message>
        <source>Label of the copies</source>
        <translation>Nhãn bản sao</translation>
    </message>
    <message>
        <source>Copies are encrypted</source>
        <translation>Bản sao được mã hóa</translation>
    </message>
    <message>
        <source>Time to recover</source>
        <translation>Thời gian phục hồi</translation>
    </message>
    <message>
        <source>Restore test every</source>
        <translation>Kỳ thử phục hồi</translation>
    </message>
    <message>
        <source>Backup plan</source>
        <translation>Kế hoạch sao lưu</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Ngày theo kế hoạch</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Thực hiện lúc</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Hardening checked on</source>
        <translation>Ngày rà soát, tăng cường bảo mật</translation>
    </message>
    <message>
        <source>Log of</source>
        <translation>Nhật ký của</translation>
    </message>
    <message>
        <source>Covers from</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Covers until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Ngày lưu</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Giữ đến ngày</translation>
    </message>
    <message>
        <source>Backup procedure, decision number</source>
        <translation>Quy trình sao lưu, số quyết định</translation>
    </message>
    <message>
        <source>Backup procedure, date</source>
        <translation>Quy trình sao lưu, ngày ban hành</translation>
    </message>
    <message>
        <source>Copy of the backup run</source>
        <translation>Bản sao của lần sao lưu</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Ngày thử</translation>
    </message>
    <message>
        <source>Files chosen</source>
        <translation>Tệp được chọn</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>Số tệp đã so sánh</translation>
    </message>
    <message>
        <source>Restored on the machine</source>
        <translation>Máy phục hồi</translation>
    </message>
    <message>
        <source>Hashes match</source>
        <translation>Mã băm trùng khớp</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Sai khác</translation>
    </message>
    <message>
        <source>SHA-256 of the file list</source>
        <translation>SHA-256 của danh sách tệp</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời gian thực hiện</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>Người thử</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Người chứng kiến</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Person outside the office</source>
        <translation>Người ngoài cơ quan</translation>
    </message>
    <message>
        <source>Escorted by</source>
        <translation>Người đi cùng</translation>
    </message>
    <message>
        <source>UPS lasted</source>
        <translation>Bộ lưu điện duy trì được</translation>
    </message>
    <message>
        <source>Authority told on</source>
        <translation>Ngày báo cáo cơ quan có thẩm quyền</translation>
    </message>
    <message>
        <source>Assessed matter</source>
        <translation>Nội dung được đánh giá</translation>
    </message>
    <message>
        <source>Information systems</source>
        <translation>Các hệ thống thông tin</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Ngày đánh giá</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Người đánh giá</translation>
    </message>
    <message>
        <source>Risks and their weight</source>
        <translation>Rủi ro và mức độ nghiêm trọng</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Biện pháp</translation>
    </message>
    <message>
        <source>Reported to the head on</source>
        <translation>Ngày báo cáo thủ trưởng</translation>
    </message>
    <message>
        <source>Measures due on</source>
        <translation>Hạn thực hiện biện pháp</translation>
    </message>
    <message>
        <source>Measures done on</source>
        <translation>Ngày thực hiện xong</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Số hợp đồng</translation>
    </message>
    <message>
        <source>Subject of the contract</source>
        <translation>Nội dung hợp đồng</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Risks assessed on</source>
        <translation>Ngày đánh giá rủi ro</translation>
    </message>
    <message>
        <source>States scope, rights and duties</source>
        <translation>Nêu rõ phạm vi, quyền hạn, nghĩa vụ</translation>
    </message>
    <message>
        <source>States breach and damages</source>
        <translation>Nêu rõ vi phạm và bồi thường</translation>
    </message>
    <message>
        <source>Data, code and designs kept confidential</source>
        <translation>Bảo mật dữ liệu, mã nguồn, tài liệu thiết kế</translation>
    </message>
    <message>
        <source>Supplier does not administer the data</source>
        <translation>Bên cung cấp không quản trị dữ liệu nhà nước</translation>
    </message>
    <message>
        <source>Access watched and limited</source>
        <translation>Giám sát, giới hạn quyền truy cập</translation>
    </message>
    <message>
        <source>Accounts given to the supplier</source>
        <translation>Tài khoản đã cấp cho nhà cung cấp</translation>
    </message>
    <message>
        <source>Breach on</source>
        <translation>Ngày vi phạm</translation>
    </message>
    <message>
        <source>Stopped, rights taken back on</source>
        <translation>Ngày đình chỉ, thu hồi quyền</translation>
    </message>
    <message>
        <source>Breach reported on</source>
        <translation>Ngày báo cáo vi phạm</translation>
    </message>
    <message>
        <source>Data, code and designs handed back on</source>
        <translation>Ngày nhận lại dữ liệu, mã nguồn, tài liệu</translation>
    </message>
    <message>
        <source>Accounts revoked or passwords changed on</source>
        <translation>Ngày thu hồi hoặc đổi mật khẩu tài khoản</translation>
    </message>
    <message>
        <source>Level approval expected on</source>
        <translation>Dự kiến phê duyệt cấp độ</translation>
    </message>
    <message>
        <source>Security plan carried out</source>
        <translation>Triển khai phương án</translation>
    </message>
    <message>
        <source>Security plan complete by</source>
        <translation>Dự kiến triển khai đầy đủ</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Lỗ hổng</translation>
    </message>
    <message>
        <source>Notice number</source>
        <translation>Số thông báo</translation>
    </message>
    <message>
        <source>Notified by</source>
        <translation>Cơ quan thông báo</translation>
    </message>
    <message>
        <source>Information system</source>
        <translation>Hệ thống thông tin</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ngày trả lời</translation>
    </message>
    <message>
        <source>Seen to on</source>
        <translation>Ngày thực hiện</translation>
    </message>
    <message>
        <source>Vouched for by</source>
        <translation>Người xác nhận</translation>
    </message>
    <message>
        <source>What was done, where it can be seen</source>
        <translation>Đã làm gì, xem ở đâu</translation>
    </message>
    <message>
        <source>Counts until</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message>
        <source>Duty of the regulations</source>
        <translation>Nghĩa vụ</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Word of the text</source>
        <translation>Từ ngữ của văn bản</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Put off on</source>
        <translation>Ngày tạm hoãn</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Tạm hoãn đến</translation>
    </message>
    <message>
        <source>Put off by</source>
        <translation>Người tạm hoãn</translation>
    </message>
    <message>
        <source>Due item</source>
        <translation>Việc phải làm</translation>
    </message>
    <message>
        <source>Form of the item</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>There is no %1: %2 has only %3 days.</source>
        <translation>Không có ngày %1: tháng %2 chỉ có %3 ngày.</translation>
    </message>
</context>
<context>
    <name>FieldAsk</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>in the next %n day(s)</source>
        <translation>
            <numerusform>trong %n ngày tới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>trong %n ngày qua</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>trước %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>dưới %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>sau %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>từ %1 trở đi</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>từ %1 trở lên</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>đến hết %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>không quá %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>có chứa “%1”</translation>
    </message>
    <message>
        <source>before today</source>
        <translation>trước hôm nay</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>đã ghi</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source> or </source>
        <translation> hoặc </translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>là một trong</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>in the next … days</source>
        <translation>trong … ngày tới</translation>
    </message>
    <message>
        <source>in the last … days</source>
        <translation>trong … ngày qua</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>đúng ngày</translation>
    </message>
    <message>
        <source>before the day</source>
        <translation>trước ngày</translation>
    </message>
    <message>
        <source>after the day</source>
        <translation>sau ngày</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>từ … đến …</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>đúng bằng</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>từ … trở lên</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>không quá …</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>có chứa</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>không phải %1</translation>
    </message>
</context>
<context>
    <name>FolderComparison</name>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Không có thư mục %1.</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder.</source>
        <translation>Hãy cắm ổ đĩa có thư mục đó, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The two folders are one, or one lies within the other.</source>
        <translation>Hai thư mục là một, hoặc thư mục này nằm trong thư mục kia.</translation>
    </message>
    <message>
        <source>Choose the folder as it was, and the one it was restored to.</source>
        <translation>Hãy chọn thư mục gốc và thư mục được phục hồi.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
    <message>
        <source>Close the program that has it open, or check the medium.</source>
        <translation>Hãy đóng chương trình đang mở tệp, hoặc kiểm tra thiết bị lưu.</translation>
    </message>
    <message>
        <source>There is no file in %1.</source>
        <translation>Thư mục %1 không có tệp nào.</translation>
    </message>
</context>
<context>
    <name>FontSet</name>
    <message>
        <source>The form font %1 could not be loaded.</source>
        <translation>Không nạp được phông chữ biểu mẫu %1.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Hãy cài đặt lại chương trình.</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>The value is of the wrong kind for this field.</source>
        <translation>Giá trị không đúng kiểu của trường này.</translation>
    </message>
    <message>
        <source>The form has no field &quot;%1&quot;.</source>
        <translation>Biểu mẫu không có trường &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>FormService</name>
    <message>
        <source>There is no form &quot;%1&quot;.</source>
        <translation>Không có biểu mẫu &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Hãy chọn một trong: %1.</translation>
    </message>
    <message>
        <source>The frozen file of %1 is missing or was changed.</source>
        <translation>Tệp đã chốt của %1 bị mất hoặc đã bị sửa.</translation>
    </message>
    <message>
        <source>Verify the book, and take the file from a backup.</source>
        <translation>Hãy kiểm tra toàn vẹn sổ và lấy lại tệp từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The office does not apply %1, which asks for this report.</source>
        <translation>Cơ quan không áp dụng %1, là quy chế yêu cầu báo cáo này.</translation>
    </message>
    <message>
        <source>%1 is not made for %2.</source>
        <translation>%1 không lập cho %2.</translation>
    </message>
    <message>
        <source>Choose a whole year.</source>
        <translation>Hãy chọn kỳ là cả năm.</translation>
    </message>
    <message>
        <source>There is no %1 with the code &quot;%2&quot;.</source>
        <translation>Không có %1 nào mang mã &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is about one record.</source>
        <translation>%1 lập cho một hồ sơ cụ thể.</translation>
    </message>
    <message>
        <source>Choose the %1 it is for.</source>
        <translation>Chọn %1 cần lập.</translation>
    </message>
    <message>
        <source>%1 is not about one record.</source>
        <translation>%1 không lập cho một hồ sơ cụ thể.</translation>
    </message>
    <message>
        <source>The account %1 is revoked.</source>
        <translation>Tài khoản %1 đã thu hồi.</translation>
    </message>
    <message>
        <source>%1 still has accounts or assets that are not settled.</source>
        <translation>%1 còn tài khoản hoặc tài sản chưa được xử lý.</translation>
    </message>
    <message>
        <source>Nothing was settled for %1 yet: use the task for people who leave.</source>
        <translation>Chưa xử lý gì cho %1: dùng việc “Nghỉ, chuyển, đổi vị trí”.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of this review are not decided on.</source>
        <translation>
            <numerusform>%n tài khoản của đợt này chưa được quyết định.</numerusform>
        </translation>
    </message>
    <message>
        <source>No regulation this office applies asks for this form; it is that of %1.</source>
        <translation>Không quy chế nào cơ quan đang áp dụng yêu cầu mẫu này; đây là mẫu của %1.</translation>
    </message>
    <message>
        <source>The profile LAW2026, which asks for this notice, is not switched on.</source>
        <translation>Chưa bật bộ tham chiếu LAW2026, nơi yêu cầu thông báo này.</translation>
    </message>
    <message>
        <source>The record says that the breach harms nobody: then no notice is owed.</source>
        <translation>Hồ sơ ghi vi phạm không gây hại: khi đó không phải thông báo.</translation>
    </message>
    <message>
        <source>No applied regulation says what to do at an infected machine: the office fills the card in itself.</source>
        <translation>Không quy chế áp dụng nào nêu cách xử lý máy nhiễm mã độc: cơ quan tự điền vào thẻ.</translation>
    </message>
    <message>
        <source>The office page names no officer in charge to be called.</source>
        <translation>Trang Cơ quan chưa ghi cán bộ phụ trách để gọi.</translation>
    </message>
    <message>
        <source>Nobody is named who did it.</source>
        <translation>Chưa ghi người thực hiện.</translation>
    </message>
    <message>
        <source>Nobody is named who verified it.</source>
        <translation>Chưa ghi người kiểm chứng.</translation>
    </message>
    <message>
        <source>Nobody is named who validated it.</source>
        <translation>Chưa ghi người xác nhận.</translation>
    </message>
    <message>
        <source>What becomes of the storage devices is not answered yet.</source>
        <translation>Chưa trả lời việc xử lý thiết bị lưu trữ.</translation>
    </message>
    <message>
        <source>%1 has nothing on its list.</source>
        <translation>%1 chưa có tài sản nào trong danh mục.</translation>
    </message>
    <message>
        <source>The stock-take %1 is not finished.</source>
        <translation>Đợt kiểm kê %1 chưa kết thúc.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are not answered.</source>
        <translation>
            <numerusform>Còn %n nội dung chưa ghi kết quả.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup plan of this year has no line.</source>
        <translation>Kế hoạch sao lưu của năm này chưa có dòng nào.</translation>
    </message>
    <message>
        <source>Office: its backup procedure</source>
        <translation>Cơ quan: quy trình sao lưu</translation>
    </message>
    <message numerus="yes">
        <source>%n planned backup(s) were not made.</source>
        <translation>
            <numerusform>Có %n lần sao lưu theo kế hoạch không thực hiện.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test names no witness.</source>
        <translation>Lần thử chưa ghi người chứng kiến.</translation>
    </message>
    <message>
        <source>Nothing says whether the files were the same.</source>
        <translation>Chưa ghi mã băm của các tệp có trùng khớp hay không.</translation>
    </message>
    <message>
        <source>Restore test: the record itself</source>
        <translation>Thử phục hồi: chính hồ sơ</translation>
    </message>
    <message>
        <source>The profile LAW2026, which asks for this report, is switched off.</source>
        <translation>Hồ sơ LAW2026, nơi yêu cầu báo cáo này, đang tắt.</translation>
    </message>
    <message>
        <source>The register of information systems is empty.</source>
        <translation>Danh mục hệ thống thông tin đang trống.</translation>
    </message>
    <message>
        <source>The office page has no regulation of the office&apos;s own: column 8 stays empty.</source>
        <translation>Trang Cơ quan chưa ghi quy chế nội bộ: cột 8 để trống.</translation>
    </message>
    <message>
        <source>The period %1 is not over: it ends on %2.</source>
        <translation>Kỳ %1 chưa kết thúc: kết thúc ngày %2.</translation>
    </message>
    <message>
        <source>It was already issued as number %1 on %2.</source>
        <translation>Đã phát hành với số %1 ngày %2.</translation>
    </message>
    <message>
        <source>No document was issued in the period.</source>
        <translation>Trong kỳ chưa phát hành văn bản nào.</translation>
    </message>
    <message>
        <source>%1: more trained (%2) than staff at work (%3).</source>
        <translation>%1: số đã đào tạo (%2) nhiều hơn số cán bộ đang làm việc (%3).</translation>
    </message>
    <message>
        <source>Nothing is due in %1.</source>
        <translation>Không có việc nào đến hạn trong năm %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) about secret-document machines are left out: the paper hangs on a wall.</source>
        <translation>
            <numerusform>Không in %n việc về máy soạn thảo bí mật nhà nước, vì lịch treo trên tường.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormSource</name>
    <message>
        <source>Office page</source>
        <translation>Trang Cơ quan</translation>
    </message>
    <message>
        <source>IT assets: servers, workstations and laptops in use, in store or under repair</source>
        <translation>Tài sản CNTT: máy chủ, máy trạm, máy tính xách tay đang sử dụng, trong kho hoặc đang sửa chữa</translation>
    </message>
    <message>
        <source>IT assets: computers in use with network Internet</source>
        <translation>Tài sản CNTT: máy tính đang sử dụng có kết nối Internet</translation>
    </message>
    <message>
        <source>IT assets: computers in use, stand-alone and marked for drafting secret documents</source>
        <translation>Tài sản CNTT: máy tính đang sử dụng, độc lập, dùng soạn thảo văn bản mật</translation>
    </message>
    <message>
        <source>IT assets: computers with a licensed antivirus that has not run out</source>
        <translation>Tài sản CNTT: máy tính có phần mềm diệt virus bản quyền còn hạn</translation>
    </message>
    <message>
        <source>Network and solutions: firewalls; else IT assets of type firewall</source>
        <translation>Mạng và giải pháp: tường lửa; nếu không có thì tài sản CNTT loại tường lửa</translation>
    </message>
    <message>
        <source>Network and solutions: other security solutions</source>
        <translation>Mạng và giải pháp: giải pháp ATTT khác</translation>
    </message>
    <message>
        <source>Security budget: spent in the period</source>
        <translation>Kinh phí ATTT: đã chi trong kỳ</translation>
    </message>
    <message>
        <source>Security budget: planned for %1</source>
        <translation>Kinh phí ATTT: dự kiến cho %1</translation>
    </message>
    <message>
        <source>Wifi access points: yes only when all are</source>
        <translation>Điểm truy cập wifi: chỉ &quot;có&quot; khi tất cả đều có</translation>
    </message>
    <message>
        <source>Not counted, the kind in the report is missing: %1.</source>
        <translation>Chưa tính vì thiếu loại sự cố: %1.</translation>
    </message>
    <message>
        <source>Incidents of the period, by kind in the report</source>
        <translation>Sự cố trong kỳ, theo loại sự cố</translation>
    </message>
    <message>
        <source>Training: needs stated in the period</source>
        <translation>Đào tạo: nhu cầu nêu trong kỳ</translation>
    </message>
    <message>
        <source>Training: each attendee once; of sessions without a list the largest</source>
        <translation>Đào tạo: mỗi người dự tính một lần; với các lớp không có danh sách lấy lớp đông nhất</translation>
    </message>
    <message>
        <source>Staff at work with a briefing date</source>
        <translation>Cán bộ đang công tác có ngày phổ biến quy chế</translation>
    </message>
    <message>
        <source>Staff at work whose post needs a pledge, with its date</source>
        <translation>Cán bộ đang công tác ở vị trí phải cam kết, có ngày ký cam kết</translation>
    </message>
    <message>
        <source>IT assets: computers with an antivirus</source>
        <translation>Tài sản CNTT: máy tính đang sử dụng có phần mềm diệt virus</translation>
    </message>
    <message>
        <source>Wifi access points with a password</source>
        <translation>Điểm truy cập wifi đã đặt mật khẩu</translation>
    </message>
    <message>
        <source>Running systems with a level decision</source>
        <translation>Hệ thống đang vận hành có quyết định phê duyệt cấp độ</translation>
    </message>
    <message>
        <source>Handover: its giver and receiver, with post and department from the staff</source>
        <translation>Bàn giao: bên giao, bên nhận; chức vụ và phòng ban lấy từ danh mục Cán bộ</translation>
    </message>
    <message>
        <source>Handover: the record itself</source>
        <translation>Bàn giao: chính biên bản này</translation>
    </message>
    <message>
        <source>Account: its holder or custodian, with post and department from the staff</source>
        <translation>Tài khoản: người sử dụng hoặc người quản lý; chức vụ và phòng ban lấy từ danh mục Cán bộ</translation>
    </message>
    <message>
        <source>Account: the record itself</source>
        <translation>Tài khoản: chính hồ sơ này</translation>
    </message>
    <message>
        <source>Staff: the person and what was settled</source>
        <translation>Cán bộ: người bàn giao và các mục đã xử lý</translation>
    </message>
    <message>
        <source>Account review: the record itself</source>
        <translation>Rà soát tài khoản: chính hồ sơ đợt rà soát</translation>
    </message>
    <message>
        <source>The regulation that sets the interval</source>
        <translation>Quy chế quy định kỳ rà soát</translation>
    </message>
    <message>
        <source>In no column of who handled it: %1.</source>
        <translation>Chưa ghi ai xử lý, không vào cột nào: %1.</translation>
    </message>
    <message>
        <source>Damage not estimated, counted as 0: %1.</source>
        <translation>Chưa ước tính thiệt hại, tính là 0: %1.</translation>
    </message>
    <message>
        <source>Office page, and the person responsible</source>
        <translation>Trang Cơ quan và người chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Personal data breach: the record itself</source>
        <translation>Vi phạm dữ liệu cá nhân: chính hồ sơ</translation>
    </message>
    <message>
        <source>Incident: the record itself, with its systems, its timeline and the office</source>
        <translation>Sự cố: chính hồ sơ, hệ thống bị ảnh hưởng, diễn biến và trang Cơ quan</translation>
    </message>
    <message>
        <source>The record itself, and what it refers to</source>
        <translation>Chính hồ sơ này và các hồ sơ mà nó dẫn tới</translation>
    </message>
    <message>
        <source>Training: sessions held in the period</source>
        <translation>Đào tạo: các lớp tổ chức trong kỳ</translation>
    </message>
    <message>
        <source>Incidents of the period; dealt with: resolved ones</source>
        <translation>Sự cố trong kỳ; đã xử lý: các sự cố đã xử lý xong</translation>
    </message>
    <message>
        <source>Information systems running or planned</source>
        <translation>Hệ thống thông tin đang vận hành hoặc dự kiến</translation>
    </message>
    <message>
        <source>Information systems with a level</source>
        <translation>Hệ thống thông tin đã có cấp độ</translation>
    </message>
    <message>
        <source>Information systems with a level dossier proposed</source>
        <translation>Hệ thống thông tin có ngày gửi hồ sơ đề xuất cấp độ</translation>
    </message>
    <message>
        <source>Information systems with a level dossier appraised</source>
        <translation>Hệ thống thông tin có ngày thẩm định hồ sơ</translation>
    </message>
    <message>
        <source>Information systems with a level decision</source>
        <translation>Hệ thống thông tin có quyết định phê duyệt cấp độ</translation>
    </message>
    <message>
        <source>Information systems with a level decision, assessed in the data period</source>
        <translation>Hệ thống thông tin đã phê duyệt cấp độ, được đánh giá trong kỳ số liệu</translation>
    </message>
    <message>
        <source>%1 (%2) is more than %3 (%4).</source>
        <translation>Mục %1 (%2) lớn hơn mục %3 (%4).</translation>
    </message>
</context>
<context>
    <name>HandoverService</name>
    <message>
        <source>There is no handover %1.</source>
        <translation>Không có biên bản bàn giao %1.</translation>
    </message>
    <message>
        <source>The minutes of %1 are signed already.</source>
        <translation>Biên bản của %1 đã ký rồi.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 đã đóng.</translation>
    </message>
    <message>
        <source>%1 has no asset in it.</source>
        <translation>%1 chưa có tài sản nào.</translation>
    </message>
    <message>
        <source>%1, who receives, has left the office.</source>
        <translation>%1 (bên nhận) không còn làm việc tại cơ quan.</translation>
    </message>
    <message>
        <source>%1 is not with the giver: the register names %2 as its custodian.</source>
        <translation>%1 không do bên giao quản lý: sổ ghi người quản lý là %2.</translation>
    </message>
    <message>
        <source>Say on which day, not after today, the minutes were signed.</source>
        <translation>Ghi ngày ký biên bản, không sau hôm nay.</translation>
    </message>
    <message>
        <source>%1 is not with the giver: the register names no custodian.</source>
        <translation>%1 không do bên giao quản lý: sổ chưa ghi người quản lý.</translation>
    </message>
</context>
<context>
    <name>HandoversForm</name>
    <message>
        <source>Handover</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Giver and receiver</source>
        <translation>Bên giao và bên nhận</translation>
    </message>
</context>
<context>
    <name>HeldBook</name>
    <message>
        <source>The folder of the backup has to be given in full.</source>
        <translation>Phải ghi đầy đủ đường dẫn thư mục sao lưu.</translation>
    </message>
    <message>
        <source>The window does not do that for the command line.</source>
        <translation>Cửa sổ chương trình không làm việc đó thay cho dòng lệnh.</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>What this rests on</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>The regulations applied name no duty for this page.</source>
        <translation>Các quy chế áp dụng không nêu nghĩa vụ riêng cho trang này.</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>This code was withdrawn; a code is never used again.</source>
        <translation>Mã này đã được rút lại; mã không bao giờ được dùng lại.</translation>
    </message>
    <message>
        <source>Issued documents can&apos;t be imported.</source>
        <translation>Không nhập được văn bản đã phát hành.</translation>
    </message>
    <message>
        <source>They come from issuing forms.</source>
        <translation>Văn bản chỉ có khi phát hành biểu mẫu.</translation>
    </message>
    <message>
        <source>The same stands in row %1 already.</source>
        <translation>Trùng với dòng %1.</translation>
    </message>
    <message>
        <source>Which column goes where could not be remembered for the next file: %1</source>
        <translation>Không ghi nhớ được cách đối chiếu cột cho tệp lần sau: %1</translation>
    </message>
</context>
<context>
    <name>IncidentProcess</name>
    <message>
        <source>“%1” is no class of a regulation this office applies (%2). Choose one of theirs, or leave it empty where they have none.</source>
        <translation>“%1” không phải mức hay loại của quy chế cơ quan đang áp dụng (%2). Hãy chọn trong các quy chế đó, hoặc để trống nếu quy chế không phân loại.</translation>
    </message>
    <message>
        <source>Steps of the response are still open: %1. Tick them in the incident&apos;s response, or leave them out with a reason.</source>
        <translation>Còn bước xử lý chưa xong: %1. Hãy đánh dấu trong phần Xử lý của sự cố, hoặc ghi không thực hiện kèm lý do.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be closed: steps of the response are still open: %2. Tick them in the incident&apos;s response, or leave them out with a reason.</source>
        <translation>Không đóng được %1: còn bước xử lý chưa xong: %2. Hãy đánh dấu trong phần Xử lý của sự cố, hoặc ghi không thực hiện kèm lý do.</translation>
    </message>
</context>
<context>
    <name>IncidentService</name>
    <message>
        <source>Type day and time as 05/03/2026 14:30; the time may not lie ahead of this computer&apos;s clock.</source>
        <translation>Gõ ngày giờ như 05/03/2026 14:30; thời gian không được ở sau giờ của máy này.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message>
        <source>Choose another folder; one that is there already is never written into.</source>
        <translation>Hãy chọn nơi khác; chương trình không ghi vào thư mục đã có sẵn.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2.</source>
        <translation>Không ghi được tệp %1: %2.</translation>
    </message>
    <message>
        <source>Look at the free space, or choose another folder.</source>
        <translation>Hãy xem dung lượng trống, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read back.</source>
        <translation>Không đọc lại được tệp %1.</translation>
    </message>
    <message>
        <source>There is no incident %1.</source>
        <translation>Không có sự cố %1.</translation>
    </message>
    <message>
        <source>Say when it happened.</source>
        <translation>Hãy ghi diễn ra lúc nào.</translation>
    </message>
    <message>
        <source>%1 is no step of a regulation this office applies.</source>
        <translation>%1 không phải bước của quy chế cơ quan đang áp dụng.</translation>
    </message>
    <message>
        <source>This step forks: say which way it goes on.</source>
        <translation>Bước này rẽ nhánh: hãy chọn hướng tiếp theo.</translation>
    </message>
    <message>
        <source>Say when the step was done.</source>
        <translation>Hãy ghi bước được thực hiện lúc nào.</translation>
    </message>
    <message>
        <source>Say when the report was sent.</source>
        <translation>Hãy ghi báo cáo được gửi lúc nào.</translation>
    </message>
    <message>
        <source>Tick at least one report it settles.</source>
        <translation>Hãy chọn ít nhất một báo cáo mà lần gửi này hoàn thành.</translation>
    </message>
    <message>
        <source>No account was chosen.</source>
        <translation>Chưa chọn tài khoản nào.</translation>
    </message>
    <message>
        <source>No asset was chosen.</source>
        <translation>Chưa chọn tài sản nào.</translation>
    </message>
    <message>
        <source>There is no asset %1.</source>
        <translation>Không có tài sản %1.</translation>
    </message>
</context>
<context>
    <name>IncidentTasks</name>
    <message>
        <source>No incident is open.</source>
        <translation>Không có sự cố nào đang mở.</translation>
    </message>
    <message>
        <source>Choose an incident in the list first.</source>
        <translation>Hãy chọn một sự cố trong danh sách trước.</translation>
    </message>
    <message>
        <source>Response: reports, steps, timeline…</source>
        <translation>Xử lý sự cố: báo cáo, bước, diễn biến…</translation>
    </message>
</context>
<context>
    <name>IncidentsForm</name>
    <message>
        <source>Incident</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Phân loại</translation>
    </message>
    <message>
        <source>Concerned</source>
        <translation>Đối tượng liên quan</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
</context>
<context>
    <name>IncomingFiles</name>
    <message>
        <source>Save it here first, then attach it.</source>
        <translation>Hãy lưu tệp về máy rồi đính kèm.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Ảnh %1</translation>
    </message>
    <message>
        <source>The picture on the clipboard can&apos;t be read.</source>
        <translation>Không đọc được ảnh trong bộ nhớ tạm.</translation>
    </message>
    <message>
        <source>Save it as a file and attach that.</source>
        <translation>Hãy lưu ảnh thành tệp rồi đính kèm tệp đó.</translation>
    </message>
    <message>
        <source>This is not a file of this computer: %1.</source>
        <translation>Đây không phải tệp trên máy này: %1.</translation>
    </message>
</context>
<context>
    <name>InspectionsForm</name>
    <message>
        <source>Inspection</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>Interval</name>
    <message>
        <source>&quot;%1&quot; is not a length of time like P3M or PT24H.</source>
        <translation>&quot;%1&quot; không phải khoảng thời gian dạng P3M hoặc PT24H.</translation>
    </message>
</context>
<context>
    <name>KeptFiles</name>
    <message>
        <source>The file %1 can&apos;t be written: %2.</source>
        <translation>Không ghi được tệp %1: %2.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>Hãy đóng tệp trong chương trình khác, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>No program here opens %1.</source>
        <translation>Máy này không có chương trình mở được %1.</translation>
    </message>
    <message>
        <source>Save it and open it on another computer.</source>
        <translation>Hãy lưu tệp và mở trên máy khác.</translation>
    </message>
    <message>
        <source>Save a copy and open that, if you trust it.</source>
        <translation>Hãy lưu bản sao rồi tự mở, nếu tin tệp này.</translation>
    </message>
    <message>
        <source>The file %1 is not opened from here: it could be a program.</source>
        <translation>Không mở trực tiếp tệp %1 từ sổ: tệp này có thể là chương trình.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>IT assets</source>
        <translation>Tài sản CNTT</translation>
    </message>
    <message>
        <source>IT asset</source>
        <translation>tài sản</translation>
    </message>
    <message>
        <source>Users of this book</source>
        <translation>Người dùng sổ</translation>
    </message>
    <message>
        <source>user</source>
        <translation>người dùng</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Nội quy của cơ quan</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>nội quy</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>tệp đính kèm</translation>
    </message>
    <message>
        <source>Security budget</source>
        <translation>Kinh phí ATTT</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>khoản kinh phí</translation>
    </message>
    <message>
        <source>Documents issued</source>
        <translation>Văn bản đã phát hành</translation>
    </message>
    <message>
        <source>document</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>sự cố</translation>
    </message>
    <message>
        <source>Information systems</source>
        <translation>Hệ thống thông tin</translation>
    </message>
    <message>
        <source>information system</source>
        <translation>hệ thống thông tin</translation>
    </message>
    <message>
        <source>Network and solutions</source>
        <translation>Mạng và giải pháp</translation>
    </message>
    <message>
        <source>network entry</source>
        <translation>mục mạng, giải pháp</translation>
    </message>
    <message>
        <source>Wifi access points</source>
        <translation>Điểm truy cập wifi</translation>
    </message>
    <message>
        <source>access point</source>
        <translation>điểm truy cập wifi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>office</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>department</source>
        <translation>phòng ban</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>cán bộ</translation>
    </message>
    <message>
        <source>Storage devices</source>
        <translation>Ổ lưu trữ</translation>
    </message>
    <message>
        <source>storage device</source>
        <translation>ổ lưu trữ</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>nhà cung cấp</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>training entry</source>
        <translation>mục đào tạo</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>account</source>
        <translation>tài khoản</translation>
    </message>
    <message>
        <source>Account reviews</source>
        <translation>Rà soát tài khoản</translation>
    </message>
    <message>
        <source>account review</source>
        <translation>đợt rà soát tài khoản</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>biên bản bàn giao</translation>
    </message>
    <message>
        <source>Assets handed over</source>
        <translation>Tài sản bàn giao</translation>
    </message>
    <message>
        <source>asset handed over</source>
        <translation>tài sản bàn giao</translation>
    </message>
    <message>
        <source>Settled on leaving</source>
        <translation>Bàn giao, thu hồi</translation>
    </message>
    <message>
        <source>settlement on leaving</source>
        <translation>mục bàn giao, thu hồi</translation>
    </message>
    <message>
        <source>Machine checks</source>
        <translation>Kiểm tra máy tính</translation>
    </message>
    <message>
        <source>machine check</source>
        <translation>lần kiểm tra máy</translation>
    </message>
    <message>
        <source>Accounts of another system</source>
        <translation>Tài khoản do hệ thống liệt kê</translation>
    </message>
    <message>
        <source>account of another system</source>
        <translation>tài khoản do hệ thống liệt kê</translation>
    </message>
    <message>
        <source>Accounts reviewed</source>
        <translation>Tài khoản được rà soát</translation>
    </message>
    <message>
        <source>account reviewed</source>
        <translation>tài khoản được rà soát</translation>
    </message>
    <message>
        <source>Personal data breaches</source>
        <translation>Vi phạm dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>personal data breach</source>
        <translation>vi phạm dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>timeline entry</source>
        <translation>dòng diễn biến</translation>
    </message>
    <message>
        <source>Response steps</source>
        <translation>Các bước xử lý</translation>
    </message>
    <message>
        <source>response step</source>
        <translation>bước xử lý</translation>
    </message>
    <message>
        <source>Reports sent</source>
        <translation>Báo cáo đã gửi</translation>
    </message>
    <message>
        <source>report sent</source>
        <translation>báo cáo đã gửi</translation>
    </message>
    <message>
        <source>Consents and rules</source>
        <translation>Cho phép và quy trình</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>việc cho phép</translation>
    </message>
    <message>
        <source>Depreciation rates</source>
        <translation>Tỷ lệ hao mòn</translation>
    </message>
    <message>
        <source>depreciation rate</source>
        <translation>tỷ lệ hao mòn</translation>
    </message>
    <message>
        <source>Disposals</source>
        <translation>Thanh lý</translation>
    </message>
    <message>
        <source>disposal</source>
        <translation>đợt thanh lý</translation>
    </message>
    <message>
        <source>Things disposed of</source>
        <translation>Tài sản thanh lý</translation>
    </message>
    <message>
        <source>thing disposed of</source>
        <translation>tài sản thanh lý</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Bảo trì thiết bị</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>đợt bảo trì</translation>
    </message>
    <message>
        <source>Movements of equipment</source>
        <translation>Di chuyển thiết bị</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>việc di chuyển</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Sửa chữa</translation>
    </message>
    <message>
        <source>repair</source>
        <translation>phiếu sửa chữa</translation>
    </message>
    <message>
        <source>Sanitization records</source>
        <translation>Xóa, tiêu hủy dữ liệu</translation>
    </message>
    <message>
        <source>sanitization</source>
        <translation>hồ sơ xóa dữ liệu</translation>
    </message>
    <message>
        <source>Stock-takes</source>
        <translation>Kiểm kê</translation>
    </message>
    <message>
        <source>stock-take</source>
        <translation>đợt kiểm kê</translation>
    </message>
    <message>
        <source>Assets of the stock-take</source>
        <translation>Tài sản kiểm kê</translation>
    </message>
    <message>
        <source>asset of the stock-take</source>
        <translation>tài sản kiểm kê</translation>
    </message>
    <message>
        <source>Secret machine inspections</source>
        <translation>Kiểm tra máy soạn thảo mật</translation>
    </message>
    <message>
        <source>secret machine inspection</source>
        <translation>cuộc kiểm tra máy soạn thảo mật</translation>
    </message>
    <message>
        <source>Points inspected</source>
        <translation>Nội dung kiểm tra</translation>
    </message>
    <message>
        <source>point inspected</source>
        <translation>nội dung kiểm tra</translation>
    </message>
    <message>
        <source>Secret machines</source>
        <translation>Máy soạn thảo mật</translation>
    </message>
    <message>
        <source>secret machine</source>
        <translation>máy soạn thảo mật</translation>
    </message>
    <message>
        <source>Backup media</source>
        <translation>Thiết bị lưu bản sao</translation>
    </message>
    <message>
        <source>backup medium</source>
        <translation>thiết bị lưu bản sao</translation>
    </message>
    <message>
        <source>Backup plan</source>
        <translation>Kế hoạch sao lưu</translation>
    </message>
    <message>
        <source>line of the backup plan</source>
        <translation>dòng kế hoạch sao lưu</translation>
    </message>
    <message>
        <source>Backup log</source>
        <translation>Nhật ký sao lưu</translation>
    </message>
    <message>
        <source>backup run</source>
        <translation>lần sao lưu</translation>
    </message>
    <message>
        <source>Log archives</source>
        <translation>Lưu trữ nhật ký</translation>
    </message>
    <message>
        <source>log archive</source>
        <translation>bản lưu nhật ký</translation>
    </message>
    <message>
        <source>Restore tests</source>
        <translation>Thử phục hồi</translation>
    </message>
    <message>
        <source>restore test</source>
        <translation>lần thử phục hồi</translation>
    </message>
    <message>
        <source>Server room</source>
        <translation>Phòng máy chủ</translation>
    </message>
    <message>
        <source>server room entry</source>
        <translation>mục nhật ký phòng máy chủ</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Đánh giá ATTT</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>đánh giá</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng dịch vụ</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>hợp đồng</translation>
    </message>
    <message>
        <source>Vulnerability notices</source>
        <translation>Thông báo lỗ hổng</translation>
    </message>
    <message>
        <source>vulnerability notice</source>
        <translation>thông báo lỗ hổng</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Xác nhận thực hiện</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>xác nhận thực hiện</translation>
    </message>
    <message>
        <source>Items put off</source>
        <translation>Việc tạm hoãn</translation>
    </message>
    <message>
        <source>item put off</source>
        <translation>việc tạm hoãn</translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message>
        <source>&quot;%1&quot; is no sheet of labels.</source>
        <translation>&quot;%1&quot; không phải là loại giấy nhãn nào.</translation>
    </message>
    <message>
        <source>Name one of the sheets, or give it as 3x8:70x37:0,0.5:0,0 (columns x rows : width x height : left, top : gaps, in millimetres).</source>
        <translation>Hãy ghi tên một loại giấy nhãn, hoặc ghi dạng 3x8:70x37:0,0.5:0,0 (số cột x số hàng : rộng x cao : lề trái, lề trên : khe ngang, khe dọc, tính bằng mi-li-mét).</translation>
    </message>
    <message>
        <source>A sheet has at least one column and one row, and no lengths below zero.</source>
        <translation>Tờ nhãn có ít nhất một cột, một hàng và không có kích thước âm.</translation>
    </message>
    <message>
        <source>A label of %1 × %2 mm is too small: its QR code could not be read. The least is %3 mm.</source>
        <translation>Nhãn %1 × %2 mm quá nhỏ: không đọc được mã QR. Nhỏ nhất là %3 mm.</translation>
    </message>
    <message>
        <source>The labels are %1 mm too wide for A4 (210 mm). Take fewer columns or a smaller width.</source>
        <translation>Các nhãn rộng quá khổ A4 (210 mm) là %1 mm. Hãy bớt cột hoặc giảm chiều rộng.</translation>
    </message>
    <message>
        <source>The labels are %1 mm too high for A4 (297 mm). Take fewer rows or a smaller height.</source>
        <translation>Các nhãn cao quá khổ A4 (297 mm) là %1 mm. Hãy bớt hàng hoặc giảm chiều cao.</translation>
    </message>
    <message>
        <source>The sheet has cells 1 to %1; cell %2 is not on it.</source>
        <translation>Tờ nhãn có các ô từ 1 đến %1; không có ô %2.</translation>
    </message>
    <message>
        <source>There is no asset to print a label for.</source>
        <translation>Không có tài sản nào để in nhãn.</translation>
    </message>
</context>
<context>
    <name>ListHooks</name>
    <message>
        <source>Export</source>
        <translation>Xuất dữ liệu</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>Đã ghi %n dòng vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Đang xuất %1</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>Đang in %1</translation>
    </message>
    <message>
        <source>The register of secret-document machines is exported.</source>
        <translation>Danh mục máy soạn thảo bí mật nhà nước sắp được xuất ra tệp.</translation>
    </message>
</context>
<context>
    <name>LogArchivesForm</name>
    <message>
        <source>Log archive</source>
        <translation>Bản lưu nhật ký</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Nơi để</translation>
    </message>
</context>
<context>
    <name>LogService</name>
    <message>
        <source>A period has a first and a last day, the first one earlier.</source>
        <translation>Kỳ phải có ngày đầu và ngày cuối, ngày đầu không sau ngày cuối.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation>Không đọc được tệp %1: %2.</translation>
    </message>
</context>
<context>
    <name>MachineCheckService</name>
    <message>
        <source>%1 of %2 parts are there.</source>
        <translation>Mới có %1 trên %2 phần.</translation>
    </message>
    <message>
        <source>Scan or type the missing ones too.</source>
        <translation>Hãy quét hoặc nhập nốt các phần còn thiếu.</translation>
    </message>
    <message>
        <source>This result is in the book already, as %1.</source>
        <translation>Kết quả này đã có trong sổ, mã %1.</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Không cần làm gì.</translation>
    </message>
    <message>
        <source>Two assets answer to this computer: %1 and %2.</source>
        <translation>Có hai tài sản cùng khớp với máy này: %1 và %2.</translation>
    </message>
    <message>
        <source>Correct serial number and MAC address in the register.</source>
        <translation>Hãy sửa số sê-ri và địa chỉ MAC trong danh mục.</translation>
    </message>
    <message>
        <source>The computer %1 (serial number %2) is not in the register.</source>
        <translation>Máy %1 (số sê-ri %2) chưa có trong danh mục.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Add it to the assets with this result, or enter its serial number or MAC address with its asset first.</source>
        <translation>Hãy thêm máy vào danh mục cùng kết quả này, hoặc ghi số sê-ri, địa chỉ MAC vào tài sản của máy trước.</translation>
    </message>
    <message>
        <source>Set the clock of that computer and run soattt-probe again, or take the result as it is.</source>
        <translation>Hãy chỉnh đồng hồ của máy đó rồi chạy lại soattt-probe, hoặc vẫn nhận kết quả này.</translation>
    </message>
    <message>
        <source>By its clock the result comes from the future: %1.</source>
        <translation>Theo đồng hồ của máy, kết quả ở tương lai: %1.</translation>
    </message>
    <message>
        <source>By its clock the result is more than a year old: %1.</source>
        <translation>Theo đồng hồ của máy, kết quả đã quá một năm: %1.</translation>
    </message>
    <message>
        <source>The same result was chosen twice: %1.</source>
        <translation>Một kết quả được chọn hai lần: %1.</translation>
    </message>
</context>
<context>
    <name>MachineChecksForm</name>
    <message>
        <source>Machine check</source>
        <translation>Lần kiểm tra</translation>
    </message>
    <message>
        <source>Found on the computer</source>
        <translation>Thấy trên máy</translation>
    </message>
</context>
<context>
    <name>MachineJudge</name>
    <message>
        <source>the probe was not allowed to read it</source>
        <translation>không đủ quyền đọc</translation>
    </message>
    <message>
        <source>the computer has no such part</source>
        <translation>máy không có thành phần này</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>lỗi khi đọc</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Chưa rõ: %1.</translation>
    </message>
    <message>
        <source>This system tells nothing of it.</source>
        <translation>Hệ điều hành này không cho biết.</translation>
    </message>
    <message>
        <source>%1: the screen does not lock by itself.</source>
        <translation>%1: màn hình không tự khóa.</translation>
    </message>
    <message>
        <source>%1: no password is asked when coming back.</source>
        <translation>%1: không hỏi mật khẩu khi mở lại.</translation>
    </message>
    <message>
        <source>%1: locks after %2 s; at most %3 s are allowed.</source>
        <translation>%1: khóa sau %2 giây; nhiều nhất là %3 giây.</translation>
    </message>
    <message>
        <source>A product without a name</source>
        <translation>Phần mềm không rõ tên</translation>
    </message>
    <message>
        <source>No antivirus is installed.</source>
        <translation>Chưa cài phần mềm phòng, chống mã độc.</translation>
    </message>
    <message>
        <source>%1: its data are old.</source>
        <translation>%1: dữ liệu nhận dạng đã cũ.</translation>
    </message>
    <message>
        <source>%1: switched off.</source>
        <translation>%1: đang tắt.</translation>
    </message>
    <message>
        <source>%1: not known whether it runs.</source>
        <translation>%1: không rõ có đang chạy không.</translation>
    </message>
    <message>
        <source>Autorun is not switched off for all drives.</source>
        <translation>Chưa tắt tự động chạy cho mọi loại ổ đĩa.</translation>
    </message>
    <message>
        <source>%1: the age of its password is not known.</source>
        <translation>%1: không rõ mật khẩu đổi từ bao giờ.</translation>
    </message>
    <message>
        <source>%1: its password is %2 days old.</source>
        <translation>%1: mật khẩu đã dùng %2 ngày.</translation>
    </message>
    <message>
        <source>The computer sets no length of passwords.</source>
        <translation>Máy không đặt độ dài mật khẩu.</translation>
    </message>
    <message>
        <source>Passwords of %1 characters are taken; at least %2 are asked.</source>
        <translation>Máy nhận mật khẩu từ %1 ký tự; phải có ít nhất %2 ký tự.</translation>
    </message>
    <message>
        <source>Not known whether accounts are locked.</source>
        <translation>Không rõ tài khoản có bị khóa khi nhập sai không.</translation>
    </message>
    <message>
        <source>Accounts are never locked after failed sign-ins.</source>
        <translation>Tài khoản không bao giờ bị khóa khi nhập sai.</translation>
    </message>
    <message>
        <source>Accounts are locked after %1 failed sign-ins; at most %2 are allowed.</source>
        <translation>Tài khoản chỉ khóa sau %1 lần nhập sai; nhiều nhất là %2 lần.</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>không rõ ngày</translation>
    </message>
    <message>
        <source>The network port %1 is connected.</source>
        <translation>Cổng mạng %1 đang kết nối.</translation>
    </message>
    <message>
        <source>It was connected to the network &quot;%1&quot; (last: %2).</source>
        <translation>Máy đã từng kết nối mạng “%1” (gần nhất: %2).</translation>
    </message>
    <message>
        <source>The USB storage %1, serial %2, is not in the register (last: %3).</source>
        <translation>Thiết bị lưu trữ USB %1, số hiệu %2, chưa có trong danh mục (gần nhất: %3).</translation>
    </message>
    <message>
        <source>The computer is not marked for drafting secret documents.</source>
        <translation>Máy không phải máy soạn thảo tài liệu mật.</translation>
    </message>
    <message>
        <source>No applied regulation sets a rule for it.</source>
        <translation>Quy chế áp dụng không đặt ra yêu cầu này.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Số sê-ri</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>Địa chỉ MAC</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Địa chỉ IP</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Hệ điều hành</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>Phần mềm diệt virus</translation>
    </message>
</context>
<context>
    <name>MachineTasks</name>
    <message>
        <source>Open an inspection…</source>
        <translation>Lập phiên kiểm tra…</translation>
    </message>
</context>
<context>
    <name>MaintenanceForm</name>
    <message>
        <source>Maintenance</source>
        <translation>Bảo trì</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>&quot;%1&quot; is not an amount of money in đồng.</source>
        <translation>&quot;%1&quot; không phải số tiền bằng đồng.</translation>
    </message>
</context>
<context>
    <name>MovementsForm</name>
    <message>
        <source>Movement</source>
        <translation>Di chuyển</translation>
    </message>
    <message>
        <source>Consent and moving</source>
        <translation>Đồng ý và di chuyển</translation>
    </message>
</context>
<context>
    <name>NetworkForm</name>
    <message>
        <source>Network entry</source>
        <translation>Mục mạng, giải pháp</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Con người</translation>
    </message>
</context>
<context>
    <name>NwipeLog</name>
    <message>
        <source>The file is too large for a log of nwipe (over %1 MB).</source>
        <translation>Tệp quá lớn so với nhật ký nwipe (trên %1 MB).</translation>
    </message>
    <message>
        <source>Choose the log that nwipe wrote with --logfile.</source>
        <translation>Hãy chọn tệp nhật ký do nwipe ghi bằng --logfile.</translation>
    </message>
    <message>
        <source>This file is no log of nwipe.</source>
        <translation>Tệp này không phải nhật ký của nwipe.</translation>
    </message>
    <message>
        <source>This log of nwipe tells of no wiped drive.</source>
        <translation>Nhật ký nwipe này không có ổ nào được xóa.</translation>
    </message>
    <message>
        <source>Choose the log of a run that wiped something.</source>
        <translation>Hãy chọn nhật ký của lần chạy có xóa dữ liệu.</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Con người</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Quy chế</translation>
    </message>
    <message>
        <source>Network and mail</source>
        <translation>Mạng và thư điện tử</translation>
    </message>
</context>
<context>
    <name>OfficeService</name>
    <message>
        <source>These are not dropped and can&apos;t be kept: %1.</source>
        <translation>Các mục này không bị bỏ nên không giữ lại được: %1.</translation>
    </message>
    <message>
        <source>What is kept needs the office&apos;s own decision.</source>
        <translation>Muốn giữ lại thì phải có quyết định của cơ quan.</translation>
    </message>
    <message>
        <source>Write its number and date, or a note.</source>
        <translation>Ghi số và ngày, hoặc một ghi chú.</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>read the registers</source>
        <translation>xem các danh mục</translation>
    </message>
    <message>
        <source>change records</source>
        <translation>sửa hồ sơ</translation>
    </message>
    <message>
        <source>import lists</source>
        <translation>nhập danh sách</translation>
    </message>
    <message>
        <source>export lists</source>
        <translation>xuất danh sách</translation>
    </message>
    <message>
        <source>undo changes</source>
        <translation>hoàn tác thay đổi</translation>
    </message>
    <message>
        <source>issue documents</source>
        <translation>phát hành văn bản</translation>
    </message>
    <message>
        <source>change the office&apos;s settings</source>
        <translation>thay đổi thiết lập của cơ quan</translation>
    </message>
    <message>
        <source>manage users</source>
        <translation>quản lý người dùng</translation>
    </message>
    <message>
        <source>back up the book</source>
        <translation>sao lưu sổ</translation>
    </message>
    <message>
        <source>verify the book</source>
        <translation>kiểm tra toàn vẹn sổ</translation>
    </message>
    <message>
        <source>read the activity log</source>
        <translation>xem nhật ký</translation>
    </message>
    <message>
        <source>read the register of secret-document machines</source>
        <translation>xem danh mục máy soạn thảo bí mật nhà nước</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--now takes a time like 2026-11-21 or 2026-11-21T09:15.</source>
        <translation>--now nhận thời điểm dạng 2026-11-21 hoặc 2026-11-21T09:15.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
</context>
<context>
    <name>PageGrounds</name>
    <message>
        <source>not known, our source is incomplete</source>
        <translation>chưa rõ, nguồn của chương trình không đầy đủ</translation>
    </message>
    <message>
        <source>Own rule of the office</source>
        <translation>Nội quy của cơ quan</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Quy chế</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Office and settings</source>
        <translation>Cơ quan và thiết lập</translation>
    </message>
    <message>
        <source>Computers that comply</source>
        <translation>Máy tính đạt yêu cầu</translation>
    </message>
    <message>
        <source>Incident figures</source>
        <translation>Số liệu sự cố</translation>
    </message>
    <message>
        <source>Assets in figures</source>
        <translation>Số liệu tài sản</translation>
    </message>
    <message>
        <source>Duties and proofs</source>
        <translation>Đối chiếu nghĩa vụ</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>The cryptography library did not start.</source>
        <translation>Không khởi động được thư viện mã hóa.</translation>
    </message>
    <message>
        <source>There is too little memory to protect the password.</source>
        <translation>Không đủ bộ nhớ để bảo vệ mật khẩu.</translation>
    </message>
</context>
<context>
    <name>PdfRenderer</name>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Không ghi được tệp PDF.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>&quot;%1&quot; is not a period like 2026, 2026H1, 2026Q3 or 2026-07.</source>
        <translation>&quot;%1&quot; không phải kỳ dạng 2026, 2026H1, 2026Q3 hoặc 2026-07.</translation>
    </message>
</context>
<context>
    <name>PlanStanding</name>
    <message>
        <source>Last 12 months: %1 made, none missed.</source>
        <translation>12 tháng qua: đã làm %1 lần, không bỏ lỡ lần nào.</translation>
    </message>
    <message>
        <source>Last 12 months: %1 made, %2 missed: %3.</source>
        <translation>12 tháng qua: đã làm %1 lần, bỏ lỡ %2 lần: %3.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>An own rule needs its decision.</source>
        <translation>Nội quy phải có quyết định ban hành.</translation>
    </message>
    <message>
        <source>Write its number and date, or a note.</source>
        <translation>Hãy ghi số và ngày quyết định, hoặc ghi chú.</translation>
    </message>
    <message>
        <source>%1: %2 is laxer than %3 of %4.</source>
        <translation>%1: %2 lỏng hơn %3 của %4.</translation>
    </message>
    <message>
        <source>An own rule may only be as strict or stricter.</source>
        <translation>Nội quy chỉ được bằng hoặc chặt hơn quy chế.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>Không đọc được %1: %2</translation>
    </message>
    <message>
        <source>%1 holds the regulation %2.</source>
        <translation>%1 chứa quy chế %2.</translation>
    </message>
    <message>
        <source>There is no regulation &quot;%1&quot;.</source>
        <translation>Không có quy chế &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Hãy chọn một trong: %1.</translation>
    </message>
    <message>
        <source>%1: the duty %2 is missing.</source>
        <translation>%1: thiếu nghĩa vụ %2.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object: %2.</source>
        <translation>%1 không phải đối tượng JSON: %2.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not accepted here.</source>
        <translation>%1: ở đây không chấp nhận &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>Không rõ %1.</translation>
    </message>
    <message>
        <source>Account review</source>
        <translation>Rà soát tài khoản</translation>
    </message>
    <message>
        <source>Password length, at least</source>
        <translation>Độ dài mật khẩu tối thiểu</translation>
    </message>
    <message>
        <source>Password characters</source>
        <translation>Loại ký tự trong mật khẩu</translation>
    </message>
    <message>
        <source>Password change</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>Failed sign-ins before lockout</source>
        <translation>Số lần đăng nhập sai trước khi khóa</translation>
    </message>
    <message>
        <source>Screen lock of workstations</source>
        <translation>Khóa màn hình máy trạm</translation>
    </message>
    <message>
        <source>Screen lock of servers</source>
        <translation>Khóa màn hình máy chủ</translation>
    </message>
    <message>
        <source>Wifi password change</source>
        <translation>Đổi mật khẩu wifi</translation>
    </message>
    <message>
        <source>Backup of important data</source>
        <translation>Sao lưu dữ liệu quan trọng</translation>
    </message>
    <message>
        <source>Backup of office data</source>
        <translation>Sao lưu dữ liệu văn phòng</translation>
    </message>
    <message>
        <source>Logs kept, at least</source>
        <translation>Lưu nhật ký tối thiểu</translation>
    </message>
    <message>
        <source>Log archive</source>
        <translation>Sao lưu nhật ký</translation>
    </message>
    <message>
        <source>Server room UPS, at least</source>
        <translation>Lưu điện phòng máy chủ tối thiểu</translation>
    </message>
    <message>
        <source>Incident report within</source>
        <translation>Báo cáo sự cố trong vòng</translation>
    </message>
    <message>
        <source>Periodic report</source>
        <translation>Báo cáo định kỳ</translation>
    </message>
    <message>
        <source>Periodic report due</source>
        <translation>Hạn gửi báo cáo định kỳ</translation>
    </message>
    <message>
        <source>Secret-document computers, at least</source>
        <translation>Số máy tính soạn thảo văn bản mật tối thiểu</translation>
    </message>
    <message>
        <source>Secret-document printers, at least</source>
        <translation>Số máy in văn bản mật tối thiểu</translation>
    </message>
    <message>
        <source>Secret-document shredders, at least</source>
        <translation>Số máy hủy tài liệu mật tối thiểu</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Notice before an inspection</source>
        <translation>Báo trước khi kiểm tra</translation>
    </message>
    <message>
        <source>Restore test</source>
        <translation>Thử khôi phục</translation>
    </message>
    <message>
        <source>Check of secret-document machines</source>
        <translation>Kiểm tra máy soạn thảo văn bản mật</translation>
    </message>
    <message>
        <source>Maintenance of equipment</source>
        <translation>Bảo trì thiết bị</translation>
    </message>
    <message>
        <source>Machine check not older than</source>
        <translation>Kiểm tra máy không cũ hơn</translation>
    </message>
    <message>
        <source>Assessment of information systems</source>
        <translation>Đánh giá hệ thống thông tin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a threshold.</source>
        <translation>&quot;%1&quot; không phải tên một ngưỡng quy định.</translation>
    </message>
    <message>
        <source>Write a length of time like P3M or PT10M.</source>
        <translation>Hãy viết khoảng thời gian dạng P3M hoặc PT10M.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 up.</source>
        <translation>Hãy viết số nguyên từ 1 trở lên.</translation>
    </message>
    <message>
        <source>Write a number or a range like 3-5.</source>
        <translation>Hãy viết một số hoặc một khoảng dạng 3-5.</translation>
    </message>
    <message>
        <source>Write lower, upper, digit, special or digit_or_special, with spaces.</source>
        <translation>Hãy viết lower, upper, digit, special hoặc digit_or_special, cách nhau bằng dấu cách.</translation>
    </message>
    <message>
        <source>Write month and day like 11-15.</source>
        <translation>Hãy viết tháng và ngày dạng 11-15.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; không phải giá trị của &quot;%2&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ký tự</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n lần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n máy</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>tối đa %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>lower-case letter</source>
        <translation>chữ thường</translation>
    </message>
    <message>
        <source>capital letter</source>
        <translation>chữ hoa</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>chữ số</translation>
    </message>
    <message>
        <source>special character</source>
        <translation>ký tự đặc biệt</translation>
    </message>
    <message>
        <source>digit or special character</source>
        <translation>chữ số hoặc ký tự đặc biệt</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>không quy định</translation>
    </message>
    <message>
        <source>not known, the source is incomplete</source>
        <translation>chưa rõ, văn bản nguồn không đầy đủ</translation>
    </message>
    <message>
        <source>no number (“%1”), the office sets it</source>
        <translation>không nêu mức (“%1”), cơ quan tự ấn định</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n năm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>trước ngày %1</translation>
    </message>
    <message>
        <source>drives are destroyed</source>
        <translation>tiêu hủy ổ cứng</translation>
    </message>
    <message>
        <source>drives are wiped</source>
        <translation>xóa vĩnh viễn dữ liệu trên ổ cứng</translation>
    </message>
    <message>
        <source>drives are wiped or destroyed</source>
        <translation>xóa dữ liệu hoặc tiêu hủy ổ cứng</translation>
    </message>
    <message>
        <source>data is backed up before</source>
        <translation>sao lưu dữ liệu trước khi xóa</translation>
    </message>
    <message>
        <source>drives out or wiped before outside repair</source>
        <translation>tháo ổ hoặc xóa dữ liệu trước khi sửa bên ngoài</translation>
    </message>
    <message>
        <source>the leader confirms a repair</source>
        <translation>lãnh đạo xác nhận việc sửa chữa</translation>
    </message>
    <message>
        <source>checked after a repair</source>
        <translation>kiểm tra sau sửa chữa</translation>
    </message>
    <message>
        <source>regular maintenance</source>
        <translation>bảo trì định kỳ</translation>
    </message>
    <message>
        <source>the leader&apos;s consent to a movement</source>
        <translation>lãnh đạo đồng ý khi di chuyển thiết bị</translation>
    </message>
    <message>
        <source>consent to a private device</source>
        <translation>thủ trưởng đồng ý cho dùng thiết bị cá nhân</translation>
    </message>
    <message>
        <source>a purchase plan a year</source>
        <translation>kế hoạch mua sắm hằng năm</translation>
    </message>
    <message>
        <source>never connected to the Internet</source>
        <translation>không có lịch sử kết nối Internet</translation>
    </message>
    <message>
        <source>how long copies are kept</source>
        <translation>thời gian lưu trữ bản sao</translation>
    </message>
    <message>
        <source>when copies are made</source>
        <translation>thời gian sao lưu</translation>
    </message>
    <message>
        <source>how copies are made</source>
        <translation>phương pháp sao lưu</translation>
    </message>
    <message>
        <source>how long recovery takes</source>
        <translation>thời gian phục hồi</translation>
    </message>
    <message>
        <source>when restoring is tested</source>
        <translation>thời gian kiểm tra phục hồi</translation>
    </message>
    <message>
        <source>not on the partition of the applications</source>
        <translation>không cùng phân vùng với ứng dụng</translation>
    </message>
    <message>
        <source>on an external medium</source>
        <translation>lưu trên thiết bị lưu trữ ngoài</translation>
    </message>
    <message>
        <source>copies are labelled</source>
        <translation>gán nhãn bản sao lưu</translation>
    </message>
    <message>
        <source>a backup procedure is issued</source>
        <translation>ban hành quy trình sao lưu</translation>
    </message>
    <message>
        <source>copies are encrypted</source>
        <translation>mã hóa bản sao lưu</translation>
    </message>
    <message>
        <source>WPA2 or WPA3</source>
        <translation>mã hóa WPA2 hoặc WPA3</translation>
    </message>
    <message>
        <source>wifi has an IP range of its own</source>
        <translation>dải IP riêng cho mạng không dây</translation>
    </message>
    <message>
        <source>the access point&apos;s admin password is changed</source>
        <translation>đổi mật khẩu quản trị của thiết bị phát sóng</translation>
    </message>
    <message>
        <source>a firewall is used</source>
        <translation>có tường lửa</translation>
    </message>
    <message>
        <source>servers are hardened before use</source>
        <translation>tăng cường bảo mật trước khi vận hành</translation>
    </message>
    <message>
        <source>a duty rota is kept</source>
        <translation>duy trì chế độ trực</translation>
    </message>
    <message>
        <source>a newly issued password is changed</source>
        <translation>đổi mật khẩu khi mới được cấp</translation>
    </message>
    <message>
        <source>makers&apos; default passwords are changed</source>
        <translation>đổi mật khẩu mặc định của nhà sản xuất</translation>
    </message>
    <message>
        <source>accounts are not shared</source>
        <translation>không dùng chung tài khoản</translation>
    </message>
    <message>
        <source>each account is unique</source>
        <translation>mỗi tài khoản là duy nhất</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no own rule on a duty.</source>
        <translation>“%1” không phải nội quy về một nghĩa vụ.</translation>
    </message>
    <message>
        <source>Own rule of the office</source>
        <translation>Nội quy của cơ quan</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Laxer</source>
        <translation>Lỏng hơn</translation>
    </message>
    <message>
        <source>Stricter</source>
        <translation>Chặt hơn</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Diễn đạt khác</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>a contract&apos;s risks are assessed</source>
        <translation>đánh giá rủi ro của hợp đồng</translation>
    </message>
    <message>
        <source>a contract states each side&apos;s duties</source>
        <translation>hợp đồng nêu trách nhiệm của mỗi bên</translation>
    </message>
    <message>
        <source>a contract says what follows a breach</source>
        <translation>hợp đồng nêu cách xử lý khi vi phạm</translation>
    </message>
    <message>
        <source>the supplier keeps things secret</source>
        <translation>bên cung cấp bảo mật thông tin</translation>
    </message>
    <message>
        <source>the supplier does not administer the data</source>
        <translation>bên cung cấp không quản trị dữ liệu</translation>
    </message>
    <message>
        <source>the supplier&apos;s access is limited</source>
        <translation>hạn chế quyền truy cập của bên cung cấp</translation>
    </message>
    <message>
        <source>a supplier&apos;s breach is acted on</source>
        <translation>xử lý khi bên cung cấp vi phạm</translation>
    </message>
    <message>
        <source>data and rights come back at the end of a contract</source>
        <translation>thu hồi dữ liệu, quyền truy cập khi kết thúc hợp đồng</translation>
    </message>
    <message>
        <source>known vulnerabilities are remedied</source>
        <translation>khắc phục lỗ hổng đã biết</translation>
    </message>
    <message>
        <source>the list of important systems is assessed</source>
        <translation>rà soát danh sách hệ thống quan trọng</translation>
    </message>
    <message>
        <source>training needs are found out</source>
        <translation>xác định nhu cầu đào tạo</translation>
    </message>
    <message>
        <source>training is held</source>
        <translation>tổ chức đào tạo</translation>
    </message>
    <message>
        <source>the plan of an old level is carried out</source>
        <translation>thực hiện phương án của cấp độ đã phê duyệt trước</translation>
    </message>
    <message>
        <source>a leaver gives all assets back</source>
        <translation>thu hồi mọi tài sản của người nghỉ, chuyển công tác</translation>
    </message>
    <message>
        <source>a leaver gives key devices and ID cards back</source>
        <translation>thu hồi thiết bị lưu trữ khóa, thẻ nhận dạng của người nghỉ, chuyển công tác</translation>
    </message>
    <message>
        <source>a leaver&apos;s handover is put in minutes</source>
        <translation>lập biên bản bàn giao của người nghỉ, chuyển công tác</translation>
    </message>
    <message>
        <source>no secrets on a machine on the Internet</source>
        <translation>không đưa bí mật nhà nước lên máy nối Internet</translation>
    </message>
    <message>
        <source>secret-document machines have no connection outward</source>
        <translation>máy soạn thảo mật không kết nối ra bên ngoài</translation>
    </message>
    <message>
        <source>secrets on the machines set up for them only</source>
        <translation>chỉ soạn thảo, lưu trữ bí mật trên máy được bố trí riêng</translation>
    </message>
    <message>
        <source>machines for secret drafting are reported by number</source>
        <translation>báo cáo số máy soạn thảo văn bản mật</translation>
    </message>
    <message>
        <source>drives are cleared on a change of purpose</source>
        <translation>xóa dữ liệu ổ cứng khi thay đổi mục đích sử dụng</translation>
    </message>
</context>
<context>
    <name>Postponements</name>
    <message>
        <source>This clock counts hours: it can&apos;t be put off.</source>
        <translation>Hạn này tính bằng giờ nên không tạm hoãn được.</translation>
    </message>
    <message>
        <source>Settle it, or write down in the incident why it is not reported.</source>
        <translation>Hãy thực hiện, hoặc ghi vào hồ sơ sự cố lý do không báo cáo.</translation>
    </message>
    <message>
        <source>Its last good day is tomorrow: it can&apos;t be put off now.</source>
        <translation>Ngày mai là hạn cuối nên hôm nay không tạm hoãn được.</translation>
    </message>
    <message>
        <source>Tomorrow it can be put off knowingly.</source>
        <translation>Đến ngày mai, nếu biết rõ sẽ quá hạn thì vẫn tạm hoãn được.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Chọn một ngày sau hôm nay.</translation>
    </message>
    <message>
        <source>It can&apos;t be put off beyond its last good day, %1.</source>
        <translation>Không tạm hoãn được quá hạn cuối là ngày %1.</translation>
    </message>
    <message>
        <source>Once that day has come it can be put off knowingly.</source>
        <translation>Đến ngày đó, nếu biết rõ sẽ quá hạn thì vẫn tạm hoãn được.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is put off for more than %n day(s) at a time: until %1 here.</source>
        <translation>
            <numerusform>Mỗi lần chỉ tạm hoãn tối đa %n ngày, ở đây là đến ngày %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>On that day look at it again; it can be put off once more.</source>
        <translation>Đến ngày đó hãy xem lại; khi ấy có thể tạm hoãn thêm lần nữa.</translation>
    </message>
    <message>
        <source>This is no longer due as it was shown.</source>
        <translation>Việc này không còn đúng như đang hiện trên danh sách.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Hãy xem lại danh sách.</translation>
    </message>
    <message>
        <source>Say why it is put off.</source>
        <translation>Ghi lý do tạm hoãn.</translation>
    </message>
    <message>
        <source>Back in the list before the day.</source>
        <translation>Đưa lại vào danh sách trước ngày đã hẹn.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer can&apos;t be used.</source>
        <translation>Không dùng được máy in.</translation>
    </message>
    <message>
        <source>Look whether it is switched on, or choose another one.</source>
        <translation>Hãy xem máy in đã bật chưa, hoặc chọn máy in khác.</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>Máy in đã dừng.</translation>
    </message>
    <message>
        <source>Print the remaining pages again.</source>
        <translation>Hãy in lại các trang còn thiếu.</translation>
    </message>
</context>
<context>
    <name>ProbeFile</name>
    <message>
        <source>This is no result of soattt-probe.</source>
        <translation>Đây không phải kết quả của soattt-probe.</translation>
    </message>
    <message>
        <source>Choose the .json file that soattt-probe wrote on the computer.</source>
        <translation>Hãy chọn tệp .json do soattt-probe ghi trên máy tính.</translation>
    </message>
    <message>
        <source>The result was altered after it was written: its SHA-256 is wrong.</source>
        <translation>Kết quả đã bị sửa sau khi ghi: mã SHA-256 không khớp.</translation>
    </message>
    <message>
        <source>Run soattt-probe on the computer again and take the file as it is, without opening it in an editor.</source>
        <translation>Hãy chạy lại soattt-probe trên máy đó và lấy nguyên tệp, không mở bằng trình soạn thảo.</translation>
    </message>
    <message>
        <source>The result has form %1; this program reads form %2.</source>
        <translation>Kết quả theo khuôn dạng %1; chương trình này đọc khuôn dạng %2.</translation>
    </message>
    <message>
        <source>It comes from a newer soattt-probe: update this program.</source>
        <translation>Kết quả do bản soattt-probe mới hơn tạo ra: hãy cập nhật chương trình này.</translation>
    </message>
    <message>
        <source>It comes from an older soattt-probe: run the one that came with this program.</source>
        <translation>Kết quả do bản soattt-probe cũ hơn tạo ra: hãy chạy bản đi kèm chương trình này.</translation>
    </message>
    <message>
        <source>The result misses what belongs in it: %1.</source>
        <translation>Kết quả thiếu nội dung bắt buộc: %1.</translation>
    </message>
    <message>
        <source>Run soattt-probe on the computer again.</source>
        <translation>Hãy chạy lại soattt-probe trên máy đó.</translation>
    </message>
</context>
<context>
    <name>ProbeParts</name>
    <message>
        <source>A part can&apos;t be read: its beginning is wrong.</source>
        <translation>Có phần không đọc được: đoạn đầu bị sai.</translation>
    </message>
    <message>
        <source>Part %1 was read or typed wrongly: its check letters don&apos;t match.</source>
        <translation>Phần %1 quét hoặc nhập sai: các chữ kiểm tra ở cuối không khớp.</translation>
    </message>
    <message>
        <source>The parts don&apos;t make up one result.</source>
        <translation>Các phần ghép lại không thành một kết quả.</translation>
    </message>
    <message>
        <source>Part %1 belongs to another result.</source>
        <translation>Phần %1 thuộc về một kết quả khác.</translation>
    </message>
</context>
<context>
    <name>ReadyFilters</name>
    <message>
        <source>Minutes not yet signed</source>
        <translation>Biên bản chưa ký</translation>
    </message>
    <message>
        <source>People who left</source>
        <translation>Người đã nghỉ, chuyển công tác</translation>
    </message>
</context>
<context>
    <name>ReconcileService</name>
    <message>
        <source>No column holds the usernames.</source>
        <translation>Không cột nào chứa tên đăng nhập.</translation>
    </message>
    <message>
        <source>Say by hand which column it is.</source>
        <translation>Hãy tự chọn cột đó.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is in an encoding from before Unicode; it was converted for this comparison.</source>
        <translation>Cột “%1” dùng bảng mã cũ trước Unicode; đã chuyển mã để đối chiếu.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Tên trong danh sách</translation>
    </message>
    <message>
        <source>State in the list</source>
        <translation>Tình trạng trong danh sách</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Đăng nhập gần nhất</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <translation>Dòng trong danh sách</translation>
    </message>
    <message>
        <source>Code in the register</source>
        <translation>Mã trong sổ</translation>
    </message>
    <message>
        <source>Holder in the register</source>
        <translation>Người sử dụng trong sổ</translation>
    </message>
    <message>
        <source>State in the register</source>
        <translation>Tình trạng trong sổ</translation>
    </message>
    <message>
        <source>There is no system with the code &quot;%1&quot;.</source>
        <translation>Không có hệ thống nào mang mã “%1”.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Các chỗ khác nhau</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Print form…</source>
        <translation>In biểu mẫu…</translation>
    </message>
    <message>
        <source>Print form ▾</source>
        <translation>In biểu mẫu ▾</translation>
    </message>
    <message>
        <source>Settle what is still held…</source>
        <translation>Xử lý phần còn giữ…</translation>
    </message>
    <message>
        <source>Mark as signed…</source>
        <translation>Đã ký biên bản…</translation>
    </message>
    <message>
        <source>Leaving, change of post…</source>
        <translation>Nghỉ, chuyển, đổi vị trí…</translation>
    </message>
    <message>
        <source>Response…</source>
        <translation>Xử lý sự cố…</translation>
    </message>
</context>
<context>
    <name>RecordService</name>
    <message>
        <source>%1 &quot;%2&quot; already belongs to %3.</source>
        <translation>%1 &quot;%2&quot; đã thuộc về %3.</translation>
    </message>
    <message>
        <source>%1: there is no %2 with the code &quot;%3&quot;.</source>
        <translation>%1: không có %2 mang mã &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>A book has one office only.</source>
        <translation>Mỗi sổ chỉ có một cơ quan.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; was used before; a code is never used again.</source>
        <translation>Mã &quot;%1&quot; đã từng dùng; mã không bao giờ được dùng lại.</translation>
    </message>
    <message>
        <source>A code never changes: other records and papers point to it.</source>
        <translation>Mã không được đổi: các hồ sơ và giấy tờ khác đang dẫn tới nó.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Không có %1.</translation>
    </message>
    <message>
        <source>The office can&apos;t be closed.</source>
        <translation>Không thể đóng hồ sơ cơ quan.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>An issued document or a user can&apos;t be undone.</source>
        <translation>Không thể hoàn tác văn bản đã phát hành hoặc người dùng.</translation>
    </message>
    <message>
        <source>%1 was changed since; undo that first.</source>
        <translation>%1 đã được sửa sau đó; hãy hoàn tác lần sửa ấy trước.</translation>
    </message>
    <message>
        <source>A record is withdrawn only by undoing its addition.</source>
        <translation>Chỉ rút lại được hồ sơ bằng cách hoàn tác việc thêm hồ sơ đó.</translation>
    </message>
    <message>
        <source>The book must keep an administrator.</source>
        <translation>Sổ phải luôn có người quản trị.</translation>
    </message>
    <message>
        <source>Make another person administrator first.</source>
        <translation>Hãy giao quyền quản trị cho người khác trước.</translation>
    </message>
    <message>
        <source>%1 is closed already.</source>
        <translation>Hồ sơ %1 đã đóng từ trước.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be closed: %2 still points to it.</source>
        <translation>Không đóng được %1: %2 vẫn đang dẫn tới hồ sơ này.</translation>
    </message>
    <message>
        <source>Change or close that record first.</source>
        <translation>Hãy sửa hoặc đóng hồ sơ đó trước.</translation>
    </message>
    <message>
        <source>Say when the record is closed.</source>
        <translation>Hãy ghi ngày đóng hồ sơ.</translation>
    </message>
    <message>
        <source>%1 is not closed.</source>
        <translation>Hồ sơ %1 chưa đóng.</translation>
    </message>
    <message>
        <source>There is no register &quot;%1&quot;.</source>
        <translation>Không có danh mục &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be withdrawn: %2 points to it.</source>
        <translation>Không rút lại được %1: %2 đang dẫn tới hồ sơ này.</translation>
    </message>
    <message>
        <source>%1: %2 has left the office.</source>
        <translation>%1: %2 không còn công tác tại cơ quan.</translation>
    </message>
    <message>
        <source>A line stays with the record it was written for.</source>
        <translation>Một dòng luôn thuộc hồ sơ đã ghi nó.</translation>
    </message>
    <message>
        <source>The lines of %1 stay as they are: it is finished.</source>
        <translation>Các dòng của %1 giữ nguyên vì hồ sơ này đã kết thúc.</translation>
    </message>
    <message>
        <source>Look at the label again; if it is so, say why in &quot;%1&quot;.</source>
        <translation>Hãy xem lại nhãn máy; nếu đúng là trùng, ghi lý do vào ô &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; differs from %2 only in capital letters; give another one.</source>
        <translation>Mã &quot;%1&quot; chỉ khác %2 ở chữ hoa, chữ thường; hãy đặt mã khác.</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; stands in another line already.</source>
        <translation>%1 &quot;%2&quot; đã có ở một dòng khác.</translation>
    </message>
</context>
<context>
    <name>RecordTabs</name>
    <message>
        <source> đồng</source>
        <translation> đồng</translation>
    </message>
    <message>
        <source>No other record points to this one.</source>
        <translation>Không có hồ sơ nào khác dẫn tới hồ sơ này.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Xem tất cả %1</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The sign-in name is no administrator&apos;s, or the code is wrong or used up.</source>
        <translation>Tên đăng nhập không phải của người quản trị, hoặc mã sai hay đã dùng.</translation>
    </message>
    <message>
        <source>Read the code on the newest sheet again.</source>
        <translation>Hãy xem lại mã trên phiếu mới nhất.</translation>
    </message>
    <message>
        <source>The cryptography library did not start.</source>
        <translation>Thư viện mật mã không khởi động được.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2.</source>
        <translation>Không ghi được tệp %1: %2.</translation>
    </message>
</context>
<context>
    <name>Ref</name>
    <message>
        <source>A reference needs a code.</source>
        <translation>Tham chiếu phải có mã.</translation>
    </message>
</context>
<context>
    <name>RegulationChange</name>
    <message>
        <source>%1; to: %2</source>
        <translation>%1; nơi nhận: %2</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>có yêu cầu</translation>
    </message>
</context>
<context>
    <name>RepairsForm</name>
    <message>
        <source>Request</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Before it leaves</source>
        <translation>Trước khi mang đi</translation>
    </message>
    <message>
        <source>After return</source>
        <translation>Sau khi nhận lại</translation>
    </message>
</context>
<context>
    <name>RestoreService</name>
    <message>
        <source>%1 can&apos;t be moved to %2.</source>
        <translation>Không chuyển được %1 thành %2.</translation>
    </message>
    <message>
        <source>Close other programs that have it open and try again; the book is as it was.</source>
        <translation>Hãy đóng chương trình khác đang mở tệp rồi thử lại; sổ vẫn như cũ.</translation>
    </message>
    <message>
        <source>This backup is of another book: %1.</source>
        <translation>Bản sao lưu này là của một sổ khác: %1.</translation>
    </message>
    <message>
        <source>Restore it as a book of its own: soatttctl restore FILE --to NEW.soattt.</source>
        <translation>Hãy phục hồi thành sổ riêng: soatttctl restore FILE --to NEW.soattt.</translation>
    </message>
    <message>
        <source>%1 still lies beside the book.</source>
        <translation>%1 vẫn còn nằm cạnh sổ.</translation>
    </message>
    <message>
        <source>Open the book once and close it, then restore again.</source>
        <translation>Hãy mở sổ một lần rồi đóng lại, sau đó phục hồi lại.</translation>
    </message>
    <message>
        <source>The restore failed, and the book can&apos;t be given its name again: it is whole, as %1.</source>
        <translation>Phục hồi không thành công, và không đổi lại được tên của sổ: sổ vẫn nguyên vẹn, mang tên %1.</translation>
    </message>
    <message>
        <source>Close other programs that have it open and rename it to %1.</source>
        <translation>Hãy đóng các chương trình khác đang mở tệp rồi đổi tên tệp thành %1.</translation>
    </message>
</context>
<context>
    <name>RestoreTestsForm</name>
    <message>
        <source>Restore test</source>
        <translation>Lần thử phục hồi</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bằng chứng</translation>
    </message>
</context>
<context>
    <name>ReviewService</name>
    <message>
        <source>There is no account in this scope.</source>
        <translation>Không có tài khoản nào trong phạm vi này.</translation>
    </message>
    <message>
        <source>Widen the scope of the review.</source>
        <translation>Hãy mở rộng phạm vi rà soát.</translation>
    </message>
    <message>
        <source>Say who reviews.</source>
        <translation>Ghi người rà soát.</translation>
    </message>
    <message>
        <source>There is no review with the code %1.</source>
        <translation>Không có đợt rà soát nào mang mã %1.</translation>
    </message>
    <message>
        <source>There is no line with the code %1.</source>
        <translation>Không có dòng nào mang mã %1.</translation>
    </message>
    <message>
        <source>Decide on each of them, then close the review.</source>
        <translation>Hãy quyết định từng tài khoản, rồi kết thúc đợt rà soát.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not decided on: %1.</source>
        <translation>
            <numerusform>Còn %n tài khoản chưa được quyết định: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The review is finished already.</source>
        <translation>Đợt rà soát đã kết thúc rồi.</translation>
    </message>
    <message>
        <source>Say on which day the review was finished; that day must have come.</source>
        <translation>Ghi ngày hoàn thành đợt rà soát, không sau hôm nay.</translation>
    </message>
    <message>
        <source>Say on which day it was done; that day must have come.</source>
        <translation>Ghi ngày đã thực hiện, không sau hôm nay.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>The warranty can&apos;t end before the purchase.</source>
        <translation>Ngày hết bảo hành không thể trước ngày mua.</translation>
    </message>
    <message>
        <source>A machine marked for secret drafting can&apos;t be on the Internet.</source>
        <translation>Máy dùng soạn thảo văn bản mật không được kết nối Internet.</translation>
    </message>
    <message>
        <source>Say when the incident occurred or was detected.</source>
        <translation>Hãy ghi thời gian xảy ra hoặc thời gian phát hiện sự cố.</translation>
    </message>
    <message>
        <source>An incident can&apos;t be detected before it occurs.</source>
        <translation>Thời gian phát hiện không thể trước thời gian xảy ra.</translation>
    </message>
    <message>
        <source>Say when the incident was resolved.</source>
        <translation>Hãy ghi thời gian xử lý xong sự cố.</translation>
    </message>
    <message>
        <source>The level of a system is 1 to 5.</source>
        <translation>Cấp độ của hệ thống là từ 1 đến 5.</translation>
    </message>
    <message>
        <source>Say since when: the person no longer works here.</source>
        <translation>Người này không còn công tác: hãy ghi từ ngày nào.</translation>
    </message>
    <message>
        <source>The person can&apos;t leave before joining.</source>
        <translation>Ngày nghỉ, chuyển không thể trước ngày vào cơ quan.</translation>
    </message>
    <message>
        <source>Say when the storage device was wiped or destroyed.</source>
        <translation>Hãy ghi ngày xóa dữ liệu hoặc tiêu hủy ổ lưu trữ.</translation>
    </message>
    <message>
        <source>A number of people can&apos;t be negative.</source>
        <translation>Số người không thể là số âm.</translation>
    </message>
    <message>
        <source>A sign-in name is 2 to 40 small letters without marks, digits, dots or hyphens; &quot;system&quot; is taken.</source>
        <translation>Tên đăng nhập gồm 2 đến 40 chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối; không dùng &quot;system&quot;.</translation>
    </message>
    <message>
        <source>A code can&apos;t hold a semicolon: lists of codes use it.</source>
        <translation>Mã không được chứa dấu chấm phẩy vì danh sách mã dùng dấu này.</translation>
    </message>
    <message>
        <source>Say why the record is closed.</source>
        <translation>Hãy ghi lý do đóng hồ sơ.</translation>
    </message>
    <message>
        <source>This day is before the inspection.</source>
        <translation>Ngày này trước ngày kiểm tra.</translation>
    </message>
    <message>
        <source>The notice comes before the inspection.</source>
        <translation>Ngày nhận thông báo phải trước ngày kiểm tra.</translation>
    </message>
    <message>
        <source>A personal account has a holder: say whose it is.</source>
        <translation>Tài khoản cá nhân phải có người sử dụng: hãy ghi của ai.</translation>
    </message>
    <message>
        <source>Say which person answers for this account.</source>
        <translation>Hãy ghi người quản lý tài khoản này.</translation>
    </message>
    <message>
        <source>Say which supplier was given this account.</source>
        <translation>Hãy ghi nhà cung cấp được cấp tài khoản này.</translation>
    </message>
    <message>
        <source>The approval comes after the request.</source>
        <translation>Ngày phê duyệt phải từ ngày đề nghị trở đi.</translation>
    </message>
    <message>
        <source>The account is created after its approval.</source>
        <translation>Ngày cấp phải từ ngày phê duyệt trở đi.</translation>
    </message>
    <message>
        <source>The password is changed after the account is created.</source>
        <translation>Ngày đổi mật khẩu phải từ ngày cấp tài khoản trở đi.</translation>
    </message>
    <message>
        <source>An account is revoked after it is created.</source>
        <translation>Ngày thu hồi phải từ ngày cấp tài khoản trở đi.</translation>
    </message>
    <message>
        <source>Say when the account was revoked.</source>
        <translation>Hãy ghi ngày thu hồi.</translation>
    </message>
    <message>
        <source>The account has a day of revocation but is not revoked.</source>
        <translation>Tài khoản có ngày thu hồi nhưng tình trạng chưa phải đã thu hồi.</translation>
    </message>
    <message>
        <source>Say since when the account is suspended.</source>
        <translation>Hãy ghi ngày tạm khóa.</translation>
    </message>
    <message>
        <source>This day is before the review was opened.</source>
        <translation>Ngày này trước ngày bắt đầu rà soát.</translation>
    </message>
    <message>
        <source>More accounts were decided on than looked at.</source>
        <translation>Số tài khoản đã quyết định nhiều hơn số đã rà soát.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts are not decided on; decide on them first.</source>
        <translation>Còn %1 trong %2 tài khoản chưa có quyết định; hãy quyết định trước.</translation>
    </message>
    <message>
        <source>A number of accounts is from 0 to %1.</source>
        <translation>Số tài khoản phải từ 0 đến %1.</translation>
    </message>
    <message>
        <source>Say how many accounts were reviewed.</source>
        <translation>Hãy ghi số tài khoản đã rà soát.</translation>
    </message>
    <message>
        <source>Say who gives: a person of the office, or another party.</source>
        <translation>Ghi bên giao: một người của cơ quan hoặc một bên khác.</translation>
    </message>
    <message>
        <source>Say who receives: a person of the office, or another party.</source>
        <translation>Ghi bên nhận: một người của cơ quan hoặc một bên khác.</translation>
    </message>
    <message>
        <source>Say when the minutes were signed.</source>
        <translation>Ghi ngày ký biên bản.</translation>
    </message>
    <message>
        <source>The minutes have a day of signing but are not signed.</source>
        <translation>Biên bản có ngày ký nhưng chưa ở trạng thái đã ký.</translation>
    </message>
    <message>
        <source>Say which account or asset was settled.</source>
        <translation>Ghi tài khoản hoặc tài sản đã xử lý.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has one result: failed, unknown or passed.</source>
        <translation>“%1” chỉ có một kết quả: không đạt, chưa rõ hoặc đạt.</translation>
    </message>
    <message>
        <source>By what failed and is unknown, the result is &quot;%1&quot;.</source>
        <translation>Theo các nội dung không đạt và chưa rõ, kết quả phải là “%1”.</translation>
    </message>
    <message>
        <source>Say why the rights are reduced or the account is revoked.</source>
        <translation>Ghi lý do giảm quyền hoặc thu hồi.</translation>
    </message>
    <message>
        <source>There is nothing to do about an account that is kept or not decided on.</source>
        <translation>Tài khoản giữ nguyên hoặc chưa quyết định thì không có việc phải thực hiện.</translation>
    </message>
    <message>
        <source>It is done after it was decided.</source>
        <translation>Ngày thực hiện không được trước ngày quyết định.</translation>
    </message>
    <message>
        <source>A breach can&apos;t be detected before it happens.</source>
        <translation>Vi phạm không thể được phát hiện trước khi xảy ra.</translation>
    </message>
    <message>
        <source>A breach can&apos;t be notified before it is detected.</source>
        <translation>Vi phạm không thể được thông báo trước khi phát hiện.</translation>
    </message>
    <message>
        <source>An incident can&apos;t be reported before it is detected.</source>
        <translation>Sự cố không thể được báo cáo trước khi phát hiện.</translation>
    </message>
    <message>
        <source>An incident can&apos;t be contained before it is detected.</source>
        <translation>Sự cố không thể được ngăn chặn trước khi phát hiện.</translation>
    </message>
    <message>
        <source>An incident can&apos;t be resolved before it is detected and contained.</source>
        <translation>Sự cố không thể xử lý xong trước khi phát hiện và ngăn chặn.</translation>
    </message>
    <message>
        <source>Say why the leader decided that it is not serious: a clock ends with that decision.</source>
        <translation>Hãy ghi lý do lãnh đạo quyết định sự cố không thuộc diện đó: một thời hạn báo cáo dừng lại theo quyết định này.</translation>
    </message>
    <message>
        <source>Say when the step was done, or that it is left out.</source>
        <translation>Hãy ghi bước được thực hiện lúc nào, hoặc ghi không thực hiện.</translation>
    </message>
    <message>
        <source>Say why the step is left out.</source>
        <translation>Hãy ghi lý do không thực hiện bước này.</translation>
    </message>
    <message>
        <source>Say whose device it is.</source>
        <translation>Hãy ghi thiết bị của ai.</translation>
    </message>
    <message>
        <source>It can&apos;t end before it was allowed.</source>
        <translation>Ngày hết hạn không thể trước ngày cho phép.</translation>
    </message>
    <message>
        <source>Say which leader agreed.</source>
        <translation>Hãy ghi lãnh đạo nào đồng ý.</translation>
    </message>
    <message>
        <source>The rate is a percentage a year, as in 14,29 or 20.</source>
        <translation>Tỷ lệ là phần trăm mỗi năm, ví dụ 14,29 hoặc 20.</translation>
    </message>
    <message>
        <source>The useful life is 1 year or more.</source>
        <translation>Thời gian sử dụng từ 1 năm trở lên.</translation>
    </message>
    <message>
        <source>Say for which types it holds.</source>
        <translation>Hãy chọn các loại tài sản áp dụng.</translation>
    </message>
    <message>
        <source>Give the number of the decision.</source>
        <translation>Hãy ghi số quyết định.</translation>
    </message>
    <message>
        <source>Give the day of the decision.</source>
        <translation>Hãy ghi ngày quyết định.</translation>
    </message>
    <message>
        <source>Say in which way they are disposed of.</source>
        <translation>Hãy chọn hình thức xử lý.</translation>
    </message>
    <message>
        <source>Say when it was carried out.</source>
        <translation>Hãy ghi ngày thực hiện.</translation>
    </message>
    <message>
        <source>It can&apos;t be carried out before it was decided.</source>
        <translation>Ngày thực hiện không thể trước ngày quyết định.</translation>
    </message>
    <message>
        <source>A line is about one asset or one storage device.</source>
        <translation>Mỗi dòng ghi một tài sản hoặc một thiết bị lưu trữ.</translation>
    </message>
    <message>
        <source>Say for which day it is planned, or when it was done.</source>
        <translation>Hãy ghi ngày dự kiến hoặc ngày đã làm.</translation>
    </message>
    <message>
        <source>Say what was done and found.</source>
        <translation>Hãy ghi việc đã làm và kết quả.</translation>
    </message>
    <message>
        <source>Say when the leader agreed.</source>
        <translation>Hãy ghi ngày lãnh đạo đồng ý.</translation>
    </message>
    <message>
        <source>Say when it was moved.</source>
        <translation>Hãy ghi ngày di chuyển.</translation>
    </message>
    <message>
        <source>Before it leaves the office, say what becomes of its storage devices: taken out, wiped, or in the carrier&apos;s care.</source>
        <translation>Trước khi mang ra khỏi cơ quan, hãy ghi cách xử lý thiết bị lưu trữ: đã tháo, đã xóa dữ liệu, hoặc do người mang chịu trách nhiệm.</translation>
    </message>
    <message>
        <source>Say when it came back.</source>
        <translation>Hãy ghi ngày nhận lại.</translation>
    </message>
    <message>
        <source>It can&apos;t come back before it left.</source>
        <translation>Ngày nhận lại không thể trước ngày mang đi.</translation>
    </message>
    <message>
        <source>Say which leader confirmed.</source>
        <translation>Hãy ghi lãnh đạo nào xác nhận.</translation>
    </message>
    <message>
        <source>Say when the leader confirmed.</source>
        <translation>Hãy ghi ngày lãnh đạo xác nhận.</translation>
    </message>
    <message>
        <source>Say when it left the office.</source>
        <translation>Hãy ghi ngày mang ra khỏi cơ quan.</translation>
    </message>
    <message>
        <source>Say what leaves the office.</source>
        <translation>Hãy ghi bộ phận mang ra khỏi cơ quan.</translation>
    </message>
    <message>
        <source>Before it leaves the office, say what becomes of its storage devices: taken out, wiped, or data to be recovered.</source>
        <translation>Trước khi mang ra khỏi cơ quan, hãy ghi cách xử lý thiết bị lưu trữ: đã tháo, đã xóa dữ liệu, hoặc ngoại lệ để khôi phục dữ liệu.</translation>
    </message>
    <message>
        <source>Say why the data has to be recovered outside.</source>
        <translation>Hãy ghi lý do phải khôi phục dữ liệu bên ngoài.</translation>
    </message>
    <message>
        <source>The check after return can&apos;t come before the return.</source>
        <translation>Ngày kiểm tra không thể trước ngày nhận lại.</translation>
    </message>
    <message>
        <source>The sanitization can&apos;t end before it began.</source>
        <translation>Việc xóa dữ liệu không thể kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Say when the sanitization ended, or that it failed.</source>
        <translation>Hãy ghi thời gian kết thúc, hoặc ghi kết quả thất bại.</translation>
    </message>
    <message>
        <source>More bytes were wiped than the medium has.</source>
        <translation>Dung lượng đã xóa lớn hơn dung lượng thiết bị.</translation>
    </message>
    <message>
        <source>Who did it can&apos;t verify it: name another person.</source>
        <translation>Người thực hiện không được tự kiểm chứng: hãy ghi người khác.</translation>
    </message>
    <message>
        <source>Who did or verified it can&apos;t validate it: name a third person.</source>
        <translation>Người thực hiện hoặc kiểm chứng không được xác nhận: hãy ghi người thứ ba.</translation>
    </message>
    <message>
        <source>It can&apos;t be verified before it ended.</source>
        <translation>Ngày kiểm chứng không thể trước khi kết thúc.</translation>
    </message>
    <message>
        <source>It can&apos;t be validated before it was verified.</source>
        <translation>Ngày xác nhận không thể trước ngày kiểm chứng.</translation>
    </message>
    <message>
        <source>Flash memory keeps spare blocks that software can&apos;t reach: overwriting it is clear, not purge. Where the data is sensitive, purge or destroy it.</source>
        <translation>Bộ nhớ flash có các khối dự phòng mà phần mềm không ghi tới: ghi đè chỉ là xóa (clear), không phải làm sạch (purge). Dữ liệu nhạy cảm thì phải làm sạch hoặc phá hủy.</translation>
    </message>
    <message>
        <source>What this medium allows is not known: for certainty, destroy it.</source>
        <translation>Chưa rõ loại thiết bị này cho phép cách nào: muốn chắc chắn thì phá hủy.</translation>
    </message>
    <message>
        <source>This medium can&apos;t be wiped, only destroyed.</source>
        <translation>Loại thiết bị này không xóa được, chỉ có thể phá hủy.</translation>
    </message>
    <message>
        <source>Say what was done about the difference.</source>
        <translation>Hãy ghi cách giải quyết chênh lệch.</translation>
    </message>
    <message>
        <source>Say which asset or which code it is.</source>
        <translation>Hãy ghi tài sản hoặc mã đã đọc.</translation>
    </message>
    <message>
        <source>Say what does not comply.</source>
        <translation>Hãy ghi điều chưa đạt.</translation>
    </message>
    <message>
        <source>Say which medium it is: an asset or a storage device.</source>
        <translation>Hãy chọn thiết bị lưu trữ: một tài sản hoặc một ổ lưu trữ.</translation>
    </message>
    <message>
        <source>Say which asset of the register it is.</source>
        <translation>Hãy chọn tài sản trong danh mục.</translation>
    </message>
    <message>
        <source>It has a day of release but is not released.</source>
        <translation>Đã ghi ngày thôi sử dụng nhưng tình trạng chưa phải thôi sử dụng.</translation>
    </message>
    <message>
        <source>Say on which day it was released.</source>
        <translation>Hãy ghi ngày thôi sử dụng.</translation>
    </message>
    <message>
        <source>It serves no other purpose before the secrets are removed from it or its drive is destroyed.</source>
        <translation>Chưa được dùng vào việc khác khi chưa xóa dữ liệu mật hoặc hủy ổ cứng.</translation>
    </message>
    <message>
        <source>Name the minutes of the removal.</source>
        <translation>Hãy ghi số biên bản xóa, hủy.</translation>
    </message>
    <message>
        <source>It is released after it was designated.</source>
        <translation>Ngày thôi sử dụng phải sau ngày chỉ định.</translation>
    </message>
    <message>
        <source>Say after how many days the next backup is made.</source>
        <translation>Hãy cho biết bao nhiêu ngày sao lưu một lần.</translation>
    </message>
    <message>
        <source>A number of days belongs to the schedule &quot;Every so many days&quot; only.</source>
        <translation>Số ngày chỉ dùng cho lịch &quot;Theo số ngày riêng&quot;.</translation>
    </message>
    <message>
        <source>A number from 1 to 36,500 is expected.</source>
        <translation>Cần một số từ 1 đến 36.500.</translation>
    </message>
    <message>
        <source>The backup ended before it began.</source>
        <translation>Giờ kết thúc sớm hơn giờ bắt đầu sao lưu.</translation>
    </message>
    <message>
        <source>A size is not below zero.</source>
        <translation>Dung lượng không nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>Say why the backup failed.</source>
        <translation>Hãy cho biết vì sao sao lưu không đạt.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Ngày cuối sớm hơn ngày đầu.</translation>
    </message>
    <message>
        <source>It was archived before its last day.</source>
        <translation>Ngày lưu sớm hơn ngày cuối của nhật ký.</translation>
    </message>
    <message>
        <source>It would be gone before its last day.</source>
        <translation>Hạn giữ sớm hơn ngày cuối của nhật ký.</translation>
    </message>
    <message>
        <source>Files that differ are no passed test.</source>
        <translation>Tệp sai khác thì lần thử không đạt.</translation>
    </message>
    <message>
        <source>A duration is not below zero.</source>
        <translation>Thời gian không nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>Say who: a person of the office, or somebody from outside.</source>
        <translation>Hãy cho biết ai: cán bộ của cơ quan, hoặc người ngoài.</translation>
    </message>
    <message>
        <source>Say who of the office went with the visitor.</source>
        <translation>Hãy cho biết cán bộ nào đi cùng người ngoài cơ quan.</translation>
    </message>
    <message>
        <source>It ended before it began.</source>
        <translation>Giờ kết thúc sớm hơn giờ bắt đầu.</translation>
    </message>
    <message>
        <source>Say how many minutes the UPS lasted.</source>
        <translation>Hãy cho biết bộ lưu điện duy trì được bao nhiêu phút.</translation>
    </message>
    <message>
        <source>This day is before the assessment.</source>
        <translation>Ngày này trước ngày đánh giá.</translation>
    </message>
    <message>
        <source>The contract would end before it starts.</source>
        <translation>Hợp đồng kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Say when the breach was.</source>
        <translation>Ghi ngày vi phạm.</translation>
    </message>
    <message>
        <source>This day is before the breach.</source>
        <translation>Ngày này trước ngày vi phạm.</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>Ngày này trước ngày nhận thông báo.</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>Ghi việc đã làm.</translation>
    </message>
    <message>
        <source>This day is before the duty was seen to.</source>
        <translation>Ngày này trước ngày thực hiện.</translation>
    </message>
    <message>
        <source>It can&apos;t be back before it was put off.</source>
        <translation>Ngày hết tạm hoãn không thể trước ngày tạm hoãn.</translation>
    </message>
    <message>
        <source>Nothing is put off for more than 30 days at a time.</source>
        <translation>Mỗi lần chỉ tạm hoãn tối đa 30 ngày.</translation>
    </message>
    <message>
        <source>The useful life is 1 to 100 years.</source>
        <translation>Thời gian sử dụng từ 1 đến 100 năm.</translation>
    </message>
    <message>
        <source>Say whether the hashes match, or write under the differences how the files were compared.</source>
        <translation>Hãy ghi mã băm có trùng khớp không, hoặc ghi ở mục Sai khác cách đã đối chiếu các tệp.</translation>
    </message>
</context>
<context>
    <name>SampleOffice</name>
    <message>
        <source>The file %1 is already there; it was not overwritten.</source>
        <translation>Tệp %1 đã có sẵn; chương trình không ghi đè.</translation>
    </message>
    <message>
        <source>Choose a new name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The new book can&apos;t be given its name %1.</source>
        <translation>Không đặt được tên %1 cho sổ mới.</translation>
    </message>
</context>
<context>
    <name>SanitizationsForm</name>
    <message>
        <source>Medium</source>
        <translation>Thiết bị lưu trữ</translation>
    </message>
    <message>
        <source>Sanitization</source>
        <translation>Việc xóa, tiêu hủy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người tham gia</translation>
    </message>
</context>
<context>
    <name>SealedFile</name>
    <message>
        <source>There is too little memory to make the key from the passphrase.</source>
        <translation>Không đủ bộ nhớ để tạo khóa từ mật khẩu.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Hãy đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The cryptography library did not start.</source>
        <translation>Thư viện mật mã không khởi động được.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
    <message>
        <source>Check the drive, and that you may read the file.</source>
        <translation>Hãy kiểm tra ổ đĩa và quyền đọc tệp.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2.</source>
        <translation>Không ghi được tệp %1: %2.</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>Hãy giải phóng dung lượng ở đó, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The sealed copy %1 is damaged or was changed.</source>
        <translation>Bản niêm phong %1 bị hỏng hoặc đã bị sửa.</translation>
    </message>
    <message>
        <source>Take another backup.</source>
        <translation>Hãy dùng bản sao lưu khác.</translation>
    </message>
    <message>
        <source>The sealed copy %1 is cut short: its end is missing.</source>
        <translation>Bản niêm phong %1 bị cắt cụt: thiếu phần cuối.</translation>
    </message>
    <message>
        <source>Copy it again from where it was made, or take another backup.</source>
        <translation>Hãy chép lại từ nơi tạo ra nó, hoặc dùng bản sao lưu khác.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1.</source>
        <translation>Mật khẩu không mở được %1.</translation>
    </message>
    <message>
        <source>Type it again; capitals and accents count. If it is right, the beginning of the file is damaged.</source>
        <translation>Hãy gõ lại, phân biệt chữ hoa và dấu. Nếu mật khẩu đúng thì phần đầu tệp đã hỏng.</translation>
    </message>
    <message>
        <source>The passphrase is too short: it takes at least %1 characters.</source>
        <translation>Mật khẩu niêm phong quá ngắn: cần ít nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>Choose several words and write them down where the office keeps its secrets.</source>
        <translation>Hãy chọn vài từ và ghi lại ở nơi cơ quan cất giữ bí mật.</translation>
    </message>
</context>
<context>
    <name>SecretInspectionsForm</name>
    <message>
        <source>Inspection</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>SecretMachineService</name>
    <message>
        <source>No applied regulation says what to look at.</source>
        <translation>Không quy chế nào đang áp dụng nêu nội dung phải kiểm tra.</translation>
    </message>
    <message>
        <source>Add the inspection by hand, with points of your own.</source>
        <translation>Hãy thêm cuộc kiểm tra bằng tay và tự ghi các nội dung.</translation>
    </message>
    <message>
        <source>Inspection of %1</source>
        <translation>Kiểm tra %1</translation>
    </message>
</context>
<context>
    <name>SecretMachinesForm</name>
    <message>
        <source>Equipment</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Cách ly</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Thôi sử dụng</translation>
    </message>
</context>
<context>
    <name>ServerRoomForm</name>
    <message>
        <source>Server room</source>
        <translation>Phòng máy chủ</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The sign-in name or the password is wrong.</source>
        <translation>Tên đăng nhập hoặc mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>Check the Caps Lock key and the Vietnamese keyboard, then try again.</source>
        <translation>Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 may not %2.</source>
        <translation>%1 không có quyền %2.</translation>
    </message>
    <message>
        <source>Ask the administrator of the book.</source>
        <translation>Hãy liên hệ người quản trị sổ.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s), then try again.</source>
        <translation>
            <numerusform>Hãy đợi %n phút rồi thử lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still has the password somebody else gave.</source>
        <translation>%1 vẫn đang dùng mật khẩu do người khác đặt.</translation>
    </message>
    <message>
        <source>Sign in to the window and change it first.</source>
        <translation>Hãy đăng nhập vào cửa sổ chương trình và đổi mật khẩu trước.</translation>
    </message>
    <message>
        <source>Too many wrong passwords or codes in a row.</source>
        <translation>Nhập sai mật khẩu hoặc mã quá nhiều lần liên tiếp.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Help on this page</source>
        <translation>Hướng dẫn của trang này</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Bảng phím tắt này</translation>
    </message>
    <message>
        <source>Search all registers</source>
        <translation>Tìm trong mọi danh mục</translation>
    </message>
    <message>
        <source>Lock the book</source>
        <translation>Khóa sổ</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Thêm hồ sơ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Mở dòng đang chọn</translation>
    </message>
    <message>
        <source>Close with a reason; nothing is erased</source>
        <translation>Đóng hồ sơ, ghi lý do; không xóa gì</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Hoàn tác thay đổi gần nhất</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Leave; close what is open</source>
        <translation>Thoát, đóng phần đang mở</translation>
    </message>
    <message>
        <source>Print what is shown</source>
        <translation>In nội dung đang xem</translation>
    </message>
    <message>
        <source>Back to the register&apos;s value</source>
        <translation>Trở về giá trị trong sổ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi trang</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>Trong biểu nhập</translation>
    </message>
    <message>
        <source>In reports</source>
        <translation>Trong báo cáo</translation>
    </message>
    <message>
        <source>A new record like the chosen one</source>
        <translation>Thêm hồ sơ giống hồ sơ đang chọn</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table for Excel</source>
        <translation>Sao chép các dòng đã chọn thành bảng cho Excel</translation>
    </message>
    <message>
        <source>The next record of the list</source>
        <translation>Hồ sơ sau trong danh sách</translation>
    </message>
    <message>
        <source>The record before it</source>
        <translation>Hồ sơ trước trong danh sách</translation>
    </message>
    <message>
        <source>Add the record a field is to point to</source>
        <translation>Thêm hồ sơ mà mục đang nhập cần trỏ tới</translation>
    </message>
    <message>
        <source>Keep what was copied with the record</source>
        <translation>Đính kèm ảnh hoặc tệp vừa chép vào hồ sơ</translation>
    </message>
    <message>
        <source>Today: put off what is due, or put it back</source>
        <translation>Trang Hôm nay: tạm hoãn một việc, hoặc bỏ tạm hoãn</translation>
    </message>
</context>
<context>
    <name>SignedScans</name>
    <message>
        <source>signed scans</source>
        <translation>bản quét đã ký</translation>
    </message>
</context>
<context>
    <name>StaffChangeService</name>
    <message>
        <source>Not decided yet: %1.</source>
        <translation>Chưa quyết định: %1.</translation>
    </message>
    <message>
        <source>That can&apos;t be done with %1 on this change.</source>
        <translation>Cách xử lý này không dùng được cho %1.</translation>
    </message>
    <message>
        <source>Say who takes over %1.</source>
        <translation>Ghi người tiếp nhận %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be handed on to the same person.</source>
        <translation>%1 không thể chuyển cho chính người đang giữ.</translation>
    </message>
    <message>
        <source>Say which rights stay with %1.</source>
        <translation>Ghi quyền còn lại của %1.</translation>
    </message>
    <message>
        <source>Say who takes %1 into the store.</source>
        <translation>Ghi người nhận %1 vào kho.</translation>
    </message>
    <message>
        <source>The person who leaves can&apos;t take %1 into the store.</source>
        <translation>Người bàn giao không thể tự nhận %1 vào kho.</translation>
    </message>
    <message>
        <source>The record of %1 is closed.</source>
        <translation>Hồ sơ của %1 đã đóng.</translation>
    </message>
    <message>
        <source>%1 has left the office.</source>
        <translation>%1 không còn làm việc tại cơ quan.</translation>
    </message>
    <message>
        <source>Say since which day, not after today, it holds.</source>
        <translation>Ghi áp dụng kể từ ngày nào, không sau hôm nay.</translation>
    </message>
    <message>
        <source>Say which post or department is the new one.</source>
        <translation>Ghi chức vụ hoặc phòng ban mới.</translation>
    </message>
    <message>
        <source>There is no person with the code &quot;%1&quot;.</source>
        <translation>Không có cán bộ nào mang mã &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is no longer with this person.</source>
        <translation>%1 không còn do người này giữ.</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Công tác</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>An toàn thông tin</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Chưa có minh chứng</translation>
    </message>
    <message>
        <source>No case so far</source>
        <translation>Chưa phát sinh</translation>
    </message>
    <message>
        <source>Text not at hand</source>
        <translation>Chưa có văn bản</translation>
    </message>
</context>
<context>
    <name>StocktakeService</name>
    <message>
        <source>%1 %2: found.</source>
        <translation>%1 %2: tìm thấy.</translation>
    </message>
    <message>
        <source>%1 %2: the register has it at &quot;%3&quot;.</source>
        <translation>%1 %2: theo sổ đặt tại &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1 %2: unexpected, the register has it disposed of, lost or closed.</source>
        <translation>%1 %2: ngoài dự kiến, theo sổ đã thanh lý, mất hoặc đã đóng.</translation>
    </message>
    <message>
        <source>%1: no asset of the register has this code.</source>
        <translation>%1: không tài sản nào trong sổ có mã này.</translation>
    </message>
    <message>
        <source>There is no stock-take %1.</source>
        <translation>Không có đợt kiểm kê %1.</translation>
    </message>
    <message>
        <source>The register has no asset there to take stock of.</source>
        <translation>Theo sổ không có tài sản nào ở đó để kiểm kê.</translation>
    </message>
    <message>
        <source>Choose another department or place, or leave them empty.</source>
        <translation>Hãy chọn phòng ban, vị trí khác, hoặc để trống.</translation>
    </message>
    <message>
        <source>%1 was counted before.</source>
        <translation>%1 đã được đếm.</translation>
    </message>
    <message>
        <source>Type or scan a code.</source>
        <translation>Hãy gõ hoặc quét một mã.</translation>
    </message>
    <message>
        <source>%1 is finished; nothing is counted any more.</source>
        <translation>%1 đã kết thúc, không đếm thêm được.</translation>
    </message>
    <message>
        <source>%1 is finished already.</source>
        <translation>%1 đã kết thúc.</translation>
    </message>
    <message>
        <source>Say on which day it was finished: not before it was taken, not after today.</source>
        <translation>Hãy ghi ngày kết thúc: không trước ngày kiểm kê, không sau hôm nay.</translation>
    </message>
</context>
<context>
    <name>StocktakesForm</name>
    <message>
        <source>Stock-take</source>
        <translation>Kiểm kê</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no book at %1.</source>
        <translation>Không có sổ tại %1.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
    <message>
        <source>The file %1 is not a Sổ ATTT book; it was left untouched.</source>
        <translation>Tệp %1 không phải sổ của Sổ ATTT; chương trình không đụng đến tệp này.</translation>
    </message>
    <message>
        <source>The book %1 was written by a newer version of this program; it was left untouched.</source>
        <translation>Sổ %1 do phiên bản mới hơn của chương trình ghi; chương trình không đụng đến sổ này.</translation>
    </message>
    <message>
        <source>The book %1 is damaged; it was left untouched.</source>
        <translation>Sổ %1 bị hỏng; chương trình không đụng đến sổ này.</translation>
    </message>
    <message>
        <source>The book %1 or its folder is read-only.</source>
        <translation>Sổ %1 hoặc thư mục chứa sổ chỉ cho phép đọc.</translation>
    </message>
    <message>
        <source>The book %1 lies on a network share, where a power cut or a second computer can ruin it.</source>
        <translation>Sổ %1 nằm trên thư mục mạng, nơi mất điện hoặc máy thứ hai có thể làm hỏng sổ.</translation>
    </message>
    <message>
        <source>The book %1 is open in another program (%2).</source>
        <translation>Sổ %1 đang mở trong chương trình khác (%2).</translation>
    </message>
    <message>
        <source>Check the name and the folder, or create a new book.</source>
        <translation>Hãy kiểm tra tên và thư mục, hoặc tạo sổ mới.</translation>
    </message>
    <message>
        <source>Ask for the right to read and write it, or copy the book to a folder of your own.</source>
        <translation>Hãy xin quyền đọc và ghi, hoặc chép sổ sang thư mục của bạn.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .soattt.</source>
        <translation>Hãy chọn tệp có đuôi .soattt.</translation>
    </message>
    <message>
        <source>Install the newest version on this computer and open the book again.</source>
        <translation>Hãy cài phiên bản mới nhất trên máy này rồi mở lại sổ.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore the newest backup.</source>
        <translation>Hãy giữ nguyên tệp và khôi phục bản sao lưu mới nhất.</translation>
    </message>
    <message>
        <source>Copy the book to a local disk of this computer and open it there.</source>
        <translation>Hãy chép sổ vào ổ đĩa của máy này và mở tại đó.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Hãy đóng sổ ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>unknown program</source>
        <translation>chương trình không rõ</translation>
    </message>
    <message>
        <source>%1, process %2, computer %3</source>
        <translation>%1, tiến trình %2, máy %3</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened: %2.</source>
        <translation>Không mở được tệp %1: %2.</translation>
    </message>
    <message>
        <source>The disk of the book allows no write-ahead log.</source>
        <translation>Ổ đĩa chứa sổ không cho phép ghi trước nhật ký (WAL).</translation>
    </message>
    <message>
        <source>Keep the book on a local disk of this computer.</source>
        <translation>Hãy để sổ trên ổ đĩa của máy này.</translation>
    </message>
    <message>
        <source>A part of the program is missing: %1.</source>
        <translation>Chương trình thiếu thành phần: %1.</translation>
    </message>
    <message>
        <source>The book was brought up to date; a copy of it as it was lies beside it.</source>
        <translation>Sổ đã được nâng cấp; bản sao nguyên trạng nằm bên cạnh.</translation>
    </message>
    <message>
        <source>The book could not be brought up to date; it and its copy are whole. Free some disk space and try again.</source>
        <translation>Không nâng cấp được sổ; sổ và bản sao vẫn nguyên vẹn. Hãy giải phóng dung lượng ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The stored value of %1 is damaged.</source>
        <translation>Giá trị lưu của %1 bị hỏng.</translation>
    </message>
    <message>
        <source>The disk is full; the change was not kept.</source>
        <translation>Ổ đĩa đã đầy; thay đổi không được lưu.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the book and try again.</source>
        <translation>Hãy giải phóng dung lượng ổ đĩa chứa sổ rồi thử lại.</translation>
    </message>
    <message>
        <source>The book can&apos;t be written: the file or its folder is read-only.</source>
        <translation>Không ghi được sổ: tệp hoặc thư mục chỉ cho phép đọc.</translation>
    </message>
    <message>
        <source>Ask for the right to write there, or copy the book to a folder of your own.</source>
        <translation>Hãy xin quyền ghi ở đó, hoặc chép sổ sang thư mục của bạn.</translation>
    </message>
    <message>
        <source>The book file is damaged.</source>
        <translation>Tệp sổ bị hỏng.</translation>
    </message>
    <message>
        <source>Another program holds the book.</source>
        <translation>Chương trình khác đang giữ sổ.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the book.</source>
        <translation>Ổ đĩa không đọc hoặc ghi được sổ.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, open the book again, and look whether the last change is there.</source>
        <translation>Hãy kiểm tra ổ đĩa đã kết nối và còn tốt, rồi mở lại sổ và xem thay đổi cuối cùng đã có trong sổ chưa.</translation>
    </message>
    <message>
        <source>The book refused the change (SQLite error %1).</source>
        <translation>Sổ không nhận thay đổi (lỗi SQLite %1).</translation>
    </message>
    <message>
        <source>The database library refused a setting: %1.</source>
        <translation>Thư viện cơ sở dữ liệu từ chối thiết lập: %1.</translation>
    </message>
    <message>
        <source>The book has to be brought up to date, and the copy that is made before could not be made; the book is as it was. Look whether its folder may be written and its disk has room, then open it again.</source>
        <translation>Sổ cần được nâng cấp nhưng không lập được bản sao trước khi nâng cấp; sổ vẫn như cũ. Hãy kiểm tra thư mục chứa sổ có ghi được không và ổ đĩa còn chỗ không, rồi mở lại.</translation>
    </message>
</context>
<context>
    <name>StorageForm</name>
    <message>
        <source>Storage device</source>
        <translation>Ổ lưu trữ</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>Xử lý</translation>
    </message>
</context>
<context>
    <name>SuppliersForm</name>
    <message>
        <source>Supplier</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
</context>
<context>
    <name>SystemChoice</name>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
</context>
<context>
    <name>SystemsForm</name>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Security level</source>
        <translation>Cấp độ</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Kỹ thuật</translation>
    </message>
    <message>
        <source>Assessment and plans</source>
        <translation>Đánh giá và phương án</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Own rule: %1</source>
        <translation>Nội quy: %1</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Training</source>
        <translation>Đào tạo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Con người</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>years</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>people</source>
        <translation>người</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>tài khoản</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>files</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>phút</translation>
    </message>
</context>
<context>
    <name>UserService</name>
    <message>
        <source>A password needs at least %1 characters.</source>
        <translation>Mật khẩu phải có ít nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>The password must differ from the sign-in name.</source>
        <translation>Mật khẩu phải khác tên đăng nhập.</translation>
    </message>
    <message>
        <source>A password needs: %1.</source>
        <translation>Mật khẩu phải có: %1.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Không có người dùng này.</translation>
    </message>
    <message>
        <source>You can&apos;t change your own role or close your own sign-in.</source>
        <translation>Bạn không thể tự đổi vai trò hay tự đóng quyền đăng nhập của mình.</translation>
    </message>
    <message>
        <source>Another administrator can.</source>
        <translation>Hãy nhờ một người quản trị khác.</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>Mật khẩu cũ không đúng.</translation>
    </message>
    <message>
        <source>The new password must differ from the old one.</source>
        <translation>Mật khẩu mới phải khác mật khẩu cũ.</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>Mật khẩu dài tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>This password is among the first that are guessed: a common word, a row of keys, or the name of the office or the person. Choose another.</source>
        <translation>Mật khẩu này thuộc loại bị đoán đầu tiên: từ thông dụng, dãy phím liền nhau, hoặc tên cơ quan, tên người. Hãy chọn mật khẩu khác.</translation>
    </message>
    <message>
        <source>Somebody else gave you the password you signed in with. Choose one that only you know.</source>
        <translation>Mật khẩu bạn vừa dùng do người khác đặt. Hãy chọn mật khẩu chỉ mình bạn biết.</translation>
    </message>
    <message>
        <source>Your password was due to be changed on %1 (%2).</source>
        <translation>Mật khẩu của bạn đã đến hạn đổi ngày %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The file itself is damaged: %1</source>
        <translation>Bản thân tệp bị hỏng: %1</translation>
    </message>
    <message>
        <source>The log lacks entry %1.</source>
        <translation>Nhật ký thiếu mục %1.</translation>
    </message>
    <message>
        <source>Log entry %1 (%2 %3) was changed, or one before it.</source>
        <translation>Mục nhật ký %1 (%2 %3) hoặc một mục trước đó đã bị sửa.</translation>
    </message>
    <message>
        <source>The log can&apos;t be read: %1</source>
        <translation>Không đọc được nhật ký: %1</translation>
    </message>
    <message>
        <source>%1 stands in the book but not in the log.</source>
        <translation>%1 có trong sổ nhưng không có trong nhật ký.</translation>
    </message>
    <message>
        <source>%1 was changed outside the program.</source>
        <translation>%1 đã bị sửa từ bên ngoài chương trình.</translation>
    </message>
    <message>
        <source>The register %1 can&apos;t be read: %2</source>
        <translation>Không đọc được danh mục %1: %2</translation>
    </message>
    <message>
        <source>%1 stands in the log but is missing from the book.</source>
        <translation>%1 có trong nhật ký nhưng mất khỏi sổ.</translation>
    </message>
    <message>
        <source>The search index or sort key of %1 is wrong; it can be rebuilt.</source>
        <translation>Chỉ mục tìm kiếm hoặc khóa sắp xếp của %1 bị sai; có thể dựng lại.</translation>
    </message>
    <message>
        <source>The kept file %1… was changed outside the program.</source>
        <translation>Tệp lưu kèm %1… đã bị sửa từ bên ngoài chương trình.</translation>
    </message>
    <message>
        <source>The kept files can&apos;t be read: %1</source>
        <translation>Không đọc được các tệp lưu kèm: %1</translation>
    </message>
    <message>
        <source>The search index does not hold each record once; it can be rebuilt.</source>
        <translation>Chỉ mục tìm kiếm không chứa đúng mỗi hồ sơ một lần; có thể dựng lại.</translation>
    </message>
    <message>
        <source>The search index can&apos;t be read: %1</source>
        <translation>Không đọc được chỉ mục tìm kiếm: %1</translation>
    </message>
    <message>
        <source>The kept file of %1 is missing.</source>
        <translation>Thiếu tệp lưu kèm của %1.</translation>
    </message>
</context>
<context>
    <name>VulnerabilitiesForm</name>
    <message>
        <source>Notice</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Khắc phục</translation>
    </message>
</context>
<context>
    <name>WipeLogService</name>
    <message>
        <source>The log has no readable serial number of %1: choose the storage device by hand.</source>
        <translation>Nhật ký không có số sê-ri đọc được của %1: hãy tự chọn thiết bị lưu trữ.</translation>
    </message>
    <message>
        <source>No storage device of the register has the serial number %1.</source>
        <translation>Không thiết bị lưu trữ nào trong sổ có số sê-ri %1.</translation>
    </message>
    <message>
        <source>Several storage devices have the serial number %1: choose one by hand.</source>
        <translation>Nhiều thiết bị lưu trữ có số sê-ri %1: hãy tự chọn.</translation>
    </message>
    <message>
        <source>There is no storage device %1.</source>
        <translation>Không có thiết bị lưu trữ %1.</translation>
    </message>
    <message>
        <source>It is in the book already: %1.</source>
        <translation>Đã có trong sổ: %1.</translation>
    </message>
    <message>
        <source>Can be imported.</source>
        <translation>Nhập được.</translation>
    </message>
    <message>
        <source>Nothing of %1 can be imported.</source>
        <translation>Không nhập được gì từ %1.</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The compressed file could not be written.</source>
        <translation>Không ghi được tệp nén.</translation>
    </message>
</context>
<context>
    <name>soattt::ActivityPage</name>
    <message>
        <source>Activity log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>Mọi danh mục</translation>
    </message>
    <message>
        <source>Since dd/mm/yyyy</source>
        <translation>Từ ngày dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Compare with paper…</source>
        <translation>So với giấy…</translation>
    </message>
    <message>
        <source>Verify the book</source>
        <translation>Kiểm tra sổ</translation>
    </message>
    <message>
        <source>Verifying the book</source>
        <translation>Đang kiểm tra sổ</translation>
    </message>
    <message>
        <source>Record code</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Until dd/mm/yyyy</source>
        <translation>Đến ngày dd/mm/yyyy</translation>
    </message>
    <message>
        <source>History and export</source>
        <translation>Lịch sử và xuất</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Everything done</source>
        <translation>Mọi việc</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Choose a line of the log first.</source>
        <translation>Hãy chọn một dòng nhật ký trước.</translation>
    </message>
    <message>
        <source>This line is about no record.</source>
        <translation>Dòng này không gắn với hồ sơ nào.</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Xuất nhật ký</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Đang xuất nhật ký</translation>
    </message>
    <message numerus="yes">
        <source>%n log entries written to %1.</source>
        <translation>
            <numerusform>Đã ghi %n dòng nhật ký vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the last day to archive at the top first.</source>
        <translation>Hãy gõ ngày cuối cần lưu trữ vào ô Đến ngày trước.</translation>
    </message>
    <message>
        <source>Archive the log</source>
        <translation>Lưu trữ nhật ký</translation>
    </message>
    <message numerus="yes">
        <source>%n log entries archived with their chain; they stay in the book.</source>
        <translation>
            <numerusform>Đã lưu trữ %n dòng nhật ký cùng chuỗi băm; các dòng này vẫn ở trong sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing page</source>
        <translation>Trang khóa nhật ký</translation>
    </message>
    <message>
        <source>The closing page was written to %1. Print it and sign it.</source>
        <translation>Đã ghi trang khóa nhật ký vào %1. Hãy in và ký.</translation>
    </message>
    <message>
        <source>Whole history of this record</source>
        <translation>Toàn bộ lịch sử của hồ sơ này</translation>
    </message>
    <message>
        <source>Whole history of this person</source>
        <translation>Toàn bộ thao tác của người này</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation>Xuất phần đang hiện…</translation>
    </message>
    <message>
        <source>Archive until that day…</source>
        <translation>Lưu trữ đến ngày đã gõ…</translation>
    </message>
    <message>
        <source>Closing page of the period…</source>
        <translation>Trang khóa nhật ký của kỳ…</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• và %n hồ sơ nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo what %1 did on %2?

%3

The records go back to what they were before; what was added is withdrawn. The log keeps both.</source>
        <translation>Hoàn tác việc %1 đã làm lúc %2?

%3

Các hồ sơ trở lại như trước; hồ sơ đã thêm thì bị rút. Nhật ký giữ cả hai lần.</translation>
    </message>
    <message>
        <source>Choose a line of the log that changed a record first.</source>
        <translation>Hãy chọn một dòng nhật ký có thay đổi hồ sơ trước.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The change was undone.</source>
        <translation>Đã hoàn tác thay đổi.</translation>
    </message>
    <message>
        <source>Undo this change…</source>
        <translation>Hoàn tác thay đổi này…</translation>
    </message>
</context>
<context>
    <name>soattt::AddUserForm</name>
    <message>
        <source>Add a user</source>
        <translation>Thêm người dùng</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>%1 may sign in as %2.</source>
        <translation>%1 có thể đăng nhập bằng tên %2.</translation>
    </message>
</context>
<context>
    <name>soattt::AnchorDialog</name>
    <message>
        <source>Compare with paper</source>
        <translation>So với giấy</translation>
    </message>
    <message>
        <source>Log anchor as printed</source>
        <translation>Mã neo nhật ký như đã in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Type the log anchor that stands at the foot of an issued form or on its control slip: a number, a colon and groups of four. The first two groups are enough; the more, the surer.</source>
        <translation>Gõ mã neo nhật ký in ở chân biểu mẫu đã phát hành hoặc trên phiếu kiểm soát: một số, dấu hai chấm, rồi các nhóm bốn ký tự. Gõ hai nhóm đầu là đủ; gõ càng nhiều càng chắc.</translation>
    </message>
    <message>
        <source>This is no log anchor. It looks like 1234:9f2c 7ab1, with the digits 0 to 9 and the letters a to f.</source>
        <translation>Đây không phải mã neo nhật ký. Mã có dạng 1234:9f2c 7ab1, gồm chữ số 0 đến 9 và chữ cái a đến f.</translation>
    </message>
</context>
<context>
    <name>soattt::Application</name>
    <message>
        <source>Something failed that should not: %1. What you did last may not be done; look.</source>
        <translation>Có lỗi ngoài dự kiến: %1. Thao tác vừa rồi có thể chưa được thực hiện; hãy kiểm tra lại.</translation>
    </message>
</context>
<context>
    <name>soattt::AskAgainForm</name>
    <message>
        <source>Your password once more</source>
        <translation>Nhập lại mật khẩu của bạn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>soattt::AutoBackupDialog</name>
    <message>
        <source>%1 – not since %2: %3</source>
        <translation>%1 – chưa lưu được từ %2: %3</translation>
    </message>
    <message>
        <source>%1 – last one %2</source>
        <translation>%1 – gần nhất %2</translation>
    </message>
    <message>
        <source>%1 – none yet</source>
        <translation>%1 – chưa có bản nào</translation>
    </message>
    <message>
        <source>Automatic backups of this book</source>
        <translation>Tự động sao lưu sổ này</translation>
    </message>
    <message>
        <source>Also when the book is closed</source>
        <translation>Sao lưu cả khi đóng sổ</translation>
    </message>
    <message>
        <source>Each one is verified against the book before it gets its name. A USB drive that is out is told in the status bar and tried again every few minutes.</source>
        <translation>Mỗi bản được đối chiếu với sổ trước khi mang tên chính thức. USB chưa cắm được báo ở thanh trạng thái và vài phút lại thử một lần.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Folders of the automatic backups</source>
        <translation>Các thư mục sao lưu tự động</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Every so many hours (0: only when the book is closed)</source>
        <translation>Bao nhiêu giờ một lần (0: chỉ khi đóng sổ)</translation>
    </message>
    <message>
        <source>Keep one a day for so many days</source>
        <translation>Giữ mỗi ngày một bản, trong số ngày</translation>
    </message>
    <message>
        <source>Keep one a week for so many weeks</source>
        <translation>Giữ mỗi tuần một bản, trong số tuần</translation>
    </message>
    <message>
        <source>Keep one a month for so many months</source>
        <translation>Giữ mỗi tháng một bản, trong số tháng</translation>
    </message>
    <message>
        <source>Where to put the backups</source>
        <translation>Nơi đặt các bản sao lưu</translation>
    </message>
    <message>
        <source>The automatic backups are set.</source>
        <translation>Đã đặt sao lưu tự động.</translation>
    </message>
</context>
<context>
    <name>soattt::BackedUpDialog</name>
    <message>
        <source>Backed up</source>
        <translation>Đã sao lưu</translation>
    </message>
    <message>
        <source>Tick what was backed up. What isn&apos;t written down by the eve of the next planned day counts as missed.</source>
        <translation>Đánh dấu dữ liệu đã sao lưu. Lần nào không ghi trước ngày kế tiếp theo kế hoạch thì tính là không thực hiện.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Lines of the backup plan</source>
        <translation>Các dòng của kế hoạch sao lưu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Bỏ lỡ</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Dung lượng (MB)</translation>
    </message>
    <message numerus="yes">
        <source>Write down %n backup(s)</source>
        <translation>
            <numerusform>Ghi %n lần sao lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the time as 05/03/2026 17:30.</source>
        <translation>Hãy gõ thời điểm theo dạng 05/03/2026 17:30.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were written down.</source>
        <translation>
            <numerusform>Đã ghi %n lần sao lưu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::BackupCard</name>
    <message>
        <source>Choose the folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Last verified backup: %1, %2</source>
        <translation>Bản sao lưu đã kiểm tra gần nhất: %1, %2</translation>
    </message>
    <message>
        <source>This book was never backed up.</source>
        <translation>Sổ này chưa được sao lưu lần nào.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sao lưu…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Choose a folder on another disk or on a USB stick; it is remembered.</source>
        <translation>Chọn thư mục trên ổ đĩa khác hoặc trên USB; chương trình sẽ nhớ thư mục này.</translation>
    </message>
    <message>
        <source>The next one goes to %1.</source>
        <translation>Lần tới sẽ lưu vào %1.</translation>
    </message>
    <message>
        <source>That is the disk of the book itself: were it to fail, both would be lost.</source>
        <translation>Thư mục này cùng ổ đĩa với sổ: nếu ổ hỏng thì mất cả hai.</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Lưu bản sao lưu vào đâu</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Đang sao lưu</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Không thấy thư mục %1.</translation>
    </message>
    <message>
        <source>Connect its drive, or choose another folder.</source>
        <translation>Hãy cắm ổ đĩa đó vào, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>Đã sao lưu và kiểm tra toàn vẹn: %1</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <translation>Tự động…</translation>
    </message>
    <message>
        <source>Sealed copy…</source>
        <translation>Bản niêm phong…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Phục hồi…</translation>
    </message>
</context>
<context>
    <name>soattt::BatchDialog</name>
    <message>
        <source>Put assets on the list of %1</source>
        <translation>Đưa tài sản vào danh mục của %1</translation>
    </message>
    <message>
        <source>Assets that await disposal. Name, values and state are kept as they are today.</source>
        <translation>Tài sản chờ thanh lý. Tên, giá trị và tình trạng được giữ như hôm nay.</translation>
    </message>
    <message>
        <source>Assets that await disposal</source>
        <translation>Tài sản chờ thanh lý</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Drives without a fate</source>
        <translation>Ổ chưa xử lý</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Đưa vào danh mục</translation>
    </message>
    <message>
        <source>Tick the assets to put on the list.</source>
        <translation>Hãy đánh dấu tài sản cần đưa vào danh mục.</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) put on the list.</source>
        <translation>
            <numerusform>Đã đưa %n tài sản vào danh mục.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::BeginStocktakeDialog</name>
    <message>
        <source>Begin a stock-take</source>
        <translation>Mở đợt kiểm kê</translation>
    </message>
    <message>
        <source>Every asset of the department and the place becomes a line to be found. Leave both empty for the whole office.</source>
        <translation>Mỗi tài sản của phòng ban và vị trí là một dòng cần tìm. Để trống cả hai để kiểm kê toàn cơ quan.</translation>
    </message>
    <message>
        <source>Stock-take, %1</source>
        <translation>Kiểm kê, %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>%1 is begun.</source>
        <translation>Đã mở %1.</translation>
    </message>
</context>
<context>
    <name>soattt::BulkEditDialog</name>
    <message>
        <source>Tick the fields on the left that all of these records shall share. A field left empty here is emptied in each of them.</source>
        <translation>Đánh dấu ở cột trái những mục cần ghi giống nhau cho tất cả hồ sơ này. Mục để trống ở đây sẽ bị xóa trắng trong từng hồ sơ.</translation>
    </message>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Sửa %n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>Change several records</source>
        <translation>Sửa nhiều hồ sơ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Các mục</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were changed.</source>
        <translation>
            <numerusform>Đã sửa %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… và %n lỗi khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa sửa hồ sơ nào.</translation>
    </message>
</context>
<context>
    <name>soattt::CalendarView</name>
    <message>
        <source>The year before</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Năm sau</translation>
    </message>
    <message>
        <source>Print for the wall…</source>
        <translation>In lịch treo tường…</translation>
    </message>
    <message>
        <source>Nothing is due in this year.</source>
        <translation>Không có việc nào đến hạn trong năm này.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) due in this year; what recurs stands at its next day.</source>
        <translation>
            <numerusform>%n việc có hạn trong năm; việc định kỳ ghi ở lần đến hạn kế tiếp.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing due</source>
        <translation>%1: không có việc đến hạn</translation>
    </message>
</context>
<context>
    <name>soattt::CellErrorModel</name>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Lỗi</translation>
    </message>
</context>
<context>
    <name>soattt::ChangeDialog</name>
    <message>
        <source>Change of regulations</source>
        <translation>Thay đổi quy chế áp dụng</translation>
    </message>
    <message>
        <source>Which changes are shown</source>
        <translation>Loại thay đổi hiển thị</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tất cả (%1)</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Lọc theo từ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Các thay đổi</translation>
    </message>
    <message>
        <source>The two texts</source>
        <translation>Lời văn hai bên</translation>
    </message>
    <message>
        <source>By which decision</source>
        <translation>Theo quyết định nào</translation>
    </message>
    <message>
        <source>12/QĐ-UBND of 05/01/2026, or a note</source>
        <translation>12/QĐ-UBND ngày 05/01/2026, hoặc một ghi chú</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Áp dụng…</translation>
    </message>
    <message>
        <source>Nothing changes for the office.</source>
        <translation>Không có gì thay đổi đối với cơ quan.</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>The own rule %1 keeps it already.</source>
        <translation>Nội quy %1 đã giữ mục này.</translation>
    </message>
    <message>
        <source>The own rule %1 is laxer than the new text, which binds.</source>
        <translation>Nội quy %1 lỏng hơn văn bản mới; phải theo văn bản mới.</translation>
    </message>
    <message numerus="yes">
        <source>%n kept as own rule(s), by which decision</source>
        <translation>
            <numerusform>Giữ %n mục bằng nội quy, theo quyết định nào</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Lưu bảng đối chiếu</translation>
    </message>
    <message>
        <source>The comparison was saved as %1.</source>
        <translation>Đã lưu bảng đối chiếu thành %1.</translation>
    </message>
    <message>
        <source>What is kept needs the office&apos;s own decision.</source>
        <translation>Muốn giữ lại thì phải có quyết định của cơ quan.</translation>
    </message>
    <message>
        <source>Write its number and date, or a note; or take the ticks away.</source>
        <translation>Ghi số và ngày, hoặc một ghi chú; hoặc bỏ các dấu giữ lại.</translation>
    </message>
    <message>
        <source>The regulations the office is bound to are changed.</source>
        <translation>Các quy chế cơ quan phải theo sẽ được thay đổi.</translation>
    </message>
    <message>
        <source>The applied regulations were changed.</source>
        <translation>Đã thay đổi quy chế áp dụng.</translation>
    </message>
</context>
<context>
    <name>soattt::ChangeFields</name>
    <message>
        <source>Taken into the store by</source>
        <translation>Người nhận vào kho</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Chức vụ mới</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Phòng ban mới</translation>
    </message>
</context>
<context>
    <name>soattt::ChangeModel</name>
    <message>
        <source>kept by an own rule</source>
        <translation>giữ bằng nội quy</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>không giữ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Sau</translation>
    </message>
</context>
<context>
    <name>soattt::ChapterChart</name>
    <message>
        <source>By chapter</source>
        <translation>Theo nhóm nghĩa vụ</translation>
    </message>
</context>
<context>
    <name>soattt::CheckFacts</name>
    <message>
        <source>By what is asked today</source>
        <translation>Theo yêu cầu hiện hành</translation>
    </message>
    <message>
        <source>complies</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Declared and observed</source>
        <translation>Khai trong sổ và thấy trên máy</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>On the computer</source>
        <translation>Trên máy</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(không có)</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>khác nhau</translation>
    </message>
</context>
<context>
    <name>soattt::CheckImportDialog</name>
    <message>
        <source>Import self-checks</source>
        <translation>Nhập kết quả tự kiểm tra</translation>
    </message>
    <message>
        <source>Results to import</source>
        <translation>Các kết quả cần nhập</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Parts from QR codes</source>
        <translation>Các phần từ mã QR</translation>
    </message>
    <message>
        <source>Scan the codes one after the other, or type the letters below them: SOATTT1…</source>
        <translation>Quét lần lượt từng mã, hoặc nhập các chữ bên dưới mã: SOATTT1…</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Choose results of soattt-probe</source>
        <translation>Chọn kết quả của soattt-probe</translation>
    </message>
    <message>
        <source>Self-checks (*.json *.txt);;All files (*)</source>
        <translation>Kết quả tự kiểm tra (*.json *.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
    <message>
        <source>Can be imported.</source>
        <translation>Nhập được.</translation>
    </message>
    <message>
        <source>%1 Tick the row to take it all the same.</source>
        <translation>%1 Đánh dấu dòng này nếu vẫn nhập.</translation>
    </message>
    <message>
        <source>All %1 parts were read.</source>
        <translation>Đã đọc đủ %1 phần.</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>%1 of %2 parts read; missing: %3.</source>
        <translation>Đã đọc %1 trên %2 phần; còn thiếu: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n result(s)</source>
        <translation>
            <numerusform>Nhập %n kết quả</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n self-check(s) imported.</source>
        <translation>
            <numerusform>Đã nhập %n kết quả tự kiểm tra.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
</context>
<context>
    <name>soattt::CheckStep</name>
    <message>
        <source>new</source>
        <translation>thêm mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>Some columns look like text from before Unicode (TCVN3, VNI). Which is right?</source>
        <translation>Một số cột có vẻ dùng bảng mã cũ (TCVN3, VNI). Bên nào đúng?</translation>
    </message>
    <message>
        <source>Texts before and after converting</source>
        <translation>Nội dung trước và sau khi chuyển mã</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Nguyên trạng</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Đã chuyển mã</translation>
    </message>
    <message>
        <source>Convert to Unicode</source>
        <translation>Chuyển sang Unicode</translation>
    </message>
    <message>
        <source>Keep them as they stand</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>What is wrong in the file</source>
        <translation>Các lỗi trong tệp</translation>
    </message>
    <message>
        <source>Leave the refused rows out and import the others</source>
        <translation>Bỏ qua các dòng bị từ chối, nhập các dòng còn lại</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>Lưu các dòng bị từ chối…</translation>
    </message>
    <message>
        <source>Mend them in Excel and import that file</source>
        <translation>Sửa trong Excel rồi nhập tệp đó</translation>
    </message>
</context>
<context>
    <name>soattt::CloseDialog</name>
    <message>
        <source>Close the record</source>
        <translation>Đóng hồ sơ</translation>
    </message>
    <message>
        <source>Type the date as 05/03/2026.</source>
        <translation>Hãy ghi ngày dạng 05/03/2026.</translation>
    </message>
    <message>
        <source>%1 was closed.</source>
        <translation>Đã đóng hồ sơ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were closed.</source>
        <translation>
            <numerusform>Đã đóng %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::ColumnMenu</name>
    <message>
        <source>Columns as at first</source>
        <translation>Cột như mặc định</translation>
    </message>
</context>
<context>
    <name>soattt::ColumnStep</name>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Các cột của tệp</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>Tiêu đề trong tệp</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Nhập vào</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Field for the column %1</source>
        <translation>Trường cho cột %1</translation>
    </message>
    <message>
        <source>(not imported)</source>
        <translation>(không nhập)</translation>
    </message>
    <message>
        <source>No column goes to: %1. New records need it; records that are known by their code can do without.</source>
        <translation>Chưa có cột nào cho: %1. Hồ sơ mới cần thông tin này; hồ sơ đã có, nhận theo mã, thì không bắt buộc.</translation>
    </message>
</context>
<context>
    <name>soattt::ComboEditor</name>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
</context>
<context>
    <name>soattt::CompliancePage</name>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Theo nội dung</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Theo phòng ban</translation>
    </message>
    <message>
        <source>Computers that comply</source>
        <translation>Máy tính đạt yêu cầu</translation>
    </message>
    <message>
        <source>Print for the head…</source>
        <translation>In cho lãnh đạo…</translation>
    </message>
    <message>
        <source>Import self-checks…</source>
        <translation>Nhập kết quả tự kiểm tra…</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) in use:</source>
        <translation>
            <numerusform>%n máy tính đang dùng:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comply</source>
        <translation>
            <numerusform>%n đạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fail</source>
        <translation>
            <numerusform>%n không đạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not wholly known</source>
        <translation>
            <numerusform>%n chưa rõ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never checked</source>
        <translation>
            <numerusform>%n chưa kiểm tra</numerusform>
        </translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>Not complied with</source>
        <translation>Nội dung không đạt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Ngày kiểm tra</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Comply</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>(no department)</source>
        <translation>(chưa ghi phòng ban)</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Số máy</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Chưa kiểm tra</translation>
    </message>
</context>
<context>
    <name>soattt::ConditionDialog</name>
    <message>
        <source>Add the condition</source>
        <translation>Thêm điều kiện</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Tìm mục</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Hỏi gì</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>Sửa điều kiện</translation>
    </message>
    <message>
        <source>No field is called so.</source>
        <translation>Không có mục nào tên như vậy.</translation>
    </message>
</context>
<context>
    <name>soattt::ConditionValues</name>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Type a code or a name, or choose from the list.</source>
        <translation>Gõ mã hoặc tên, hoặc chọn trong danh sách.</translation>
    </message>
    <message>
        <source>There is no %1 with the code or the name “%2”.</source>
        <translation>Không có %1 nào mang mã hoặc tên “%2”.</translation>
    </message>
    <message>
        <source>Type what to look for: %1.</source>
        <translation>Gõ giá trị cần tìm: %1.</translation>
    </message>
    <message>
        <source>Tick at least one answer.</source>
        <translation>Đánh dấu ít nhất một mục.</translation>
    </message>
    <message>
        <source>Type the words to look for.</source>
        <translation>Gõ từ cần tìm.</translation>
    </message>
</context>
<context>
    <name>soattt::CreateBookDialog</name>
    <message>
        <source>Where to keep the book</source>
        <translation>Nơi lưu sổ</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Regulations applied</source>
        <translation>Quy chế áp dụng</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Người quản trị đầu tiên</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Bước %1 trong %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Create the book</source>
        <translation>Tạo sổ</translation>
    </message>
    <message>
        <source>Type the name of the office.</source>
        <translation>Hãy nhập tên cơ quan.</translation>
    </message>
    <message>
        <source>The file %1 is already there; choose another name.</source>
        <translation>Tệp %1 đã có sẵn; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Tick at least one regulation; more may be added later.</source>
        <translation>Hãy đánh dấu ít nhất một quy chế; có thể thêm sau.</translation>
    </message>
    <message>
        <source>Type a sign-in name.</source>
        <translation>Hãy nhập tên đăng nhập.</translation>
    </message>
    <message>
        <source>A password needs at least %1 characters.</source>
        <translation>Mật khẩu phải có ít nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Hai mật khẩu khác nhau.</translation>
    </message>
</context>
<context>
    <name>soattt::Desk</name>
    <message>
        <source>The last change was undone.</source>
        <translation>Đã hoàn tác thay đổi gần nhất.</translation>
    </message>
</context>
<context>
    <name>soattt::DetailPane</name>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Đóng hồ sơ…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Liên quan</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Sửa (F2)</translation>
    </message>
    <message>
        <source>Close with a reason (Delete)</source>
        <translation>Đóng hồ sơ, ghi lý do (Delete)</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>Đóng ngày %1: %2</translation>
    </message>
</context>
<context>
    <name>soattt::DifferenceModel</name>
    <message>
        <source>Last sign-in: %1</source>
        <translation>Đăng nhập gần nhất: %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Khác biệt</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
</context>
<context>
    <name>soattt::DocumentActions</name>
    <message>
        <source>%1 control slip</source>
        <translation>%1 phiếu kiểm soát</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>Open control slip</source>
        <translation>Mở phiếu kiểm soát</translation>
    </message>
    <message>
        <source>Save control slip…</source>
        <translation>Lưu phiếu kiểm soát…</translation>
    </message>
    <message>
        <source>No control slip is kept with %1.</source>
        <translation>Không có phiếu kiểm soát lưu kèm %1.</translation>
    </message>
    <message>
        <source>Open the record it is for</source>
        <translation>Mở hồ sơ được lập</translation>
    </message>
</context>
<context>
    <name>soattt::DueCard</name>
    <message>
        <source>Show only these; press again for all</source>
        <translation>Chỉ hiện các việc này; bấm lần nữa để hiện tất cả</translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n tạm hoãn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::DueTableModel</name>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>quá hạn %n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>còn %n giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>The text says: “%1”</source>
        <translation>Văn bản ghi: “%1”</translation>
    </message>
    <message>
        <source>Our source lacks this article: look it up.</source>
        <translation>Nguồn của chương trình thiếu điều này: hãy tra văn bản gốc.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ấn định</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi sổ</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Bỏ tạm hoãn</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Tạm hoãn</translation>
    </message>
</context>
<context>
    <name>soattt::DutiesPage</name>
    <message>
        <source>Duties and proofs</source>
        <translation>Đối chiếu nghĩa vụ</translation>
    </message>
    <message>
        <source>Vouch for it…</source>
        <translation>Xác nhận đã làm…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Print for the inspection…</source>
        <translation>In cho đoàn kiểm tra…</translation>
    </message>
    <message>
        <source>How the duties stand</source>
        <translation>Tình trạng nghĩa vụ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Nhóm nghĩa vụ</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Mọi nhóm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Nghĩa vụ</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tất cả (%1)</translation>
    </message>
    <message>
        <source>Vouched for. Attach the paper behind it to %1.</source>
        <translation>Đã xác nhận. Hãy đính kèm văn bản minh chứng vào %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>soattt::DutyDetail</name>
    <message>
        <source>The duty</source>
        <translation>Nghĩa vụ</translation>
    </message>
    <message>
        <source>What the text asks</source>
        <translation>Quy chế yêu cầu</translation>
    </message>
    <message>
        <source>%1: our source lacks this article; look it up.</source>
        <translation>%1: nguồn của chương trình thiếu điều này; hãy tra văn bản gốc.</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Minh chứng</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1: %n hồ sơ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n paper(s) issued</source>
        <translation>
            <numerusform>%1: %n văn bản đã phát hành</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 comply, %3 fail, %4 not known</source>
        <translation>%1: %2 máy đạt, %3 máy không đạt, %4 máy chưa rõ</translation>
    </message>
    <message>
        <source>Vouched for on %1: %2</source>
        <translation>Xác nhận ngày %1: %2</translation>
    </message>
    <message>
        <source>It was vouched for once; that time is over.</source>
        <translation>Đã từng được xác nhận; lần đó đã hết giá trị.</translation>
    </message>
    <message>
        <source>Nothing in the registers. If it is done, vouch for it and attach the paper.</source>
        <translation>Các sổ chưa có gì. Nếu đã làm, hãy xác nhận và đính kèm văn bản.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message numerus="yes">
        <source>%n more; see Today.</source>
        <translation>
            <numerusform>Còn %n việc nữa; xem trang Hôm nay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::FieldEditor</name>
    <message>
        <source>Write nothing of the content, summary or number of any secret document.</source>
        <translation>Không ghi nội dung, trích yếu, số ký hiệu tài liệu mật.</translation>
    </message>
    <message>
        <source>Nothing about documents</source>
        <translation>Không ghi gì về tài liệu mật</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read. Expected: %2.</source>
        <translation>Không đọc được “%1”. Cần: %2.</translation>
    </message>
</context>
<context>
    <name>soattt::FieldGrid</name>
    <message>
        <source>&quot;%1&quot; can&apos;t be read: %2.</source>
        <translation>Không đọc được ô &quot;%1&quot;: %2.</translation>
    </message>
</context>
<context>
    <name>soattt::FiguresPage</name>
    <message>
        <source>By type</source>
        <translation>Theo loại</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Theo tuổi</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Theo tình trạng</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Sắp hết hạn</translation>
    </message>
    <message>
        <source>Assets in figures</source>
        <translation>Số liệu tài sản</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s), without those disposed of or lost</source>
        <translation>
            <numerusform>%n tài sản, không kể đã thanh lý hoặc mất</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::FilePreview</name>
    <message>
        <source>Preview of %1</source>
        <translation>Xem trước %1</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown here: it is too large or damaged.</source>
        <translation>Không hiện được ảnh này tại đây: ảnh quá lớn hoặc bị hỏng.</translation>
    </message>
</context>
<context>
    <name>soattt::FileStep</name>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Save a template to fill in…</source>
        <translation>Lưu tệp mẫu để điền…</translation>
    </message>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>Thả tệp Excel hoặc CSV vào đây</translation>
    </message>
    <message>
        <source>Headings may stand anywhere in the first 20 rows, in any order, and be called what your office calls them. Nothing is written before you have seen the result of the check.</source>
        <translation>Tiêu đề cột có thể ở bất kỳ đâu trong 20 dòng đầu, theo thứ tự bất kỳ, gọi theo cách của cơ quan bạn. Chưa ghi gì vào sổ trước khi bạn xem kết quả kiểm tra.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Bảng dữ liệu (*.xlsx *.xlsm *.csv *.txt *.tsv);;Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Lưu tệp mẫu</translation>
    </message>
    <message>
        <source>The template was saved as %1.</source>
        <translation>Đã lưu tệp mẫu thành %1.</translation>
    </message>
</context>
<context>
    <name>soattt::FilesTab</name>
    <message>
        <source>No file is kept with this record.</source>
        <translation>Hồ sơ này chưa có tệp lưu kèm.</translation>
    </message>
    <message>
        <source>Files of this record</source>
        <translation>Tệp lưu kèm hồ sơ này</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu bản sao…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove it from the record (Delete); it can be undone</source>
        <translation>Gỡ tệp khỏi hồ sơ (phím Delete); có thể hoàn tác</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Đính kèm tệp…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Or drop files here. At most %1 MB each.</source>
        <translation>Hoặc kéo thả tệp vào đây. Mỗi tệp tối đa %1 MB.</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of %1</source>
        <translation>Chép mã SHA-256 của %1</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here; open it.</source>
        <translation>Ảnh này quá lớn để hiện tại đây; hãy bấm Mở.</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>Đang đính kèm tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached.</source>
        <translation>
            <numerusform>Đã đính kèm %n tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard. Copy one first.</source>
        <translation>Bộ nhớ tạm không có ảnh hay tệp nào. Hãy chép (Ctrl+C) ảnh hoặc tệp trước.</translation>
    </message>
    <message>
        <source>The SHA-256 was copied.</source>
        <translation>Đã chép mã SHA-256.</translation>
    </message>
    <message>
        <source>Click to copy it whole.</source>
        <translation>Bấm để chép toàn bộ mã.</translation>
    </message>
    <message>
        <source>The file %1 was removed from the record.</source>
        <translation>Đã gỡ tệp %1 khỏi hồ sơ.</translation>
    </message>
    <message>
        <source>Attach the picture or the files on the clipboard</source>
        <translation>Đính kèm ảnh hoặc các tệp trong bộ nhớ tạm</translation>
    </message>
</context>
<context>
    <name>soattt::FilterBar</name>
    <message>
        <source>+ Condition</source>
        <translation>+ Điều kiện</translation>
    </message>
    <message>
        <source>Saved filters ▾</source>
        <translation>Bộ lọc đã lưu ▾</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Lọc (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Closed records too</source>
        <translation>Cả hồ sơ đã đóng</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Lưu bộ lọc này…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Lưu bộ lọc này</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên bộ lọc</translation>
    </message>
    <message>
        <source>The filter was kept.</source>
        <translation>Đã lưu bộ lọc.</translation>
    </message>
    <message>
        <source>+ Closed records</source>
        <translation>+ Hồ sơ đã đóng</translation>
    </message>
    <message>
        <source>Show closed records too</source>
        <translation>Hiện cả hồ sơ đã đóng</translation>
    </message>
</context>
<context>
    <name>soattt::FilterChip</name>
    <message>
        <source>Remove the condition %1</source>
        <translation>Bỏ điều kiện %1</translation>
    </message>
    <message>
        <source>Change the condition %1</source>
        <translation>Sửa điều kiện %1</translation>
    </message>
    <message>
        <source>Change the condition</source>
        <translation>Sửa điều kiện</translation>
    </message>
</context>
<context>
    <name>soattt::FinishReviewDialog</name>
    <message>
        <source>Finish the review</source>
        <translation>Kết thúc đợt rà soát</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>%1 accounts: %2 kept, %3 with rights to reduce, %4 to revoke.</source>
        <translation>%1 tài khoản: %2 giữ nguyên, %3 giảm quyền, %4 thu hồi.</translation>
    </message>
    <message>
        <source>The accounts to revoke become revoked in the register on that day.</source>
        <translation>Các tài khoản kết luận thu hồi sẽ được ghi là đã thu hồi trong sổ vào ngày đó.</translation>
    </message>
    <message>
        <source>The rights to reduce stay on the list of what is due until they are marked as done.</source>
        <translation>Việc giảm quyền còn ở danh sách đến hạn cho đến khi được đánh dấu đã thực hiện.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were decided on by the person who holds them; the sheet says so.</source>
        <translation>
            <numerusform>%n tài khoản do chính người đang dùng quyết định; biên bản có ghi rõ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The review is finished; the next one is due on %1.</source>
        <translation>Đợt rà soát đã kết thúc; đợt sau đến hạn ngày %1.</translation>
    </message>
    <message>
        <source>The review is finished.</source>
        <translation>Đợt rà soát đã kết thúc.</translation>
    </message>
</context>
<context>
    <name>soattt::FormLineEditor</name>
    <message>
        <source>Back to the register&apos;s value</source>
        <translation>Trở về giá trị trong sổ</translation>
    </message>
    <message>
        <source>Ctrl+Backspace</source>
        <translation>Ctrl+Backspace</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>sửa bằng tay</translation>
    </message>
    <message>
        <source>The registers say: %1</source>
        <translation>Theo sổ: %1</translation>
    </message>
    <message>
        <source>The registers say: %1 (%2)</source>
        <translation>Theo sổ: %1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Write an amount in đồng, like 12.450.000.</source>
        <translation>Hãy ghi số tiền bằng đồng, ví dụ 12.450.000.</translation>
    </message>
    <message>
        <source>Write a whole number, or nothing.</source>
        <translation>Hãy ghi số nguyên, hoặc để trống.</translation>
    </message>
</context>
<context>
    <name>soattt::FormLinesModel</name>
    <message>
        <source>Field of the form</source>
        <translation>Mục trong biểu mẫu</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Giá trị in</translation>
    </message>
</context>
<context>
    <name>soattt::HelpPanel</name>
    <message>
        <source>Part of the guide</source>
        <translation>Phần của hướng dẫn</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>The guide is written in Vietnamese.</source>
        <translation>Hướng dẫn viết bằng tiếng Việt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Đóng hướng dẫn</translation>
    </message>
</context>
<context>
    <name>soattt::HistoryModel</name>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Trước → sau</translation>
    </message>
</context>
<context>
    <name>soattt::HoldingsModel</name>
    <message>
        <source>Not decided</source>
        <translation>Chưa quyết định</translation>
    </message>
    <message>
        <source>Account or asset</source>
        <translation>Tài khoản hoặc tài sản</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Cách xử lý</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Người tiếp nhận</translation>
    </message>
    <message>
        <source>The rights that stay with an account, the condition of an asset</source>
        <translation>Quyền còn lại của tài khoản, tình trạng của tài sản</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>soattt::ImportDialog</name>
    <message>
        <source>Import into %1</source>
        <translation>Nhập vào %1</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Hoàn tác lần nhập</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>1. The file</source>
        <translation>1. Tệp</translation>
    </message>
    <message>
        <source>2. Sheet and columns</source>
        <translation>2. Trang tính và cột</translation>
    </message>
    <message>
        <source>3. Check</source>
        <translation>3. Kiểm tra</translation>
    </message>
    <message>
        <source>4. Done</source>
        <translation>4. Hoàn tất</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Nhập %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>There is no row under the headings.</source>
        <translation>Dưới dòng tiêu đề không có dữ liệu.</translation>
    </message>
    <message>
        <source>Every row is in the register already, as it stands in the file.</source>
        <translation>Mọi dòng trong tệp đều đã có trong danh mục, không có gì khác.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 left as they are.</source>
        <translation>Thêm %1, sửa %2, giữ nguyên %3.</translation>
    </message>
    <message>
        <source>The import was undone; the register is as it was.</source>
        <translation>Đã hoàn tác lần nhập; danh mục trở lại như cũ.</translation>
    </message>
    <message>
        <source>%1 refused rows</source>
        <translation>%1 - dòng bị từ chối</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Lưu các dòng bị từ chối</translation>
    </message>
    <message>
        <source>Saved as %1. Mend it and import that file.</source>
        <translation>Đã lưu thành %1. Hãy sửa rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Đang kiểm tra %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Đang nhập %1</translation>
    </message>
</context>
<context>
    <name>soattt::IncidentActionDialog</name>
    <message>
        <source>Revoke accounts…</source>
        <translation>Thu hồi tài khoản…</translation>
    </message>
    <message>
        <source>Suspend accounts…</source>
        <translation>Tạm khóa tài khoản…</translation>
    </message>
    <message>
        <source>Isolate computers…</source>
        <translation>Cách ly máy…</translation>
    </message>
    <message>
        <source>The computers are written down as off every network. Pull the cable too.</source>
        <translation>Máy được ghi là không nối mạng nào. Hãy rút cả dây mạng.</translation>
    </message>
    <message>
        <source>This is written down here; change the accounts on their systems too.</source>
        <translation>Việc này được ghi vào sổ; hãy thực hiện cả trên hệ thống.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Done, and written into the timeline of %1.</source>
        <translation>Đã thực hiện và ghi vào diễn biến của %1.</translation>
    </message>
</context>
<context>
    <name>soattt::IncidentCharts</name>
    <message>
        <source>By month</source>
        <translation>Theo tháng</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Theo nguyên nhân</translation>
    </message>
    <message>
        <source>Hours, median by month</source>
        <translation>Số giờ, trung vị theo tháng</translation>
    </message>
    <message>
        <source>(not classed)</source>
        <translation>(chưa phân loại)</translation>
    </message>
    <message>
        <source>to contain</source>
        <translation>ngăn chặn</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>xử lý xong</translation>
    </message>
</context>
<context>
    <name>soattt::IncidentFiguresPage</name>
    <message>
        <source>Period</source>
        <translation>Thời kỳ</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 tháng qua</translation>
    </message>
    <message>
        <source>Last 24 months</source>
        <translation>24 tháng qua</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>5 năm qua</translation>
    </message>
    <message>
        <source>Incident figures</source>
        <translation>Số liệu sự cố</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Mở danh sách</translation>
    </message>
    <message>
        <source>No incident in these months.</source>
        <translation>Không có sự cố trong các tháng này.</translation>
    </message>
    <message>
        <source>%1 incidents; median %2 hours to contain, %3 hours to close.</source>
        <translation>%1 sự cố; trung vị %2 giờ để ngăn chặn, %3 giờ để xử lý xong.</translation>
    </message>
</context>
<context>
    <name>soattt::IncidentSummary</name>
    <message numerus="yes">
        <source>… and %n report(s) more</source>
        <translation>
            <numerusform>… và %n báo cáo nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 steps of the response are open.</source>
        <translation>Còn %1 trên %2 bước xử lý chưa xong.</translation>
    </message>
</context>
<context>
    <name>soattt::IssuedBar</name>
    <message>
        <source>Print with its control slip…</source>
        <translation>In kèm phiếu kiểm soát…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>Save control slip…</source>
        <translation>Lưu phiếu kiểm soát…</translation>
    </message>
    <message>
        <source>%1 control slip</source>
        <translation>%1 phiếu kiểm soát</translation>
    </message>
    <message>
        <source>Its record</source>
        <translation>Hồ sơ văn bản</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Issued as number %1. Print it with its control slip, have both signed and kept.</source>
        <translation>Đã phát hành số %1. Hãy in kèm phiếu kiểm soát, trình ký và lưu cả hai.</translation>
    </message>
</context>
<context>
    <name>soattt::LabelDialog</name>
    <message>
        <source>The file %1 can&apos;t be written: %2.</source>
        <translation>Không ghi được tệp %1: %2.</translation>
    </message>
    <message>
        <source>Labels of assets</source>
        <translation>Nhãn tài sản</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Số cột</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số hàng</translation>
    </message>
    <message>
        <source>First cell</source>
        <translation>Ô đầu tiên</translation>
    </message>
    <message>
        <source>Calibration page…</source>
        <translation>Trang căn chỉnh…</translation>
    </message>
    <message>
        <source>Print it at 100 % and measure: both rulers are 100 mm long.</source>
        <translation>In ở tỷ lệ 100 % rồi đo: cả hai thước dài 100 mm.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Codes (empty: all assets)</source>
        <translation>Mã (để trống: mọi tài sản)</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Loại giấy nhãn</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Chiều rộng</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Chiều cao</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Lề trái</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Lề trên</translation>
    </message>
    <message>
        <source>Gap across</source>
        <translation>Khe ngang</translation>
    </message>
    <message>
        <source>Gap down</source>
        <translation>Khe dọc</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n nhãn</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
</context>
<context>
    <name>soattt::LineEditor</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>dd/mm/yyyy hh:mm</source>
        <translation>dd/mm/yyyy hh:mm</translation>
    </message>
    <message>
        <source>Type a code or a name</source>
        <translation>Gõ mã hoặc tên</translation>
    </message>
    <message>
        <source>Several, parted by ;</source>
        <translation>Nhiều mục, cách nhau bằng dấu ;</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Hiện danh sách</translation>
    </message>
</context>
<context>
    <name>soattt::LineFields</name>
    <message>
        <source>%1: “%2” can&apos;t be read.</source>
        <translation>%1: không đọc được “%2”.</translation>
    </message>
</context>
<context>
    <name>soattt::LinesTab</name>
    <message>
        <source>No line has been written yet.</source>
        <translation>Chưa có dòng nào.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add the line (Enter)</source>
        <translation>Thêm dòng (Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Take the line away (Delete); it can be undone</source>
        <translation>Bỏ dòng này (Delete); hoàn tác được</translation>
    </message>
    <message>
        <source>A line was added to %1.</source>
        <translation>Đã thêm một dòng vào %1.</translation>
    </message>
    <message>
        <source>A line of %1 was changed.</source>
        <translation>Đã sửa một dòng của %1.</translation>
    </message>
    <message>
        <source>Taken out of %1</source>
        <translation>Đã bỏ khỏi %1</translation>
    </message>
    <message>
        <source>A line was taken out of %1.</source>
        <translation>Đã bỏ một dòng khỏi %1.</translation>
    </message>
</context>
<context>
    <name>soattt::ListActions</name>
    <message>
        <source>At most %1 records can be changed at once. Choose fewer.</source>
        <translation>Mỗi lần sửa được nhiều nhất %1 hồ sơ. Hãy chọn ít hơn.</translation>
    </message>
    <message>
        <source>At most %1 chosen rows can be put out. Use the whole list.</source>
        <translation>Chỉ xuất hoặc in được nhiều nhất %1 dòng đã chọn. Hãy xuất cả danh sách.</translation>
    </message>
    <message>
        <source>At most %1 rows can be copied. Export the list instead.</source>
        <translation>Chỉ sao chép được nhiều nhất %1 dòng. Hãy dùng nút Xuất.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied; they can be pasted into Excel.</source>
        <translation>
            <numerusform>Đã sao chép %n dòng; có thể dán vào Excel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Sao chép thành bảng</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Change fields…</source>
        <translation>Sửa các mục…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Đóng hồ sơ…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
</context>
<context>
    <name>soattt::MainWindow</name>
    <message>
        <source>Open a book</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>Locks after %1 minutes</source>
        <translation>Tự khóa sau %1 phút</translation>
    </message>
    <message>
        <source>A form is not saved yet. What you typed is kept as a draft and waits for you.</source>
        <translation>Còn biểu nhập chưa lưu. Nội dung đã gõ được giữ làm bản nháp chờ bạn.</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Đóng sổ</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written.</source>
        <translation>Không ghi được vào thư mục %1.</translation>
    </message>
    <message>
        <source>Nobody could sign in to take the pictures.</source>
        <translation>Không đăng nhập được để chụp màn hình.</translation>
    </message>
    <message>
        <source>Save or leave the form first, then change the language.</source>
        <translation>Hãy lưu hoặc thoát biểu nhập trước, rồi đổi ngôn ngữ.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Đang sao lưu</translation>
    </message>
    <message>
        <source>The backup was restored. The book as it was is kept as %1.</source>
        <translation>Đã phục hồi bản sao lưu. Sổ trước đó được giữ lại với tên %1.</translation>
    </message>
    <message>
        <source>Make the recovery sheet now: your name at the top right, &quot;Users…&quot;, &quot;Recovery sheet…&quot;.</source>
        <translation>Hãy lập phiếu khôi phục ngay: tên bạn ở góc phải trên, “Người dùng…”, “Phiếu khôi phục…”.</translation>
    </message>
</context>
<context>
    <name>soattt::NewReviewDialog</name>
    <message>
        <source>Open a review of accounts</source>
        <translation>Mở đợt rà soát tài khoản</translation>
    </message>
    <message>
        <source>Review of accounts, %1</source>
        <translation>Rà soát tài khoản, %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Mở đợt rà soát</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Types of accounts</source>
        <translation>Loại tài khoản</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n tài khoản</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the date as 05/03/2026.</source>
        <translation>Ghi ngày theo dạng 05/03/2026.</translation>
    </message>
    <message>
        <source>Opening the review</source>
        <translation>Đang mở đợt rà soát</translation>
    </message>
    <message>
        <source>The review was opened.</source>
        <translation>Đã mở đợt rà soát.</translation>
    </message>
</context>
<context>
    <name>soattt::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>soattt::OfficePage</name>
    <message>
        <source>Office and settings</source>
        <translation>Cơ quan và thiết lập</translation>
    </message>
</context>
<context>
    <name>soattt::OverviewCharts</name>
    <message>
        <source>No incident in the last 12 months.</source>
        <translation>Không có sự cố trong 12 tháng qua.</translation>
    </message>
    <message>
        <source>No asset in the register yet.</source>
        <translation>Danh mục chưa có tài sản.</translation>
    </message>
    <message>
        <source>Incidents by month</source>
        <translation>Sự cố theo tháng</translation>
    </message>
    <message>
        <source>Assets by state</source>
        <translation>Tài sản theo tình trạng</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
</context>
<context>
    <name>soattt::OwnPasswordForm</name>
    <message>
        <source>Change my password</source>
        <translation>Đổi mật khẩu của tôi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Đã đổi mật khẩu của bạn.</translation>
    </message>
</context>
<context>
    <name>soattt::OwnRuleDialog</name>
    <message>
        <source>Own rule</source>
        <translation>Nội quy</translation>
    </message>
    <message>
        <source>12/QĐ-UBND of 05/01/2026, or a note</source>
        <translation>12/QĐ-UBND ngày 05/01/2026, hoặc ghi chú</translation>
    </message>
    <message>
        <source>The office&apos;s own value</source>
        <translation>Mức của cơ quan</translation>
    </message>
    <message>
        <source>By which decision</source>
        <translation>Theo quyết định nào</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>Beside, not binding: %1</source>
        <translation>Tham khảo, không bắt buộc: %1</translation>
    </message>
    <message>
        <source>The regulations applied say nothing here.</source>
        <translation>Các quy chế áp dụng không quy định nội dung này.</translation>
    </message>
    <message>
        <source>The own rule was set.</source>
        <translation>Đã đặt nội quy.</translation>
    </message>
</context>
<context>
    <name>soattt::PagePreview</name>
    <message>
        <source>Pages as printed</source>
        <translation>Các trang như khi in</translation>
    </message>
</context>
<context>
    <name>soattt::PapersPage</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Print these papers and have them signed. Handovers that are not signed stay on the list of what is due.</source>
        <translation>In các văn bản này và lấy chữ ký. Biên bản bàn giao chưa ký còn nằm trong danh sách việc đến hạn.</translation>
    </message>
    <message>
        <source>Preview and print: minutes of the person who leaves</source>
        <translation>Xem và in: biên bản bàn giao, thu hồi của cán bộ</translation>
    </message>
    <message>
        <source>Preview and print: handover %1</source>
        <translation>Xem và in: biên bản bàn giao %1</translation>
    </message>
</context>
<context>
    <name>soattt::PasswordChangeDialog</name>
    <message>
        <source>Passwords changed together</source>
        <translation>Đổi mật khẩu cả đợt</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Mọi tài khoản</translation>
    </message>
    <message>
        <source>Day of the change</source>
        <translation>Ngày đổi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Interval: %1 · %2</source>
        <translation>Định kỳ: %1 · %2</translation>
    </message>
    <message>
        <source>Active accounts of the system</source>
        <translation>Tài khoản đang sử dụng của hệ thống</translation>
    </message>
    <message>
        <source>Holder or custodian</source>
        <translation>Người sử dụng hoặc quản lý</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Lần đổi gần nhất</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>Write it for %n account(s)</source>
        <translation>
            <numerusform>Ghi cho %n tài khoản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of password was written for %n account(s).</source>
        <translation>
            <numerusform>Đã ghi ngày đổi mật khẩu cho %n tài khoản.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::PasswordFields</name>
    <message>
        <source>Old password</source>
        <translation>Mật khẩu cũ</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nhập lại mật khẩu mới</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Hiện nội dung đang gõ</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Hai mật khẩu khác nhau.</translation>
    </message>
</context>
<context>
    <name>soattt::PutOffDialog</name>
    <message>
        <source>Put off</source>
        <translation>Tạm hoãn</translation>
    </message>
    <message>
        <source>Until %1 at the latest. When it is due, and that it is late, stay as they are in reports and for the head.</source>
        <translation>Chậm nhất đến ngày %1. Hạn và tình trạng quá hạn không đổi: báo cáo vẫn ghi, lãnh đạo vẫn thấy.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Ngày mai</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Thứ Hai tới</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Sau một tuần</translation>
    </message>
    <message>
        <source>As late as possible</source>
        <translation>Muộn nhất có thể</translation>
    </message>
    <message>
        <source>Type the date as 05/03/2026.</source>
        <translation>Nhập ngày theo dạng 05/03/2026.</translation>
    </message>
    <message>
        <source>It was put off until %1.</source>
        <translation>Đã tạm hoãn đến ngày %1.</translation>
    </message>
</context>
<context>
    <name>soattt::ReconcileDialog</name>
    <message>
        <source>Reconcile accounts</source>
        <translation>Đối chiếu tài khoản</translation>
    </message>
    <message>
        <source>The list of accounts as the system itself gives it: usernames, and if it has them names, states and last sign-ins. It is held against the register of accounts; nothing is written.</source>
        <translation>Danh sách tài khoản do chính hệ thống xuất ra: tên đăng nhập, và nếu có thì họ tên, tình trạng, lần đăng nhập gần nhất. Danh sách được đối chiếu với danh mục tài khoản; sổ không bị thay đổi.</translation>
    </message>
    <message>
        <source>No column goes to: %1.</source>
        <translation>Không có cột nào cho: %1.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Lưu ra Excel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Đối chiếu</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Save the differences</source>
        <translation>Lưu các chỗ khác nhau</translation>
    </message>
    <message>
        <source>Reconciliation %1</source>
        <translation>Đối chiếu %1</translation>
    </message>
    <message>
        <source>The differences were saved as %1.</source>
        <translation>Đã lưu các chỗ khác nhau vào %1.</translation>
    </message>
</context>
<context>
    <name>soattt::ReconcileResult</name>
    <message>
        <source>Lock it on the system, then revoke it in the register.</source>
        <translation>Khóa tài khoản trên hệ thống, rồi thu hồi trong sổ.</translation>
    </message>
    <message>
        <source>The register says it is revoked: lock it on the system.</source>
        <translation>Sổ ghi đã thu hồi: khóa tài khoản trên hệ thống.</translation>
    </message>
    <message>
        <source>Find out whose it is: add it to the register, or have it removed from the system.</source>
        <translation>Tìm xem của ai: ghi vào sổ, hoặc cho xóa khỏi hệ thống.</translation>
    </message>
    <message>
        <source>The system no longer has it: revoke it in the register, or mend the username.</source>
        <translation>Hệ thống không còn tài khoản này: thu hồi trong sổ, hoặc sửa lại tên đăng nhập.</translation>
    </message>
    <message>
        <source>Bring system and register to the same state.</source>
        <translation>Đưa hệ thống và sổ về cùng một tình trạng.</translation>
    </message>
    <message>
        <source>Find out who uses it: an account has one person.</source>
        <translation>Tìm xem ai đang dùng: mỗi tài khoản chỉ của một người.</translation>
    </message>
    <message>
        <source>The same person by all appearance: mend the spelling.</source>
        <translation>Có vẻ là cùng một người: sửa lại cách viết tên.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Which differences are shown</source>
        <translation>Chỗ khác nào được hiện</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Các chỗ khác nhau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>%1 accounts in the list; the register says the same of all of them.</source>
        <translation>%1 tài khoản trong danh sách; sổ ghi khớp tất cả.</translation>
    </message>
    <message>
        <source>%1 accounts in the list, %2 differences</source>
        <translation>%1 tài khoản trong danh sách, %2 chỗ khác</translation>
    </message>
    <message>
        <source>All differences</source>
        <translation>Mọi chỗ khác</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Thu hồi…</translation>
    </message>
    <message>
        <source>Add to the register…</source>
        <translation>Ghi vào sổ…</translation>
    </message>
    <message>
        <source>The holder has left the office</source>
        <translation>Người sử dụng không còn công tác tại cơ quan</translation>
    </message>
    <message>
        <source>The system no longer has the account</source>
        <translation>Hệ thống không còn tài khoản này</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied; they can be pasted into Excel.</source>
        <translation>
            <numerusform>Đã sao chép %n dòng; có thể dán vào Excel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::RecordChoice</name>
    <message>
        <source>Code or name of the %1</source>
        <translation>Mã hoặc tên %1</translation>
    </message>
</context>
<context>
    <name>soattt::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Lưu (Ctrl+S)</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>%1, given when saved</source>
        <translation>%1, cấp khi lưu</translation>
    </message>
    <message>
        <source>What you typed here before and did not save was kept.</source>
        <translation>Nội dung bạn nhập dở lần trước vẫn được giữ lại.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Nhập lại từ đầu</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Đã thêm %1.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>Leave the form (Esc)</source>
        <translation>Rời biểu nhập (Esc)</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Hồ sơ trước</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Hồ sơ sau</translation>
    </message>
    <message>
        <source>New %1, like %2</source>
        <translation>Thêm %1, theo mẫu %2</translation>
    </message>
    <message>
        <source>Save the new record?</source>
        <translation>Lưu hồ sơ mới này?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Lưu những thay đổi của %1?</translation>
    </message>
</context>
<context>
    <name>soattt::RecordTableModel</name>
    <message>
        <source>can&apos;t be read</source>
        <translation>không đọc được</translation>
    </message>
</context>
<context>
    <name>soattt::RecoveryForm</name>
    <message>
        <source>Forgot the password</source>
        <translation>Quên mật khẩu</translation>
    </message>
    <message>
        <source>Another administrator can set a new password under &quot;Users…&quot;. Where there is none, type the code of the recovery sheet; it is good once.</source>
        <translation>Người quản trị khác có thể đặt mật khẩu mới trong “Người dùng…”. Không có ai thì gõ mã trên phiếu khôi phục; mã chỉ dùng được một lần.</translation>
    </message>
    <message>
        <source>Sign-in name of the administrator</source>
        <translation>Tên đăng nhập của người quản trị</translation>
    </message>
    <message>
        <source>Code of the recovery sheet</source>
        <translation>Mã trên phiếu khôi phục</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
</context>
<context>
    <name>soattt::ReferenceEditor</name>
    <message>
        <source>Add %1</source>
        <translation>Thêm %1</translation>
    </message>
</context>
<context>
    <name>soattt::RegisterPage</name>
    <message>
        <source>Add %1</source>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>Add a record (Ctrl+N)</source>
        <translation>Thêm hồ sơ (Ctrl+N)</translation>
    </message>
    <message>
        <source>Columns ▾</source>
        <translation>Cột ▾</translation>
    </message>
    <message>
        <source>Import Excel…</source>
        <translation>Nhập từ Excel…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this register answers to the filter.</source>
        <translation>Không có hồ sơ nào trong danh mục này khớp bộ lọc.</translation>
    </message>
    <message>
        <source>This register is still empty.</source>
        <translation>Danh mục này chưa có hồ sơ.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>%1 was reopened.</source>
        <translation>Đã mở lại hồ sơ %1.</translation>
    </message>
    <message>
        <source>This is the last record of the list.</source>
        <translation>Đây là hồ sơ cuối danh sách.</translation>
    </message>
    <message>
        <source>This is the first record of the list.</source>
        <translation>Đây là hồ sơ đầu danh sách.</translation>
    </message>
    <message>
        <source>Import self-checks…</source>
        <translation>Nhập kết quả tự kiểm tra…</translation>
    </message>
    <message>
        <source>Tasks ▾</source>
        <translation>Tác vụ ▾</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>soattt::RegulationList</name>
    <message>
        <source>issued %1</source>
        <translation>ban hành ngày %1</translation>
    </message>
    <message>
        <source>in force from %1</source>
        <translation>hiệu lực từ ngày %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến ngày %1</translation>
    </message>
    <message>
        <source>Where several set the same number the strictest binds; each one&apos;s own reports and clocks are owed by themselves.</source>
        <translation>Khi nhiều quy chế cùng định một mức, mức chặt nhất được áp dụng; báo cáo và thời hạn riêng của từng quy chế vẫn phải thực hiện riêng.</translation>
    </message>
    <message>
        <source>Apply the ticked ones…</source>
        <translation>Áp dụng các quy chế đã đánh dấu…</translation>
    </message>
</context>
<context>
    <name>soattt::RegulationsPage</name>
    <message>
        <source>Regulations and own rules</source>
        <translation>Quy chế và nội quy</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Các mức quy định</translation>
    </message>
    <message>
        <source>Regulations applied</source>
        <translation>Quy chế áp dụng</translation>
    </message>
    <message>
        <source>Numbers that bind the office</source>
        <translation>Các mức cơ quan phải tuân theo</translation>
    </message>
    <message>
        <source>Set own rule…</source>
        <translation>Đặt nội quy…</translation>
    </message>
    <message>
        <source>End own rule…</source>
        <translation>Chấm dứt nội quy…</translation>
    </message>
    <message>
        <source>An own rule may be stricter than the text, or stand where the text gives no number.</source>
        <translation>Nội quy có thể chặt hơn văn bản, hoặc dùng khi văn bản không nêu mức.</translation>
    </message>
    <message>
        <source>End own rule</source>
        <translation>Chấm dứt nội quy</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Lý do chấm dứt?</translation>
    </message>
    <message>
        <source>The own rule ended; the text applies again.</source>
        <translation>Nội quy đã chấm dứt; áp dụng lại mức của văn bản.</translation>
    </message>
</context>
<context>
    <name>soattt::RenewPasswordForm</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Đặt mật khẩu của riêng bạn</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
</context>
<context>
    <name>soattt::ReportSentDialog</name>
    <message>
        <source>Report sent</source>
        <translation>Đã gửi báo cáo</translation>
    </message>
    <message>
        <source>Tick what this report settles; the other clocks run on.</source>
        <translation>Chọn những báo cáo mà lần gửi này hoàn thành; các hạn khác vẫn chạy.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>The report was written down.</source>
        <translation>Đã ghi lần gửi báo cáo.</translation>
    </message>
</context>
<context>
    <name>soattt::ReportsPage</name>
    <message>
        <source>Fields</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Print what is shown (Ctrl+P)</source>
        <translation>In nội dung đang xem (Ctrl+P)</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Phát hành…</translation>
    </message>
    <message>
        <source>Take a number and freeze the document</source>
        <translation>Lấy số và chốt văn bản</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Word for word as the form</source>
        <translation>Đúng nguyên văn mẫu</translation>
    </message>
    <message>
        <source>Prints the wording of the regulation with its slips, and leaves out the log anchor.</source>
        <translation>In đúng câu chữ của quy chế kể cả lỗi, và bỏ dòng mã neo nhật ký.</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Các mục của biểu mẫu</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before signing</source>
        <translation>
            <numerusform>%n điểm cần xem trước khi ký</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>Already issued for this period: %1.</source>
        <translation>Kỳ này đã phát hành: %1.</translation>
    </message>
    <message>
        <source>Issue “%1”, %2, as number %3?

The number is taken and the document is frozen as printed: neither can be taken back.</source>
        <translation>Phát hành “%1”, %2, số %3?

Số sẽ được lấy và văn bản được chốt như bản in: không thể rút lại.</translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation>Phát hành %1</translation>
    </message>
    <message>
        <source>%1 was issued.</source>
        <translation>Đã phát hành %1.</translation>
    </message>
    <message>
        <source>Choose the %1 the form is for: type its code or a part of its name.</source>
        <translation>Chọn %1 để lập biểu mẫu: gõ mã hoặc một phần tên.</translation>
    </message>
    <message>
        <source>Already issued for this record: %1.</source>
        <translation>Đã phát hành cho hồ sơ này: %1.</translation>
    </message>
</context>
<context>
    <name>soattt::ResetPasswordForm</name>
    <message>
        <source>New password for %1</source>
        <translation>Mật khẩu mới cho %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>Đã đặt mật khẩu mới cho %1.</translation>
    </message>
</context>
<context>
    <name>soattt::ResponseDialog</name>
    <message>
        <source>Response to %1</source>
        <translation>Xử lý sự cố %1</translation>
    </message>
    <message>
        <source>Reports owed</source>
        <translation>Báo cáo phải gửi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Steps of the response</source>
        <translation>Các bước xử lý</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Report sent…</source>
        <translation>Đã gửi báo cáo…</translation>
    </message>
    <message>
        <source>Print its form…</source>
        <translation>In biểu mẫu…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Đã thực hiện…</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Không thực hiện…</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Evidence file…</source>
        <translation>Tệp chứng cứ…</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>Đính chính dòng này</translation>
    </message>
    <message>
        <source>Actions ▾</source>
        <translation>Thực hiện ▾</translation>
    </message>
    <message>
        <source>Export evidence…</source>
        <translation>Xuất hồ sơ chứng cứ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Reports owed (%1)</source>
        <translation>Báo cáo phải gửi (%1)</translation>
    </message>
    <message>
        <source>No applied regulation asks for a report of this incident.</source>
        <translation>Không quy chế áp dụng nào yêu cầu báo cáo sự cố này.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>chưa xong</translation>
    </message>
    <message>
        <source>not needed: %1</source>
        <translation>không phải làm: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>không thực hiện: %1</translation>
    </message>
    <message>
        <source>Steps (%1 open)</source>
        <translation>Các bước (còn %1)</translation>
    </message>
    <message>
        <source>(corrects %1) </source>
        <translation>(đính chính %1) </translation>
    </message>
    <message>
        <source>Timeline (%1)</source>
        <translation>Diễn biến (%1)</translation>
    </message>
    <message>
        <source>An entry was added to the timeline of %1.</source>
        <translation>Đã thêm một dòng vào diễn biến của %1.</translation>
    </message>
    <message>
        <source>The new entry corrects %1, which stays as it is.</source>
        <translation>Dòng mới đính chính %1; dòng cũ giữ nguyên.</translation>
    </message>
    <message>
        <source>Evidence file</source>
        <translation>Tệp chứng cứ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>With the entry the file %1 is kept, with its SHA-256.</source>
        <translation>Tệp %1 sẽ được lưu cùng dòng này, kèm SHA-256.</translation>
    </message>
    <message>
        <source>Folder for the evidence</source>
        <translation>Thư mục lưu hồ sơ chứng cứ</translation>
    </message>
    <message>
        <source>The evidence stands in %1.</source>
        <translation>Hồ sơ chứng cứ nằm ở %1.</translation>
    </message>
</context>
<context>
    <name>soattt::RestoreDialog</name>
    <message>
        <source>%1: %2; last written %3; %4 log entries; %5 people, %6 assets, %7 accounts.</source>
        <translation>%1: %2; ghi lần cuối %3; %4 dòng nhật ký; %5 cán bộ, %6 tài sản, %7 tài khoản.</translation>
    </message>
    <message>
        <source>This backup is of another book and does not take the place of this one. Restore it as a book of its own with soatttctl.</source>
        <translation>Bản sao lưu này là của sổ khác, không thay cho sổ đang mở được. Hãy phục hồi thành sổ riêng bằng soatttctl.</translation>
    </message>
    <message>
        <source>The backup and the open book went different ways; the open one is kept beside it.</source>
        <translation>Bản sao lưu và sổ đang mở đã tách thành hai nhánh khác nhau; sổ đang mở được giữ lại bên cạnh.</translation>
    </message>
    <message numerus="yes">
        <source>%n log entry(ies) written since then will not be in the restored book; the open one is kept beside it.</source>
        <translation>
            <numerusform>%n dòng nhật ký ghi từ đó đến nay sẽ không có trong sổ phục hồi; sổ đang mở được giữ lại bên cạnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Phục hồi từ bản sao lưu</translation>
    </message>
    <message>
        <source>The backup is brought back beside the book and verified; nothing is replaced before you have read what is inside.</source>
        <translation>Bản sao lưu được đưa về cạnh sổ và kiểm tra; chưa thay gì trước khi bạn xem bên trong có gì.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Xem bên trong</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Phục hồi</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Chọn bản sao lưu</translation>
    </message>
    <message>
        <source>Backups (*.soattt *.soattt-kin);;All files (*)</source>
        <translation>Bản sao lưu (*.soattt *.soattt-kin);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Passphrase, for a sealed copy only</source>
        <translation>Mật khẩu niêm phong, chỉ cho bản niêm phong</translation>
    </message>
    <message>
        <source>Your password, once more</source>
        <translation>Mật khẩu đăng nhập của bạn, một lần nữa</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Trong bản sao lưu</translation>
    </message>
    <message>
        <source>In the open book</source>
        <translation>Trong sổ đang mở</translation>
    </message>
</context>
<context>
    <name>soattt::RestoreTestDialog</name>
    <message>
        <source>Restore test by comparison</source>
        <translation>Thử phục hồi bằng so sánh</translation>
    </message>
    <message>
        <source>Restore the copy to another folder with your backup tool, then let both be compared file by file.</source>
        <translation>Hãy phục hồi bản sao vào một thư mục khác bằng công cụ sao lưu, rồi để chương trình so sánh từng tệp.</translation>
    </message>
    <message>
        <source>Folder as it was when backed up</source>
        <translation>Thư mục gốc như lúc sao lưu</translation>
    </message>
    <message>
        <source>Folder restored from the copy</source>
        <translation>Thư mục phục hồi từ bản sao</translation>
    </message>
    <message>
        <source>Minutes the restore took</source>
        <translation>Số phút phục hồi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Write the test</source>
        <translation>Ghi lần thử</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Comparing folders</source>
        <translation>Đang so sánh thư mục</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) are the same.</source>
        <translation>
            <numerusform>Cả %n tệp đều giống nhau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same: %1 missing, %2 different, %3 more than before.</source>
        <translation>Không giống: thiếu %1 tệp, khác %2 tệp, thừa %3 tệp.</translation>
    </message>
    <message>
        <source>The test was written; say on which machine, and who witnessed it.</source>
        <translation>Đã ghi lần thử; hãy bổ sung máy phục hồi và người chứng kiến.</translation>
    </message>
</context>
<context>
    <name>soattt::ReviewDialog</name>
    <message>
        <source>Review of accounts</source>
        <translation>Rà soát tài khoản</translation>
    </message>
    <message>
        <source>Which accounts are shown</source>
        <translation>Tài khoản nào được hiện</translation>
    </message>
    <message>
        <source>Accounts of the review</source>
        <translation>Tài khoản của đợt rà soát</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Keep (G)</source>
        <translation>Giữ (G)</translation>
    </message>
    <message>
        <source>Reduce (T)</source>
        <translation>Giảm quyền (T)</translation>
    </message>
    <message>
        <source>Revoke (H)</source>
        <translation>Thu hồi (H)</translation>
    </message>
    <message>
        <source>Done on the system (X)</source>
        <translation>Đã thực hiện (X)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>Kết thúc đợt…</translation>
    </message>
    <message>
        <source>Finished on %1 · %2 accounts, %3 still to do</source>
        <translation>Hoàn thành ngày %1 · %2 tài khoản, còn %3 việc phải làm</translation>
    </message>
    <message>
        <source>%1 · decided on %2 of %3</source>
        <translation>%1 · đã quyết định %2/%3</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Not decided (L)</source>
        <translation>Chưa quyết định (L)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Giảm quyền</translation>
    </message>
    <message>
        <source>To revoke</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Of the reviewer</source>
        <translation>Của người rà soát</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Còn phải làm</translation>
    </message>
    <message>
        <source>No account here.</source>
        <translation>Không có tài khoản nào ở đây.</translation>
    </message>
    <message>
        <source>Last review: %1, %2</source>
        <translation>Lần rà soát trước: %1, %2</translation>
    </message>
    <message>
        <source>Last review: none in this book</source>
        <translation>Lần rà soát trước: chưa có trong sổ</translation>
    </message>
    <message>
        <source>last change: %1</source>
        <translation>thay đổi gần nhất: %1</translation>
    </message>
    <message>
        <source>the holder has left the office</source>
        <translation>người sử dụng không còn công tác tại cơ quan</translation>
    </message>
    <message>
        <source>self-review: the reviewer&apos;s own account</source>
        <translation>tự rà soát: tài khoản của chính người rà soát</translation>
    </message>
    <message>
        <source>%1, because</source>
        <translation>%1, vì</translation>
    </message>
    <message>
        <source>The holder has left the office</source>
        <translation>Người sử dụng không còn công tác tại cơ quan</translation>
    </message>
    <message>
        <source>Arrows lead on · C takes a decision back · L shows only what is undecided · Ctrl+Z undoes</source>
        <translation>Mũi tên để đi lại · C bỏ quyết định · L chỉ xem tài khoản chưa quyết định · Ctrl+Z hoàn tác</translation>
    </message>
</context>
<context>
    <name>soattt::ReviewModel</name>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (đã nghỉ)</translation>
    </message>
    <message>
        <source>%1 (the reviewer)</source>
        <translation>%1 (người rà soát)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người sử dụng</translation>
    </message>
</context>
<context>
    <name>soattt::RevokeDialog</name>
    <message numerus="yes">
        <source>Revoke %n account(s)</source>
        <translation>
            <numerusform>Thu hồi %n tài khoản</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Thu hồi</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n tài khoản nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were revoked.</source>
        <translation>
            <numerusform>Đã thu hồi %n tài khoản.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::RoleForm</name>
    <message>
        <source>Role of %1</source>
        <translation>Vai trò của %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>%1 has another role now, from the next sign-in on.</source>
        <translation>Đã đổi vai trò của %1, có hiệu lực từ lần đăng nhập sau.</translation>
    </message>
</context>
<context>
    <name>soattt::SanitizeDialog</name>
    <message>
        <source>Wipe or destroy a storage device</source>
        <translation>Xóa hoặc tiêu hủy thiết bị lưu trữ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>Choose the storage device first: its medium decides what fits.</source>
        <translation>Hãy chọn thiết bị lưu trữ trước: loại thiết bị quyết định cách nào phù hợp.</translation>
    </message>
    <message>
        <source>%1 is written down.</source>
        <translation>Đã ghi %1.</translation>
    </message>
</context>
<context>
    <name>soattt::SealedDialog</name>
    <message>
        <source>Sealed copy to take outside</source>
        <translation>Bản niêm phong để mang ra ngoài</translation>
    </message>
    <message>
        <source>The copy opens with this passphrase alone. Nobody can open it when the passphrase is lost: write it down where the office keeps its secrets.</source>
        <translation>Bản sao chỉ mở được bằng mật khẩu này. Mất mật khẩu thì không ai mở được: hãy ghi lại ở nơi cơ quan cất giữ bí mật.</translation>
    </message>
    <message>
        <source>Passphrase, at least %1 characters</source>
        <translation>Mật khẩu niêm phong, ít nhất %1 ký tự</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Gõ lại một lần nữa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Hai lần gõ mật khẩu không giống nhau.</translation>
    </message>
    <message>
        <source>Where to put the sealed copy</source>
        <translation>Nơi đặt bản niêm phong</translation>
    </message>
    <message>
        <source>Sealing a copy</source>
        <translation>Đang niêm phong bản sao</translation>
    </message>
    <message>
        <source>Sealed and verified: %1</source>
        <translation>Đã niêm phong và kiểm tra: %1</translation>
    </message>
</context>
<context>
    <name>soattt::SearchBox</name>
    <message>
        <source>Search all registers: name, code, serial number…</source>
        <translation>Tìm trong mọi danh mục: tên, mã, số sê-ri…</translation>
    </message>
    <message>
        <source>Search all registers</source>
        <translation>Tìm trong mọi danh mục</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>Không tìm thấy &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>soattt::SecretInspectionDialog</name>
    <message>
        <source>Open an inspection</source>
        <translation>Lập phiên kiểm tra</translation>
    </message>
    <message>
        <source>The points to look at are taken from the applied regulations.</source>
        <translation>Các nội dung kiểm tra được lấy từ quy chế đang áp dụng.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Open the inspection</source>
        <translation>Lập phiên</translation>
    </message>
    <message>
        <source>Type the date as 05/03/2026.</source>
        <translation>Hãy gõ ngày theo dạng 05/03/2026.</translation>
    </message>
    <message>
        <source>The inspection was opened.</source>
        <translation>Đã lập phiên kiểm tra.</translation>
    </message>
</context>
<context>
    <name>soattt::SelectionBar</name>
    <message>
        <source>Change fields…</source>
        <translation>Sửa các mục…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Đóng hồ sơ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>Đã chọn %n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Sao chép thành bảng</translation>
    </message>
</context>
<context>
    <name>soattt::SettledView</name>
    <message>
        <source>Done this week</source>
        <translation>Đã xong trong tuần</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã xong</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ghi lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Entry in the log</source>
        <translation>Theo nhật ký</translation>
    </message>
    <message>
        <source>Since Monday, %1, no entry in the registers has settled anything due.</source>
        <translation>Từ thứ Hai, %1, chưa có việc đến hạn nào xong nhờ ghi sổ.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) owed were settled by an entry in the registers since Monday, %1. What fell away with time alone isn&apos;t counted.</source>
        <translation>
            <numerusform>Từ thứ Hai, %1, có %n việc đã xong nhờ ghi sổ. Việc tự hết theo thời gian không tính.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>soattt::Sidebar</name>
    <message>
        <source>SUMMARY</source>
        <translation>TỔNG HỢP</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1, %n việc quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n due soon</source>
        <translation>
            <numerusform>%1, %n việc sắp đến hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>PEOPLE AND ACCOUNTS</source>
        <translation>CON NGƯỜI, TÀI KHOẢN</translation>
    </message>
    <message>
        <source>EQUIPMENT</source>
        <translation>THIẾT BỊ</translation>
    </message>
    <message>
        <source>SYSTEMS AND NETWORK</source>
        <translation>HỆ THỐNG, MẠNG</translation>
    </message>
    <message>
        <source>BACKUPS</source>
        <translation>SAO LƯU</translation>
    </message>
    <message>
        <source>SECURITY AND INCIDENTS</source>
        <translation>AN TOÀN, SỰ CỐ</translation>
    </message>
    <message>
        <source>Show or hide the group (arrow keys left and right)</source>
        <translation>Mở hoặc gấp nhóm (phím mũi tên trái, phải)</translation>
    </message>
</context>
<context>
    <name>soattt::SignDialog</name>
    <message>
        <source>Minutes signed</source>
        <translation>Biên bản đã ký</translation>
    </message>
    <message>
        <source>Once the minutes are signed, the assets in them pass to the receiver, and the lines stay as they are.</source>
        <translation>Khi biên bản đã ký, tài sản chuyển sang bên nhận và các dòng giữ nguyên.</translation>
    </message>
    <message>
        <source>Scan of the signed minutes</source>
        <translation>Bản quét biên bản đã ký</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Scans (%1)</source>
        <translation>Bản quét (%1)</translation>
    </message>
    <message>
        <source>%1 is signed; its assets are with the receiver.</source>
        <translation>%1 đã ký; tài sản đã chuyển sang bên nhận.</translation>
    </message>
</context>
<context>
    <name>soattt::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>Sổ khác</translation>
    </message>
    <message>
        <source>Forgot the password…</source>
        <translation>Quên mật khẩu…</translation>
    </message>
</context>
<context>
    <name>soattt::SignedScansDialog</name>
    <message>
        <source>Signed scans</source>
        <translation>Bản quét đã ký</translation>
    </message>
    <message>
        <source>Scan the signed paper together with its control slip and choose the file or drop it here. The code on the slip says which document it is; where none can be read, choose the document.</source>
        <translation>Quét văn bản đã ký cùng phiếu kiểm soát rồi chọn tệp hoặc kéo tệp thả vào đây. Mã QR trên phiếu cho biết đó là văn bản nào; nếu không đọc được mã thì chọn văn bản.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Scans to keep</source>
        <translation>Các bản quét sẽ lưu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Choose scans</source>
        <translation>Chọn bản quét</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Bản quét (*.pdf *.jpg *.jpeg *.png);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>read</source>
        <translation>đọc được</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không thấy</translation>
    </message>
    <message>
        <source>(leave it out)</source>
        <translation>(bỏ qua)</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n scan(s)</source>
        <translation>
            <numerusform>Lưu %n bản quét</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message numerus="yes">
        <source>%n signed scan(s) kept.</source>
        <translation>
            <numerusform>Đã lưu %n bản quét đã ký.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the scans</source>
        <translation>Đang đọc các bản quét</translation>
    </message>
</context>
<context>
    <name>soattt::StaffChangeDialog</name>
    <message>
        <source>Leaving or changing post: %1</source>
        <translation>Chuyển công tác, nghỉ việc, đổi vị trí: %1</translation>
    </message>
    <message>
        <source>Accounts and assets of the person</source>
        <translation>Tài khoản và tài sản của cán bộ</translation>
    </message>
    <message>
        <source>Keys 1, 2, 3 choose among what can be done with the line and go on to the next; Enter changes a cell.</source>
        <translation>Phím 1, 2, 3 chọn cách xử lý theo thứ tự rồi sang dòng kế tiếp; Enter để sửa một ô.</translation>
    </message>
    <message>
        <source>Decide the rest as usual</source>
        <translation>Xử lý phần còn lại theo thông lệ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Hoàn tất</translation>
    </message>
    <message>
        <source>This person holds no account and no asset.</source>
        <translation>Cán bộ này không giữ tài khoản, tài sản nào.</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Đã quyết định hết.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not decided yet.</source>
        <translation>
            <numerusform>Còn %n mục chưa quyết định.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… và %n mục nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 held is settled.</source>
        <translation>Đã xử lý xong phần %1 đang giữ.</translation>
    </message>
    <message>
        <source>Assets go back to the store; accounts of the office stay to be decided on</source>
        <translation>Tài sản nhập kho; tài khoản của cơ quan vẫn để quyết định riêng</translation>
    </message>
</context>
<context>
    <name>soattt::StartPage</name>
    <message>
        <source>The office&apos;s information-security registers, duties and reports in one file on this computer.</source>
        <translation>Sổ sách, việc đến hạn và báo cáo an toàn thông tin của cơ quan trong một tệp trên máy này.</translation>
    </message>
    <message>
        <source>Create a new book…</source>
        <translation>Tạo sổ mới…</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Mở sổ…</translation>
    </message>
    <message>
        <source>Look at the sample office</source>
        <translation>Xem cơ quan mẫu</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Mở gần đây</translation>
    </message>
</context>
<context>
    <name>soattt::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Regulation applied: %1</source>
        <translation>Quy chế áp dụng: %1</translation>
    </message>
    <message>
        <source>Log: %1 entries</source>
        <translation>Nhật ký: %1 mục</translation>
    </message>
    <message>
        <source>Backup: %1, verified ✓</source>
        <translation>Sao lưu: %1, đã kiểm tra ✓</translation>
    </message>
    <message>
        <source>Never backed up</source>
        <translation>Chưa từng sao lưu</translation>
    </message>
    <message numerus="yes">
        <source>%n backup folder(s) not reached</source>
        <translation>
            <numerusform>%n thư mục sao lưu chưa tới được</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::StepDialog</name>
    <message>
        <source>Leave the step out</source>
        <translation>Không thực hiện bước</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Đã thực hiện bước</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Hướng tiếp theo</translation>
    </message>
    <message>
        <source>(choose how it goes on)</source>
        <translation>(chọn hướng tiếp theo)</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Lý do không thực hiện</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Không thực hiện</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Ghi đã làm</translation>
    </message>
    <message>
        <source>The step was written down.</source>
        <translation>Đã ghi bước xử lý.</translation>
    </message>
</context>
<context>
    <name>soattt::StocktakeDialog</name>
    <message>
        <source>Stock-take %1</source>
        <translation>Kiểm kê %1</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Dòng hiển thị</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Mọi dòng</translation>
    </message>
    <message>
        <source>Assets of the stock-take</source>
        <translation>Tài sản kiểm kê</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>In the register at</source>
        <translation>Vị trí trong sổ</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Vị trí tìm thấy</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Kết thúc…</translation>
    </message>
    <message>
        <source>I am standing in (empty: the place is not looked at)</source>
        <translation>Đang đứng tại (để trống: không xét vị trí)</translation>
    </message>
    <message>
        <source>Code, serial number or QR code, then Enter</source>
        <translation>Mã, số sê-ri hoặc mã QR, rồi Enter</translation>
    </message>
    <message>
        <source>Expected %1 · found %2 · not yet seen %3 · in another place %4 · unexpected %5 · missing %6</source>
        <translation>Theo sổ %1 · tìm thấy %2 · chưa thấy %3 · sai vị trí %4 · ngoài sổ %5 · thiếu %6</translation>
    </message>
    <message>
        <source>Finish the stock-take? What was counted then stays.</source>
        <translation>Kết thúc đợt kiểm kê? Kết quả đã đếm sẽ giữ nguyên.</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s) were not seen and will be missing. Finish the stock-take?</source>
        <translation>
            <numerusform>%n tài sản chưa thấy và sẽ ghi là thiếu. Kết thúc đợt kiểm kê?</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>%1 is finished; its differences are on the list of what is due.</source>
        <translation>%1 đã kết thúc; các chênh lệch nằm trong danh sách việc phải làm.</translation>
    </message>
</context>
<context>
    <name>soattt::ThresholdEditor</name>
    <message>
        <source>Unit of time</source>
        <translation>Đơn vị thời gian</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>years</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>lower-case letter</source>
        <translation>chữ thường</translation>
    </message>
    <message>
        <source>capital letter</source>
        <translation>chữ hoa</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>chữ số</translation>
    </message>
    <message>
        <source>special character</source>
        <translation>ký tự đặc biệt</translation>
    </message>
    <message>
        <source>digit or special character</source>
        <translation>chữ số hoặc ký tự đặc biệt</translation>
    </message>
    <message>
        <source>before day</source>
        <translation>trước ngày</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
</context>
<context>
    <name>soattt::ThresholdsModel</name>
    <message>
        <source>no rule</source>
        <translation>không quy định</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation>Mức áp dụng</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Own rule</source>
        <translation>Nội quy</translation>
    </message>
    <message>
        <source>kept by the office</source>
        <translation>cơ quan giữ lại</translation>
    </message>
</context>
<context>
    <name>soattt::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>Trong 7 ngày tới</translation>
    </message>
    <message>
        <source>In 8 to 30 days</source>
        <translation>Trong 8 đến 30 ngày</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Việc đến hạn</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Không có việc đến hạn trong %n ngày tới.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due here.</source>
        <translation>Không có việc đến hạn ở mục này.</translation>
    </message>
    <message>
        <source>The registers were compared with every duty the program knows of the regulations applied, and all are met.</source>
        <translation>Đã đối chiếu sổ với mọi nghĩa vụ mà chương trình biết trong các quy chế áp dụng; tất cả đều đã thực hiện.</translation>
    </message>
    <message>
        <source>Press the chosen count again to see everything.</source>
        <translation>Bấm lại ô đang chọn để xem tất cả.</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Nội dung hiển thị</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc phải làm</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>Đã xong trong tuần</translation>
    </message>
    <message>
        <source>Calendar of the year</source>
        <translation>Lịch cả năm</translation>
    </message>
    <message>
        <source>What is due that day</source>
        <translation>Việc đến hạn ngày đó</translation>
    </message>
    <message>
        <source>It is back in the list.</source>
        <translation>Đã đưa việc trở lại danh sách.</translation>
    </message>
</context>
<context>
    <name>soattt::TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Màu theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Close the book</source>
        <translation>Đóng sổ</translation>
    </message>
    <message>
        <source>Lock the book</source>
        <translation>Khóa sổ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hướng dẫn của trang này</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Phím tắt…</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Đổi mật khẩu của tôi…</translation>
    </message>
    <message>
        <source>Users…</source>
        <translation>Người dùng…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
</context>
<context>
    <name>soattt::UserForm</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>soattt::UsersDialog</name>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Quyền đăng nhập</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Thêm người dùng…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Mật khẩu mới…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>Vai trò…</translation>
    </message>
    <message>
        <source>Close the sign-in…</source>
        <translation>Đóng quyền đăng nhập…</translation>
    </message>
    <message>
        <source>Open the sign-in again</source>
        <translation>Mở lại quyền đăng nhập</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>đã đóng: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>Close the sign-in of %1</source>
        <translation>Đóng quyền đăng nhập của %1</translation>
    </message>
    <message>
        <source>Why is it closed?</source>
        <translation>Lý do đóng?</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Phiếu khôi phục…</translation>
    </message>
    <message>
        <source>The sheet of %1 is good no more once a new one is made. Destroy it then.</source>
        <translation>Lập phiếu mới thì phiếu ngày %1 hết giá trị. Khi đó hãy hủy phiếu cũ.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Lập phiếu mới</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Phiếu khôi phục</translation>
    </message>
    <message>
        <source>The sheet was written to %1. Print it, lock it away, and delete the file.</source>
        <translation>Đã ghi phiếu vào %1. Hãy in, cất vào tủ có khóa rồi xóa tệp.</translation>
    </message>
</context>
<context>
    <name>soattt::VerifyResult</name>
    <message>
        <source>The book is whole: %1 records agree with %2 log entries. The log now stands at %3.</source>
        <translation>Sổ toàn vẹn: %1 hồ sơ khớp với %2 mục nhật ký. Mã neo hiện tại của nhật ký: %3.</translation>
    </message>
    <message>
        <source>The paper agrees with the book: log entry %1 is the one printed.</source>
        <translation>Giấy khớp với sổ: mục nhật ký %1 đúng như đã in.</translation>
    </message>
    <message>
        <source>The paper does not agree with the book: it names log entry %1, this book has only %2. It is an older copy, or entries were cut off.</source>
        <translation>Giấy không khớp với sổ: giấy ghi mục nhật ký %1 mà sổ này chỉ có %2 mục. Đây là bản cũ của sổ, hoặc nhật ký đã bị cắt bớt.</translation>
    </message>
    <message>
        <source>The paper does not agree with the book: log entry %1 is not the one printed. Read the paper again; if it was typed right, the log was written anew or the paper belongs to another book.</source>
        <translation>Giấy không khớp với sổ: mục nhật ký %1 không phải mục đã in. Hãy đọc lại giấy; nếu đã gõ đúng thì nhật ký đã bị ghi lại, hoặc giấy này thuộc sổ khác.</translation>
    </message>
    <message>
        <source>Problems found</source>
        <translation>Các sai lệch phát hiện được</translation>
    </message>
    <message numerus="yes">
        <source>The book is not whole; %n problem(s) found.</source>
        <translation>
            <numerusform>Sổ không toàn vẹn; phát hiện %n sai lệch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change nothing in it, keep this file aside, and restore the last verified backup beside it to compare.</source>
        <translation>Đừng sửa gì thêm, cất riêng tệp này, rồi phục hồi bản sao lưu đã kiểm tra gần nhất sang tệp khác để đối chiếu.</translation>
    </message>
    <message>
        <source>Every record agrees with the log; only the search index and the sort keys, which are worked out from the records, do not. They can be made anew; no record is changed by it.</source>
        <translation>Mọi hồ sơ đều khớp với nhật ký; chỉ chỉ mục tìm kiếm và khóa sắp xếp, vốn được tính từ hồ sơ, là chưa khớp. Có thể lập lại chúng; không hồ sơ nào bị thay đổi.</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Lập lại chỉ mục</translation>
    </message>
</context>
<context>
    <name>soattt::WipeImportDialog</name>
    <message>
        <source>Import a log of nwipe</source>
        <translation>Nhập nhật ký nwipe</translation>
    </message>
    <message>
        <source>Each wiped drive becomes a sanitization record with the log kept beside it. Then name who did, verified and validated it.</source>
        <translation>Mỗi ổ đã xóa thành một hồ sơ xóa dữ liệu, kèm tệp nhật ký. Sau đó ghi người thực hiện, người kiểm chứng và người xác nhận.</translation>
    </message>
    <message>
        <source>Drives of the log</source>
        <translation>Các ổ trong nhật ký</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Ổ</translation>
    </message>
    <message>
        <source>Storage device</source>
        <translation>Thiết bị lưu trữ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả đọc</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>The chosen drive is this one</source>
        <translation>Ổ đang chọn là thiết bị này</translation>
    </message>
    <message>
        <source>Log of nwipe</source>
        <translation>Nhật ký nwipe</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt);;All files (*)</source>
        <translation>Nhật ký (*.log *.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n sanitization record(s) imported.</source>
        <translation>
            <numerusform>Đã nhập %n hồ sơ xóa dữ liệu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>soattt::WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Canceling…</source>
        <translation>Đang hủy…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Hủy: %1</translation>
    </message>
</context>
<context>
    <name>soattt::Workspace</name>
    <message>
        <source>Who may sign in is changed here.</source>
        <translation>Phần này thay đổi quyền đăng nhập của người dùng.</translation>
    </message>
</context>
<context>
    <name>soattt::YearGrid</name>
    <message>
        <source>Calendar of the year</source>
        <translation>Lịch cả năm</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) due</source>
        <translation>
            <numerusform>%1: %n việc đến hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing due</source>
        <translation>%1: không có việc đến hạn</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
</context>
</TS>
