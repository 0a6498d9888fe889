import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { serveFolder } from './open.ts'
import { haveRealArticles } from './samples.ts'
import { access } from './scenes/access.ts'
import { comparing } from './scenes/comparing.ts'
import { courses } from './scenes/course.ts'
import { evidence } from './scenes/evidence.ts'
import { filters } from './scenes/filters.ts'
import { judging } from './scenes/judging.ts'
import { landing } from './scenes/landing.ts'
import { layouts } from './scenes/layouts.ts'
import { legend } from './scenes/legend.ts'
import { map } from './scenes/map.ts'
import { moving } from './scenes/moving.ts'
import { pages } from './scenes/pages.ts'
import { panel } from './scenes/panel.ts'
import { reading } from './scenes/reading.ts'
import { safety } from './scenes/safety.ts'
import type { Scene } from './scenes/scene.ts'
import { search } from './scenes/search.ts'
import { sharing } from './scenes/sharing.ts'
import { sittings } from './scenes/sittings.ts'
import { stories } from './scenes/stories.ts'
import { structure } from './scenes/structure.ts'
import { table } from './scenes/table.ts'
import { teaching } from './scenes/teaching.ts'
import { time } from './scenes/time.ts'
import { ofRealArticles, ofSamples, wholeScenes } from './scenes/whole.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const all = {
  landing,
  map,
  search,
  panel,
  evidence,
  time,
  courses,
  pages,
  moving,
  legend,
  filters,
  layouts,
  table,
  sharing,
  stories,
  structure,
  comparing,
  reading,
  sittings,
  teaching,
  judging,
  safety,
  access,
}

describe.each(Object.entries(all))('%s', (_, scenes) => {
  test.each(scenes)('$name', play)
})

if (!haveRealArticles)
  console.warn('left out, because the real articles are not beside this project: viewer, real articles')

describe('samples', () => {
  test.each(wholeScenes(ofSamples))('$name', play)
})

describe.skipIf(!haveRealArticles)('real articles', () => {
  test.each(wholeScenes(ofRealArticles))('$name', play)
})

/**
 * Plays a scene and, where everything is checked, keeps a picture of its end to be looked at. Whatever it is about,
 * no script may fail, nothing may break the page's policy, and no other host may be asked.
 */
async function play(scene: Scene): Promise<void> {
  const serving = await serveFolder(typeof scene.folder === 'function' ? await scene.folder() : scene.folder)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...scene.browser })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error.stack)))
  page.on('console', (message) => {
    const missingFile = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !missingFile) troubles.push(message.text())
  })
  page.on('request', (request) => {
    if (!/^(about|blob|data):/.test(request.url()) && !request.url().startsWith(serving.url))
      troubles.push(request.url())
  })
  try {
    if (scene.before) await page.addInitScript(scene.before)
    await page.goto(`${serving.url}#${scene.hash ?? ''}`)
    await page.locator('.stage > *:visible, .room, .problem').first().waitFor()
    await scene.run(page, serving.folder)
    if (process.env.CI) await page.screenshot({ path: `test-results/viewer/${pictureOf(scene)}.png` })
    expect(troubles.filter((trouble) => !scene.meant?.test(trouble))).toEqual([])
  } finally {
    await context.close()
    await serving.close()
  }
}

/** A file for the picture of a scene, in a folder for each group of scenes. */
function pictureOf({ name }: Scene): string {
  const [group] = (expect.getState().currentTestName ?? '').split(' > ')
  return [group, name].map((part) => (part ?? '').replace(/[^\p{L}\d]+/gu, '-')).join('/')
}
