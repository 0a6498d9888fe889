import { useWorkspace } from '../../parts/workspace.ts'
import { read } from '../../state/state.ts'
import { sittingWords } from '../../words/sitting-words.ts'
import type { Taught } from './fetch-teaching.ts'
import { lessonOf, type Result } from './marking.ts'

interface Props {
  readonly result: Result
  readonly taught: Taught
  onAgain(): void
}

/** What came of it: mistakes seen and not seen, each of the latter with the way to its words. */
export function ResultOfTeaching({ result, taught, onAgain }: Props) {
  const { words, store, state } = useWorkspace()
  const say = sittingWords[words.language]
  const { unjudged, mistakes, seen, overlooked, falsely, missing, found } = result
  const left = missing.filter((lesson) => !found.includes(lesson))
  const open = [
    ...overlooked.map((fact) => {
      const { why, article } = lessonOf(taught, fact)!
      const [{ start, end }] = fact.passages
      return { why, passage: { article, start, end, claim: fact.claim } }
    }),
    // nothing is given away while there is something to judge
    ...(unjudged > 0 ? [] : left).map(({ why, article, missing }) => ({
      why,
      passage: { article, start: missing!.start, end: missing!.end },
    })),
  ]
  return (
    <div class="teaching-told" role="status">
      <p>
        <strong>{say.seen(seen, mistakes)}</strong> {left.length > 0 ? say.missingLeft(left.length) : say.missingFound}{' '}
        {falsely > 0 && say.taken(falsely)} {unjudged > 0 && say.unjudged(unjudged)}
      </p>
      {open.length > 0 && (
        <>
          <h3>{say.notSeen}</h3>
          <ul>
            {open.map(({ why, passage }) => (
              <li key={why.vi}>
                <button type="button" class="link" onClick={() => store.change(read(state, passage))}>
                  {why[words.language]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="teaching-again" onClick={onAgain}>
        {say.again}
      </button>
    </div>
  )
}
