import type { Article } from '../../src/model.ts'

/** A few short articles in order, and what a reader knows after them. */
export interface Story {
  readonly name: string
  readonly because: string
  readonly articles: readonly (Omit<Article, 'id'> & { readonly id?: string })[]
  readonly asOf?: string
  /** One line a spell: who, post; when begun and ended as told; when seen; held or not on the day. */
  readonly spells: readonly string[]
}

export const stories: readonly Story[] = [
  {
    name: 'a transfer',
    because: 'the new post ends the one it is moved from, and no other',
    articles: [
      {
        published: '2022-03-10',
        province: 'Đồng Tháp',
        text: 'Ngày 9/3, đồng chí Lê Văn Phơi, Tỉnh ủy viên, Bí thư Huyện ủy Tam Nông dự lễ ra quân.',
      },
      {
        published: '2023-06-02',
        province: 'Đồng Tháp',
        text: 'Ban Thường vụ Tỉnh ủy Đồng Tháp điều động, bổ nhiệm ông Lê Văn Phơi, Tỉnh ủy viên, Bí thư Huyện ủy Tam Nông giữ chức Trưởng Ban Dân vận Tỉnh ủy Đồng Tháp từ ngày 1/6/2023.',
      },
      {
        published: '2023-12-20',
        province: 'Đồng Tháp',
        text: 'Đồng chí Lê Văn Phơi, Tỉnh ủy viên, Trưởng Ban Dân vận Tỉnh ủy Đồng Tháp phát biểu tại hội nghị.',
      },
    ],
    spells: [
      'person:lê-văn-phơi@đồng-tháp · Bí thư Huyện ủy Tam Nông · left · to 2023-06-01 · seen 2022-03-10 · ended by article · 2 sources',
      'person:lê-văn-phơi@đồng-tháp · Trưởng Ban Dân vận Tỉnh ủy Đồng Tháp · current · from 2023-06-01 · seen 2023-06-02 - 2023-12-20 · current · 2 sources',
      'person:lê-văn-phơi@đồng-tháp · Tỉnh ủy viên Đồng Tháp · current · seen 2022-03-10 - 2023-12-20 · current · 3 sources',
    ],
  },
  {
    name: 'two disjoint terms',
    because: 'a second term is a second relation, not a longer one',
    articles: [
      {
        published: '2014-05-10',
        province: 'Đồng Tháp',
        text: 'Bà Trần Thị Lài, Chủ tịch Ủy ban nhân dân huyện Tháp Mười cho biết vụ lúa được mùa.',
      },
      {
        published: '2016-07-05',
        province: 'Đồng Tháp',
        text: 'Hội đồng nhân dân huyện Tháp Mười miễn nhiệm chức danh Chủ tịch Ủy ban nhân dân huyện Tháp Mười đối với bà Trần Thị Lài.',
      },
      {
        published: '2021-07-02',
        province: 'Đồng Tháp',
        text: 'Ngày 1/7/2021, bà Trần Thị Lài được bầu giữ chức Chủ tịch Ủy ban nhân dân huyện Tháp Mười.',
      },
      {
        published: '2022-02-01',
        province: 'Đồng Tháp',
        text: 'Bà Trần Thị Lài, Chủ tịch Ủy ban nhân dân huyện Tháp Mười thăm hỏi các hộ nghèo.',
      },
    ],
    spells: [
      'person:trần-thị-lài@đồng-tháp · Chủ tịch Ủy ban nhân dân huyện Tháp Mười · current · from 2021-07-01 · seen 2021-07-02 - 2022-02-01 · current · 2 sources',
      'person:trần-thị-lài@đồng-tháp · Chủ tịch Ủy ban nhân dân huyện Tháp Mười · left · seen 2014-05-10 · ended by article · 2 sources',
    ],
  },
  {
    name: 'dual-hatted posts',
    because: 'both posts are held at one time, and neither ends the other',
    articles: [
      {
        published: '2021-09-15',
        province: 'Trà Vinh',
        text: 'Đồng chí Thạch Sơn Đen, Trưởng Ban Dân vận Huyện ủy Trà Cú kiêm Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện Trà Cú chủ trì buổi họp.',
      },
      {
        published: '2022-04-20',
        province: 'Trà Vinh',
        text: 'Dự lễ có đồng chí Thạch Sơn Đen, Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện Trà Cú.',
      },
      {
        published: '2022-08-20',
        province: 'Trà Vinh',
        text: 'Đồng chí Thạch Sơn Đen, Trưởng Ban Dân vận Huyện ủy Trà Cú trao quà cho học sinh.',
      },
    ],
    spells: [
      'person:thạch-sơn-đen · Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam huyện Trà Cú · current · seen 2021-09-15 - 2022-04-20 · current · 2 sources',
      'person:thạch-sơn-đen · Trưởng Ban Dân vận Huyện ủy Trà Cú · current · seen 2021-09-15 - 2022-08-20 · current · 2 sources',
    ],
  },
  {
    name: 'acting, then full',
    because: 'to act in a post and to hold it are two relations; the second ends the first',
    articles: [
      {
        published: '2023-03-01',
        province: 'Trà Vinh',
        text: 'Ông Kim Ngọc Hưởng, quyền Chủ tịch Ủy ban nhân dân huyện Cầu Ngang kiểm tra đê biển.',
      },
      {
        published: '2023-06-20',
        province: 'Trà Vinh',
        text: 'Ngày 19/6/2023, ông Kim Ngọc Hưởng được bầu giữ chức Chủ tịch Ủy ban nhân dân huyện Cầu Ngang.',
      },
    ],
    spells: [
      'person:kim-ngọc-hưởng · Chủ tịch Ủy ban nhân dân huyện Cầu Ngang · acting · current · seen 2023-03-01 · ended by successor',
      'person:kim-ngọc-hưởng · Chủ tịch Ủy ban nhân dân huyện Cầu Ngang · elected · from 2023-06-19 · seen 2023-06-20 · current',
    ],
  },
  {
    name: 'namesakes in two provinces',
    because: 'a common name, two posts that nobody holds at one time',
    articles: [
      {
        published: '2022-05-04',
        province: 'Đồng Tháp',
        text: 'Ông Nguyễn Văn Hùng, Bí thư Huyện ủy Lấp Vò dự lễ khởi công.',
      },
      {
        published: '2022-05-06',
        province: 'Trà Vinh',
        text: 'Ông Nguyễn Văn Hùng, Chủ tịch Ủy ban nhân dân huyện Càng Long dự lễ khánh thành.',
      },
    ],
    spells: [
      'person:nguyễn-văn-hùng@trà-vinh · Chủ tịch Ủy ban nhân dân huyện Càng Long · current · seen 2022-05-06 · current',
      'person:nguyễn-văn-hùng@đồng-tháp · Bí thư Huyện ủy Lấp Vò · current · seen 2022-05-04 · current',
    ],
  },
  {
    name: 'namesakes in one province at two levels',
    because: 'who leads a department of the province is no deputy of a commune in the same week',
    articles: [
      {
        published: '2022-05-04',
        province: 'Đồng Tháp',
        text: 'Ông Nguyễn Văn Minh, Giám đốc Sở Xây dựng tỉnh Đồng Tháp trả lời báo chí.',
      },
      {
        published: '2022-05-06',
        province: 'Đồng Tháp',
        text: 'Ông Nguyễn Văn Minh, Phó Chủ tịch Ủy ban nhân dân xã Phong Mỹ, huyện Cao Lãnh tiếp dân.',
      },
    ],
    spells: [
      'person:nguyễn-văn-minh@đồng-tháp · Giám đốc Sở Xây dựng tỉnh Đồng Tháp · current · seen 2022-05-04 · current',
      'person:nguyễn-văn-minh@đồng-tháp.2 · Phó Chủ tịch Ủy ban nhân dân xã Phong Mỹ · current · seen 2022-05-06 · current',
    ],
  },
  {
    name: 'a replaced secretary',
    because: 'one seat: whoever comes ends the time of whoever was there',
    articles: [
      {
        published: '2020-02-10',
        province: 'Đồng Tháp',
        text: 'Đồng chí Phan Văn Thương, Bí thư Thành ủy Sa Đéc kết luận hội nghị.',
      },
      {
        published: '2021-01-15',
        province: 'Đồng Tháp',
        text: 'Từ ngày 14/1/2021, bà Võ Thị Bình được bầu giữ chức Bí thư Thành ủy Sa Đéc thay ông Phan Văn Thương.',
      },
    ],
    spells: [
      'person:phan-văn-thương@đồng-tháp · Bí thư Thành ủy Sa Đéc · left · to 2021-01-14 · seen 2020-02-10 · ended by article · 2 sources',
      'person:võ-thị-bình@đồng-tháp · Bí thư Thành ủy Sa Đéc · elected · from 2021-01-14 · seen 2021-01-15 · current',
    ],
  },
  {
    name: 'a merged province',
    because: 'the committee of the merged province is another body',
    articles: [
      {
        published: '2024-10-10',
        text: 'Đồng chí Lê Quốc Phương, Bí thư Tỉnh ủy Đồng Tháp thăm nông dân tỉnh Đồng Tháp.',
      },
      {
        published: '2025-08-10',
        text: 'Đồng chí Lê Quốc Phương, Bí thư Tỉnh ủy Đồng Tháp thăm nông dân tỉnh Đồng Tháp.',
      },
    ],
    spells: [
      'person:lê-quốc-phương@đồng-tháp · Bí thư Tỉnh ủy Đồng Tháp · current · seen 2024-10-10 · ended by body',
      'person:lê-quốc-phương@đồng-tháp · Bí thư Tỉnh ủy Đồng Tháp · current · seen 2025-08-10 · current',
    ],
  },
  {
    name: 'an abolished district',
    because: 'there has been no district committee since 2025-07-01, whoever led it',
    articles: [
      {
        published: '2025-05-10',
        province: 'Đồng Tháp',
        text: 'Bà Huỳnh Thị Mận, Bí thư Huyện ủy Hồng Ngự chủ trì hội nghị.',
      },
      { published: '2025-09-01', province: 'Đồng Tháp', text: 'Xã Thường Phước tổ chức lễ khai giảng.' },
    ],
    spells: ['person:huỳnh-thị-mận · Bí thư Huyện ủy Hồng Ngự · current · seen 2025-05-10 · ended by body'],
  },
  {
    name: 'a retraction',
    because: 'what a paper takes back was never so',
    articles: [
      {
        published: '2023-04-03',
        outlet: 'Báo Sông Tiền',
        text: 'Ông Đoàn Tấn Lợi, Giám đốc Sở Công Thương tỉnh Đồng Tháp phát biểu.',
      },
      {
        published: '2023-04-05',
        outlet: 'Báo Sông Tiền',
        title: 'Đính chính',
        text: 'Trong bài đăng ngày 3/4, chúng tôi ghi nhầm ông Đoàn Tấn Lợi là Giám đốc Sở Công Thương tỉnh Đồng Tháp. Đúng ra, ông Đoàn Tấn Lợi là Phó Giám đốc Sở Công Thương tỉnh Đồng Tháp.',
      },
    ],
    spells: [
      'person:đoàn-tấn-lợi · Giám đốc Sở Công Thương tỉnh Đồng Tháp · retracted · current · unknown',
      'person:đoàn-tấn-lợi · Phó Giám đốc Sở Công Thương tỉnh Đồng Tháp · current · seen 2023-04-05 · current',
    ],
  },
  {
    name: 'a reprint',
    because: 'two papers that print one text are one source',
    articles: [
      {
        published: '2023-05-03',
        outlet: 'Báo Sông Tiền',
        text: 'Ngày 2/5, đồng chí Hà Văn Sáng, Bí thư Huyện ủy Châu Thành (Đồng Tháp) dự lễ ra mắt câu lạc bộ. Đồng chí Ngô Thị Hoa, Chủ tịch Hội Nông dân huyện Châu Thành trao quà. Đồng chí Lý Văn Dậu, Chủ tịch Hội Cựu chiến binh huyện Châu Thành phát biểu.',
      },
      {
        published: '2023-05-04',
        outlet: 'Trang tin Miền Tây',
        text: 'Theo Báo Sông Tiền. Ngày 2/5, đồng chí Hà Văn Sáng, Bí thư Huyện ủy Châu Thành (Đồng Tháp) dự lễ ra mắt câu lạc bộ. Đồng chí Ngô Thị Hoa, Chủ tịch Hội Nông dân huyện Châu Thành trao quà. Đồng chí Lý Văn Dậu, Chủ tịch Hội Cựu chiến binh huyện Châu Thành phát biểu.',
      },
    ],
    spells: [
      'person:hà-văn-sáng · Bí thư Huyện ủy Châu Thành · current · seen 2023-05-03 - 2023-05-04 · current',
      'person:lý-văn-dậu · Chủ tịch Hội Cựu chiến binh huyện Châu Thành · current · seen 2023-05-03 - 2023-05-04 · current',
      'person:ngô-thị-hoa@đồng-tháp · Chủ tịch Hội Nông dân huyện Châu Thành · current · seen 2023-05-03 - 2023-05-04 · current',
    ],
  },
  {
    name: 'a term, and a person’s own days',
    because: 'a term begins when the body is elected, whenever somebody joins it',
    articles: [
      {
        published: '2023-08-02',
        province: 'Trà Vinh',
        text: 'Từ ngày 1/8/2023, ông Sơn Phước Hoan được bầu giữ chức Phó Bí thư Huyện ủy Cầu Kè nhiệm kỳ 2020 - 2025.',
      },
      {
        published: '2025-02-10',
        province: 'Trà Vinh',
        text: 'Ông Sơn Phước Hoan, Phó Bí thư Huyện ủy Cầu Kè nhiệm kỳ 2020 - 2025 dự lễ.',
      },
    ],
    asOf: '2025-06-01',
    spells: [
      'person:sơn-phước-hoan · Phó Bí thư Huyện ủy Cầu Kè · current · term 2020 - 2025 · from 2023-08-01 · seen 2023-08-02 - 2025-02-10 · current · 2 sources',
    ],
  },
  {
    name: 'a day told from the day of the paper',
    because: '“chiều 22/2” lies in the year of the paper',
    articles: [
      {
        published: '2024-02-23',
        province: 'Đồng Tháp',
        text: 'Chiều 22/2, bà Cao Thị Ngần được bầu giữ chức Chủ tịch Hội Nông dân huyện Lai Vung.',
      },
    ],
    spells: [
      'person:cao-thị-ngần · Chủ tịch Hội Nông dân huyện Lai Vung · elected · from 2024-02-22 · seen 2024-02-23 · current',
    ],
  },
  {
    name: 'no news for years',
    because: 'that nobody says it ended does not make it current',
    articles: [
      {
        published: '2019-02-23',
        province: 'Đồng Tháp',
        text: 'Bà Cao Thị Ngần, Chủ tịch Hội Nông dân huyện Lai Vung trao quà.',
      },
      { published: '2023-02-23', province: 'Đồng Tháp', text: 'Huyện Lai Vung có thêm hai hợp tác xã.' },
    ],
    spells: ['person:cao-thị-ngần · Chủ tịch Hội Nông dân huyện Lai Vung · current · seen 2019-02-23 · unknown'],
  },
  {
    name: 'two secretaries at one time',
    because: 'a contradiction is kept with both sides',
    articles: [
      {
        published: '2022-03-01',
        province: 'Đồng Tháp',
        text: 'Ông Dương Văn Rỡ, Bí thư Huyện ủy Thanh Bình phát biểu.',
      },
      {
        published: '2022-04-01',
        province: 'Đồng Tháp',
        text: 'Bà Đinh Thị Tươi, Bí thư Huyện ủy Thanh Bình phát biểu.',
      },
      {
        published: '2022-05-01',
        province: 'Đồng Tháp',
        text: 'Ông Dương Văn Rỡ, Bí thư Huyện ủy Thanh Bình kết luận hội nghị.',
      },
    ],
    spells: [
      'person:dương-văn-rỡ · Bí thư Huyện ủy Thanh Bình · current · seen 2022-03-01 - 2022-05-01 · current · 2 sources',
      'person:đinh-thị-tươi · Bí thư Huyện ủy Thanh Bình · current · seen 2022-04-01 · current',
    ],
  },
  {
    name: 'one name, two years of birth',
    because: 'nobody is born twice',
    articles: [
      {
        published: '2020-03-01',
        province: 'Đồng Tháp',
        text: 'Ông Lê Văn Tâm (sinh năm 1961), Chủ tịch Ủy ban nhân dân xã Tân Mỹ, huyện Lấp Vò nhận bằng khen.',
      },
      {
        published: '2021-03-01',
        province: 'Đồng Tháp',
        text: 'Ông Lê Văn Tâm (sinh năm 1985), Phó Chủ tịch Ủy ban nhân dân huyện Lấp Vò tiếp dân.',
      },
    ],
    spells: [
      'person:lê-văn-tâm@đồng-tháp · Chủ tịch Ủy ban nhân dân xã Tân Mỹ · current · seen 2020-03-01 · current',
      'person:lê-văn-tâm@đồng-tháp.2 · Phó Chủ tịch Ủy ban nhân dân huyện Lấp Vò · current · seen 2021-03-01 · current',
    ],
  },
  {
    name: 'a deputy who becomes the head',
    because: 'the new post in the same body ends the old one; the post in the Party stays',
    articles: [
      {
        published: '2022-01-10',
        province: 'Trà Vinh',
        text: 'Ông Trì Quốc Thái, Phó Bí thư Huyện ủy Tiểu Cần, Phó Chủ tịch Ủy ban nhân dân huyện Tiểu Cần dự họp.',
      },
      {
        published: '2022-06-21',
        province: 'Trà Vinh',
        text: 'Ngày 20/6/2022, ông Trì Quốc Thái, Phó Bí thư Huyện ủy Tiểu Cần, Phó Chủ tịch Ủy ban nhân dân huyện Tiểu Cần được bầu giữ chức Chủ tịch Ủy ban nhân dân huyện Tiểu Cần.',
      },
    ],
    spells: [
      'person:trì-quốc-thái · Chủ tịch Ủy ban nhân dân huyện Tiểu Cần · elected · from 2022-06-20 · seen 2022-06-21 · current',
      'person:trì-quốc-thái · Phó Bí thư Huyện ủy Tiểu Cần · current · seen 2022-01-10 - 2022-06-21 · current · 2 sources',
      'person:trì-quốc-thái · Phó Chủ tịch Ủy ban nhân dân huyện Tiểu Cần · left · to 2022-06-20 · seen 2022-01-10 · ended by article · 2 sources',
    ],
  },
]
