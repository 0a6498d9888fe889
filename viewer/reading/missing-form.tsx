import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { HoldStatus, NodeKind } from '../../src/7-graph/types.ts'
import type { JudgedThing, MissingFact } from '../../src/knowledge/judgements.ts'
import { Choice } from '../parts/choice.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { dateIn } from '../words/dates.ts'
import { toldIn } from './article-facts.ts'
import { titleOf } from './judged.ts'
import type { Verdict } from './judging.ts'
import { markedWords } from './marked-words.ts'

type Ends = {
  readonly kind: MissingFact['kind']
  readonly from?: JudgedThing['kind']
  readonly to: JudgedThing['kind']
}

/** What can be said to be missing, and between what it is. */
const SHAPES = {
  HOLDS: { kind: 'HOLDS', from: 'Person', to: 'Position' },
  PARTY_TO: { kind: 'PARTY_TO', from: 'Organization', to: 'Agreement' },
  SIGNED: { kind: 'SIGNED', from: 'Person', to: 'Agreement' },
  CHAIRED: { kind: 'CHAIRED', from: 'Person', to: 'Event' },
  ATTENDED: { kind: 'ATTENDED', from: 'Person', to: 'Event' },
  SPOKE_AT: { kind: 'SPOKE_AT', from: 'Person', to: 'Event' },
  ORGANISED: { kind: 'ORGANISED', from: 'Organization', to: 'Event' },
  ISSUED: { kind: 'ISSUED', from: 'Organization', to: 'Document' },
  Person: { kind: 'MENTIONS', to: 'Person' },
  Organization: { kind: 'MENTIONS', to: 'Organization' },
} as const satisfies Record<string, Ends>
type Shape = keyof typeof SHAPES
const STATUSES: readonly HoldStatus[] = ['current', 'former', 'appointed', 'elected', 'left', 'candidate']

interface Props {
  readonly article: string
  readonly text: string
  /** @returns whether it was written */
  onSend(verdict: Verdict): Promise<boolean>
  onClose(): void
}

/** Something that the article says and the program has not read: its words, what kind of fact it is, and who or what it is about. */
export function MissingForm({ article, text, onSend, onClose }: Props) {
  const { words } = useWorkspace()
  const [first] = useState(() => markedWords(text))
  const [quote, setQuote] = useState(first ? text.slice(first.start, first.end) : '')
  const [start, setStart] = useState(first?.start)
  const [shape, setShape] = useState<Shape>('HOLDS')
  const [status, setStatus] = useState<HoldStatus>('current')
  const form = useRef<HTMLFormElement>(null)
  const ends: Ends = SHAPES[shape]
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
    const date = (name: string) => dateIn(field(name) ?? '')
    const to = toOf(ends.to, field, date)
    const fact: Verdict = {
      verdict: 'missing',
      article,
      start: place,
      quote: typed,
      kind: ends.kind,
      ...(ends.from && { from: { kind: ends.from, name: field('from')! } }),
      to,
      ...(shape === 'HOLDS' && { status, ...put('since', date('since')), ...put('until', date('until')) }),
    }
    if (await onSend(fact)) onClose()
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
      {ends.from && <Field name="from" label={words.kind[ends.from]} kind={ends.from} article={article} />}
      {shape === 'HOLDS' ? (
        <>
          <Field name="role" label={words.facts.role} article={article} />
          <Field name="body" label={words.kind.Organization} kind="Organization" article={article} optional />
          <Choice
            label={words.facts.status}
            value={status}
            options={STATUSES.map((each) => [each, words.statuses[each]] as const)}
            onChoose={setStatus}
          />
          <Field name="since" label={say.since} hint={words.datePattern} article={article} optional />
          <Field name="until" label={say.until} hint={words.datePattern} article={article} optional />
        </>
      ) : (
        <>
          <Field name="to" label={words.kind[ends.to]} kind={ends.to} article={article} />
          {(ends.to === 'Agreement' || ends.to === 'Event' || ends.to === 'Document') && (
            <>
              <Field name="type" label={say.type} article={article} />
              {ends.to === 'Document' && <Field name="number" label={words.facts.number} article={article} optional />}
              <Field name="date" label={words.facts.date} hint={words.datePattern} article={article} optional />
            </>
          )}
          {ends.to === 'Agreement' && (
            <>
              <Field name="since" label={say.since} hint={words.datePattern} article={article} optional />
              <Field name="until" label={say.until} hint={words.datePattern} article={article} optional />
            </>
          )}
        </>
      )}
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
    const { kind, to }: Ends = SHAPES[each]
    return kind === 'MENTIONS' ? words.kind[to] : words.relations[kind].line
  }
}

interface FieldProps {
  readonly name: string
  readonly label: string
  /** Names of this kind in the article are offered. */
  readonly kind?: NodeKind
  readonly article: string
  readonly hint?: string
  readonly optional?: boolean
}

function Field({ name, label, kind, article, hint, optional }: FieldProps) {
  const { graph } = useWorkspace()
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
        placeholder={hint}
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

function toOf(
  kind: JudgedThing['kind'],
  field: (name: string) => string | undefined,
  date: (name: string) => string | undefined,
): JudgedThing {
  if (kind !== 'Position') {
    const isDated = kind === 'Agreement' ? { ...put('from', date('since')), ...put('to', date('until')) } : {}
    const more = { ...put('type', field('type')), ...put('number', field('number')), ...put('date', date('date')) }
    return { kind, name: field('to')!, ...more, ...isDated }
  }
  const [role, body] = [field('role')!, field('body')]
  return { kind, name: titleOf(role, body ?? ''), role, ...put('body', body) }
}

function put(name: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [name]: value }
}
