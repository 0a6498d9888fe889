import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { DATA } from '../../src/knowledge/index.ts'
import { YamlFile } from '../../src/knowledge/yaml.ts'

const SENTENCES = ['examples', 'counterexamples']

/** A value without its sentences, however deep they stand. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => !SENTENCES.includes(key))
  return Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner)]))
}

/** Keys and items from the top to each text of a file. */
function pathsOf(value: unknown): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [[]]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path]))
}

describe.each(
  ['grammar', 'rules'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, DATA))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `${folder}/${name}`),
  ),
)('%s', (name) => {
  const url = new URL(name, DATA)
  const whole = new YamlFile(url, name, z.unknown(), { sentences: true })
  const head = new YamlFile(url, name, z.unknown())

  test('says the same without its sentences', () => {
    expect(head.content).toEqual(bare(whole.content))
  })

  test('has each value on the same line, with and without them', () => {
    const paths = pathsOf(head.content)
    expect(paths.map((path) => head.lineOf(path))).toEqual(paths.map((path) => whole.lineOf(path)))
  })
})
