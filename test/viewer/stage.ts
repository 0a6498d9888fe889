import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type Folder, type ServingFolder, serveFolder } from './open.ts'
import type { Scene } from './scenes/scene.ts'

/** A page that a scene plays on, with what the server serves it. */
export interface Stage {
  readonly page: Page
  readonly serving: ServingFolder
  /** What went wrong since the scene began: scripts that failed, other hosts that were asked. */
  readonly troubles: string[]
}

interface KeptStage extends Stage {
  readonly folder: Folder
  /** Whether a scene plays on it; one that took too long may do so still when the next begins. */
  busy: boolean
  /** How the page looks where it began, before any scene has left something behind. */
  clean?: string
}

/** Where a page is swept between two scenes: here neither map nor panels are, and what a reader has put together would be seen. */
const SWEPT = 'view=time&story=edit'

const desk = { width: 1280, height: 800 }

/**
 * Pages for scenes. To open one takes seconds where no graphics card is, so scenes that ask for the same folder play on one
 * page, each from its own address; a page on which a scene has left something that the address does not tell is opened anew.
 */
export class Stages {
  readonly #browser: Browser
  #kept: KeptStage | undefined

  constructor(browser: Browser) {
    this.#browser = browser
  }

  /** A page at the address of a scene. */
  async open(scene: Scene): Promise<Stage> {
    const folder = (typeof scene.folder === 'function' ? await scene.folder() : scene.folder) ?? {}
    if (isAlone(scene, folder)) return this.#openNew(scene, folder)
    if (this.#kept?.busy) this.#kept = undefined
    else if (this.#kept && !sameFolder(this.#kept.folder, folder)) await this.close()
    const { colorScheme = null, reducedMotion = null } = scene.browser ?? {}
    const kept = this.#kept ?? { ...(await this.#openNew(scene, folder)), folder, busy: false }
    if (kept === this.#kept) {
      kept.troubles.length = 0
      await kept.page.emulateMedia({ colorScheme, reducedMotion })
      await turnTo(kept.page, scene.hash ?? '')
    }
    kept.busy = true
    this.#kept = kept
    return kept
  }

  /** Gives back the page of a scene that has ended. */
  async leave(stage: Stage, failed: boolean): Promise<void> {
    const kept = this.#kept
    if (stage !== kept) return close(stage)
    if (failed || !(await sweep(kept).catch(() => false))) await this.close()
    kept.busy = false
  }

  /** Closes what is open between scenes. */
  async close(): Promise<void> {
    const kept = this.#kept
    this.#kept = undefined
    if (kept) await close(kept)
  }

  async #openNew(scene: Scene, folder: Folder): Promise<Stage> {
    const serving = await serveFolder(folder)
    const context = await this.#browser.newContext({ viewport: desk, ...scene.browser })
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
    if (scene.before) await page.addInitScript(scene.before)
    await page.goto(`${serving.url}#${scene.hash ?? ''}`)
    return { page, serving, troubles }
  }
}

/** Whether a scene needs a page that no other has used, or leaves one that no other could. */
function isAlone({ before, hash, browser = {}, alone }: Scene, folder: Folder): boolean {
  const emulated: readonly (keyof BrowserContextOptions)[] = ['colorScheme', 'reducedMotion']
  const own = Object.keys(browser).some((option) => !emulated.some((other) => other === option))
  // A page begins to play the story beside its graph only where it is opened without an address.
  const plays = folder.story !== undefined && !hash
  return alone === true || before !== undefined || folder.edit === true || own || plays
}

function sameFolder(one: Folder, other: Folder): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Folder>
  return [...names].every((name) => name in one === name in other && one[name] === other[name])
}

/** Brings a page to an address without loading it anew. */
async function turnTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (hash) => {
    history.replaceState(null, '', `${location.pathname}#${hash}`)
    dispatchEvent(new PopStateEvent('popstate'))
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  }, hash)
}

/** Makes a page as it was at the beginning. @returns whether that has succeeded */
async function sweep(kept: KeptStage): Promise<boolean> {
  const { page, serving } = kept
  for (const other of page.context().pages()) if (other !== page) await other.close()
  if (!page.url().startsWith(serving.url)) return false
  await page.mouse.move(0, 0)
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  await page.evaluate(() => {
    localStorage.clear()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  await turnTo(page, SWEPT)
  if (kept.clean === undefined) {
    await page.reload()
    kept.clean = await looks(page)
    return true
  }
  return (await looks(page)) === kept.clean
}

async function looks(page: Page): Promise<string> {
  await page.locator('.time-start').waitFor({ timeout: 5_000 })
  await page.locator('.story').waitFor({ timeout: 5_000 })
  return page.locator('body').innerHTML()
}

async function close({ page, serving }: Stage): Promise<void> {
  await page.context().close()
  await serving.close()
}
