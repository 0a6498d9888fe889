import { createHash } from 'node:crypto'
import { createDeflateRaw, type DeflateRaw } from 'node:zlib'
import type { Chunks } from './exporter.ts'

/** The viewer as it was built: its page, and the files that page asks for, by the name in its address. */
export interface BuiltViewer {
  readonly page: string
  readonly files: ReadonlyMap<string, Buffer>
}

/** What the viewer shows. */
export interface PageData {
  /** `graph.json`, piece by piece. */
  readonly graph: Chunks
  /** `articles.jsonl`; empty when there is none, and quotes then stand without their articles. */
  readonly articles: Chunks
  /** `story.json`, which the page begins with, if there is one. */
  readonly story?: string | undefined
}

/**
 * The viewer with its data in one page that can be mailed and opens from a disk: code, style and fonts are in it, and it
 * may ask no other file and no host for anything. Scripts are named by their fingerprints, so that nothing else in the page
 * can run, whatever the articles hold.
 *
 * The data is deflated, which makes it a quarter as long, and in base64, in which it cannot be taken for HTML.
 *
 * @yields pieces of the page: of no graph is it too long to be held
 * @throws when the built viewer is not made of one script and one style sheet
 */
export async function* htmlPage(
  { page, files }: BuiltViewer,
  { graph, articles, story }: PageData,
): AsyncIterable<string> {
  // HTML reads no NUL, and the code of the map has one in a string.
  const script = textOf(files, /<script[^>]*\ssrc="\.\/([^"]+)"/.exec(page)?.[1])
    .replaceAll('</script', '<\\/script')
    .replaceAll('\0', '\\x00')
  const style = textOf(files, /<link rel="stylesheet"[^>]*\shref="\.\/([^"]+)"/.exec(page)?.[1]).replace(
    /url\(\.?\/?([^)"']+)\)/g,
    (whole, name: string) => {
      const file = [...files].find(([path]) => path.endsWith(name.replace(/^\.?\//, '')))
      return file ? `url(data:${typeOf(name)};base64,${file[1].toString('base64')})` : whole
    },
  )
  const policy = [
    "default-src 'none'",
    `script-src ${fingerprint(script)}`,
    `style-src ${fingerprint(style)}`,
    'font-src data:',
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const title = /<title>[^<]*<\/title>/.exec(page)?.[0] ?? ''
  yield [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    title,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<noscript>Trang này cần JavaScript. This page needs JavaScript.</noscript>',
    '<div id="page"></div>',
    '',
  ].join('\n')
  yield* packed('graph.json', graph)
  yield* packed('articles.jsonl', articles)
  if (story !== undefined) yield* packed('story.json', [story])
  yield [`<script type="module">${script}</script>`, '</body>', '</html>', ''].join('\n')
}

function textOf(files: BuiltViewer['files'], name: string | undefined): string {
  const file = name === undefined ? undefined : files.get(name)
  if (!file) throw new Error('The built viewer has not the one script and the one style sheet that it should have.')
  return file.toString('utf8')
}

async function* packed(name: string, chunks: Chunks): AsyncIterable<string> {
  yield `<script type="application/octet-stream" id="data-${name}">`
  const deflated = createDeflateRaw({ level: 9 })
  const filled = fill(deflated, chunks)
  // of three bytes base64 makes four letters; what is left over waits for the next piece
  let left = Buffer.alloc(0)
  for await (const piece of deflated as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([left, piece])
    const whole = bytes.length - (bytes.length % 3)
    yield bytes.toString('base64', 0, whole)
    left = bytes.subarray(whole)
  }
  await filled
  yield `${left.toString('base64')}</script>\n`
}

async function fill(deflated: DeflateRaw, chunks: Chunks): Promise<void> {
  try {
    for await (const chunk of chunks) await new Promise((written) => deflated.write(chunk, written))
    deflated.end()
  } catch (error) {
    deflated.destroy(error as Error)
  }
}

function fingerprint(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

function typeOf(name: string): string {
  return name.endsWith('.woff2') ? 'font/woff2' : 'image/svg+xml'
}
