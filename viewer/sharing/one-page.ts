import { isPacked } from '../graph/packed.ts'

/** In a page of one file its code comes last, behind its data. */
const CODE = '<script type="module">'

/**
 * This page with its data and a story in it, as one file that can be mailed: made by the server, or, on a page that is
 * such a file already, a copy of it.
 *
 * @throws where there is no server that makes one
 */
export async function onePage(story: string): Promise<string> {
  const page = isPacked() ? ownPage() : await servedPage()
  const at = page.indexOf(CODE)
  const data = page.slice(0, at).replace(/<script [^>]*id="data-story\.json">[^<]*<\/script>\n?/, '')
  const packed = `<script type="application/octet-stream" id="data-story.json">${await deflated(story)}</script>`
  return `${data}${packed}\n${page.slice(at)}`
}

async function servedPage(): Promise<string> {
  const answer = await fetch('quanhe.html')
  if (!answer.ok) throw new Error(`quanhe.html: ${answer.status} ${answer.statusText}`)
  return answer.text()
}

/** The page as it was before anything was drawn on it. */
function ownPage(): string {
  const root = document.documentElement.cloneNode(true) as HTMLElement
  root.removeAttribute('data-theme')
  root.querySelector('#page')!.replaceChildren()
  return `<!doctype html>\n${root.outerHTML}\n`
}

/** Deflated and in base64, as `packedText` reads it. */
async function deflated(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
