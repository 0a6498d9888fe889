import { factsOf } from '../facts.ts'
import { relationsOf } from '../relations.ts'
import { useWorkspace } from '../workspace.ts'
import { FactList } from './fact-list.tsx'
import { RelationRow } from './relation.tsx'

/** What is known of one node, and all its relations, each with its evidence. */
export function NodePanel({ node }: { node: string }) {
  const { graph, words } = useWorkspace()
  const attributes = graph.getNodeAttributes(node)
  const groups = relationsOf(graph, node)

  return (
    <>
      <h2 tabIndex={-1}>{attributes.label}</h2>
      <FactList facts={factsOf(attributes, words)} />
      {groups.length === 0 && <p class="soft">{words.noRelations}</p>}
      {groups.map(({ kind, way, relations }) => (
        <section key={`${kind} ${way}`}>
          <h3>
            {words.relations[kind][way]} <span class="count">{words.number(relations.length)}</span>
          </h3>
          <ul class="relations">
            {relations.map((relation) => (
              <RelationRow key={relation.edge} relation={relation} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
