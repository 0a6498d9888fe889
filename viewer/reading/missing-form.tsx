import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { EdgeKind, HoldStatus, NodeKind } from '../../src/7-graph/types.ts'
import { Choice } from '../parts/choice.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { dateIn } from '../words/dates.ts'
import { sittingWords } from '../words/sitting-words.ts'
import { measureKinds } from '../words/sittings.ts'
import { toldIn } from './article-facts.ts'
import type { Verdict } from './judging.ts'
import { markedWords } from './marked-words.ts'
import { missingFacts, numberIn, SHAPES, type Shape } from './missing-facts.ts'

const STATUSES: readonly HoldStatus[] = ['current', 'former', 'appointed', 'elected', 'left', 'candidate']

interface Props {
  readonly article: string
  readonly text: string
  /** @returns whether it was written */
  onSend(verdicts: readonly Verdict[]): Promise<boolean>
  onClose(): void
}

/** Something that the article says and the program has not read: its words, what kind of fact it is, and who or what it is about. */
export function MissingForm({ article, text, onSend, onClose }: Props) {
  const { words } = useWorkspace()
  const [first] = useState(() => markedWords(text))
  const [quote, setQuote] = useState(first ? text.slice(first.start, first.end) : '')
  const [start, setStart] = useState(first?.start)
  const [shape, setShape] = useState<Shape>('HOLDS')
  const form = useRef<HTMLFormElement>(null)
  const ends = SHAPES[shape]
  const from = 'from' in ends ? ends.from : undefined
  const say = words.reading

  useEffect(() => {
    const take = () => {
      const marked = markedWords(text)
      if (!marked) return
      setQuote(text.slice(marked.start, marked.end))
      setStart(marked.start)
    }
    document.addEventListener('selectionchange', take)
    return () => document.removeEventListener('selectionchange', take)
  }, [text])
  useLayoutEffect(() => form.current?.querySelector('select')?.focus(), [])

  const typed = quote.trim()
  const place = start !== undefined && text.slice(start, start + typed.length) === typed ? start : text.indexOf(typed)
  const found = typed !== '' && place >= 0
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const given = new FormData(form.current!)
    const field = (name: string) => String(given.get(name) ?? '').trim() || undefined
    const facts = missingFacts(shape, { article, start: place, quote: typed }, field)
    if (await onSend(facts)) onClose()
  }

  return (
    <form
      ref={form}
      class="missing"
      aria-label={say.missingTitle}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <strong>{say.missingTitle}</strong>
      <Choice
        label={say.missingKind}
        value={shape}
        options={(Object.keys(SHAPES) as Shape[]).map((each) => [each, nameOf(each)] as const)}
        onChoose={setShape}
      />
      <label class="missing-words">
        {say.missingWords}
        <textarea
          lang="vi"
          rows={2}
          required
          value={quote}
          aria-invalid={typed !== '' && !found}
          onInput={(event) => setQuote(event.currentTarget.value)}
        />
        {typed !== '' && !found && <span class="notice">{say.missingNotFound}</span>}
      </label>
      {from && <Field name="from" label={words.kind[from]} kind={from} article={article} />}
      <MoreFields key={shape} shape={shape} article={article} />
      <span class="missing-end">
        <button type="submit" disabled={!found}>
          {words.judgeSend}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </span>
    </form>
  )

  function nameOf(each: Shape): string {
    const { kind, to }: { kind: EdgeKind; to: NodeKind } = SHAPES[each]
    return kind === 'MENTIONS'
      ? words.kind[to]
      : kind === 'SUBJECT_OF' || kind === 'REPORTS'
        ? words.relations[kind].out
        : words.relations[kind].line
  }
}

/** What else is to be said of a fact of this shape. */
function MoreFields({ shape, article }: { shape: Shape; article: string }) {
  const { words } = useWorkspace()
  const say = words.reading
  const more = sittingWords[words.language]
  const { to } = SHAPES[shape]
  const days = (
    <>
      <Field name="since" label={say.since} as="date" article={article} optional />
      <Field name="until" label={say.until} as="date" article={article} optional />
    </>
  )
  const date = <Field name="date" label={words.facts.date} as="date" article={article} optional />
  if (shape === 'HOLDS')
    return (
      <>
        <Field name="role" label={words.facts.role} article={article} />
        <Field name="body" label={words.kind.Organization} kind="Organization" article={article} optional />
        <Pick name="status" label={words.facts.status} options={STATUSES.map((each) => [each, words.statuses[each]])} />
        {days}
      </>
    )
  if (shape === 'SUBJECT_OF')
    return (
      <>
        <Pick name="type" label={say.type} options={measureKinds.map((each) => [each, more.measureKinds[each]])} />
        <Field name="measure" label={words.facts.sanction} hint={more.measureHint} article={article} />
        <Pick name="status" label={words.facts.status} options={Object.entries(words.measureStatuses)} />
        <Field name="decider" label={more.decider} kind="Organization" article={article} optional />
        {date}
      </>
    )
  if (shape === 'REPORTS')
    return (
      <>
        <Field name="number" label={words.facts.value} as="number" article={article} />
        <Field name="measure" label={words.facts.measure} hint={more.countedHint} article={article} />
        <Field name="unit" label={more.unit} article={article} optional />
        <Field name="date" label={words.facts.period} as="date" article={article} optional />
      </>
    )
  return (
    <>
      <Field name="to" label={words.kind[to]} kind={to} article={article} />
      {(to === 'Agreement' || to === 'Event' || to === 'Document') && (
        <>
          <Field name="type" label={say.type} article={article} />
          {to === 'Document' && <Field name="number" label={words.facts.number} article={article} optional />}
          {date}
        </>
      )}
      {to === 'Agreement' && days}
    </>
  )
}

interface PickProps {
  readonly name: string
  readonly label: string
  readonly options: readonly (readonly [string, string])[]
}

/** One of several, the first until another is chosen. */
function Pick({ name, label, options }: PickProps) {
  return (
    <label>
      {label}
      <select name={name}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  /** Names of this kind in the article are offered. */
  readonly kind?: NodeKind
  readonly article: string
  readonly hint?: string
  readonly optional?: boolean
  /** What must be typed; anything, when left out. */
  readonly as?: 'number' | 'date'
}

function Field({ name, label, kind, article, hint, optional, as }: FieldProps) {
  const { graph, words } = useWorkspace()
  const check = (input: HTMLInputElement) => {
    const read = as === 'number' ? numberIn(input.value) : dateIn(input.value)
    const say = sittingWords[words.language]
    const wrong = input.value.trim() === '' || read !== undefined ? '' : as === 'number' ? say.notNumber : say.notDate
    input.setCustomValidity(wrong)
  }
  const names = new Set<string>()
  if (kind)
    for (const { edge } of toldIn(graph, article))
      for (const end of graph.extremities(edge))
        if (graph.getNodeAttribute(end, 'kind') === kind) names.add(graph.getNodeAttribute(end, 'label'))
  return (
    <label>
      {label}
      <input
        type="text"
        name={name}
        lang="vi"
        required={!optional}
        {...(as && { onInput: (event) => check(event.currentTarget) })}
        placeholder={as === 'date' ? words.datePattern : hint}
        autocomplete="off"
        list={names.size > 0 ? `missing-${name}` : undefined}
      />
      {names.size > 0 && (
        <datalist id={`missing-${name}`}>
          {[...names].map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </label>
  )
}
