import type { Item } from '../../1-articles/format.ts'
import type { ToOpen } from '../../1-articles/items.ts'
import { type Knowledge, loadKnowledge } from '../../knowledge/index.ts'
import { readHere, type Said, type ToRead } from './readers.ts'

let knowledge: Knowledge | undefined

/** Reads articles in a thread of its own. Lines go back and no objects, which would cost more to hand over. */
export function read(batch: readonly ToRead[]): readonly Said[] {
  knowledge ??= loadKnowledge()
  return readHere(batch, knowledge)
}

/** Takes a file apart in a thread of its own. */
export async function open(file: ToOpen): Promise<readonly Item[]> {
  const { itemsIn } = await import('../../1-articles/items.ts')
  return itemsIn(file)
}
