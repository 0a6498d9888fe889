import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { DATA } from '../src/knowledge/index.ts'
import { YamlFile } from '../src/knowledge/yaml.ts'

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

/** The files of a folder of `data/`, with the sentences that their rules or entries are tried with. */
function read<Content>(folder: 'grammar' | 'rules', schema: z.ZodType<Content>): readonly YamlFile<Content>[] {
  const url = new URL(`${folder}/`, DATA)
  return readdirSync(url)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => new YamlFile(new URL(name, url), `data/${folder}/${name}`, schema, { sentences: true }))
}

/** By the ids of the entries of `data/grammar/`. */
export const sentencesOfEntries: ReadonlyMap<string, z.infer<typeof ofEntry> & { readonly where: Where }> = new Map(
  read('grammar', z.record(z.string(), ofEntry)).flatMap((file) =>
    Object.entries(file.content).map(([id, sentences]) => {
      const where: Where = (list, at) => `${file.place}: line ${file.lineOf([id, list, at])}`
      return [id, { ...sentences, where }] as const
    }),
  ),
)

/** One for each rule of `data/rules/`. */
export const sentencesOfRules: readonly (z.infer<typeof ofRule> & { readonly where: Where })[] = read(
  'rules',
  ofRule,
).map((file) => ({ ...file.content, where: (list, at) => `${file.place}: line ${file.lineOf([list, at])}` }))
