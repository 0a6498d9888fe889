import { describe, expect, test } from 'vitest'
import { loadKnowledge } from '../../src/knowledge/index.ts'
import { assemble } from '../../src/pipeline.ts'
import { extractionOf } from '../reading.ts'
import { measuresOf } from './measured.ts'

describe('who was disciplined, prosecuted or arrested, by whom and when', () => {
  test.each([
    [
      'Công an huyện Cao Lãnh cho biết đang tạm giữ hình sự đối tượng Trần Văn Hai (SN 1991).',
      ['Trần Văn Hai: tạm giữ hình sự happened < Công an huyện Cao Lãnh'],
    ],
    [
      'TAND tỉnh Đồng Tháp tuyên phạt bị cáo Trần Văn Hai 5 năm 6 tháng tù về tội tham ô tài sản.',
      ['Trần Văn Hai: phạt tù happened < Tòa án nhân dân tỉnh Đồng Tháp'],
    ],
    [
      'TAND tỉnh Đồng Tháp xét xử lưu động tại UBND xã An Bình và tuyên phạt Trần Văn Hai 5 năm tù.',
      ['Trần Văn Hai: phạt tù happened'],
    ],
    ['Bị cáo Trần Văn Hai lĩnh án 9 năm tù.', ['Trần Văn Hai: phạt tù happened']],
    ['Tòa tuyên án tử hình đối với Trần Văn Hai.', ['Trần Văn Hai: tử hình happened']],
    ['UBND xã An Bình xử phạt ông Trần Văn Hai 5 triệu đồng.', []],
    [
      'Ông Trần Văn Hai bị Viện kiểm sát nhân dân tỉnh Đồng Tháp đề nghị mức án từ 7-8 năm tù.',
      ['Trần Văn Hai: phạt tù proposed'],
    ],
    ['Viện kiểm sát đề nghị tuyên phạt bị cáo Trần Văn Hai 5 năm tù.', ['Trần Văn Hai: phạt tù proposed']],
    [
      'Ông Trần Văn Hai trước đó đã bị Ủy ban Kiểm tra Huyện ủy Cao Lãnh xử lý kỷ luật về Đảng với hình thức cảnh cáo.',
      ['Trần Văn Hai: cảnh cáo happened < Ủy ban Kiểm tra Huyện ủy Cao Lãnh'],
    ],
    [
      'Ban Bí thư quyết định kỷ luật ông Trần Văn Hai. Ban Bí thư đã thi hành kỷ luật bằng hình thức cảnh cáo đối với ông Trần Văn Hai.',
      ['Trần Văn Hai: cảnh cáo happened < Ban Bí thư'],
    ],
    [
      'Ủy ban Kiểm tra Tỉnh ủy Đồng Tháp có kết luận về việc xem xét kỷ luật ông Trần Văn Hai.',
      ['Trần Văn Hai: kỷ luật proposed'],
    ],
    [
      'Ông Trần Văn Hai đã bị kỷ luật cách chức Chi ủy viên, rồi hạ cấp bậc từ trung tá xuống thiếu tá.',
      ['Trần Văn Hai: cách chức happened', 'Trần Văn Hai: hạ cấp bậc happened'],
    ],
    [
      'Công an tỉnh Đồng Tháp cũng khởi tố thêm 2 bị can: Trần Văn Hai, nguyên Giám đốc Sở Y tế và ông Lê Văn Tư.',
      [
        'Trần Văn Hai: khởi tố happened < Công an tỉnh Đồng Tháp',
        'Lê Văn Tư: khởi tố happened < Công an tỉnh Đồng Tháp',
      ],
    ],
    [
      'Huyện ủy Cao Lãnh quyết định cách chức Phó Bí thư Chi bộ 4 đối với ông Trần Văn Hai; khiển trách 2 người khác, gồm: ông Lê Văn Tư - Trưởng phòng, ông Võ Văn Năm - Phó Trưởng phòng.',
      [
        'Trần Văn Hai: cách chức happened < Huyện ủy Cao Lãnh',
        'Lê Văn Tư: khiển trách happened < Huyện ủy Cao Lãnh',
        'Võ Văn Năm: khiển trách happened < Huyện ủy Cao Lãnh',
      ],
    ],
    [
      'Ủy ban Kiểm tra Huyện ủy Cao Lãnh quyết định khiển trách đối với các ông: Trần Văn Hai, đảng viên một chi bộ trong khoa; Lê Văn Tư, người trông coi kho thuốc; Võ Văn Năm.',
      [
        'Trần Văn Hai: khiển trách happened < Ủy ban Kiểm tra Huyện ủy Cao Lãnh',
        'Lê Văn Tư: khiển trách happened < Ủy ban Kiểm tra Huyện ủy Cao Lãnh',
        'Võ Văn Năm: khiển trách happened < Ủy ban Kiểm tra Huyện ủy Cao Lãnh',
      ],
    ],
    [
      'Ban Thường vụ Huyện ủy Cao Lãnh quyết định cảnh cáo đối với tập thể Đảng ủy xã An Bình.',
      ['Đảng ủy xã An Bình: cảnh cáo happened < Ban Thường vụ Huyện ủy Cao Lãnh'],
    ],
    [
      'Ngày 16/2, Ủy ban Kiểm tra Huyện ủy Cao Lãnh họp kỳ thứ 12 và quyết định thi hành kỷ luật cách chức Bí thư Đảng ủy xã nhiệm kỳ 2020 - 2025 đối với đồng chí Trần Văn Hai; khiển trách các đồng chí: Lê Thị Ba (Phó Bí thư), Nguyễn Văn Tư.',
      [
        'Trần Văn Hai: cách chức happened 2023-02-16 < Ủy ban Kiểm tra Huyện ủy Cao Lãnh',
        'Lê Thị Ba: khiển trách happened 2023-02-16 < Ủy ban Kiểm tra Huyện ủy Cao Lãnh',
        'Nguyễn Văn Tư: khiển trách happened 2023-02-16 < Ủy ban Kiểm tra Huyện ủy Cao Lãnh',
      ],
    ],
    [
      'Công an tỉnh Trà Vinh vừa tống đạt quyết định khởi tố bị can, lệnh bắt tạm giam 4 tháng đối với Nguyễn Văn Năm (SN 1970, ngụ xã An Bình) và Lê Thị Sáu (kế toán) về tội tham ô tài sản.',
      [
        'Nguyễn Văn Năm: khởi tố happened < Công an tỉnh Trà Vinh',
        'Nguyễn Văn Năm: bắt tạm giam happened < Công an tỉnh Trà Vinh',
        'Lê Thị Sáu: khởi tố happened < Công an tỉnh Trà Vinh',
        'Lê Thị Sáu: bắt tạm giam happened < Công an tỉnh Trà Vinh',
      ],
    ],
    [
      'Ông Trần Văn Hai bị khiển trách, bà Lê Thị Ba bị cảnh cáo.',
      ['Trần Văn Hai: khiển trách happened', 'Lê Thị Ba: cảnh cáo happened'],
    ],
    [
      'Ban Bí thư thi hành kỷ luật ông Trần Văn Hai bằng hình thức cảnh cáo.',
      ['Trần Văn Hai: cảnh cáo happened < Ban Bí thư'],
    ],
    [
      'Ban Bí thư thi hành kỷ luật ông Trần Văn Hai, Giám đốc Sở Y tế tỉnh Trà Vinh bằng hình thức cảnh cáo; bà Lê Thị Ba, Phó Giám đốc Sở bằng hình thức khiển trách.',
      ['Trần Văn Hai: cảnh cáo happened < Ban Bí thư', 'Lê Thị Ba: khiển trách happened < Ban Bí thư'],
    ],
    [
      'Công an tỉnh Trà Vinh ra quyết định khởi tố bị can và thực hiện lệnh bắt tạm giam đối với Trần Văn Hai, nguyên Chủ tịch UBND xã An Bình và Lê Thị Ba, nguyên kế toán.',
      [
        'Trần Văn Hai: khởi tố happened < Công an tỉnh Trà Vinh',
        'Trần Văn Hai: bắt tạm giam happened < Công an tỉnh Trà Vinh',
        'Lê Thị Ba: khởi tố happened < Công an tỉnh Trà Vinh',
        'Lê Thị Ba: bắt tạm giam happened < Công an tỉnh Trà Vinh',
      ],
    ],
    [
      'Công an huyện Càng Long bắt khẩn cấp Trần Văn Hai, Giám đốc Công ty TNHH Sen Vàng, Lê Văn Tư và Lê Thị Ba về hành vi lừa đảo.',
      ['Trần Văn Hai', 'Lê Văn Tư', 'Lê Thị Ba'].map(
        (name) => `${name}: bắt khẩn cấp happened < Công an huyện Càng Long`,
      ),
    ],
    [
      'Huyện đã có 2 cán bộ ở xã An Bình bị cách chức. Đó là ông Trần Văn Hai - Trưởng ấp An Hòa và bà Lê Thị Ba - Trưởng ấp An Lợi.',
      ['Trần Văn Hai: cách chức happened', 'Lê Thị Ba: cách chức happened'],
    ],
    [
      'Ban Bí thư thi hành kỷ luật ông Trần Văn Hai - Bí thư Huyện ủy Cao Lãnh - bằng hình thức cảnh cáo.',
      ['Trần Văn Hai: cảnh cáo happened < Ban Bí thư'],
    ],
    ['Ông Trần Văn Hai đã bị khai trừ khỏi Đảng năm 2019.', ['Trần Văn Hai: khai trừ happened 2019']],
    ['Theo ông Trần Văn Hai, ông Lê Văn Tư đã bị khai trừ.', ['Lê Văn Tư: khai trừ happened']],
    ['Công an bắt tạm giam 3 người, trong đó có bác sĩ Trần Văn Hai.', ['Trần Văn Hai: bắt tạm giam happened']],
    [
      'Ban Thường vụ Đảng ủy xã An Bình bị kỷ luật khiển trách.',
      ['Ban Thường vụ Đảng ủy xã An Bình: khiển trách happened'],
    ],
    ['Tỉnh ủy Đồng Tháp đã phải cách chức ông Trần Văn Hai.', ['Trần Văn Hai: cách chức happened < Tỉnh ủy Đồng Tháp']],
    ['Vi phạm của ông Trần Văn Hai là nghiêm trọng, đến mức phải xem xét kỷ luật.', ['Trần Văn Hai: kỷ luật proposed']],
    [
      'Ông Trần Văn Hai bị UBND tỉnh Đồng Tháp phê bình.',
      ['Trần Văn Hai: phê bình happened < Ủy ban nhân dân tỉnh Đồng Tháp'],
    ],
    [
      'UBND tỉnh Đồng Tháp phê bình UBND huyện Cao Lãnh.',
      ['Ủy ban nhân dân huyện Cao Lãnh: phê bình happened < Ủy ban nhân dân tỉnh Đồng Tháp'],
    ],
    ['Công an bắt Trần Văn Hai về tội trộm cắp.', ['Trần Văn Hai: bắt happened']],
    [
      'Khởi tố bị can về tội giết người, gồm ông Trần Văn Hai và bà Lê Thị Ba.',
      ['Trần Văn Hai: khởi tố happened', 'Lê Thị Ba: khởi tố happened'],
    ],
    [
      'Cảnh cáo đối với ông Trần Văn Hai, cán bộ xã An Bình; bà Lê Thị Ba, Chủ tịch UBND xã An Bình.',
      ['Trần Văn Hai: cảnh cáo happened', 'Lê Thị Ba: cảnh cáo happened'],
    ],
    ...[
      'Khai trừ ông Trần Văn Hai, cán bộ xã An Bình; bà Lê Thị Ba, Chủ tịch UBND xã An Bình, được khen thưởng.',
      'Khai trừ ông Trần Văn Hai; bà Lê Thị Ba, Chủ tịch UBND xã An Bình, được khen thưởng.',
      'Khai trừ ông Trần Văn Hai, kế toán xã An Bình; bà Lê Thị Ba thay ông.',
      'Khai trừ ông Trần Văn Hai; bà Lê Thị Ba, kế toán xã An Bình, được khen thưởng.',
    ].map((text): [string, string[]] => [text, ['Trần Văn Hai: khai trừ happened']]),
    ['Ông Trần Văn Hai bị đề nghị khai trừ.', ['Trần Văn Hai: khai trừ proposed']],
    ['Ông Trần Văn Hai được xóa kỷ luật cảnh cáo.', ['Trần Văn Hai: cảnh cáo lifted']],
    [
      'Công an tỉnh Đồng Tháp đình chỉ điều tra bị can đối với ông Trần Văn Hai.',
      ['Trần Văn Hai: khởi tố lifted < Công an tỉnh Đồng Tháp'],
    ],
  ])('%s', (text, told) => {
    expect(measuresOf(text)).toEqual(told)
  })

  test.each([
    'Ông Trần Văn Hai không bị kỷ luật.',
    'Nếu vi phạm, ông Trần Văn Hai bị cách chức.',
    'Ông Trần Văn Hai bị cách chức?',
    'Ông Trần Văn Hai chỉ đạo khởi tố vụ án.',
    'Thuộc cấp của ông Trần Văn Hai bị khởi tố.',
    'Công an khởi tố vụ án, ông Trần Văn Hai cho biết.',
    'Liên quan vụ khởi tố con trai ông Trần Văn Hai, bà Lê Thị Ba từ chối trả lời.',
    'Huyện ủy họp để xem xét kỷ luật ông Trần Văn Hai.',
    'Hội đồng kỷ luật họp với ông Trần Văn Hai.',
    'Bà Lê Thị Ba bị bắt cóc.',
    'Báo Nhân dân phê bình ông Trần Văn Hai.',
    'Thông tấn xã Việt Nam phê bình ông Trần Văn Hai.',
    'Đảng Dân chủ phê bình Tổng thống Mỹ Donald Trump.',
    'Bộ Ngoại giao Mỹ phê bình Bộ Ngoại giao Nga.',
    'Công ty Sông Tiền bị phê bình trên mạng xã hội.',
    'Ông Trần Văn Hai bị bà Lê Thị Ba phê bình.',
    'Phê bình UBND huyện Cao Lãnh, cử tri nói đường hỏng.',
    'Phê bình ông Trần Văn Hai, bà Lê Thị Ba nói rõ.',
    'Ông Trần Văn Hai bị dư luận phê bình.',
    'Ông Trần Văn Hai bị phê bình trên mạng xã hội.',
    'Ông Trần Văn Hai bị Báo Nhân dân phê bình.',
    'Ông Trần Văn Hai, Chủ tịch UBND xã An Bình, bị người dân phê bình.',
    'Công ty Sông Tiền phê bình UBND huyện Cao Lãnh.',
    'Không cần kỷ luật ông Trần Văn Hai.',
    'Vi phạm của ông Trần Văn Hai chưa đến mức phải kỷ luật.',
    'Ủy ban Kiểm tra Tỉnh ủy Đồng Tháp kết luận chưa đến mức phải kỷ luật ông Trần Văn Hai.',
    'Vi phạm của ông Trần Văn Hai không đến mức phải xem xét kỷ luật.',
    'Khởi tố bị can về hành vi hành hung 3 người gồm ông Trần Văn Hai, bà Lê Thị Ba.',
    'Công an tỉnh Đồng Tháp khởi tố 2 bị can về tội cố ý gây thương tích cho nhiều người, trong đó có ông Trần Văn Hai.',
    'Bọn cướp bắt Trần Văn Hai để xử lý.',
    'Nhóm đòi nợ bắt ông Trần Văn Hai vì hành vi quỵt nợ.',
    'Công an tổ chức vây bắt Trần Văn Hai về tội trộm cắp.',
    'Công an lên kế hoạch bắt Trần Văn Hai để điều tra.',
    'Đại biểu HĐND tỉnh Đồng Tháp phê bình Sở Y tế tỉnh Đồng Tháp.',
    'Tỉnh ủy Đồng Tháp cần phải kỷ luật ông Trần Văn Hai.',
    'Khởi tố bị can về hành vi hành hung 3 người là ông Trần Văn Hai, bà Lê Thị Ba.',
  ])('nobody: %s', (text) => {
    expect(measuresOf(text)).toEqual([])
  })

  test('two articles of one measure tell of one event', () => {
    const knowledge = loadKnowledge()
    const told = [
      'Ngày 16/2/2023, ông Trần Văn Hai, Giám đốc Sở Y tế tỉnh Đồng Tháp, bị khai trừ.',
      'Ông Trần Văn Hai, Giám đốc Sở Y tế tỉnh Đồng Tháp, bị khai trừ ngày 16/2/2023.',
    ]
    const graph = assemble(
      told.map((text, i) => extractionOf(text, { id: `bài-${i}`, published: '2023-03-10' })),
      knowledge,
    )
    const events = graph.filterNodes((_, { kind }) => kind === 'Event')
    expect(events).toEqual([expect.stringMatching(/^event:kỷ-luật:khai-trừ:trần-văn-hai.*:2023$/)])
    expect(graph.getNodeAttributes(events[0]!)).toMatchObject({
      label: 'Khai trừ Trần Văn Hai',
      eventKind: 'kỷ luật',
      measure: 'khai trừ',
      status: 'happened',
      date: '2023-02-16',
      articles: 2,
    })
    expect(graph.someEdge((_, { kind }) => kind === 'SUBJECT_OF')).toBe(true)
  })
})
