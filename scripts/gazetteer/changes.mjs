/** What happened on 2025-07-01, and the facts of `changes.tsv`, which the packages lack or have wrong. */
import { actOn, own, provinceOf } from './acts.mjs'
import { unitNamed } from './lists.mjs'
import { dayBefore, fold, loose, readTable } from './text.mjs'

const BIG_DAY = '2025-07-01'
const isOpen = (unit) => unit.to === undefined

/** 63 provinces become 34, districts end, communes are made anew. Adds to `units`, `steps` and `unitOf`. */
export function becomeTwoLevels({ units, steps, unitOf }, { june, july, moves }) {
  const add = (state, parent, act) => {
    const { level, code, type, name } = state
    const unit = { level, code, type, name, parent, from: BIG_DAY, act }
    units.push(unit)
    unitOf.set(state, unit)
    return unit
  }
  const heirOfProvince = new Map()
  for (const row of moves.last) {
    const heir = unitNamed(
      row.new_province_name.startsWith('Thành phố') ? row.new_province_name : `Tỉnh ${row.new_province_name}`,
    )
    heirOfProvince.set(unitNamed(row.old_province_name).name, heir.name)
  }
  const old = [...june.byCode.province.values()]
  for (const state of july.byCode.province.values()) {
    const sources = old
      .filter((before) => heirOfProvince.get(before.name) === state.name)
      .map((before) => unitOf.get(before))
    if (sources.length === 1 && own(sources[0]) === own(state)) {
      unitOf.set(state, sources[0])
      continue
    }
    const unit = add(state, undefined, '202/2025/QH15')
    for (const source of sources) {
      source.to = dayBefore(BIG_DAY)
      steps.push({ from: source, to: unit, on: BIG_DAY, relation: 'whole', act: unit.act })
    }
  }
  for (const unit of units) if (unit.level !== 'province' && isOpen(unit)) unit.to = dayBefore(BIG_DAY)
  for (const state of july.byCode.commune.values())
    add(state, unitOf.get(state.parent), actOn(BIG_DAY, state.parent).act)

  const sourcesOf = new Map()
  for (const row of moves.last) sourcesOf.set(row.new_ward_code, (sourcesOf.get(row.new_ward_code) ?? 0) + 1)
  for (const row of moves.last) {
    const from = unitOf.get(june.byCode.commune.get(row.old_ward_code))
    const to = unitOf.get(july.byCode.commune.get(row.new_ward_code))
    const alone = sourcesOf.get(row.new_ward_code) === 1
    const relation =
      !alone || loose(from.name) !== loose(to.name) ? 'whole' : from.type === to.type ? 'unchanged' : 'renamed'
    steps.push({ from, to, on: BIG_DAY, relation, act: to.act })
  }
}

/**
 * Communes ended before 2025-06-30 for which no nearer heir is known: their ground lies in a commune of 2025-07-01.
 * The package names their district as of 2025, so name and province decide, then the district's name. Gives the rows left.
 */
export function followEarlier({ units, steps }, moves) {
  const hasHeir = new Set(steps.map((step) => step.from))
  const nameIn = (words, province) => `${fold(words)}, ${province}`
  const ended = new Map()
  for (const unit of units) {
    if (unit.level !== 'commune' || !(unit.to < dayBefore(BIG_DAY))) continue
    const name = nameIn(own(unit), provinceOf(unit).name)
    ended.set(name, [...(ended.get(name) ?? []), unit])
  }
  const left = []
  const found = new Map()
  const newUnit = new Map(
    units.filter((unit) => unit.from === BIG_DAY).map((unit) => [`${own(unit)}, ${provinceOf(unit).name}`, unit]),
  )
  for (const row of moves.earlier) {
    const district = unitNamed(row.old_district_name)
    const province = unitNamed(row.old_province_name).name.replace('Huế', 'Thừa Thiên Huế')
    let some = ended.get(nameIn(own(unitNamed(row.old_ward_name)), province)) ?? []
    const inDistrict = some.filter((unit) => unit.parent.name === district.name)
    if (inDistrict.length > 0) some = inDistrict
    if (some.length > 1) some = some.filter((unit) => own(unit.parent) === own(district))
    // The codes of these rows are of another count; the names are right.
    const heir = newUnit.get(`${own(unitNamed(row.new_ward_name))}, ${row.new_province_name.replace('Thành phố ', '')}`)
    if (some.length !== 1 || !heir) left.push(row)
    else if (!hasHeir.has(some[0])) found.set(some[0], (found.get(some[0]) ?? new Set()).add(heir))
  }
  for (const [from, heirs] of found) {
    for (const to of heirs)
      steps.push({ from, to, on: BIG_DAY, relation: heirs.size > 1 ? 'part' : 'whole', act: to.act })
  }
  return left
}

/** Applies `changes.tsv`: its rows replace what was known of the same unit and day; a unit it names for the first time begins there. */
export function applyChanges(history) {
  const rows = readTable('changes.tsv')
  const inForce = (unit, day) => (unit.from ?? '') <= day && day <= (unit.to ?? '9999')
  const find = (words, province, day) => {
    const [, name, district] = /^(.+?)(?: \((.+)\))?$/.exec(words)
    const provinces = new Set([
      province,
      ...history.steps
        .filter((step) => step.from.level === 'province' && step.from.name === province)
        .map((step) => step.to.name),
    ])
    return history.units.filter(
      (unit) =>
        own(unit) === name &&
        inForce(unit, day) &&
        provinces.has(provinceOf(unit).name) &&
        (!district || (unit.parent && own(unit.parent) === district)),
    )
  }
  const edited = new Set()
  for (const { on, act, relation, province, from: fromWords, to: toWords } of rows) {
    const [from, ...others] = find(fromWords, province, dayBefore(on))
    if (!from || others.length > 0)
      throw new Error(`changes.tsv: “${fromWords}” (${province}, ${on}) names ${from ? 'several units' : 'no unit'}`)
    let [to, ...more] = find(toWords, province, on)
    if (more.length > 0) throw new Error(`changes.tsv: “${toWords}” (${province}, ${on}) names several units`)
    if (!to) to = rename(from, toWords, on, act)
    if (!edited.has(`${from.code} ${on}`))
      history.steps = history.steps.filter((step) => step.from !== from || step.to.from < from.from)
    edited.add(`${from.code} ${on}`)
    history.steps.push({ from, to, on, relation, act })
  }

  /** The same ground under a new type: what lies in it and goes on is counted to the new unit from now on. */
  function rename(from, words, on, act) {
    const type = ['thành phố trực thuộc trung ương', 'phường'].find((type) => words.startsWith(`${type} `))
    const to = {
      level: from.level,
      code: from.code,
      type,
      name: words.slice(type.length + 1),
      parent: from.parent,
      from: on,
      act,
    }
    from.to = dayBefore(on)
    for (const unit of history.units) if (unit.parent === from && isOpen(unit)) unit.parent = to
    history.units.push(to)
    return to
  }
}
