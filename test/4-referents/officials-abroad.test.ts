import { describe, expect, test } from 'vitest'
import { holdsOf } from '../reading.ts'

const finds = (rows: readonly (readonly [text: string, holds: readonly string[]])[]) =>
  test.each(rows)('%s', (text, holds) => {
    expect(holdsOf(text)).toEqual(holds.toSorted())
  })

describe('what every state has one of', () => {
  const malaysia = 'Phó Thủ tướng thăm Malaysia. Phó Thủ tướng Malaysia Rahim Suleiman đón đoàn.'
  finds([
    [
      `${malaysia} Chủ tịch Thượng viện Kumar Velayutham dự.`,
      ['Kumar Velayutham: Chủ tịch Thượng viện Malaysia', 'Rahim Suleiman: Phó Thủ tướng Malaysia'],
    ],
    [
      `${malaysia} Chánh án Tòa án Liên bang Hassan bin Omar dự.`,
      ['Hassan bin Omar: Chánh án Tòa án Liên bang Malaysia', 'Rahim Suleiman: Phó Thủ tướng Malaysia'],
    ],
    [
      `${malaysia} Chánh án Tòa án nhân dân tối cao Trần Văn Hai dự.`,
      ['Rahim Suleiman: Phó Thủ tướng Malaysia', 'Trần Văn Hai: Chánh án Tòa án nhân dân tối cao'],
    ],
    [
      'Tổng thống Pháp Jean Dupont thăm Cà Mau. Đoàn Pháp gồm ông Paul Martin, Vụ trưởng Vụ Đối ngoại, Văn phòng Tổng thống.',
      ['Jean Dupont: Tổng thống Pháp', 'Paul Martin: Vụ trưởng Vụ Đối ngoại, Văn phòng Tổng thống Pháp'],
    ],
    [
      'Ông Vladimir Sokolov phê phán Ukraine. Quốc hội Ukraine họp, Thủ tướng Oleg Bondar phát biểu.',
      ['Oleg Bondar: Thủ tướng Ukraine'],
    ],
  ])
})

describe('parties that go by letters or by words of their language', () => {
  finds([
    ['Chủ tịch Đảng UMNO Rahim Suleiman đến.', ['Rahim Suleiman: Chủ tịch Đảng UMNO']],
    ['Tổng thư ký đảng cầm quyền Golkar Budi Hartono đến.', ['Budi Hartono: Tổng Thư ký Đảng Golkar']],
    ['Chủ tịch đảng Pheu Thai Somchai Kittikul đến.', ['Somchai Kittikul: Chủ tịch Đảng Pheu Thai']],
    ['Bí thư Đảng ủy xã An Bình Trần Văn Hai đến.', ['Trần Văn Hai: Bí thư Đảng ủy xã An Bình']],
    ['Việt Nam là Chủ tịch Năm APEC.', []],
    ['Thủ tướng gặp các nghị sĩ và Bộ trưởng Hoa Kỳ, dự tọa đàm.', []],
  ])
})

describe('who works for the head of a state is not that head', () => {
  finds([
    [
      'Tổng thống Nga Ivan Petrov, Thư ký báo chí Tổng thống Nga, ông Oleg Sidorov nhấn mạnh.',
      ['Ivan Petrov: Tổng thống Nga', 'Oleg Sidorov: Thư ký báo chí Tổng thống Nga'],
    ],
    ['Thư ký báo chí của Tổng thống Nga Oleg Sidorov nói.', []],
    ['Sáng nay, người phát ngôn Điện Kremlin Oleg Sidorov nói.', ['Oleg Sidorov: Người phát ngôn Điện Kremlin']],
    ['Phát ngôn viên của Tổng thống Nga Ivan Petrov bác tin này.', ['Ivan Petrov: Tổng thống Nga']],
    ['Bộ trưởng sẽ tháp tùng Thủ tướng - Bộ trưởng Y tế Trần Văn Hai nói.', ['Trần Văn Hai: Bộ trưởng Bộ Y tế']],
  ])
})

describe('envoys and missions', () => {
  finds([
    ['Đại sứ Mỹ tại Liên hợp quốc (LHQ) Susan Miller nói.', ['Susan Miller: Đại sứ Mỹ tại Liên hợp quốc']],
    ['Đại sứ Triều Tiên tại Ấn Độ, Pak Chol-su nói.', ['Pak Chol-su: Đại sứ Triều Tiên tại Ấn Độ']],
    ['Tại New York, Đại sứ Pháp tại Lào, bà Anne Dupont nói.', ['Anne Dupont: Đại sứ Pháp tại Lào']],
  ])
})

describe('provinces of other states tell the state', () => {
  const party = 'Ủy viên Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào'
  finds([
    [
      'Ông Khamla Sayavong, Ủy viên Trung ương Đảng, Bí thư, Tỉnh trưởng Luang Prabang, đến.',
      [
        'Khamla Sayavong: Bí thư Tỉnh ủy Luông Pha Băng',
        'Khamla Sayavong: Tỉnh trưởng tỉnh Luông Pha Băng',
        `Khamla Sayavong: ${party}`,
      ],
    ],
    [
      'Ông Bun-lợt Phôm-ma-chăn - Bí thư, Tỉnh trưởng tỉnh Chăm-pa-sắc bày tỏ vui mừng.',
      ['Bun-lợt Phôm-ma-chăn: Bí thư Tỉnh ủy Champasak', 'Bun-lợt Phôm-ma-chăn: Tỉnh trưởng tỉnh Champasak'],
    ],
    ['Tỉnh trưởng tỉnh Hủa Phăn nước CHDCND Lào Bounmy Sisavath đến.', ['Bounmy Sisavath: Tỉnh trưởng tỉnh Hủa Phăn']],
    ['Thống đốc bang California Peter Collins đến.', ['Peter Collins: Thống đốc bang California']],
    ['Thị trưởng Lyon (Pháp), bà Anne Dupont, đến.', ['Anne Dupont: Thị trưởng thành phố Lyon']],
    // the name of the city ends before that of its mayor
    ['Thị trưởng thành phố Santo Domingo Juan Perez đến.', ['Juan Perez: Thị trưởng thành phố Santo Domingo']],
  ])
})

describe('sides of a meeting', () => {
  finds([
    [
      'Dự lễ, về phía Việt Nam có ông Trần Văn Hai, Thứ trưởng Bộ Y tế; về phía Lào có ông Bounmy Keola, Thứ trưởng Bộ Y tế.',
      ['Bounmy Keola: Thứ trưởng Bộ Y tế Lào', 'Trần Văn Hai: Thứ trưởng Bộ Y tế'],
    ],
    [
      'Về phía Trung Quốc, cùng ngày, người phát ngôn Bộ Ngoại giao Lục Khải nói.',
      ['Lục Khải: Người phát ngôn Bộ Ngoại giao Trung Quốc'],
    ],
    ['Phía Lào đề nghị Thứ trưởng Bộ Y tế Trần Văn Hai xem xét.', ['Trần Văn Hai: Thứ trưởng Bộ Y tế']],
  ])
})

describe('names of other languages', () => {
  finds([
    ['Ngoại trưởng Pháp Jean-Luc Le Garrec nói.', ['Jean-Luc Le Garrec: Ngoại trưởng Pháp']],
    ['Tổng thống Hàn Quốc Kim Sung-ho nói.', ['Kim Sung-ho: Tổng thống Hàn Quốc']],
    ['Tổng thống Mỹ Peter Collins nói. Tổng thống P.Collins đi Lào.', ['Peter Collins: Tổng thống Mỹ']],
    [
      'Thủ tướng gửi điện tới ông Bounthan Keola, Chủ tịch nước Lào; Khamla Sayavong, Chủ tịch Quốc hội Lào.',
      ['Bounthan Keola: Chủ tịch nước Lào', 'Khamla Sayavong: Chủ tịch Quốc hội Lào'],
    ],
    ['Nghị sĩ Cộng hòa Peter Collins nói.', ['Peter Collins: Nghị sĩ']],
  ])
})
