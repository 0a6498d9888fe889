import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Judgement, MissingFact } from '../../src/knowledge/judgements.ts'
import { useKeys } from '../parts/use-keys.ts'
import { useWorkspace } from '../parts/workspace.ts'
import { read } from '../state/state.ts'
import { type ArticleFact, factsIn } from './article-facts.ts'
import { FactJudge } from './fact-judge.tsx'
import { FactLine } from './fact-line.tsx'
import { missingIn, rightVerdict, standingOf, wrongVerdict } from './judged.ts'
import type { Verdict } from './judging.ts'
import { litWords } from './lit-words.ts'
import { MissingForm } from './missing-form.tsx'
import { MissingLine } from './missing-line.tsx'
import { neighboursOf } from './order.ts'
import { paragraphsOf } from './pieces.ts'
import { RoomHead } from './room-head.tsx'
import { useFocus } from './room-hooks.ts'
import { RoomText } from './room-text.tsx'
import type { Sitting } from './sitting.ts'
import { SittingBar } from './sitting-bar.tsx'
import { currentOf, isIn, isMisplaced, passagesOf, smallestAt, stepFrom } from './steps.ts'
import type { Marks } from './use-marks.ts'

const NONE: readonly Judgement[] = []

interface Props {
  /** Ids of the articles as they are read one after the other. */
  readonly order: readonly string[]
  readonly marks: Marks
  /** Absent where nothing is judged. */
  readonly sitting: Sitting | undefined
  /** Where articles are read that are not of the page's graph: what is to be said of what was judged. */
  readonly apart?: Remarks
  /** Above the article. */
  readonly children?: ComponentChildren
}

export interface Remarks {
  ofFact(fact: ArticleFact, standing: 'right' | 'wrong' | undefined): ComponentChildren
  ofMissing(fact: MissingFact): ComponentChildren
}

/** An article over the whole page with all it yielded: its words lit by what they name, its facts in the margin. */
export function Room({ order, marks, sitting, apart, children }: Props) {
  const { graph, articles, waiting, words, store, state } = useWorkspace()
  const reading = state.reading!
  const { article: id } = reading
  const text = articles.get(id)?.text ?? ''
  const room = useRef<HTMLElement>(null)
  const judgements = sitting?.judgements ?? NONE
  const [asking, setAsking] = useState<string | undefined>()
  const [adding, setAdding] = useState(false)

  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  const judging = sitting !== undefined
  const facts = useMemo(() => factsIn(graph, id, judging), [graph, id, judging])
  const words_ = useMemo(() => litWords(graph, id, text), [graph, id, text])
  const lit = useMemo(() => words_.filter(({ kind }) => !state.room.unlit.includes(kind)), [words_, state.room.unlit])
  const current = currentOf(facts, reading)
  const { previous, next } = neighboursOf(order, id, state.room.unread ? marks.read : new Set())

  const standings = useMemo(
    () => new Map(facts.map((fact) => [fact, standingOf(graph, fact, judgements)])),
    [graph, facts, judgements],
  )
  const missing = useMemo(() => missingIn(id, judgements), [id, judgements])

  const go = (article: string | undefined) => article && store.change(read(state, { article, start: 0, end: 0 }))
  const take = (fact: ArticleFact | undefined) => {
    if (!fact) return
    const [{ article, start, end }] = fact.passages
    store.change(read(store.state, { article, start, end, claim: fact.claim }))
  }
  const toggleRead = () => marks.toggle(id)
  const goOn = (fact: ArticleFact) => take(facts[facts.indexOf(fact) + 1])
  /** Goes on at once, since keys come faster than a file is written, and back to what could not be written. */
  const judge = async (fact: ArticleFact, verdicts: readonly Verdict[], why?: string) => {
    goOn(fact)
    if (!(await sitting?.write(verdicts, why))) take(fact)
  }
  const judgeRight = (fact: ArticleFact | undefined) => {
    if (!fact) return
    if (standings.get(fact) === 'right') goOn(fact)
    else judge(fact, [rightVerdict(graph, fact)])
  }
  const judgeWrong = (fact: ArticleFact, why: string) => {
    setAsking(undefined)
    room.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    judge(
      fact,
      passagesOf(graph, fact).map((passage) => wrongVerdict(graph, fact.edge, passage)),
      why,
    )
  }
  useKeys({
    j: () => take(stepFrom(facts, current, reading, 1)),
    k: () => take(stepFrom(facts, current, reading, -1)),
    ']': () => go(next),
    '[': () => go(previous),
    r: toggleRead,
    ...(sitting && {
      y: () => judgeRight(current),
      n: () => setAsking(current?.claim),
      m: () => setAdding(true),
      u: () => sitting.undo(),
    }),
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
      standing={sitting && standings.get(fact)}
      apart={apart && { remark: apart.ofFact(fact, standings.get(fact)) }}
      onTake={() => take(fact)}
    >
      {sitting && fact === current && (
        <FactJudge
          standing={standings.get(fact)}
          asking={asking === fact.claim}
          onRight={() => judgeRight(fact)}
          onAsk={(asked) => setAsking(asked ? fact.claim : undefined)}
          onWrong={(why) => judgeWrong(fact, why)}
        />
      )}
    </FactLine>
  )
  const elsewhere = facts.filter((fact) => !paragraphs.some((paragraph) => isIn(fact.passages[0], paragraph)))
  return (
    <main ref={room} class="room" aria-labelledby="room-title">
      <RoomHead
        id={id}
        lit={words_}
        facts={facts.length}
        place={{
          at: order.indexOf(id) + 1,
          all: order.length,
          read: order.filter((one) => marks.read.has(one)).length,
        }}
        previous={previous}
        next={next}
        isRead={marks.read.has(id)}
        onGo={go}
        onRead={toggleRead}
      />
      {sitting && (
        <SittingBar
          sitting={sitting}
          judged={[...standings.values()].filter(Boolean).length}
          facts={facts.length}
          missing={missing.length}
          onMissing={() => setAdding(true)}
        />
      )}
      {children}
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
            {[
              ...facts.filter((fact) => isIn(fact.passages[0], paragraph)).map(lineOf),
              ...missing
                .filter((fact) => isIn(fact, paragraph))
                .map((fact) => (
                  <MissingLine
                    key={JSON.stringify(fact)}
                    fact={fact}
                    {...(sitting && { onUndo: () => sitting.undo(fact) })}
                  >
                    {apart?.ofMissing(fact)}
                  </MissingLine>
                )),
            ]}
          </RoomText>
        ))}
        {elsewhere.length > 0 && (
          <section>
            <h3>{words.reading.elsewhere}</h3>
            <ul class="room-margin">{elsewhere.map(lineOf)}</ul>
          </section>
        )}
      </div>
      {sitting && adding && (
        <MissingForm
          article={id}
          text={text}
          onSend={(verdicts) => sitting.write(verdicts)}
          onClose={() => setAdding(false)}
        />
      )}
    </main>
  )
}
