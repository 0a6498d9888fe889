import { describe, expect, test } from 'vitest'
import { labelsOf } from '../reading.ts'

/** The whole name of a body: head, legal form, matter, name of its own, place, authority; and no more than the name. */
describe('names of bodies are read from border to border', () => {
  test.each([
    ['Ông Trần Văn Hai, Giám đốc Công ty CP Cao su An Bình, phát biểu.', ['Công ty Cổ phần Cao su An Bình']],
    ['Cty TNHH MTV Cấp nước Trà Vinh khởi công trạm bơm.', ['Công ty TNHH một thành viên Cấp nước Trà Vinh']],
    ['Tổng Cty CP Dệt may Sông Tiền ký hợp đồng.', ['Tổng Công ty Cổ phần Dệt may Sông Tiền']],
    [
      'Công ty trách nhiệm hữu hạn một thành viên Xổ số kiến thiết Đồng Tháp trao quà.',
      ['Công ty TNHH một thành viên Xổ số kiến thiết Đồng Tháp'],
    ],
    ['Công ty cổ phần bóng đèn Mỹ Quang bị thanh tra.', ['Công ty Cổ phần bóng đèn Mỹ Quang']],
    ['Công ty CP dịch vụ mặt đất sân bay Cần Thơ tuyển người.', ['Công ty Cổ phần dịch vụ mặt đất sân bay Cần Thơ']],
    ['Công ty Truyền hình cáp Sông Hậu khai trương.', ['Công ty Truyền hình cáp Sông Hậu']],
    ['Cty Dệt may 19/5 nộp thuế.', ['Công ty Dệt may 19/5']],
    ['Công ty CP Xây dựng Công trình 585 trúng thầu.', ['Công ty Cổ phần Xây dựng Công trình 585']],
    [
      'Ông Lê Văn Tư - Tổng Giám đốc Công ty CP Đầu tư Cần Thơ – Miền Tây cho biết.',
      ['Công ty Cổ phần Đầu tư Cần Thơ - Miền Tây'],
    ],
    ['Công ty Vàng bạc đá quý Mỹ Tho niêm yết giá.', ['Công ty Vàng bạc đá quý Mỹ Tho']],
    [
      'Bà Lê Thị Ba, Phó Chủ tịch HĐQT Công ty Cổ phần Than Cọc Năm - TKV, nói.',
      ['Công ty Cổ phần Than Cọc Năm - TKV', 'Hội đồng quản trị Công ty Cổ phần Than Cọc Năm - TKV'],
    ],
    [
      'Ông Trần Văn Hai, Phó Cục trưởng Cục Bảo vệ, chăm sóc trẻ em (Bộ Y tế) nói.',
      ['Bộ Y tế', 'Cục Bảo vệ, chăm sóc trẻ em, Bộ Y tế'],
    ],
    [
      'Ông Trần Văn Hai, Cục trưởng Cục Phát thanh, truyền hình và thông tin điện tử, nói.',
      ['Cục Phát thanh, truyền hình và thông tin điện tử'],
    ],
    [
      'Bà Lê Thị Ba, Vụ trưởng Vụ Giám sát và Thẩm định đầu tư, Bộ Kế hoạch và Đầu tư, nói.',
      ['Bộ Kế hoạch và Đầu tư', 'Vụ Giám sát và Thẩm định đầu tư, Bộ Kế hoạch và Đầu tư'],
    ],
    [
      'Bà Lê Thị Ba, Phó Vụ trưởng Vụ Bình đẳng giới (Bộ Lao động – Thương binh và Xã hội), nói.',
      ['Bộ Lao động - Thương binh và Xã hội', 'Vụ Bình đẳng giới, Bộ Lao động - Thương binh và Xã hội'],
    ],
    [
      'Đoàn đến thăm Trung tâm Điều dưỡng – Phục hồi chức năng Tâm thần Long An.',
      ['Trung tâm Điều dưỡng - Phục hồi chức năng Tâm thần Long An'],
    ],
    [
      'Ông Trần Văn Hai, Cục trưởng Cục Chống tham nhũng, Thanh tra Chính phủ, nói.',
      ['Cục Chống tham nhũng, Thanh tra Chính phủ', 'Thanh tra Chính phủ'],
    ],
    ['Thanh tra Sở Y tế Trà Vinh lập biên bản.', ['Sở Y tế tỉnh Trà Vinh', 'Thanh tra Sở Y tế tỉnh Trà Vinh']],
    ['Thanh tra Bộ Nội vụ vào cuộc.', ['Bộ Nội vụ', 'Thanh tra Bộ Nội vụ']],
    [
      'Bác sĩ Trần Văn Hai, Trưởng khoa Thận nhân tạo, Bệnh viện Đa khoa Đồng Tháp, nói.',
      ['Bệnh viện Đa khoa tỉnh Đồng Tháp', 'Khoa Thận nhân tạo Bệnh viện Đa khoa tỉnh Đồng Tháp'],
    ],
    [
      'Bác sĩ Trần Văn Hai, Trưởng khoa Ngoại thần kinh Bệnh viện Đa khoa Trà Vinh, nói.',
      ['Bệnh viện Đa khoa tỉnh Trà Vinh', 'Khoa Ngoại thần kinh Bệnh viện Đa khoa tỉnh Trà Vinh'],
    ],
    [
      'Bác sĩ Lê Thị Ba - Trưởng khoa Hậu sản M, Bệnh viện Từ Dũ nói.',
      ['Bệnh viện Từ Dũ', 'Khoa Hậu sản M Bệnh viện Từ Dũ'],
    ],
    ['Bệnh viện Nhi Đồng 1 tiếp nhận cháu bé.', ['Bệnh viện Nhi Đồng 1']],
    ['Ủy ban Tư pháp của Quốc hội thẩm tra.', ['Quốc hội', 'Ủy ban Tư pháp của Quốc hội']],
    [
      'Hội Doanh nhân trẻ Đồng Tháp và Hội Nông dân tỉnh Trà Vinh ký kết.',
      ['Hội Doanh nhân trẻ Đồng Tháp', 'Hội Nông dân tỉnh Trà Vinh'],
    ],
    ['Hội Bảo trợ bệnh nhân nghèo tỉnh Đồng Tháp trao quà.', ['Hội Bảo trợ bệnh nhân nghèo tỉnh Đồng Tháp']],
    [
      'Liên hiệp các tổ chức hữu nghị tỉnh Trà Vinh tổ chức hội nghị.',
      ['Liên hiệp các tổ chức hữu nghị tỉnh Trà Vinh'],
    ],
    ['Đài Phát thanh - Truyền hình Trà Vinh đưa tin.', ['Đài Phát thanh - Truyền hình tỉnh Trà Vinh']],
    ['Đài PT-TH Đồng Tháp đưa tin.', ['Đài Phát thanh - Truyền hình tỉnh Đồng Tháp']],
    [
      'Ngân hàng Thương mại cổ phần Công Thương Việt Nam - Chi nhánh Đồng Tháp giải ngân.',
      ['Ngân hàng Thương mại cổ phần Công Thương Việt Nam Chi nhánh Đồng Tháp'],
    ],
    ['Chi cục Hải quan cửa khẩu Thường Phước bắt giữ.', ['Chi cục Hải quan cửa khẩu Thường Phước']],
    ['Anh Trần Văn Hai, Bí thư Trung ương Đoàn, phát biểu.', ['Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh']],
    [
      'Ủy ban Kiểm tra Trung ương Đoàn họp.',
      [
        'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
        'Ủy ban Kiểm tra Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      ],
    ],
    [
      'Ban Thường vụ Trung ương Đoàn họp.',
      [
        'Ban Thường vụ Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
        'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      ],
    ],
    ['Ban Bí thư Trung ương Đoàn ban hành hướng dẫn.', ['Ban Bí thư Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh']],
    [
      'Bà Lê Thị Ba, Trưởng Ban Chỉ đạo triển khai xóa nhà tạm, nhà dột nát tỉnh Trà Vinh, phát biểu.',
      ['Ban Chỉ đạo triển khai xóa nhà tạm, nhà dột nát tỉnh Trà Vinh'],
    ],
    ['Ông Trần Văn Hai, Chủ tịch Hội Cựu chiến binh Việt Nam, phát biểu.', ['Hội Cựu chiến binh Việt Nam']],
    ['Trung ương Hội Chữ thập đỏ Việt Nam phát động.', ['Trung ương Hội Chữ thập đỏ Việt Nam']],
    [
      'Trung tâm Pháp y (thuộc Sở Y tế tỉnh Trà Vinh) kết luận.',
      ['Sở Y tế tỉnh Trà Vinh', 'Trung tâm Pháp y, Sở Y tế tỉnh Trà Vinh'],
    ],
    [
      'Trung tâm Y tế dự phòng thuộc Sở Y tế Đồng Tháp phun thuốc.',
      ['Sở Y tế tỉnh Đồng Tháp', 'Trung tâm Y tế dự phòng, Sở Y tế tỉnh Đồng Tháp'],
    ],
    [
      'Tổng cục Cảnh sát phòng chống tội phạm (Bộ Công an) chỉ đạo.',
      ['Bộ Công an', 'Tổng cục Cảnh sát phòng chống tội phạm, Bộ Công an'],
    ],
    [
      'Cục Văn hóa cơ sở, Bộ Văn hóa, Thể thao và Du lịch, hướng dẫn.',
      ['Bộ Văn hóa, Thể thao và Du lịch', 'Cục Văn hóa cơ sở, Bộ Văn hóa, Thể thao và Du lịch'],
    ],
    ['Trường Đại học Nông Lâm Thành phố Hồ Chí Minh tuyển sinh.', ['Trường Đại học Nông Lâm Thành phố Hồ Chí Minh']],
    ['Hãng thông tấn Algeria Abdelhamid Kacha', ['Hãng thông tấn Algeria']],
    [
      'Ông Trần Văn Hai, Chủ tịch Công đoàn Công ty TNHH Dệt Mỹ Phong, nói.',
      ['Công ty TNHH Dệt Mỹ Phong', 'Công đoàn Công ty TNHH Dệt Mỹ Phong'],
    ],
    [
      'Đoàn kiểm tra của Ban Bí thư làm việc với Tỉnh ủy Trà Vinh.',
      ['Ban Bí thư', 'Tỉnh ủy Trà Vinh', 'Đoàn kiểm tra của Ban Bí thư'],
    ],
    [
      'Ông Trần Văn Hai, Trưởng Đoàn thanh tra của Thanh tra Chính phủ, công bố.',
      ['Thanh tra Chính phủ', 'Đoàn thanh tra của Thanh tra Chính phủ'],
    ],
    ['Ông Trần Văn Hai, Bí thư Chi bộ khóm 2, phường Mỹ Phú, nói.', ['Chi bộ Khóm 2, phường Mỹ Phú']],
    [
      'Ông Trần Văn Hai, Bí thư Chi bộ khoa Sản Bệnh viện Đa khoa huyện Cầu Kè, nói.',
      [
        'Bệnh viện Đa khoa huyện Cầu Kè',
        'Chi bộ Khoa Sản Bệnh viện Đa khoa huyện Cầu Kè',
        'Khoa Sản Bệnh viện Đa khoa huyện Cầu Kè',
      ],
    ],
    ['Thượng viện Mỹ bỏ phiếu.', ['Thượng viện Mỹ']],
    ['Ông Lê Văn Tư, Giám đốc VNPT Đồng Tháp, nói.', ['VNPT Đồng Tháp']],
    ['Ông Lê Văn Tư, Giám đốc Viettel Trà Vinh, nói.', ['Viettel Trà Vinh']],
    ['Lãnh đạo VNPT họp.', ['Tập đoàn Bưu chính Viễn thông Việt Nam']],
    ['Ông Lê Văn Tư, Giám đốc Vườn quốc gia Tràm Chim, nói.', ['Vườn quốc gia Tràm Chim']],
    ['Ông Lê Văn Tư, Chủ nhiệm Hợp tác xã Rau an toàn Tân Quy, nói.', ['Hợp tác xã Rau an toàn Tân Quy']],
    [
      'Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp tỉnh Đồng Tháp mời thầu.',
      ['Ban Quản lý dự án đầu tư xây dựng công trình dân dụng và công nghiệp tỉnh Đồng Tháp'],
    ],
    [
      'Ông Lê Văn Tư, Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội, nói.',
      ['Quốc hội', 'Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội'],
    ],
    ['Hạ viện Nhật Bản giải tán.', ['Hạ viện Nhật Bản']],
    ['Phi trường Stansted mở cửa lại.', []],
    ['Tờ Thời báo Tài chính đưa tin.', []],
    ['Quận trung tâm Ninh Kiều đông đúc.', []],
    ['Hội Đấu giá viên Đồng Tháp ra mắt.', ['Hội Đấu giá viên Đồng Tháp']],
    ['Ông Trần Văn Hai, Chủ tịch HĐQT NutiFood, nói.', ['Hội đồng quản trị NutiFood', 'NutiFood']],
    ['Ông Trần Văn Hai, Tổng Biên tập Báo Đồng Tháp, nói.', ['Báo Đồng Tháp']],
    ['Nhà báo Lê Thị Ba, Phó Tổng Biên tập Tạp chí Văn nghệ Trà Vinh, nói.', ['Tạp chí Văn nghệ Trà Vinh']],
    ['Ban Quản lý Dự án 7 báo cáo Bộ Giao thông vận tải.', ['Ban Quản lý Dự án 7', 'Bộ Giao thông vận tải']],
    [
      'Ông Trần Văn Hai, Giám đốc Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh Trà Vinh, nói.',
      ['Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh Trà Vinh'],
    ],
    ['Ông Trần Văn Hai, Chủ nhiệm Hợp tác xã nông nghiệp Mỹ Đông 2, nói.', ['Hợp tác xã nông nghiệp Mỹ Đông 2']],
    [
      'Ông Trần Văn Hai, Viện trưởng Viện Nghiên cứu và Phát triển Đồng bằng sông Cửu Long, nói.',
      ['Viện Nghiên cứu và Phát triển Đồng bằng sông Cửu Long'],
    ],
    [
      'Ông Trần Văn Hai, Hiệu trưởng Trường THPT chuyên Nguyễn Quang Diêu, nói.',
      ['Trường THPT chuyên Nguyễn Quang Diêu'],
    ],
    ['Trung tâm Kiểm định chất lượng giáo dục công bố.', ['Trung tâm Kiểm định chất lượng giáo dục']],
    ['Sở Văn hóa – Thể thao tỉnh Trà Vinh mở giải.', ['Sở Văn hóa và Thể thao tỉnh Trà Vinh']],
    [
      'Cơ quan Cảnh sát điều tra - Công an tỉnh Trà Vinh khởi tố.',
      ['Công an tỉnh Trà Vinh', 'Cơ quan Cảnh sát điều tra Công an tỉnh Trà Vinh'],
    ],
    ['Bà Lê Thị Ba, Giám đốc Trung tâm Điều dưỡng tâm thần kinh, nói.', ['Trung tâm Điều dưỡng tâm thần kinh']],
    ['Ông Trần Văn Hai, Phó Tổng Giám đốc Xí nghiệp Liên hiệp Bột ngọt, nói.', ['Xí nghiệp Liên hiệp Bột ngọt']],
    [
      'Bà Trần Thị Hai, Thứ trưởng Bộ Nông nghiệp và Công nghiệp thực phẩm, nói.',
      ['Bộ Nông nghiệp và Công nghiệp thực phẩm'],
    ],
    [
      'Ban Dân nguyện của Ủy ban Thường vụ Quốc hội dự họp.',
      ['Ban Dân nguyện của Ủy ban Thường vụ Quốc hội', 'Ủy ban Thường vụ Quốc hội'],
    ],
    [
      'Ủy ban Kiểm tra Đảng ủy Khối Doanh nghiệp Trung ương họp.',
      ['Đảng ủy Khối Doanh nghiệp Trung ương', 'Ủy ban Kiểm tra Đảng ủy Khối Doanh nghiệp Trung ương'],
    ],
    ['Ông Trần Văn Hai, Trưởng Ban Thanh niên quân đội, nói.', ['Ban Thanh niên quân đội']],
    [
      'Ông Kim Văn Hai, Phó Chủ tịch Hội Hữu nghị Việt Nam - Campuchia tỉnh Trà Vinh, nói.',
      ['Hội Hữu nghị Việt Nam - Campuchia tỉnh Trà Vinh'],
    ],
    [
      'Công an các quận như: 1, 3, 4 và Bình Thạnh (TPHCM) ký kết.',
      ['Công an Quận 1', 'Công an Quận 3', 'Công an Quận 4', 'Công an quận Bình Thạnh'],
    ],
    [
      'Công an 3 huyện Hồng Ngự, Tam Nông (Đồng Tháp) và Cầu Kè (Trà Vinh) ký kết.',
      ['Công an huyện Cầu Kè', 'Công an huyện Hồng Ngự', 'Công an huyện Tam Nông'],
    ],
    ['UBND hai xã An Bình và Mỹ Tân họp.', ['Ủy ban nhân dân xã An Bình', 'Ủy ban nhân dân xã Mỹ Tân']],
    [
      'UBND các tỉnh, thành phố: Hà Nội, Đồng Tháp, Trà Vinh báo cáo.',
      ['Ủy ban nhân dân thành phố Hà Nội', 'Ủy ban nhân dân tỉnh Trà Vinh', 'Ủy ban nhân dân tỉnh Đồng Tháp'],
    ],
    [
      'Ủy ban Kiểm tra Tỉnh ủy các tỉnh Đồng Tháp, Trà Vinh, Vĩnh Long rút kinh nghiệm.',
      [
        'Tỉnh ủy Trà Vinh',
        'Tỉnh ủy Vĩnh Long',
        'Tỉnh ủy Đồng Tháp',
        'Ủy ban Kiểm tra Tỉnh ủy Trà Vinh',
        'Ủy ban Kiểm tra Tỉnh ủy Vĩnh Long',
        'Ủy ban Kiểm tra Tỉnh ủy Đồng Tháp',
      ],
    ],
    ['Huyện ủy Cầu Kè và Cầu Ngang ký chương trình.', ['Huyện ủy Cầu Kè', 'Huyện ủy Cầu Ngang']],
    ['UBND các xã báo cáo.', []],
    ['Công an các quận, huyện vào cuộc.', []],
    ['UBND các tỉnh, thành phố trực thuộc Trung ương báo cáo.', []],
    ['Ông Trần Văn Hai, Vụ trưởng Tổ chức cán bộ, Bộ Nội vụ, nói.', ['Bộ Nội vụ', 'Vụ Tổ chức cán bộ, Bộ Nội vụ']],
    ['Cục trưởng Hàng không Việt Nam Trần Văn Hai nói.', ['Cục Hàng không Việt Nam']],
    ['Thiếu tướng Trần Văn Hai, Phó Tổng cục trưởng Cảnh sát, nói.', ['Tổng cục Cảnh sát']],
    ['Công ty Cấp nước tỉnh Trà Vinh nâng cấp trạm.', ['Công ty Cấp nước tỉnh Trà Vinh']],
    ['Đoàn Thanh tra Chính phủ công bố quyết định.', ['Thanh tra Chính phủ', 'Đoàn thanh tra của Thanh tra Chính phủ']],
    ['Phó Chủ nhiệm Ủy ban Tư pháp của QH Trần Văn Hai nói.', ['Quốc hội', 'Ủy ban Tư pháp của Quốc hội']],
    ['Nhà báo Trần Văn Hai, Tổng Giám đốc Hãng thông tấn Algeria Abdelhamid Kacha dự.', ['Hãng thông tấn Algeria']],
    [
      'Bà Lê Thị Ba, Phó Bí thư Chi bộ, Phó Ban Bồi thường giải phóng mặt bằng quận Ninh Kiều, nói.',
      ['Ban Bồi thường giải phóng mặt bằng quận Ninh Kiều', 'Chi bộ Ban Bồi thường giải phóng mặt bằng quận Ninh Kiều'],
    ],
    [
      'Hội Chữ thập đỏ tỉnh Trà Vinh họp. Ông Lê Văn Tư, Ủy viên Ban Thường vụ Trung ương Hội, dự.',
      ['Hội Chữ thập đỏ tỉnh Trà Vinh', 'Trung ương Hội Chữ thập đỏ Việt Nam'],
    ],
    ['Ông Trần Văn Hai (Chủ tịch Ủy ban MTTQ Việt Nam) nói.', ['Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam']],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam các cấp vận động.', []],
    ['Ông Trần Văn Hai, Chủ tịch HĐQT của Aramco, nói.', ['Aramco', 'Hội đồng quản trị Aramco']],
    ['Ông Trần Văn Hai, Giám đốc truyền thông Công ty CP Dược phẩm Mỹ Tân, nói.', ['Công ty Cổ phần Dược phẩm Mỹ Tân']],
    ['Ông Trần Văn Hai, Phó Tổng Giám đốc BHXH Việt Nam, nói.', ['Bảo hiểm xã hội Việt Nam']],
    ['Ông Trần Văn Hai, Chủ nhiệm Đoàn Luật sư tỉnh Đồng Tháp, nói.', ['Đoàn Luật sư tỉnh Đồng Tháp']],
    [
      'Ông Trần Văn Hai, Chi cục trưởng Hải quan cửa khẩu Thường Phước, nói.',
      ['Chi cục Hải quan cửa khẩu Thường Phước'],
    ],
    [
      'Sở Lao động, Thương binh và Xã hội tỉnh Trà Vinh họp. Giám đốc Sở Lao động Trần Văn Hai chủ trì.',
      ['Sở Lao động - Thương binh và Xã hội tỉnh Trà Vinh'],
    ],
    ['Bệnh viện Đa khoa huyện Cầu Kè họp. Lãnh đạo Bệnh viện Cầu Kè nhận lỗi.', ['Bệnh viện Đa khoa huyện Cầu Kè']],
    [
      'Bệnh viện Đa khoa huyện Cầu Kè họp. Ông Võ Văn Tư, Trưởng phòng Hành chính, Quản trị - Tổ chức cán bộ, dự.',
      ['Bệnh viện Đa khoa huyện Cầu Kè', 'Phòng Hành chính, Quản trị - Tổ chức cán bộ Bệnh viện Đa khoa huyện Cầu Kè'],
    ],
  ])('%s', (text, bodies) => {
    expect(labelsOf('Organization', text)).toEqual(bodies.toSorted())
  })
})

describe('names that end in small letters, with Trung ương in short, or stand for their short name', () => {
  test.each([
    [
      'Ông Trần Văn Hai, Vụ trưởng Vụ Các vấn đề chung về xây dựng pháp luật (Bộ Tư pháp), nói.',
      ['Bộ Tư pháp', 'Vụ Các vấn đề chung về xây dựng pháp luật, Bộ Tư pháp'],
    ],
    [
      'Cục trưởng Cục Giám định nhà nước về công trình (Bộ Xây dựng) Lê Văn Ba nói.',
      ['Bộ Xây dựng', 'Cục Giám định nhà nước về công trình, Bộ Xây dựng'],
    ],
    ['Cục trưởng Cục Thuế cho biết, Bộ Tài chính sẽ sửa.', ['Bộ Tài chính', 'Cục Thuế']],
    ['Viện trưởng Viện Nghiên cứu lập pháp Trần Văn Hai nói.', ['Viện Nghiên cứu lập pháp']],
    ['Viện trưởng Viện Nghiên cứu cho biết kết quả.', []],
    ['Ban Chỉ đạo phòng chống tham nhũng T.Ư họp sáng nay.', ['Ban Chỉ đạo phòng chống tham nhũng Trung ương']],
    ['Giám đốc Bệnh viện Mắt TW Trần Văn Hai nói.', ['Bệnh viện Mắt Trung ương']],
    ['Ủy ban Quốc gia UNESCO Việt Nam họp.', ['Ủy ban Quốc gia UNESCO Việt Nam']],
    ['Trung tâm ASEAN khai trương.', ['Trung tâm ASEAN']],
    ['Ban Chỉ đạo Đề án 896 họp.', ['Ban Chỉ đạo Đề án 896']],
    ['Tổng công ty điện lực TP HCM tăng giá.', ['Tổng Công ty điện lực Thành phố Hồ Chí Minh']],
    ['Giám đốc Bệnh viện Sen Hồng TPHCM họp.', ['Bệnh viện Sen Hồng Thành phố Hồ Chí Minh']],
    ['Nhà hát Sen Hồng TP HCM mở cửa.', ['Nhà hát Sen Hồng Thành phố Hồ Chí Minh']],
    ['Hội Nhà văn TPHCM ra mắt.', ['Hội Nhà văn Thành phố Hồ Chí Minh']],
    ['Phó Chủ tịch Hội Quy hoạch TP Đà Nẵng Trần Văn Hai nói.', ['Hội Quy hoạch thành phố Đà Nẵng']],
    ['Ngân hàng Thanh Bình (TBB) họp. Chủ tịch Ngân hàng TBB Trần Văn Hai phát biểu.', ['Ngân hàng Thanh Bình']],
    [
      'Hội Hỗ trợ gia đình liệt sĩ tỉnh Trà Vinh (Hội HTGĐLS) họp. Theo Hội HTGĐLS, quà đã trao.',
      ['Hội Hỗ trợ gia đình liệt sĩ tỉnh Trà Vinh'],
    ],
    [
      'Hội Bảo trợ người khuyết tật, trẻ mồ côi và bệnh nhân nghèo tỉnh Trà Vinh trao quà.',
      ['Hội Bảo trợ người khuyết tật, trẻ mồ côi và bệnh nhân nghèo tỉnh Trà Vinh'],
    ],
    ['Giám đốc Cảnh sát PCCC TP Cần Thơ Lê Văn Tư nói.', ['Cảnh sát Phòng cháy và chữa cháy thành phố Cần Thơ']],
  ])('%s', (text, bodies) => {
    expect(labelsOf('Organization', text)).toEqual(bodies.toSorted())
  })
})

describe('ministries of other states have fields of their own', () => {
  test.each([
    ['Bộ Giáo dục và Thể thao Lào họp.', ['Bộ Giáo dục và Thể thao Lào']],
    ['Bộ Đất đai, Hạ tầng và Vận tải Hàn Quốc họp.', ['Bộ Đất đai, Hạ tầng và Vận tải Hàn Quốc']],
    ['Bộ Thương mại quốc tế Vương quốc Anh hỗ trợ.', ['Bộ Thương mại quốc tế Anh']],
    ['Bộ Y tế, Lào và Campuchia cùng họp.', ['Bộ Y tế']],
    ['Bộ Y tế thanh tra phòng khám Tâm Đức.', ['Bộ Y tế']],
    ['Bộ ngoại giao Nga phản đối.', ['Bộ Ngoại giao Nga']],
  ])('%s', (text, bodies) => {
    expect(labelsOf('Organization', text)).toEqual(bodies)
  })
})
