import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useWorkspace } from '../parts/workspace.ts'
import { markRead, readMarks } from '../state/read-marks.ts'
import { type Passage, read } from '../state/state.ts'
import { type ArticleFact, factsIn } from './article-facts.ts'
import { FactLine } from './fact-line.tsx'
import { litWords } from './lit-words.ts'
import { neighboursOf, readingOrder } from './order.ts'
import { paragraphsOf, type Range } from './pieces.ts'
import { RoomHead } from './room-head.tsx'
import { RoomText } from './room-text.tsx'

/** An article over the whole page with all it yielded: its words lit by what they name, its facts in the margin. */
export function ReadingRoom() {
  const { graph, articles, waiting, words, store, state } = useWorkspace()
  const reading = state.reading!
  const { article: id } = reading
  const text = articles.get(id)?.text ?? ''
  const room = useRef<HTMLElement>(null)
  const [marks, setMarks] = useState<ReadonlySet<string>>(() => new Set(readMarks()))

  const order = useMemo(() => readingOrder(articles), [articles])
  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  const facts = useMemo(() => factsIn(graph, id), [graph, id])
  const words_ = useMemo(() => litWords(graph, id, text), [graph, id, text])
  const lit = useMemo(() => words_.filter(({ kind }) => !state.room.unlit.includes(kind)), [words_, state.room.unlit])
  const current = currentOf(facts, reading)
  const { previous, next } = neighboursOf(order, id, state.room.unread ? marks : new Set())

  const go = (article: string | undefined) => article && store.change(read(state, { article, start: 0, end: 0 }))
  const take = (fact: ArticleFact | undefined) => {
    if (!fact) return
    const [{ article, start, end }] = fact.passages
    store.change(read(store.state, { article, start, end, claim: fact.claim }))
  }
  const toggleRead = () => {
    const isRead = !marks.has(id)
    markRead(id, isRead)
    setMarks(new Set(isRead ? [...marks, id] : [...marks].filter((other) => other !== id)))
  }
  useKeys({
    j: () => take(stepFrom(facts, current, reading, 1)),
    k: () => take(stepFrom(facts, current, reading, -1)),
    ']': () => go(next),
    '[': () => go(previous),
    r: toggleRead,
  })
  useFocus(room, id)
  useEffect(() => {
    room.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
    if (reading.end > reading.start) room.current?.querySelector('mark')?.scrollIntoView({ block: 'center' })
  }, [reading, text])

  const lineOf = (fact: ArticleFact) => (
    <FactLine
      key={fact.claim}
      fact={fact}
      current={fact === current}
      misplaced={text !== '' && isMisplaced(fact, text)}
      onTake={() => take(fact)}
    />
  )
  const elsewhere = facts.filter((fact) => !paragraphs.some((paragraph) => isIn(fact, paragraph)))
  return (
    <main ref={room} class="room" aria-labelledby="room-title">
      <RoomHead
        id={id}
        lit={words_}
        facts={facts.length}
        place={{ at: order.indexOf(id) + 1, all: order.length, read: order.filter((one) => marks.has(one)).length }}
        previous={previous}
        next={next}
        isRead={marks.has(id)}
        onGo={go}
        onRead={toggleRead}
      />
      {!articles.has(id) && <p class="notice">{waiting ? words.loading : words.unknownArticle}</p>}
      <div class="room-body">
        {paragraphs.map((paragraph) => (
          <RoomText
            key={paragraph.start}
            text={text}
            paragraph={paragraph}
            lit={lit}
            quote={reading}
            onWords={(at) => take(smallestAt(facts, at))}
          >
            {facts.filter((fact) => isIn(fact, paragraph)).map(lineOf)}
          </RoomText>
        ))}
        {elsewhere.length > 0 && (
          <section>
            <h3>{words.reading.elsewhere}</h3>
            <ul class="room-margin">{elsewhere.map(lineOf)}</ul>
          </section>
        )}
      </div>
    </main>
  )
}

/** The fact that the address names, or the first that rests on the words it names. */
function currentOf(facts: readonly ArticleFact[], { claim, start, end }: Passage): ArticleFact | undefined {
  if (claim !== undefined) return facts.find((fact) => fact.claim === claim)
  if (end <= start) return undefined
  return facts.find(({ passages }) => passages.some((passage) => passage.start === start && passage.end === end))
}

/** The fact one step on; without a current one the next behind, or before, the words that are looked at. */
function stepFrom(
  facts: readonly ArticleFact[],
  current: ArticleFact | undefined,
  { start }: Passage,
  step: 1 | -1,
): ArticleFact | undefined {
  if (current) return facts[facts.indexOf(current) + step]
  const behind = (fact: ArticleFact) => fact.passages[0].start >= start
  return step > 0 ? facts.find(behind) : facts.findLast((fact) => !behind(fact))
}

function isIn({ passages: [{ start }] }: ArticleFact, paragraph: Range): boolean {
  return start >= paragraph.start && start < paragraph.end
}

function isMisplaced({ passages: [{ start, end, quote }] }: ArticleFact, text: string): boolean {
  return text.slice(start, end) !== quote
}

/** Of the facts whose words stand around a place of the text, the one with the fewest words. */
function smallestAt(facts: readonly ArticleFact[], at: number): ArticleFact | undefined {
  const around = facts.filter(({ passages: [{ start, end }] }) => start <= at && at < end)
  const length = ({ passages: [{ start, end }] }: ArticleFact) => end - start
  return around.toSorted((a, b) => length(a) - length(b))[0]
}

/** Keys of the room, but in a field or a dialog. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (document.querySelector('dialog[open]')) return
      const inField = 'input:not([type=checkbox]), textarea, select'
      if (event.target instanceof HTMLElement && event.target.matches(inField)) return
      const act = latest.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}

/** Begins at the title of each article; afterwards the focus goes back to where it was, if that is still there. */
function useFocus(room: { readonly current: HTMLElement | null }, id: string): void {
  // Before the next frame, in which what the room hides loses the focus.
  useLayoutEffect(() => {
    const before = document.activeElement
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
      })
    }
  }, [])
  useLayoutEffect(() => {
    room.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    room.current?.scrollTo(0, 0)
  }, [room, id])
}
