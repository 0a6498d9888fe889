import { useState } from 'preact/hooks'
import { useWorkspace } from '../../parts/workspace.ts'
import { sittingWords } from '../../words/sitting-words.ts'
import { keepTeaching, keptTeaching } from './kept.ts'

/** So many teaching articles there are; they are not fetched before somebody wants them. */
const ARTICLES = 3

/** Offers whoever judges for the first time to learn it. */
export function TeachingOffer({ onTake }: { onTake: () => void }) {
  const { words } = useWorkspace()
  const [over, setOver] = useState(() => keptTeaching().over)
  const say = sittingWords[words.language]
  if (over) return null
  return (
    <section class="teaching-offer" aria-label={say.offer}>
      <p>
        <strong>{say.offer}</strong> {say.offerText(ARTICLES)}
      </p>
      <button type="button" class="teaching-begin" onClick={onTake}>
        {say.begin}
      </button>
      <button
        type="button"
        class="teaching-skip"
        onClick={() => {
          keepTeaching({ over: true })
          setOver(true)
        }}
      >
        {say.skip}
      </button>
    </section>
  )
}
