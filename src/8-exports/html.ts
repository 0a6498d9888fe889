import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'

/** The viewer as it was built: its page, and the files that page asks for, by the name in its address. */
export interface BuiltViewer {
  readonly page: string
  readonly files: ReadonlyMap<string, Buffer>
}

/** What the viewer shows. */
export interface PageData {
  /** `graph.json`. */
  readonly graph: string
  /** `articles.jsonl`; empty when there is none, and quotes then stand without their articles. */
  readonly articles: string
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
 * @throws when the built viewer is not made of one script and one style sheet
 */
export function htmlPage({ page, files }: BuiltViewer, { graph, articles, story }: PageData): string {
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
  return [
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
    packed('graph.json', graph),
    packed('articles.jsonl', articles),
    ...(story === undefined ? [] : [packed('story.json', story)]),
    `<script type="module">${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function textOf(files: BuiltViewer['files'], name: string | undefined): string {
  const file = name === undefined ? undefined : files.get(name)
  if (!file) throw new Error('The built viewer has not the one script and the one style sheet that it should have.')
  return file.toString('utf8')
}

function packed(name: string, text: string): string {
  const base64 = deflateRawSync(Buffer.from(text, 'utf8'), { level: 9 }).toString('base64')
  return `<script type="application/octet-stream" id="data-${name}">${base64}</script>`
}

function fingerprint(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
}

function typeOf(name: string): string {
  return name.endsWith('.woff2') ? 'font/woff2' : 'image/svg+xml'
}
