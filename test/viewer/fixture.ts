import { MultiDirectedGraph } from 'graphology'
import { layOut } from '../../src/7-graph/layout.ts'
import type { EdgeAttributes, Evidence, HoldStatus, KnowledgeGraph, NodeAttributes } from '../../src/7-graph/types.ts'
import type { Level, Sector } from '../../src/model.ts'
import { articles } from './articles.ts'

const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()

/** Evidence whose offsets are right by construction: the quote is looked up in its article. */
function says(article: string, quote: string, rule: string, confidence = 0.9, status?: HoldStatus): Evidence {
  const start = articles.find(({ id }) => id === article)!.text.indexOf(quote)
  if (start < 0) throw new Error(`${article} does not say “${quote}”`)
  return { article, start, end: start + quote.length, quote, rule, confidence, ...(status ? { status } : {}) }
}

type Own<Attributes> = Attributes extends NodeAttributes ? Omit<Attributes, 'label' | 'aliases' | 'articles'> : never

function node(
  label: string,
  seenIn: readonly string[],
  own: Own<NodeAttributes>,
  aliases: readonly string[] = [],
): string {
  const dates = articles.filter(({ id }) => seenIn.includes(id)).map((article) => article.published!)
  const [firstSeen, lastSeen] = [dates.toSorted()[0], dates.toSorted().at(-1)]
  const key = `${own.kind}:${label}`
  const seen = firstSeen && lastSeen ? { firstSeen, lastSeen } : {}
  graph.addNode(key, { label, aliases, articles: seenIn.length, ...seen, ...own } as NodeAttributes)
  return key
}

function edge(source: string, target: string, attributes: EdgeAttributes): void {
  const twins = graph.directedEdges(source, target).length
  graph.addDirectedEdgeWithKey(`${source}→${attributes.kind}→${target}#${twins}`, source, target, attributes)
}

const body = (
  label: string,
  sector: Sector,
  level: Level,
  seenIn: readonly string[],
  aliases: readonly string[] = [],
) => node(label, seenIn, { kind: 'Organization', sector, level }, aliases)

const tinhUy = body('Tỉnh ủy Trường Hà', 'party', 'province', ['th-002', 'th-003', 'th-006'], ['Tỉnh ủy'])
const ubndTinh = body('Ủy ban nhân dân tỉnh Trường Hà', 'state', 'province', ['th-003', 'th-006'], ['UBND tỉnh'])
const hdndTinh = body('Hội đồng nhân dân tỉnh Trường Hà', 'state', 'province', ['th-003'])
const banToChuc = body('Ban Tổ chức Tỉnh ủy Trường Hà', 'party', 'province', ['th-002', 'th-006'])
const thanhUy = body('Thành ủy Vĩnh An', 'party', 'district', ['th-001', 'th-002', 'th-005', 'th-006'])
const thuongVu = body('Ban Thường vụ Thành ủy Vĩnh An', 'party', 'district', ['th-001', 'th-005'])
const ubndThanhPho = body('Ủy ban nhân dân thành phố Vĩnh An', 'state', 'district', ['th-005'])
const huyenUy = body('Huyện ủy Bến Lộc', 'party', 'district', ['th-004'])
const ubndHuyen = body('Ủy ban nhân dân huyện Bến Lộc', 'state', 'district', ['th-004'])
const khoi = body('Đảng ủy Khối các cơ quan tỉnh Trường Hà', 'party', 'province', ['th-001'], ['Đảng ủy Khối'])
const congAn = body('Công an tỉnh Trường Hà', 'armed', 'province', ['th-003', 'th-007'])
const phuNu = body('Hội Liên hiệp Phụ nữ tỉnh Trường Hà', 'mass', 'province', ['th-001'])
const matTran = body('Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trường Hà', 'front', 'province', ['th-006'])
const truong = body('Trường Chính trị tỉnh Trường Hà', 'school', 'province', ['th-004'])

const tinh = node('tỉnh Trường Hà', ['th-003'], { kind: 'Place', placeKind: 'tỉnh', level: 'province' })
const thanhPho = node('thành phố Vĩnh An (Trường Hà)', ['th-001'], {
  kind: 'Place',
  placeKind: 'thành phố',
  level: 'district',
})
const huyen = node('huyện Bến Lộc (Trường Hà)', ['th-004'], { kind: 'Place', placeKind: 'huyện', level: 'district' })
for (const unit of [thanhPho, huyen]) edge(unit, tinh, { kind: 'WITHIN', derivedFrom: 'gazetteer' })
for (const organ of [tinhUy, ubndTinh, hdndTinh]) edge(organ, tinh, { kind: 'BASED_IN', derivedFrom: 'name' })
for (const organ of [thanhUy, ubndThanhPho]) edge(organ, thanhPho, { kind: 'BASED_IN', derivedFrom: 'name' })
for (const organ of [huyenUy, ubndHuyen]) edge(organ, huyen, { kind: 'BASED_IN', derivedFrom: 'name' })
edge(banToChuc, tinhUy, { kind: 'PART_OF', derivedFrom: 'name' })
edge(thuongVu, thanhUy, { kind: 'PART_OF', derivedFrom: 'name' })

interface Post {
  readonly role: string
  readonly of: string
  /** The whole title, where it is not the role before the body. */
  readonly title?: string
  readonly evidence: readonly [Evidence, ...Evidence[]]
  readonly status?: HoldStatus
  readonly from?: string
  readonly to?: string
  readonly term?: string
}

function person(
  label: string,
  seenIn: readonly string[],
  posts: readonly Post[],
  aliases: readonly string[] = [],
): string {
  const key = node(label, seenIn, { kind: 'Person', gender: label.includes('Thị') ? 'female' : 'male' }, aliases)
  for (const { role, of, title = `${role} ${graph.getNodeAttribute(of, 'label')}`, ...holds } of posts) {
    const position = `Position:${title}`
    if (!graph.hasNode(position)) {
      node(title, seenIn, { kind: 'Position', role })
      edge(position, of, { kind: 'OF', derivedFrom: 'name' })
    }
    edge(key, position, { kind: 'HOLDS', status: 'current', ...holds })
  }
  return key
}

person(
  'Nguyễn Văn Hòa',
  ['th-002', 'th-003', 'th-006'],
  [
    {
      role: 'Bí thư',
      of: tinhUy,
      evidence: [
        says('th-002', 'ông Nguyễn Văn Hòa - Bí thư Tỉnh ủy Trường Hà', 'title-after-dash', 0.97, 'current'),
        says('th-003', 'Ông Nguyễn Văn Hòa, Bí thư Tỉnh ủy', 'title-after-comma', 0.9, 'current'),
        says('th-006', 'ông Nguyễn Văn Hòa, Bí thư Tỉnh ủy', 'title-after-comma', 0.9, 'current'),
      ],
    },
    {
      role: 'Chủ tịch',
      of: hdndTinh,
      from: '2021-06',
      evidence: [says('th-003', 'kiêm giữ chức Chủ tịch Hội đồng nhân dân tỉnh', 'holds-also', 0.82)],
    },
  ],
)
const ngoc = person(
  'Lê Thị Bích Ngọc',
  ['th-003', 'th-006'],
  [
    {
      role: 'Chủ tịch',
      of: ubndTinh,
      status: 'elected',
      from: '2021-06-29',
      term: '2021 - 2026',
      evidence: [
        says(
          'th-003',
          'bầu bà Lê Thị Bích Ngọc giữ chức Chủ tịch Ủy ban nhân dân tỉnh Trường Hà',
          'elected-to',
          0.96,
          'elected',
        ),
        says('th-006', 'bà Lê Thị Bích Ngọc, Chủ tịch UBND tỉnh', 'title-after-comma', 0.9, 'current'),
      ],
    },
  ],
)
const dat = person(
  'Trần Quốc Đạt',
  ['th-001', 'th-002'],
  [
    {
      role: 'Bí thư',
      of: thanhUy,
      from: '2021-03-05',
      to: '2025',
      term: '2020 - 2025',
      evidence: [
        says(
          'th-001',
          'Ông Trần Quốc Đạt - Tỉnh ủy viên, Bí thư Thành ủy Vĩnh An',
          'title-after-dash',
          0.97,
          'current',
        ),
        says(
          'th-002',
          'ông Trần Quốc Đạt được điều động, chỉ định giữ chức Bí thư Thành ủy Vĩnh An',
          'appointed-to',
          0.95,
          'appointed',
        ),
      ],
    },
    {
      role: 'Tỉnh ủy viên',
      of: tinhUy,
      evidence: [says('th-001', 'Ông Trần Quốc Đạt - Tỉnh ủy viên', 'title-after-dash', 0.93)],
    },
  ],
  ['ông Đạt'],
)
person(
  'Phạm Minh Tâm',
  ['th-005'],
  [
    {
      role: 'Phó Bí thư',
      of: thanhUy,
      evidence: [says('th-005', 'Ông Phạm Minh Tâm, Phó Bí thư Thành ủy', 'title-after-comma')],
    },
    {
      role: 'Chủ tịch',
      of: ubndThanhPho,
      evidence: [says('th-005', 'Chủ tịch Ủy ban nhân dân thành phố Vĩnh An', 'title-in-list', 0.88)],
    },
  ],
)
person(
  'Võ Thị Hồng Đào',
  ['th-004'],
  [
    {
      role: 'Bí thư',
      of: huyenUy,
      evidence: [says('th-004', 'Bà Võ Thị Hồng Đào, Bí thư Huyện ủy Bến Lộc', 'title-after-comma')],
    },
  ],
)
person(
  'Huỳnh Văn Tám',
  ['th-004'],
  [
    {
      role: 'Phó Bí thư',
      of: huyenUy,
      evidence: [says('th-004', 'Ông Huỳnh Văn Tám - Phó Bí thư Huyện ủy', 'title-after-dash')],
    },
    {
      role: 'Chủ tịch',
      of: ubndHuyen,
      evidence: [says('th-004', 'Chủ tịch Ủy ban nhân dân huyện Bến Lộc', 'title-in-list', 0.88)],
    },
  ],
)
const hang = person(
  'Đặng Thúy Hằng',
  ['th-002', 'th-006'],
  [
    {
      role: 'Trưởng ban',
      of: banToChuc,
      title: 'Trưởng Ban Tổ chức Tỉnh ủy Trường Hà',
      evidence: [
        says('th-002', 'bà Đặng Thúy Hằng - Trưởng Ban Tổ chức Tỉnh ủy Trường Hà', 'title-after-dash', 0.97),
        says('th-006', 'Bà Đặng Thúy Hằng, Trưởng Ban Tổ chức Tỉnh ủy', 'title-after-comma'),
      ],
    },
  ],
)
person(
  'Bùi Đức Thắng',
  ['th-003', 'th-007'],
  [
    {
      role: 'Giám đốc',
      of: congAn,
      evidence: [
        says('th-003', 'ông Bùi Đức Thắng, Giám đốc Công an tỉnh Trường Hà', 'title-after-comma'),
        says(
          'th-007',
          'Giám đốc Công an tỉnh Trường Hà cho biết trang của một đơn vị hiện chuỗi <img src=x onerror="window.broken=1">',
          'title-after-dash',
          0.6,
        ),
      ],
    },
  ],
)
const phuoc = person(
  'Đỗ Hữu Phước',
  ['th-001'],
  [
    {
      role: 'Bí thư',
      of: khoi,
      evidence: [says('th-001', 'ông Đỗ Hữu Phước - Bí thư Đảng ủy Khối các cơ quan tỉnh', 'title-after-dash')],
    },
  ],
)
const lan = person(
  'Ngô Thị Mai Lan',
  ['th-001'],
  [
    {
      role: 'Chủ tịch',
      of: phuNu,
      evidence: [
        says('th-001', 'Bà Ngô Thị Mai Lan - Chủ tịch Hội Liên hiệp Phụ nữ tỉnh Trường Hà', 'title-after-dash'),
      ],
    },
  ],
)
const toan = person(
  'Lý Thanh Toàn',
  ['th-002', 'th-006'],
  [
    {
      role: 'Bí thư',
      of: thanhUy,
      status: 'former',
      to: '2021-03',
      evidence: [
        says('th-006', 'ông Lý Thanh Toàn, nguyên Bí thư Thành ủy Vĩnh An', 'former-title', 0.95, 'former'),
        says('th-002', 'thay ông Lý Thanh Toàn nghỉ hưu theo chế độ', 'replaced-by', 0.7, 'left'),
      ],
    },
  ],
)
person(
  'Lý Thanh Toán',
  ['th-004'],
  [
    {
      role: 'Hiệu trưởng',
      of: truong,
      evidence: [says('th-004', 'TS. Lý Thanh Toán, Hiệu trưởng Trường Chính trị tỉnh Trường Hà', 'title-after-comma')],
    },
  ],
)

const signing =
  'Ban Thường vụ Thành ủy Vĩnh An và Đảng ủy Khối các cơ quan tỉnh Trường Hà ký kết chương trình phối hợp giai đoạn 2024 - 2025'
const programme = node(
  'Chương trình phối hợp giai đoạn 2024 - 2025 giữa Thành ủy Vĩnh An và Đảng ủy Khối',
  ['th-001'],
  {
    kind: 'Agreement',
    agreementKind: 'chương trình phối hợp',
    from: '2024',
    to: '2025',
    signedOn: '2024-02-22',
  },
)
for (const party of [thuongVu, khoi])
  edge(party, programme, { kind: 'PARTY_TO', evidence: [says('th-001', signing, 'signed-between')] })
for (const signer of [dat, phuoc]) {
  const words = 'ông Trần Quốc Đạt và ông Đỗ Hữu Phước ký vào văn bản'
  edge(signer, programme, { kind: 'SIGNED', evidence: [says('th-001', words, 'signed-by', 0.85)] })
}
const training = node('Thỏa thuận hợp tác đào tạo cán bộ giai đoạn 2023 - 2026', ['th-004'], {
  kind: 'Agreement',
  agreementKind: 'thỏa thuận hợp tác',
  from: '2023',
  to: '2026',
})
for (const party of [huyenUy, truong]) {
  const words = 'giữa Huyện ủy Bến Lộc và Trường Chính trị tỉnh Trường Hà'
  edge(party, training, { kind: 'PARTY_TO', evidence: [says('th-004', words, 'agreement-between')] })
}

const review = node('Hội nghị sơ kết chương trình phối hợp giai đoạn 2021 - 2023', ['th-001'], {
  kind: 'Event',
  eventKind: 'hội nghị',
  date: '2024-02-22',
})
const chairs = says('th-001', 'đồng chủ trì hội nghị', 'chaired', 0.8)
for (const chair of [dat, phuoc]) edge(chair, review, { kind: 'CHAIRED', evidence: [chairs] })
edge(lan, review, { kind: 'SPOKE_AT', evidence: [says('th-001', 'tỉnh Trường Hà phát biểu', 'spoke', 0.8)] })
edge(review, programme, { kind: 'ABOUT', evidence: [says('th-001', 'Dịp này', 'signed-at', 0.5)] })
const meeting = node('Gặp mặt cán bộ hưu trí đầu xuân', ['th-006'], {
  kind: 'Event',
  eventKind: 'gặp mặt',
  date: '2024-02-03',
})
edge(matTran, meeting, {
  kind: 'ORGANISED',
  evidence: [says('th-006', 'tổ chức buổi gặp mặt cán bộ hưu trí', 'organised')],
})
for (const guest of [ngoc, toan, hang])
  edge(guest, meeting, { kind: 'ATTENDED', evidence: [says('th-006', 'Đến dự có', 'attended', 0.85)] })

const resolution = node('Nghị quyết số 05 của Thành ủy Vĩnh An', ['th-005'], {
  kind: 'Document',
  documentKind: 'Nghị quyết',
  number: '05',
})
edge(thanhUy, resolution, {
  kind: 'ISSUED',
  evidence: [says('th-005', 'Nghị quyết số 05 của Thành ủy Vĩnh An', 'document-of')],
})
const admitted = node('126 đảng viên kết nạp (2023)', ['th-005'], {
  kind: 'Figure',
  measure: 'đảng viên kết nạp',
  value: 126,
  unit: 'đảng viên',
  period: '2023',
  target: 120,
})
edge(thanhUy, admitted, { kind: 'REPORTS', evidence: [says('th-005', 'kết nạp 126 đảng viên', 'figure')] })

for (const { id, title, text, outlet, published, url } of articles) {
  const given = { ...(outlet && { outlet }), ...(published && { published }), ...(url && { url }) }
  const paper = node(title!, [id], { kind: 'Article', ...given })
  for (const key of graph.nodes()) {
    const { kind, label } = graph.getNodeAttributes(key)
    if (kind !== 'Article' && text.includes(label))
      edge(paper, key, { kind: 'MENTIONS', evidence: [says(id, label, 'mention', 1)] })
  }
}

layOut(graph)

const secretary = 'Position:Bí thư Thành ủy Vĩnh An'
graph.replaceAttributes({
  contradictions: [
    {
      kind: 'two in one seat',
      edges: [`${toan}→HOLDS→${secretary}#0`, `${dat}→HOLDS→${secretary}#0`],
      words: 'one seen in 2021, the other in 2021',
    },
  ],
  questions: [{ about: 'unsure', people: [toan, 'Person:Lý Thanh Toán'], reasons: [] }],
})

/** The graph that the viewer is tried on. */
export const fixture: KnowledgeGraph = graph
export { articles } from './articles.ts'
