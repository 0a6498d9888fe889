import type { Drawing } from '../../asked/drawing.ts'
import type { Words } from '../../words/words.ts'
import { communityPlaces } from './communities.ts'
import type { Question } from './community-worker.ts'
import CommunityWorker from './community-worker.ts?worker&inline'
import type { Placing } from './layout.ts'

/** Finds the communities of what is drawn, away from the page, and tells where they stand. @returns how to give up */
export function findCommunities(drawing: Drawing, words: Words, found: (placing: Placing) => void): () => void {
  const worker = new CommunityWorker()
  worker.addEventListener('message', ({ data }: MessageEvent<readonly (readonly string[])[]>) => {
    found(communityPlaces(drawing, data, words.loners))
    worker.terminate()
  })
  const question: Question = {
    nodes: drawing.nodes.map(({ key }) => key).sort(),
    links: drawing.links.map(({ source, target }) => [source, target]),
  }
  worker.postMessage(question)
  return () => worker.terminate()
}
