/** Which district became which before districts ended: their codes were given anew, so the communes in them tell. */
import { actOn, own, provinceOf } from './acts.mjs'

/** Steps from each district that ended between two lists to those its communes are in on the later one. */
export function districtSteps(previous, next, unitOf) {
  const heirsOf = new Map()
  const sourcesOf = new Map()
  for (const [code, before] of previous.byCode.commune) {
    const after = next.byCode.commune.get(code)
    if (!after) continue
    const [from, to] = [unitOf.get(before.parent), unitOf.get(after.parent)]
    if (from === to) continue
    heirsOf.set(from, (heirsOf.get(from) ?? new Set()).add(to))
    sourcesOf.set(to, (sourcesOf.get(to) ?? new Set()).add(from))
  }
  const steps = []
  for (const [from, heirs] of heirsOf) {
    if (!(previous.date <= from.to && from.to < next.date)) continue
    for (const to of heirs) {
      const isAlone = heirs.size === 1
      const isSame = isAlone && sourcesOf.get(to).size === 1 && to.from > from.to
      const relation = !isAlone ? 'part' : !isSame ? 'whole' : own(from) === own(to) ? 'unchanged' : 'renamed'
      const on = to.from > from.to ? to.from : dayAfter(from.to)
      steps.push({ from, to, on, relation, act: actOn(on, provinceOf(from), provinceOf(to))?.act })
    }
  }
  return steps
}

const dayAfter = (date) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
