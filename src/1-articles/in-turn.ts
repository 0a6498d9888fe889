import type { Found } from './find-sources.ts'
import type { Item, Source } from './format.ts'
import type { ToOpen, Wishes } from './items.ts'

/** Other threads, which take files apart that take long. */
export interface Elsewhere {
  /** So many files may be on their way. */
  readonly ahead: number
  /** All items of a file; undefined where it is to be read here. */
  items(file: ToOpen): Promise<readonly Item[] | undefined> | undefined
}

/** A source, with its items where another thread has taken them out already. */
export type Opened = Found & { readonly items?: readonly Item[] | undefined }

function toOpen({ file, name }: Source, wishes: Wishes): ToOpen {
  return { file, name, wishes }
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
    waiting.push({ found, items: found.source && found.format.isSlow && elsewhere.items(toOpen(found.source, wishes)) })
    if (waiting.length > elsewhere.ahead) yield await next()
  }
  while (waiting.length > 0) yield await next()
  return undefined
}
