import { useEffect, useState } from 'preact/hooks'
import type { English } from '../../src/knowledge/english.ts'
import { useWorkspace } from './workspace.ts'

let known: English | undefined

/** The tables of English words, once they are there; nothing where the page is read in Vietnamese. */
export function useEnglish(): English | undefined {
  return useEnglishIf(useWorkspace().words.language === 'en')
}

/** The same, for whoever stands outside of the workspace. */
export function useEnglishIf(wanted: boolean): English | undefined {
  const [english, setEnglish] = useState(known)
  useEffect(() => {
    if (!wanted || known) return
    let isOpen = true
    import('../words/english.ts').then((tables) => {
      known = tables.english
      if (isOpen) setEnglish(known)
    })
    return () => {
      isOpen = false
    }
  }, [wanted])
  return wanted ? (english ?? known) : undefined
}

/** What a post or body is in English, beside its name, for those who read the page in English. */
export function Gloss({ node }: { node: string }) {
  const text = useGloss()(node)
  return text ? <span class="gloss">{text}</span> : null
}

/** Says of a node what {@link Gloss} shows. */
export function useGloss(): (node: string) => string | undefined {
  const { graph } = useWorkspace()
  const english = useEnglish()
  return (node) => {
    const { kind, label } = graph.getNodeAttributes(node)
    return kind === 'Position' || kind === 'Organization' ? english?.of(label) : undefined
  }
}
