import type { Found } from './find-sources.ts'
import type { Item } from './format.ts'
import type { ToOpen, Wishes } from './items.ts'

/** Other threads, which take files apart that take long. */
export interface Elsewhere {
  /** So many files may be on their way. */
  readonly ahead: number
  /**
   * All items of a file; undefined where it is to be read here.
   *
   * @param takes milliseconds, more or less
   */
  items(file: ToOpen, takes: number): Promise<readonly Item[] | undefined> | undefined
}

/** A source, with its items where another thread has taken them out already. */
export type Opened = Found & { readonly items?: readonly Item[] | undefined }

function openedElsewhere(found: Found, wishes: Wishes, elsewhere: Elsewhere): ReturnType<Elsewhere['items']> {
  if (found.notice || found.format.takes === undefined) return undefined
  const { file, name } = found.source
  return elsewhere.items({ file, name, wishes }, found.format.takes)
}

/** What was found, in its order, while the files that come next are taken apart elsewhere. */
export async function* inTurn(
  sources: Iterable<Found>,
  wishes: Wishes,
  elsewhere: Elsewhere,
): AsyncGenerator<Opened, undefined> {
  const waiting: { readonly found: Found; readonly items: ReturnType<Elsewhere['items']> }[] = []
  const next = async (): Promise<Opened> => {
    const { found, items } = waiting.shift()!
    return { ...found, items: await items }
  }
  for (const found of sources) {
    waiting.push({ found, items: openedElsewhere(found, wishes, elsewhere) })
    if (waiting.length > elsewhere.ahead) yield await next()
  }
  while (waiting.length > 0) yield await next()
  return undefined
}
