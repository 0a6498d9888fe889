import { useEffect, useState } from 'preact/hooks'
import { isPacked, packedText } from '../graph/packed.ts'
import { keepStory, keptStory } from '../state/kept-story.ts'
import type { Store } from '../state/store.ts'
import { noStory, type Story, stateAt, storyIn } from '../state/story.ts'

/** The story of the page, and what can be done with it as a whole. */
export interface TheStory {
  readonly story: Story
  /** Whether it is another than the one that came with the page, to which the reader may go back. */
  readonly changed: boolean
  /** Whether the browser keeps nothing. */
  readonly refused: boolean
  change(next: Story): void
  /** Back to what came with the page; a reader's own story is gone then. */
  goBack(): void
}

/** The story that the reader puts together, or, until he does, the one that came with the graph, which a page that is opened without an address begins to play. */
export function useStory(store: Store): TheStory {
  const [own, setOwn] = useState(keptStory)
  const [given, setGiven] = useState<Story>(noStory)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    givenStory().then((story) => {
      if (!story) return
      setGiven(story)
      if (location.hash.length < 2 && !keptStory()) store.change(stateAt(story, 1, store.state, true))
    })
  }, [store])
  const keep = (next: Story | undefined) => {
    setOwn(next)
    setRefused(!keepStory(next))
  }
  return {
    story: own ?? given,
    changed: own !== undefined && given !== noStory,
    refused,
    change: keep,
    goBack: () => keep(undefined),
  }
}

/** The story that lies beside the graph, or in the page. */
async function givenStory(): Promise<Story | undefined> {
  const packed = await packedText('story.json')
  if (packed !== undefined || isPacked()) return storyIn(packed ?? '')
  const answer = await fetch('story.json').catch(() => undefined)
  return answer?.ok ? storyIn(await answer.text()) : undefined
}
