import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchBrowser } from './browser.ts'
import type { Scene } from './scenes/scene.ts'
import { Stages } from './stage.ts'

let browser: Browser
let stages: Stages

/** Opens a browser for the scenes of a file, and closes it after them. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await launchBrowser()
    stages = new Stages(browser)
  })
  afterAll(async () => {
    await stages?.close()
    await browser?.close()
  })
}

/**
 * Plays a scene and, with PICTURES set, keeps a picture of its end to be looked at. Whatever it is about, no script may
 * fail, nothing may break the page's policy, and no other host may be asked.
 */
export async function play(scene: Scene): Promise<void> {
  const stage = await stages.open(scene)
  const { page, serving, troubles } = stage
  let failed = true
  try {
    await page.locator('.stage > *:visible, .room, .problem').first().waitFor()
    await scene.run(page, serving.folder)
    if (process.env.PICTURES) await page.screenshot({ path: `test-results/viewer/${pictureOf(scene)}.png` })
    expect(troubles.filter((trouble) => !scene.meant?.test(trouble))).toEqual([])
    failed = false
  } finally {
    await stages.leave(stage, failed)
  }
}

/** A file for the picture of a scene, in a folder for each group of scenes. */
function pictureOf({ name }: Scene): string {
  const [group] = (expect.getState().currentTestName ?? '').split(' > ')
  return [group, name].map((part) => (part ?? '').replace(/[^\p{L}\d]+/gu, '-')).join('/')
}
