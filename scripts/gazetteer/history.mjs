/**
 * From lists to units: the same key on two lists is the same unit; what is new on a list began, and what is missing
 * ended, by an act of its province between the two.
 */
import { actsBetween, own } from './acts.mjs'
import { districtSteps } from './districts.mjs'
import { dayBefore, loose } from './text.mjs'

/**
 * Units (`level`, `code`, `type`, `name`, `parent`; `from` and `act` unless older than the lists; `to`) and steps (`from`, `to`,
 * `on`, `relation`, `act`), from the lists of the time with districts.
 */
export function traceUnits(lists) {
  const units = []
  const steps = []
  /** The unit that a state of a list belongs to. */
  const unitOf = new Map()

  for (const level of ['province', 'district', 'commune']) {
    for (const state of lists[0].byCode[level].values()) begin(state)
    for (let at = 1; at < lists.length; at++) passTo(level, lists[at - 1], lists[at])
  }
  return { units, steps, unitOf }

  function begin(state, act) {
    const { level, code, type, name } = state
    const unit = { level, code, type, name, parent: state.parent && unitOf.get(state.parent) }
    if (act) Object.assign(unit, { from: act.from, act: act.act })
    units.push(unit)
    unitOf.set(state, unit)
    return unit
  }

  function passTo(level, previous, next) {
    const { named, general } = actsBetween(previous, next)
    const gone = new Map([...previous.byCode[level].values()].map((state) => [state.key, state]))
    const born = [...next.byCode[level].values()].filter((state) => !goesOn(state))
    for (const state of born) arrive(state)
    for (const state of gone.values()) if (unitOf.get(state).to === undefined) vanish(state)
    if (level === 'commune') steps.push(...districtSteps(previous, next, unitOf))

    /** A unit is also the same when only the spelling of its name differs; the later spelling is kept. */
    function goesOn(state) {
      const sameCode = previous.byCode[level].get(state.code)
      const isSpelling = sameCode && sameCode.type === state.type && loose(sameCode.name) === loose(state.name)
      const same = gone.get(state.key) ?? (isSpelling && !next.units.has(sameCode.key) ? sameCode : undefined)
      if (!same || (state.parent && unitOf.get(same.parent) !== unitOf.get(state.parent))) return false
      const unit = unitOf.get(same)
      unit.name = state.name
      unitOf.set(state, unit)
      gone.delete(same.key)
      return true
    }

    /** A new unit; the one that had its code before became it, by one act or by two: one for itself, one for its district. */
    function arrive(state) {
      const old = previous.byCode[level].get(state.code)
      const isFree = old && gone.has(old.key) && unitOf.get(old).to === undefined
      const predecessor = isFree ? unitOf.get(old) : undefined
      const parent = state.parent && unitOf.get(state.parent)
      const ofParent = parent?.from > previous.date ? parent : undefined

      const ofWhole = ofParent && named(state.parent) ? ofParent : (general(state) ?? ofParent)
      const ofOwn = predecessor && own(predecessor) === own(state) ? undefined : (named(state) ?? ofWhole)
      const isMoved = predecessor && predecessor.parent !== parent
      const ofMove = isMoved ? (ofParent ?? named(state) ?? general(state)) : undefined
      const [first, last = first] = [ofOwn, ofMove].filter(Boolean).sort((a, b) => (a.from < b.from ? -1 : 1))
      if (!first) throw new Error(`no act in acts.tsv made ${state.key} (${state.code}) by ${next.date}`)

      if (predecessor && first.from !== last.from) {
        const middle = first === ofOwn ? { ...state, parent: old.parent } : { ...old, parent: state.parent }
        const between = become(predecessor, { ...middle, code: state.code }, first)
        become(between, state, last)
      } else if (predecessor) become(predecessor, state, last)
      else begin(state, ofParent?.from > last.from ? ofParent : last)
    }

    function vanish(state) {
      const unit = unitOf.get(state)
      const act = named(state) ?? general(state)
      const ends = [act && dayBefore(act.from), unit.parent?.to].filter(Boolean).sort()
      if (ends.length === 0) throw new Error(`no act in acts.tsv ended ${state.key} (${state.code}) by ${next.date}`)
      unit.to = ends[0]
      // Its code now marks a unit that was there before: its ground went into that one.
      const heir = next.byCode[level].get(state.code)
      if (heir && level === 'commune')
        steps.push({ from: unit, to: unitOf.get(heir), on: act.from, relation: 'whole', act: act.act })
    }
  }

  function become(unit, state, act) {
    const heir = begin(state, act)
    unit.to = dayBefore(act.from)
    if (unit.level === 'district') return heir
    const isSameName = unit.level === 'province' || loose(unit.name) === loose(heir.name)
    const relation = !isSameName ? 'whole' : unit.type === heir.type ? 'unchanged' : 'renamed'
    steps.push({ from: unit, to: heir, on: act.from, relation, act: act.act })
    return heir
  }
}
