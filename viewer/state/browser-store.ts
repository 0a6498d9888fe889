/**
 * What this browser keeps under a name for this address: several graphs may be served from one machine, one after the
 * other, and a page mailed as a file has a path of its own. Nothing where the browser keeps nothing.
 */
export function keptAs(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null')
  } catch (error) {
    console.warn(`${name} cannot be read:`, error)
    return undefined
  }
}

/** Keeps something in this browser. @returns whether it let us; private windows and pages from a disk often do not */
export function keepAs(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(value))
    return true
  } catch (error) {
    console.warn(`${name} cannot be kept:`, error)
    return false
  }
}

function keyOf(name: string): string {
  return `quanhe ${name} ${location.pathname}`
}
