import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/2-text/vietnamese.ts'
import { inForce, labelOf, loadGazetteer, provinceOf, type Unit } from '../../src/knowledge/gazetteer.ts'

const gazetteer = loadGazetteer(new URL('../../data/gazetteer/', import.meta.url))
const named = (name: string) => gazetteer.named(fold(name))
const labels = (units: readonly Unit[]) => units.map(labelOf)

/** The one unit of a label, or the one in force on the day. */
function unit(label: string, date = ''): Unit {
  const name = label
    .replace(/ \(.*/, '')
    .replace(/^(thành phố|thị trấn|thị xã|đặc khu|phường|huyện|quận|tỉnh|xã) /iu, '')
  const found = named(name).filter((unit) => labelOf(unit) === label && inForce(unit, date))
  expect(labels(found), label).toEqual([label])
  return found[0]!
}

const validity = ({ validFrom = '', validTo = '' }: Unit) => `${validFrom}/${validTo}`

describe('a name stands for every unit that bore it, provinces first', () => {
  test.each([
    ['Cao Lãnh', ['thành phố Cao Lãnh (Đồng Tháp)', 'huyện Cao Lãnh (Đồng Tháp)', 'phường Cao Lãnh (Đồng Tháp)']],
    ['Biên Hoà', ['thành phố Biên Hòa (Đồng Nai)', 'phường Biên Hòa (Đồng Nai)']],
    ['Quy Nhơn', ['thành phố Quy Nhơn (Bình Định)', 'phường Quy Nhơn (Gia Lai)']],
    ['Chư Sê', ['huyện Chư Sê (Gia Lai)', 'thị trấn Chư Sê (huyện Chư Sê, Gia Lai)', 'xã Chư Sê (Gia Lai)']],
    ['Mỹ Xương', ['xã Mỹ Xương (huyện Cao Lãnh, Đồng Tháp)']],
    ['Bình Hàng Trung', ['xã Bình Hàng Trung (huyện Cao Lãnh, Đồng Tháp)', 'xã Bình Hàng Trung (Đồng Tháp)']],
    ['Nơi Không Có', []],
  ])('%s', (name, expected) => {
    expect(labels(named(name))).toEqual(expected)
  })

  test('An Bình is also a commune of huyện Cao Lãnh', () => {
    expect(labels(named('An Bình'))).toContain('xã An Bình (huyện Cao Lãnh, Đồng Tháp)')
  })
})

describe('another spelling finds the same unit', () => {
  test.each([
    ['HCM', 'Thành phố Hồ Chí Minh'],
    ['Huế', 'tỉnh Thừa Thiên Huế'],
    ['Huế', 'thành phố Huế'],
    ['Đăk Lăk', 'tỉnh Đắk Lắk'],
    ['Đắc Lắc', 'tỉnh Đắk Lắk'],
    ['Dak Lak', 'tỉnh Đắk Lắk'],
    ['Đăk Nông', 'tỉnh Đắk Nông'],
    ['Đăk Song', 'huyện Đắk Song (Đắk Nông)'],
    ['Đak Song', 'huyện Đắk Song (Đắk Nông)'],
    ['Đăk Song', 'xã Đăk Song (Gia Lai)'],
    ['Đak Blà', 'xã Đắk Blà (thành phố Kon Tum, Kon Tum)'],
    ['M’Đrắk', "huyện M'Đrắk (Đắk Lắk)"],
    ['M’Drắk', "xã M'Drắk (Đắk Lắk)"],
    ['Phan Rang - Tháp Chàm', 'thành phố Phan Rang-Tháp Chàm (Ninh Thuận)'],
    ['Phan Rang–Tháp Chàm', 'thành phố Phan Rang-Tháp Chàm (Ninh Thuận)'],
    ['Bà Rịa-Vũng Tàu', 'tỉnh Bà Rịa - Vũng Tàu'],
    ['Bà Rịa Vũng Tàu', 'tỉnh Bà Rịa - Vũng Tàu'],
    ['Qui Nhơn', 'thành phố Quy Nhơn (Bình Định)'],
    ['Bắc Cạn', 'tỉnh Bắc Kạn'],
    ['Sapa', 'thị xã Sa Pa (Lào Cai)'],
    ['Krông Pắk', 'huyện Krông Pắc (Đắk Lắk)'],
  ])('%s: %s', (name, label) => {
    expect(labels(named(name))).toContain(label)
  })
})

describe('a label has the type, and the parents in brackets', () => {
  test.each([
    ['tỉnh Trà Vinh', '/2025-06-30'],
    ['thành phố Hà Nội', '/'],
    ['tỉnh Cao Bằng', '/'],
    ['Thành phố Hồ Chí Minh', '2025-07-01/', '2026'],
    ['thành phố Cao Lãnh (Đồng Tháp)', '/2025-06-30'],
    ['huyện Cao Lãnh (Đồng Tháp)', '/2025-06-30'],
    ['phường Cao Lãnh (Đồng Tháp)', '2025-07-01/'],
    ['Phường 2 (thành phố Cao Lãnh, Đồng Tháp)', '/2024-12-31'],
    ['xã An Bình (huyện Cao Lãnh, Đồng Tháp)', '/2025-06-30'],
    ['thị xã Hồng Ngự (Đồng Tháp)', '/2020-10-31'],
    ['thành phố Hồng Ngự (Đồng Tháp)', '2020-11-01/2025-06-30'],
    ['phường An Lạc (thành phố Hồng Ngự, Đồng Tháp)', '2020-11-01/2025-06-30'],
    ['Phường 6 (thành phố Trà Vinh, Trà Vinh)', '/2024-12-31'],
    ['Quận 2 (Thành phố Hồ Chí Minh)', '/2020-12-31'],
    ['thành phố Thủ Đức (Thành phố Hồ Chí Minh)', '2021-01-01/2025-06-30'],
    ['tỉnh Thừa Thiên Huế', '/2024-12-31'],
    ['thành phố Huế', '2025-01-01/'],
    ['thành phố Huế (Thừa Thiên Huế)', '/2024-12-31'],
    ['thành phố Phú Quốc (Kiên Giang)', '2021-03-01/2025-06-30'],
    ['thành phố Gò Công (Tiền Giang)', '2024-05-01/2025-06-30'],
    ['đặc khu Côn Đảo (Thành phố Hồ Chí Minh)', '2025-07-01/'],
    ['tỉnh Đồng Nai', '2025-07-01/2026-04-29', '2025-12'],
    ['thành phố Đồng Nai', '2026-04-30/'],
    ['thành phố Quảng Ninh', '2026-09-01/'],
    ['thành phố Bắc Ninh', '2026-09-20/'],
    ['phường Trảng Bom (Đồng Nai)', '2026-04-30/'],
    ['phường Kép (Bắc Ninh)', '2026-09-20/'],
    ['phường Biên Hòa (Đồng Nai)', '2025-07-01/'],
  ])('%s %s', (label, expected, date?: string) => {
    expect(validity(unit(label, date))).toBe(expected)
  })
})

describe('what became of a unit', () => {
  test.each([
    [
      'Phường 2 (thành phố Cao Lãnh, Đồng Tháp)',
      ['2025-01-01 whole Phường 1 (thành phố Cao Lãnh, Đồng Tháp) 1284/NQ-UBTVQH15'],
    ],
    ['Phường 1 (thành phố Cao Lãnh, Đồng Tháp)', ['2025-07-01 whole phường Cao Lãnh (Đồng Tháp) 1663/NQ-UBTVQH15']],
    ['xã Mỹ Xương (huyện Cao Lãnh, Đồng Tháp)', ['2025-07-01 whole xã Mỹ Thọ (Đồng Tháp) 1663/NQ-UBTVQH15']],
    [
      'xã Gáo Giồng (huyện Cao Lãnh, Đồng Tháp)',
      [
        '2025-07-01 part xã Phú Cường (Đồng Tháp) 1663/NQ-UBTVQH15',
        '2025-07-01 part xã Phong Mỹ (Đồng Tháp) 1663/NQ-UBTVQH15',
      ],
    ],
    ['xã Long Hòa (huyện Châu Thành, Trà Vinh)', ['2025-07-01 unchanged xã Long Hòa (Vĩnh Long) 1687/NQ-UBTVQH15']],
    ['thị xã Hồng Ngự (Đồng Tháp)', ['2020-11-01 renamed thành phố Hồng Ngự (Đồng Tháp) 1003/NQ-UBTVQH14']],
    ['Quận 9 (Thành phố Hồ Chí Minh)', ['2021-01-01 whole thành phố Thủ Đức (Thành phố Hồ Chí Minh) 1111/NQ-UBTVQH14']],
    ['tỉnh Thừa Thiên Huế', ['2025-01-01 renamed thành phố Huế 175/2024/QH15']],
    [
      'huyện Côn Đảo (Bà Rịa - Vũng Tàu)',
      ['2025-07-01 whole đặc khu Côn Đảo (Thành phố Hồ Chí Minh) 1685/NQ-UBTVQH15'],
    ],
    ['huyện Cao Lãnh (Đồng Tháp)', []],
    ['phường Cao Lãnh (Đồng Tháp)', []],
  ])('%s', (label, expected) => {
    expect(
      gazetteer.successorsOf(unit(label)).map(({ on, relation, to, act }) => `${on} ${relation} ${labelOf(to)} ${act}`),
    ).toEqual(expected)
  })

  test('a step is always from a unit that ended to one that was there on the day', () => {
    for (const from of gazetteer.units) {
      for (const { to, on } of gazetteer.successorsOf(from)) {
        expect(inForce(to, on), `${labelOf(from)} → ${labelOf(to)}`).toBe(true)
        expect(from.validTo! < on, `${labelOf(from)} → ${labelOf(to)}`).toBe(true)
      }
    }
  })

  test('the same unit can be had as it was on another day', () => {
    const ward = unit('phường Biên Hòa (Đồng Nai)')
    expect(labelOf(provinceOf(ward))).toBe('thành phố Đồng Nai')
    expect(labelOf(gazetteer.asOf(provinceOf(ward), '2025-10'))).toBe('tỉnh Đồng Nai')
    expect(gazetteer.asOf(unit('tỉnh Đồng Nai', '2025-07-01'), '2026-10')).toBe(provinceOf(ward))
    const ended = unit('tỉnh Trà Vinh')
    expect(gazetteer.asOf(ended, '2026')).toBe(ended)
  })
})

describe('63 provinces became 34 on 2025-07-01', () => {
  test.each([
    ['Tuyên Quang', ['Hà Giang', 'Tuyên Quang']],
    ['Lào Cai', ['Lào Cai', 'Yên Bái']],
    ['Thái Nguyên', ['Bắc Kạn', 'Thái Nguyên']],
    ['Phú Thọ', ['Hòa Bình', 'Phú Thọ', 'Vĩnh Phúc']],
    ['Bắc Ninh', ['Bắc Giang', 'Bắc Ninh']],
    ['Hưng Yên', ['Hưng Yên', 'Thái Bình']],
    ['Hải Phòng', ['Hải Dương', 'Hải Phòng']],
    ['Ninh Bình', ['Hà Nam', 'Nam Định', 'Ninh Bình']],
    ['Quảng Trị', ['Quảng Bình', 'Quảng Trị']],
    ['Đà Nẵng', ['Quảng Nam', 'Đà Nẵng']],
    ['Quảng Ngãi', ['Kon Tum', 'Quảng Ngãi']],
    ['Gia Lai', ['Bình Định', 'Gia Lai']],
    ['Khánh Hòa', ['Khánh Hòa', 'Ninh Thuận']],
    ['Lâm Đồng', ['Bình Thuận', 'Lâm Đồng', 'Đắk Nông']],
    ['Đắk Lắk', ['Phú Yên', 'Đắk Lắk']],
    ['Hồ Chí Minh', ['Bà Rịa - Vũng Tàu', 'Bình Dương', 'Hồ Chí Minh']],
    ['Đồng Nai', ['Bình Phước', 'Đồng Nai']],
    ['Tây Ninh', ['Long An', 'Tây Ninh']],
    ['Cần Thơ', ['Cần Thơ', 'Hậu Giang', 'Sóc Trăng']],
    ['Vĩnh Long', ['Bến Tre', 'Trà Vinh', 'Vĩnh Long']],
    ['Đồng Tháp', ['Tiền Giang', 'Đồng Tháp']],
    ['Cà Mau', ['Bạc Liêu', 'Cà Mau']],
    ['An Giang', ['An Giang', 'Kiên Giang']],
  ])('%s', (name, sources) => {
    const merged = gazetteer.provinces.filter((unit) =>
      gazetteer
        .successorsOf(unit)
        .some((step) => step.on === '2025-07-01' && step.relation === 'whole' && step.to.name === name),
    )
    expect(merged.map((unit) => unit.name).sort()).toEqual(sources)
  })

  test('eleven went on as the same unit', () => {
    const same = gazetteer.provinces.filter((unit) => inForce(unit, '2025-06-30') && inForce(unit, '2025-07-01'))
    expect(same.map((unit) => unit.name).sort()).toEqual(
      [
        'Cao Bằng',
        'Huế',
        'Hà Nội',
        'Hà Tĩnh',
        'Lai Châu',
        'Lạng Sơn',
        'Nghệ An',
        'Quảng Ninh',
        'Sơn La',
        'Thanh Hóa',
        'Điện Biên',
      ].sort(),
    )
  })
})

describe('as many units are in force as the Statistics Office counts', () => {
  test.each([
    ['2019-10-06', [63, 713, 11160]],
    ['2022-10-01', [63, 705, 10599]],
    ['2025-06-30', [63, 696, 10034]],
    ['2025-07-01', [34, 0, 3321]],
    ['2026-10-01', [34, 0, 3321]],
  ])('%s', (date, expected) => {
    const now = gazetteer.units.filter((unit) => inForce(unit, date))
    expect(
      ['province', 'district', 'commune'].map((level) => now.filter((unit) => unit.level === level).length),
    ).toEqual(expected)
  })

  test.each([
    ['2025-07-01', { tỉnh: 28, 'thành phố trực thuộc trung ương': 6, phường: 687, xã: 2621, 'đặc khu': 13 }],
    ['2026-10-01', { tỉnh: 25, 'thành phố trực thuộc trung ương': 9, phường: 709, xã: 2599, 'đặc khu': 13 }],
  ])('by type on %s', (date, expected) => {
    const counts: Record<string, number> = {}
    for (const { type } of gazetteer.units.filter((unit) => inForce(unit, date))) counts[type] = (counts[type] ?? 0) + 1
    expect(counts).toEqual(expected)
  })
})

describe('in force', () => {
  test.each([
    ['2020-10-31', false],
    ['2020-11', true],
    ['2020', true],
    ['2025-06-30', true],
    ['2025-07', false],
    ['2026', false],
  ])('thành phố Hồng Ngự on %s: %s', (date, expected) => {
    expect(inForce(unit('thành phố Hồng Ngự (Đồng Tháp)'), date)).toBe(expected)
  })
})

test('ids are unique, and no two units of one label are in force at a time', () => {
  expect(new Set(gazetteer.units.map((unit) => unit.id)).size).toBe(gazetteer.units.length)
  const last = new Map<string, string>()
  const byBeginning = gazetteer.units.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
  for (const unit of byBeginning) {
    const label = labelOf(unit)
    expect((last.get(label) ?? '0000') < (unit.validFrom ?? '0001'), label).toBe(true)
    last.set(label, unit.validTo ?? '9999')
  }
})

test('a line that cannot be understood is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'))
  writeFileSync(join(folder, 'units.tsv'), 'code\ttype\tname\tfrom\tto\n87\ttỉnh\tĐồng Tháp\n8\txã\tMỹ Xương\n')
  expect(() => loadGazetteer(folder)).toThrow(/units\.tsv: line 3: “8\txã\tMỹ Xương”/)
})

test('the tables are those that scripts/gazetteer.mjs makes', { timeout: 120_000 }, () => {
  execFileSync(process.execPath, ['scripts/gazetteer.mjs', '--check'], {
    cwd: new URL('../../', import.meta.url),
    stdio: 'pipe',
  })
})
