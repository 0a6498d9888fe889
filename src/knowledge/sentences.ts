import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { YamlFile } from './yaml.ts'

const words = z.union([z.string(), z.array(z.string())])
const claim = z.record(z.string(), words)

const ofEntry = z.object({ examples: z.array(z.string()).min(1), counterexamples: z.array(z.string()).min(1) })

const ofRule = z.object({
  id: z.string(),
  examples: z.array(z.strictObject({ text: z.string(), claim: z.union([claim, z.array(claim)]) })).min(1),
  counterexamples: z.array(z.strictObject({ text: z.string(), because: z.string() })).min(1),
})

/** Where a sentence stands: `data/grammar/posts.yaml: line 12`. */
type Where = (list: 'examples' | 'counterexamples', at: number) => string

/** The sentences that an entry of `data/grammar/` is tried with. */
export type EntrySentences = z.infer<typeof ofEntry> & { readonly id: string; readonly where: Where }

/** The sentences that a rule is tried with. */
export type RuleSentences = z.infer<typeof ofRule> & { readonly where: Where }

/** The sentences of `data/grammar/` and `data/rules/`. @throws DataFileError where an entry or rule has none, or not as they are written */
export function loadSentences(folder: URL): {
  readonly entries: readonly EntrySentences[]
  readonly rules: readonly RuleSentences[]
} {
  const entries = read(folder, 'grammar', z.record(z.string(), ofEntry)).flatMap((file) =>
    Object.entries(file.content).map(([id, sentences]): EntrySentences => {
      return { id, ...sentences, where: (list, at) => `${file.place}: line ${file.lineOf([id, list, at])}` }
    }),
  )
  const rules = read(folder, 'rules', ofRule).map((file): RuleSentences => {
    return { ...file.content, where: (list, at) => `${file.place}: line ${file.lineOf([list, at])}` }
  })
  return { entries, rules }
}

/** The files of a folder of `data/`, with the sentences that are left out where only patterns are wanted. */
function read<Content>(
  folder: URL,
  name: 'grammar' | 'rules',
  schema: z.ZodType<Content>,
): readonly YamlFile<Content>[] {
  const url = new URL(`${name}/`, folder)
  return readdirSync(url)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => new YamlFile(new URL(file, url), `data/${name}/${file}`, schema, { sentences: true }))
}
