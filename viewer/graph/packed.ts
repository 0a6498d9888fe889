/**
 * A file that was put into the page itself, as pages made to be mailed have it: deflated and in base64, in a script
 * element that no browser runs. @returns nothing on a page that has its data beside it
 */
export async function packedText(name: string): Promise<string | undefined> {
  const element = document.getElementById(`data-${name}`)
  if (!element?.textContent) return undefined
  const bytes = Uint8Array.from(atob(element.textContent.trim()), (sign) => sign.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Response(stream).text()
}

/** Whether this page has its data in it, and must not ask for any. */
export function isPacked(): boolean {
  return document.getElementById('data-graph.json') !== null
}
