// What the viewer is compared with: a page that shows one word once scripts of the same length have been fetched and run.
import { createServer } from 'node:http'

/** Milliseconds until an empty page with scripts of these lengths, in bytes, has drawn its word in a browser. */
export async function emptyPage(browser, lengths) {
  const files = new Map(lengths.map((length, at) => [`/${at}.js`, scriptOf(length)]))
  const imports = [...files.keys()].map((name) => `import '.${name}'`).join('\n')
  files.set(
    '/main.js',
    `${imports}\nrequestAnimationFrame(() => { document.body.textContent = 'đã xong'; globalThis.drawn = performance.now() })`,
  )
  files.set('/', '<!doctype html><meta charset="utf-8"><script type="module" src="./main.js"></script><body></body>')
  const server = createServer((request, response) => {
    const type = request.url.endsWith('.js') ? 'text/javascript' : 'text/html'
    response.setHeader('Content-Type', `${type}; charset=utf-8`)
    response.end(files.get(request.url) ?? '')
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const page = await browser.newPage()
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page.waitForFunction(() => globalThis.drawn !== undefined)
    return await page.evaluate(() => globalThis.drawn)
  } finally {
    await page.close()
    server.close()
  }
}

/** Functions that nobody calls, as most of a page's are not when it begins. */
function scriptOf(length) {
  const lines = []
  for (let at = 0, so = 0; so < length; at++) {
    const line = `export function f${at}(a, b) { const c = a * ${at} + b; return c > 9 ? [c, a] : { b, c } }`
    lines.push(line)
    so += line.length + 1
  }
  return lines.join('\n')
}
