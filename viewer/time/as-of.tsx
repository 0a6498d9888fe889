import { useMemo } from 'preact/hooks'
import type { HoldsAttributes, KnowledgeGraph } from '../../src/7-graph/types.ts'
import { changeBetween, firstDay, heldOn, lastDay } from '../graph/held.ts'
import { outlookOn } from '../graph/outlook.ts'
import { bodiesOf, bodyEndOf, roleOf } from '../graph/posts.ts'
import { NodeLink } from '../parts/node-link.tsx'
import { useWorkspace } from '../parts/workspace.ts'
import { choose } from '../state/state.ts'
import { dateText } from '../words/dates.ts'
import { postText } from '../words/post-text.ts'

const MOST_LISTED = 300

interface Held {
  readonly edge: string
  readonly person: string
  readonly post: string
  readonly body: string | undefined
  readonly holds: HoldsAttributes
  /** Said to be held on that day, or held before and not known to be over. */
  readonly open: boolean
}

/** Who held which post on a day, body by body; with an earlier day, what changed between the two. */
export function AsOfPanel({ day, since }: { day: string; since: string | undefined }) {
  const { graph, words } = useWorkspace()
  const { held, perhaps } = useMemo(() => heldPosts(graph, lastDay(day)), [graph, day])
  const changes = useMemo(() => (since ? changedPosts(graph, firstDay(since), lastDay(day)) : []), [graph, day, since])
  return (
    <>
      <h2 tabIndex={-1}>{since ? words.changedBetween(dateText(since), dateText(day)) : words.onDay(dateText(day))}</h2>
      {since && (
        <>
          {(['begun', 'ended'] as const).map((change) => (
            <section key={change}>
              <h3>
                {words.changes[change]}{' '}
                <span class="count">{words.number(changes.filter((one) => one.change === change).length)}</span>
              </h3>
              <PostList posts={changes.filter((one) => one.change === change)} />
            </section>
          ))}
          {changes.length === 0 && <p class="soft">{words.noChange}</p>}
        </>
      )}
      <section>
        <h3>
          {words.heldOnDay} <span class="count">{words.number(held.length)}</span>
        </h3>
        <PostList posts={held} />
      </section>
      {perhaps.length > 0 && (
        <section>
          <h3>
            {words.perhapsHeld} <span class="count">{words.number(perhaps.length)}</span>
          </h3>
          <p class="soft">{words.openHelp}</p>
          <PostList posts={perhaps} />
        </section>
      )}
    </>
  )
}

function PostList({ posts }: { posts: readonly Held[] }) {
  const { graph, words, store, state } = useWorkspace()
  return (
    <ul class="start-list held">
      {posts.slice(0, MOST_LISTED).map(({ edge, person, post, holds, open }) => (
        <li key={edge}>
          <NodeLink node={person} />
          <button
            type="button"
            class="link soft"
            onClick={() => store.change(choose(state, { what: 'edge', key: edge }))}
          >
            {postText(graph.getNodeAttribute(post, 'label'), { ...holds, status: 'current' }, words)}
            {' · '}
            {spanText(holds, open, words)}
          </button>
        </li>
      ))}
    </ul>
  )
}

function spanText(holds: HoldsAttributes, open: boolean, words: ReturnType<typeof useWorkspace>['words']): string {
  const { from, to, seenFrom, seenTo } = holds
  const start = from ? words.since(dateText(from)) : seenFrom && words.seenSince(dateText(seenFrom))
  const end = to ? words.until(dateText(to)) : open && seenTo ? words.lastSeen(dateText(seenTo)) : ''
  return [start, end].filter(Boolean).join(', ')
}

function postsOf(graph: KnowledgeGraph): readonly Omit<Held, 'open'>[] {
  const { rank } = outlookOn(graph)
  const all = graph.mapEdges((edge, holds, person, post) => ({ edge, holds, person, post }))
  return all
    .flatMap(({ edge, holds, person, post }) =>
      holds.kind === 'HOLDS' ? [{ edge, person, post, holds, body: bodiesOf(graph, post)[0] }] : [],
    )
    .sort(
      (a, b) =>
        rank.get(a.body ?? a.post)! - rank.get(b.body ?? b.post)! ||
        order(graph, a.post, b.post) ||
        (a.edge < b.edge ? -1 : 1),
    )
}

/** Heads before their deputies: the shorter name of an office is the higher one more often than not. */
function order(graph: KnowledgeGraph, one: string, other: string): number {
  return roleOf(graph, one).length - roleOf(graph, other).length
}

/** Posts that articles show held on a day, body by body; and those of whose end nobody has told, those seen last first. */
function heldPosts(graph: KnowledgeGraph, day: string) {
  const posts = postsOf(graph).map((post) => ({
    ...post,
    answer: heldOn(post.holds, day, bodyEndOf(graph, post.post)),
  }))
  const held = posts.filter(({ answer }) => answer === 'yes').map((post) => ({ ...post, open: false }))
  const perhaps = posts.filter(({ answer }) => answer === 'open').map((post) => ({ ...post, open: true }))
  const lastSeen = ({ holds }: Held) => lastDay(holds.seenTo ?? holds.from ?? holds.seenFrom ?? '0000')
  return {
    held,
    perhaps: perhaps.sort((a, b) => (lastSeen(a) === lastSeen(b) ? 0 : lastSeen(a) < lastSeen(b) ? 1 : -1)),
  }
}

function changedPosts(graph: KnowledgeGraph, since: string, until: string) {
  return postsOf(graph).flatMap((post) => {
    const change = changeBetween(post.holds, since, until)
    return change ? [{ ...post, open: false, change }] : []
  })
}
