import { nodeKinds } from './kinds.ts'
import { type Chosen, initialState, type Passage, type State } from './state.ts'

/**
 * The state as the part of an address after `#`, so that what is on the screen can be kept, sent and opened again.
 * Only what differs from the start is written; the phone's sheet and legend are not worth sending.
 *
 * @example
 * toHash({ ...initialState, chosen: { what: 'node', key: 'Lê An' } }) // 'node=L%C3%AA+An'
 */
export function toHash(state: State): string {
  const parts = new URLSearchParams()
  if (state.chosen) parts.set(state.chosen.what, state.chosen.key)
  if (state.reading) {
    parts.set('article', state.reading.article)
    parts.set('span', `${state.reading.start}-${state.reading.end}`)
  }
  if (state.shown.join() !== initialState.shown.join()) parts.set('kinds', state.shown.join())
  if (state.language !== initialState.language) parts.set('lang', state.language)
  return parts.toString()
}

/** The state an address asks for; what it does not say, or says wrongly, is as at the start. */
export function fromHash(hash: string): State {
  const parts = new URLSearchParams(hash.replace(/^#/, ''))
  const kinds = parts.get('kinds')?.split(',')
  return {
    ...initialState,
    chosen: chosenIn(parts),
    reading: passageIn(parts),
    shown: kinds ? nodeKinds.map((style) => style.kind).filter((kind) => kinds.includes(kind)) : initialState.shown,
    language: parts.get('lang') === 'en' ? 'en' : 'vi',
  }
}

function chosenIn(parts: URLSearchParams): Chosen | undefined {
  for (const what of ['edge', 'node'] as const) {
    const key = parts.get(what)
    if (key) return { what, key }
  }
  return undefined
}

function passageIn(parts: URLSearchParams): Passage | undefined {
  const article = parts.get('article')
  if (!article) return undefined
  const [, start, end] = /^(\d+)-(\d+)$/.exec(parts.get('span') ?? '') ?? ['', '0', '0']
  return { article, start: Number(start), end: Number(end) }
}
