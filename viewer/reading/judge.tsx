import { useRef, useState } from 'preact/hooks'
import type { Evidence } from '../../src/7-graph/types.ts'
import type { Reference } from '../../src/knowledge/judgements.ts'
import { doubtsOf } from '../graph/doubts.ts'
import { sightingsOf } from '../graph/outlook.ts'
import { NameSearch } from '../parts/name-search.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { describe } from '../words/describe.ts'
import { wrongVerdict } from './judged.ts'
import { editingToken, rememberWho, sendJudgement, today, type Verdict, whoLast } from './judging.ts'

const token = editingToken()

/** Rejects what one passage is said to say. Only where the server takes judgements. */
export function JudgeClaim({ edge, evidence }: { edge: string; evidence: Evidence }) {
  const { graph, words } = useWorkspace()
  if (!token) return null
  return <Judge title={words.reject} verdict={() => wrongVerdict(graph, edge, evidence)} />
}

/** Says that two people or two bodies are one, that one is two, or that a name is wrong. */
export function JudgeNode({ node }: { node: string }) {
  const { graph, articles, words } = useWorkspace()
  const [other, setOther] = useState<string | undefined>()
  const [name, setName] = useState('')
  const seen = [...(sightingsOf(graph).get(node) ?? [])].sort()
  const [[one, two], setPair] = useState<readonly [string, string]>([seen[0] ?? '', seen[1] ?? ''])
  const input = useRef<HTMLInputElement>(null)
  const { kind, label } = graph.getNodeAttributes(node)
  if (!token || (kind !== 'Person' && kind !== 'Organization')) return null
  const isBody = kind === 'Organization'
  const say = isBody ? words.reading.body : words
  const pair = (one: Reference, other: Reference): [Reference, Reference] => [one, other]
  const somebody = (key: string) => {
    const [article] = [...(sightingsOf(graph).get(key) ?? [])].sort()
    return { name: graph.getNodeAttribute(key, 'label'), ...(article !== undefined && { article }) }
  }
  const pick = (value: string, set: (id: string) => void, label: string) => (
    <select aria-label={label} value={value} onChange={(event) => set(event.currentTarget.value)}>
      {seen.map((id) => (
        <option key={id} value={id}>
          {articles.get(id)?.title ?? id}
        </option>
      ))}
    </select>
  )
  return (
    <section class="judge-node">
      <h3>{words.judge}</h3>
      <details>
        <summary>{say.judgeSame}</summary>
        <div class="search path-search">
          <NameSearch id="twins" label={say.judgeOther} input={input} onTake={setOther} />
        </div>
        {(doubtsOf(graph).twins.get(node) ?? []).map((twin) => (
          <button key={twin} type="button" aria-pressed={other === twin} onClick={() => setOther(twin)}>
            {graph.getNodeAttribute(twin, 'label')} ({describe(graph, twin, words) || twin})
          </button>
        ))}
        {other && (
          <Judge
            title={`${label} = ${graph.getNodeAttribute(other, 'label')}`}
            verdict={() => {
              const both = pair(somebody(node), somebody(other))
              return isBody ? { verdict: 'same', bodies: both } : { verdict: 'same', people: both }
            }}
          />
        )}
      </details>
      {seen.length > 1 && (
        <details>
          <summary>{say.judgeDifferent}</summary>
          {pick(one, (id) => setPair([id, two]), words.judgeFirstArticle)}
          {pick(two, (id) => setPair([one, id]), words.judgeSecondArticle)}
          {one !== two && (
            <Judge
              title={say.judgeDifferent}
              verdict={() => {
                const both = pair({ name: label, article: one }, { name: label, article: two })
                return isBody ? { verdict: 'different', bodies: both } : { verdict: 'different', people: both }
              }}
            />
          )}
        </details>
      )}
      <details>
        <summary>{words.judgeRename}</summary>
        <input
          type="text"
          aria-label={words.judgeName}
          placeholder={label}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        {name.trim() && (
          <Judge
            title={words.judgeRename}
            verdict={() => {
              const renamed = { verdict: 'rename' as const, name: name.trim() }
              return isBody ? { ...renamed, body: { name: label } } : { ...renamed, person: somebody(node) }
            }}
          />
        )}
      </details>
    </section>
  )
}

/** Who judges, and why; then it is written down. */
function Judge({ title, verdict }: { title: string; verdict: () => Verdict }) {
  const { words } = useWorkspace()
  const [who, setWho] = useState(whoLast())
  const [why, setWhy] = useState('')
  const [told, setTold] = useState('')
  const judge = async (event: SubmitEvent) => {
    event.preventDefault()
    rememberWho(who)
    const failure = await sendJudgement(token!, { ...verdict(), who, when: today(), why })
    setTold(failure === undefined ? words.judged : words.notJudged(failure))
  }
  return (
    <form class="judge" onSubmit={judge}>
      <strong>{title}</strong>
      <label>
        {words.judgeWho}
        <input type="text" required value={who} onInput={(event) => setWho(event.currentTarget.value)} />
      </label>
      <label>
        {words.judgeWhy}
        <input type="text" required value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
      </label>
      <button type="submit">{words.judgeSend}</button>
      <p role="status">{told}</p>
    </form>
  )
}
