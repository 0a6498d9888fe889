import type { Fact } from '../words/facts.ts'
import { useWorkspace } from './workspace.ts'

/** Facts as pairs of a word and a value. Only web addresses become links. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const { words } = useWorkspace()
  if (facts.length === 0) return null
  return (
    <dl class="facts">
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{words.facts[name]}</dt>
          <dd>{name === 'url' ? <OutsideLink address={text} words={text} /> : <Long text={text} />}</dd>
        </div>
      ))}
    </dl>
  )
}

/** More than about three lines of a fact keep the rest of the page from being seen. */
const LONG = 90

function Long({ text }: { text: string }) {
  if (text.length <= LONG) return <>{text}</>
  return (
    <details class="long">
      <summary>{text}</summary>
    </details>
  )
}

/** A link to the web page an article came from; an address of any other scheme is shown as text, not followed. */
export function OutsideLink({ address, words }: { address: string; words: string }) {
  if (!/^https?:\/\//i.test(address)) return <span>{address}</span>
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {words}
      <svg class="outside" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M5 11 12 4M6 4h6v6" />
      </svg>
    </a>
  )
}
