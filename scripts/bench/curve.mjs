// The growth curve of the docs: processor time for an article against the number of articles, for reading and for assembly.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const TARGET = fileURLToPath(new URL('../../docs/growth.svg', import.meta.url))
/** By what the names of their figures begin with: name, colour, and how far below its point a number stands, in pixels. */
const CURVES = {
  'extract, ': ['reading (quanhe extract)', '#1f6fb2'],
  'assemble, ': ['in memory (quanhe assemble)', '#b2451f'],
  'assemble on disk, ': ['on disk (assemble --on-disk)', '#2a8a4a', 20],
}
/** In pixels. */
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 400, 70, 200, 30, 60]

/** @param files results, of which later ones count where two have the same figure */
export function drawCurve(files) {
  if (files.length === 0) throw new Error('Name the results to draw: npm run bench -- curve bench/results/….json')
  const points = new Map()
  for (const file of files)
    for (const result of JSON.parse(readFileSync(file, 'utf8')).results)
      if (Object.keys(CURVES).some((begin) => result.name.startsWith(begin))) points.set(result.name, result)
  writeFileSync(TARGET, svgOf([...points.values()]))
  console.log(`written to ${TARGET}`)
}

function svgOf(points) {
  const drawn = points.filter(({ notReached }) => !notReached)
  const counts = [...new Set(points.map(({ articles }) => articles))].toSorted((one, other) => one - other)
  // By powers of ten both ways: the start of the program counts for a hundred articles and not for a million.
  const values = drawn.map(({ value }) => value)
  const [low, high] = [
    10 ** Math.floor(Math.log10(Math.min(...values))),
    10 ** Math.ceil(Math.log10(Math.max(...values))),
  ]
  const [first, last] = [Math.log10(counts[0]), Math.log10(counts.at(-1))]
  const x = (articles) => round(LEFT + ((Math.log10(articles) - first) / (last - first || 1)) * (WIDTH - LEFT - RIGHT))
  const y = (value) =>
    round(HEIGHT - BOTTOM - (Math.log10(value / low) / Math.log10(high / low)) * (HEIGHT - TOP - BOTTOM))
  const text = (at, down, words, more = '') => `<text x="${at}" y="${down}"${more}>${words}</text>`
  const middle = ' text-anchor="middle"'
  const lines = Array.from({ length: Math.round(Math.log10(high / low)) + 1 }, (_, step) => low * 10 ** step).flatMap(
    (value) => [
      `<path d="M${LEFT} ${y(value)}H${WIDTH - RIGHT}" stroke="#ddd"/>`,
      text(LEFT - 8, y(value) + 4, `${round(value)}`, ' text-anchor="end"'),
    ],
  )
  const below = counts.map((count) => text(x(count), HEIGHT - BOTTOM + 20, count.toLocaleString('en'), middle))
  const curves = Object.entries(CURVES).flatMap(([begin, [name, colour, down = -9]]) => {
    const own = points
      .filter((point) => point.name.startsWith(begin))
      .toSorted((one, other) => one.articles - other.articles)
    const reached = own.filter(({ notReached }) => !notReached)
    if (reached.length === 0) return []
    const end = reached.at(-1)
    return [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${reached.map(({ articles, value }) => `${x(articles)},${y(value)}`).join(' ')}"/>`,
      ...reached.map(({ articles, value }) => `<circle cx="${x(articles)}" cy="${y(value)}" r="4" fill="${colour}"/>`),
      ...reached.map(({ articles, value }) =>
        text(x(articles), y(value) + down, `${round(value)}`, `${middle} fill="${colour}"`),
      ),
      text(x(end.articles) + 12, y(end.value) + (down > 0 ? 4 : 18), name, ` fill="${colour}"`),
      ...own
        .filter(({ notReached }) => notReached)
        .map(({ articles }) => text(x(articles), HEIGHT - BOTTOM - 8, 'not reached', `${middle} fill="${colour}"`)),
    ]
  })
  const title = 'Milliseconds of processor for an article, against the number of articles'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">
<title>${title}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[text(LEFT, 18, title), ...lines, ...below, text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 15, 'articles', middle), ...curves].join('\n')}
</svg>
`
}

function round(number) {
  return Number(number.toPrecision(3))
}
