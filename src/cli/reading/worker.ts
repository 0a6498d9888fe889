import { loadKnowledge } from '../../knowledge/index.ts'
import { readHere, type Said, type ToRead } from './readers.ts'

const knowledge = loadKnowledge()

/** Reads articles in a thread of its own. Lines go back and no objects, which would cost more to hand over. */
export function read(batch: readonly ToRead[]): readonly Said[] {
  return readHere(batch, knowledge)
}
