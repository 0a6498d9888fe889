import { useEffect, useMemo, useState } from 'preact/hooks'
import type { KnowledgeGraph } from '../../src/7-graph/types.ts'
import type { Drawing } from '../asked/drawing.ts'
import { waysBetween } from '../graph/ways.ts'
import type { Scope, State } from '../state/state.ts'
import type { Words } from '../words/words.ts'
import { layouts } from './layouts/index.ts'
import type { Placing } from './layouts/layout.ts'
import { lines, rings } from './layouts/near.ts'

/** Where what is drawn stands in a layout. Communities take a moment: until they are found the stored map stays. */
export function usePlacing({ layout, scope }: State, drawing: Drawing, graph: KnowledgeGraph, words: Words): Placing {
  const at = useMemo(() => {
    if (layout === 'levels') return layouts.levels(drawing, graph, words)
    return nearby(scope, drawing, graph) ?? layouts.stored(drawing, graph, words)
  }, [layout, scope, drawing, graph, words])
  const [found, setFound] = useState<{ readonly of: Drawing; readonly placing: Placing } | undefined>()
  useEffect(() => {
    if (layout !== 'communities' || drawing.nodes.length === 0) return
    let stop = () => {}
    let stopped = false
    // Few ask for communities, and their code is a fifth of all.
    void import('./layouts/find-communities.ts').then(({ findCommunities }) => {
      if (!stopped) stop = findCommunities(drawing, words, (placing) => setFound({ of: drawing, placing }))
    })
    return () => {
      stopped = true
      stop()
    }
  }, [layout, drawing, words])
  // While the groups of a changed drawing are sought, those of the one before still hold for most of it.
  return layout === 'communities' && found ? found.placing : at
}

/** What is near one node, or between two, is too little for the places it has on the common map. */
function nearby(scope: Scope, drawing: Drawing, graph: KnowledgeGraph): Placing | undefined {
  if (scope.of === 'around') return rings(drawing, scope.key)
  return scope.of === 'path' ? lines(drawing, waysBetween(graph, scope.from, scope.to)) : undefined
}
