import type { KnowledgeGraph } from '../7-graph/types.ts'
import type { JudgedThing } from '../knowledge/judgements.ts'

/** A node as a judgement tells of it: by its name, and what else its kind is told by. */
export function thingOf(graph: KnowledgeGraph, node: string): JudgedThing {
  const attributes = graph.getNodeAttributes(node)
  const name = attributes.label
  switch (attributes.kind) {
    case 'Position': {
      const [of] = graph.filterOutEdges(node, (_, { kind }) => kind === 'OF')
      const body = of && graph.getNodeAttribute(graph.target(of), 'label')
      return { kind: 'Position', name, ...told({ role: attributes.role, body }) }
    }
    case 'Agreement': {
      const { agreementKind: type, signedOn, from, to } = attributes
      return { kind: 'Agreement', name, ...told({ type, date: dated(signedOn), from: dated(from), to: dated(to) }) }
    }
    case 'Document': {
      const { documentKind: type, number, date } = attributes
      return { kind: 'Document', name, ...told({ type, number, date: dated(date) }) }
    }
    case 'Event': {
      const { eventKind: type, measure, status, date } = attributes
      const of = measure ? { measure, status: status === 'happened' ? undefined : status } : {}
      return { kind: 'Event', name, ...told({ type, date: dated(date), ...of }) }
    }
    case 'Figure': {
      const { unit: type, value, measure, period } = attributes
      return { kind: 'Figure', name, ...told({ type, number: `${value}`, measure, date: dated(period) }) }
    }
    default:
      return { kind: attributes.kind as JudgedThing['kind'], name }
  }
}

/** A date as a judgement may have it; spans and quarters are none. */
export function dated(date: string | undefined): string | undefined {
  return date && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : undefined
}

function told(parts: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1])))
}
