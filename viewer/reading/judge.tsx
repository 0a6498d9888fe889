import { useRef, useState } from 'preact/hooks'
import type { Evidence } from '../../src/7-graph/types.ts'
import { doubtsOf } from '../graph/doubts.ts'
import { sightingsOf } from '../graph/outlook.ts'
import { NameSearch } from '../parts/name-search.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { describe } from '../words/describe.ts'
import { editingToken, sendJudgement, today, type Verdict } from './judging.ts'

const token = editingToken()

/** Rejects what one passage is said to say. Only where the server takes judgements. */
export function JudgeClaim({ edge, evidence }: { edge: string; evidence: Evidence }) {
  const { graph, words } = useWorkspace()
  if (!token) return null
  const kind = graph.getEdgeAttribute(edge, 'kind')
  return (
    <Judge
      title={words.reject}
      verdict={() => ({ verdict: 'reject', article: evidence.article, quote: evidence.quote, kind })}
    />
  )
}

/** Says that two persons are one, that one is two, or that a name is wrong. */
export function JudgeNode({ node }: { node: string }) {
  const { graph, articles, words } = useWorkspace()
  const [other, setOther] = useState<string | undefined>()
  const [name, setName] = useState('')
  const seen = [...(sightingsOf(graph).get(node) ?? [])].sort()
  const [[one, two], setPair] = useState<readonly [string, string]>([seen[0] ?? '', seen[1] ?? ''])
  const input = useRef<HTMLInputElement>(null)
  const { kind, label } = graph.getNodeAttributes(node)
  if (!token || kind !== 'Person') return null
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
        <summary>{words.judgeSame}</summary>
        <div class="search path-search">
          <NameSearch id="twins" label={words.judgeOther} input={input} onTake={setOther} />
        </div>
        {(doubtsOf(graph).twins.get(node) ?? []).map((twin) => (
          <button key={twin} type="button" aria-pressed={other === twin} onClick={() => setOther(twin)}>
            {graph.getNodeAttribute(twin, 'label')} ({describe(graph, twin, words) || twin})
          </button>
        ))}
        {other && (
          <Judge
            title={`${label} = ${graph.getNodeAttribute(other, 'label')}`}
            verdict={() => ({ verdict: 'same', people: [somebody(node), somebody(other)] })}
          />
        )}
      </details>
      {seen.length > 1 && (
        <details>
          <summary>{words.judgeDifferent}</summary>
          {pick(one, (id) => setPair([id, two]), words.judgeFirstArticle)}
          {pick(two, (id) => setPair([one, id]), words.judgeSecondArticle)}
          {one !== two && (
            <Judge
              title={words.judgeDifferent}
              verdict={() => ({
                verdict: 'different',
                people: [
                  { name: label, article: one },
                  { name: label, article: two },
                ],
              })}
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
            verdict={() => ({ verdict: 'rename', person: somebody(node), name: name.trim() })}
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

let who = ''

/** The name given last, so that it need not be typed for every judgement of one sitting. */
function whoLast(): string {
  return who
}

function rememberWho(name: string): void {
  who = name
}
