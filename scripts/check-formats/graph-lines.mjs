// What programs should find in our files, as the lines that they print: see read_graph.py.
import { readFileSync } from 'node:fs'
import { shownOn } from '../../dist/8-exports/period.js'

/** The lines of a graph.json: of its nodes, edges and careers, and how many elements have a time at which they are shown. */
export function linesOf(file) {
  const { nodes, edges } = JSON.parse(readFileSync(file, 'utf8'))
  const labels = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]))
  const holds = edges.filter(({ attributes }) => attributes.kind === 'HOLDS')
  return {
    node: nodes.map(({ key, attributes: { kind, label } }) => [key, kind, label].map(plain)),
    edge: edges.map(({ source, target, attributes: { kind, from, to } }) =>
      [source, target, kind, from, to].map(plain),
    ),
    career: holds.map(({ source, attributes: { from, to } }) => [source, labels.get(source), from, to].map(plain)),
    spells: [[`${[...nodes, ...edges].filter(({ attributes }) => isShown(shownOn(attributes))).length}`]],
    drawn: [[`${nodes.length}`]],
  }
}

function isShown({ start, end }) {
  return start !== undefined || end !== undefined
}

/** As in a line: a tab or a line break is a space. */
function plain(value) {
  return `${value ?? ''}`.trim().replace(/\s+/gu, ' ')
}

/** What parallel edges become in a program that keeps one of those alike: the last stands for them all. */
export function lastOf(edges, alike) {
  return [...new Map(edges.map((edge) => [alike(edge).join('\t'), edge])).values()]
}
