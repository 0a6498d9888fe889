import type { Article } from '../../src/model.ts'

/** A small invented province and what its newspapers say. One article tries to be HTML. */
export const articles: readonly Article[] = [
  {
    id: 'th-001',
    title: 'Vĩnh An và Khối các cơ quan tỉnh ký kết chương trình phối hợp mới',
    outlet: 'Báo Trường Hà',
    published: '2024-02-22',
    url: 'https://baotruongha.example/th-001',
    authors: ['Hải Yến'],
    text: `Vĩnh An và Khối các cơ quan tỉnh ký kết chương trình phối hợp mới

Sáng 22/2, Ban Thường vụ Thành ủy Vĩnh An và Đảng ủy Khối các cơ quan tỉnh Trường Hà tổ chức hội nghị sơ kết chương trình phối hợp giai đoạn 2021 - 2023. Ông Trần Quốc Đạt - Tỉnh ủy viên, Bí thư Thành ủy Vĩnh An và ông Đỗ Hữu Phước - Bí thư Đảng ủy Khối các cơ quan tỉnh đồng chủ trì hội nghị.

Ba năm qua, hai bên đã cùng tổ chức 18 đợt sinh hoạt chuyên đề, vận động xây dựng 42 căn nhà cho hộ khó khăn trên địa bàn thành phố. Bà Ngô Thị Mai Lan - Chủ tịch Hội Liên hiệp Phụ nữ tỉnh Trường Hà phát biểu, đề nghị hai đơn vị quan tâm hơn nữa đến lao động nữ ở các khu nhà trọ.

Dịp này, Ban Thường vụ Thành ủy Vĩnh An và Đảng ủy Khối các cơ quan tỉnh Trường Hà ký kết chương trình phối hợp giai đoạn 2024 - 2025. Thay mặt hai đơn vị, ông Trần Quốc Đạt và ông Đỗ Hữu Phước ký vào văn bản.`,
  },
  {
    id: 'th-002',
    title: 'Thành phố Vĩnh An có tân Bí thư Thành ủy',
    outlet: 'Báo Trường Hà',
    published: '2021-03-05',
    url: 'https://baotruongha.example/th-002',
    text: `Thành phố Vĩnh An có tân Bí thư Thành ủy

Chiều 5/3/2021, bà Đặng Thúy Hằng - Trưởng Ban Tổ chức Tỉnh ủy Trường Hà công bố quyết định của Ban Thường vụ Tỉnh ủy về công tác cán bộ. Theo đó, ông Trần Quốc Đạt được điều động, chỉ định giữ chức Bí thư Thành ủy Vĩnh An nhiệm kỳ 2020 - 2025, thay ông Lý Thanh Toàn nghỉ hưu theo chế độ.

Phát biểu giao nhiệm vụ, ông Nguyễn Văn Hòa - Bí thư Tỉnh ủy Trường Hà đề nghị tân Bí thư sớm nắm bắt địa bàn.`,
  },
  {
    id: 'th-003',
    title: 'Hội đồng nhân dân tỉnh bầu Chủ tịch Ủy ban nhân dân tỉnh',
    outlet: 'Đài Trường Hà',
    published: '2021-06-29',
    url: 'https://daitruongha.example/tin/003',
    text: `Hội đồng nhân dân tỉnh bầu Chủ tịch Ủy ban nhân dân tỉnh

Tại kỳ họp thứ nhất, Hội đồng nhân dân tỉnh Trường Hà đã bầu bà Lê Thị Bích Ngọc giữ chức Chủ tịch Ủy ban nhân dân tỉnh Trường Hà nhiệm kỳ 2021 - 2026 với 100% đại biểu có mặt tán thành. Ông Nguyễn Văn Hòa, Bí thư Tỉnh ủy, kiêm giữ chức Chủ tịch Hội đồng nhân dân tỉnh.

Kỳ họp cũng ghi nhận ý kiến của ông Bùi Đức Thắng, Giám đốc Công an tỉnh Trường Hà, về trật tự đô thị.`,
  },
  {
    id: 'th-004',
    title: 'Bến Lộc gắn kết nông dân với trường học',
    outlet: 'Báo Trường Hà',
    published: '2023-09-14',
    url: 'https://baotruongha.example/th-004',
    text: `Bến Lộc gắn kết nông dân với trường học

Huyện ủy Bến Lộc vừa làm việc với Trường Chính trị tỉnh Trường Hà. Bà Võ Thị Hồng Đào, Bí thư Huyện ủy Bến Lộc, cho biết huyện sẽ cử 60 cán bộ đi học trong quý IV. TS. Lý Thanh Toán, Hiệu trưởng Trường Chính trị tỉnh Trường Hà, hứa bố trí giảng viên về tận xã.

Ông Huỳnh Văn Tám - Phó Bí thư Huyện ủy, Chủ tịch Ủy ban nhân dân huyện Bến Lộc nói rõ thêm: địa phương lo chỗ ăn ở cho người học. Hai bên thống nhất ký thỏa thuận hợp tác đào tạo cán bộ giai đoạn 2023 - 2026 giữa Huyện ủy Bến Lộc và Trường Chính trị tỉnh Trường Hà.`,
  },
  {
    id: 'th-005',
    title: 'Đảng bộ Vĩnh An kết nạp nhiều đảng viên mới',
    outlet: 'Báo Trường Hà',
    published: '2024-01-10',
    url: 'https://baotruongha.example/th-005',
    text: `Đảng bộ Vĩnh An kết nạp nhiều đảng viên mới

Năm 2023, Thành ủy Vĩnh An kết nạp 126 đảng viên, vượt chỉ tiêu 120 đảng viên mà Nghị quyết số 05 của Thành ủy Vĩnh An đề ra. Ông Phạm Minh Tâm, Phó Bí thư Thành ủy, Chủ tịch Ủy ban nhân dân thành phố Vĩnh An, cho rằng kết quả ấy nhờ làm kỹ từ chi bộ.

Ban Thường vụ Thành ủy Vĩnh An yêu cầu các chi bộ khu phố tiếp tục tạo nguồn.`,
  },
  {
    id: 'th-006',
    title: 'Gặp mặt cán bộ hưu trí đầu xuân',
    outlet: 'Đài Trường Hà',
    published: '2024-02-03',
    text: `Gặp mặt cán bộ hưu trí đầu xuân

Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trường Hà tổ chức buổi gặp mặt cán bộ hưu trí ngày 3/2/2024. Đến dự có ông Nguyễn Văn Hòa, Bí thư Tỉnh ủy; bà Lê Thị Bích Ngọc, Chủ tịch UBND tỉnh; ông Lý Thanh Toàn, nguyên Bí thư Thành ủy Vĩnh An.

Bà Đặng Thúy Hằng, Trưởng Ban Tổ chức Tỉnh ủy, thay mặt lãnh đạo tỉnh chúc Tết.`,
  },
  {
    id: 'th-007',
    title: 'Cổng thông tin bị chèn mã lạ <b>khẩn</b>',
    outlet: 'Bản tin <i>An ninh mạng</i>',
    published: '2024-04',
    url: 'javascript:alert(1)',
    text: `Cổng thông tin bị chèn mã lạ <b>khẩn</b>

Ông Bùi Đức Thắng - Giám đốc Công an tỉnh Trường Hà cho biết trang của một đơn vị hiện chuỗi <img src=x onerror="window.broken=1"> thay cho ảnh. Đơn vị đã khắc phục trong ngày.`,
  },
]
