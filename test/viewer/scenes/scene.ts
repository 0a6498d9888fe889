import { readFile } from 'node:fs/promises'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Folder } from '../open.ts'

/** Something a reader does with the page, and what must come of it. */
export interface Scene {
  /** A sentence: the title of the test. */
  readonly name: string
  /** What the server finds; the fixture if nothing is said. */
  readonly folder?: Folder | (() => Promise<Folder>)
  /** The part of the address after `#`. */
  readonly hash?: string
  readonly browser?: BrowserContextOptions
  /** Run in the page before any of its own scripts. */
  readonly before?: () => void
  /** Whether it needs a page of its own: it does something to it that no address tells. */
  readonly alone?: boolean
  /** A trouble that is meant to come; without it any one fails the scene. */
  readonly meant?: RegExp
  /** @param folder what the server serves */
  run(page: Page, folder: string): Promise<void>
}

/** The hash that chooses a node or an edge. */
export function chosen(what: 'node' | 'edge', key: string): string {
  return new URLSearchParams({ [what]: key }).toString()
}

/** Waits until the map has drawn; gives the numbers of nodes and lines in its last frame. */
export async function drawn(page: Page): Promise<{ readonly nodes: number; readonly links: number }> {
  const map = page.locator('.map[data-nodes]')
  await map.waitFor()
  const count = async (name: string) => Number(await map.getAttribute(`data-${name}`))
  return { nodes: await count('nodes'), links: await count('links') }
}

/** What the number of nodes on the map comes to be: a frame after a click may still be of before. */
export function nodesDrawn(page: Page) {
  return expect.poll(async () => (await drawn(page)).nodes, { timeout: 10_000 })
}

/** Waits until the map stands still, so that a click meets what was seen; and long enough for the next click to be one of its own. */
export async function still(page: Page): Promise<void> {
  await page.waitForTimeout(400)
  await page.locator('.map[data-moving=false]').waitFor()
}

/** Waits until the map has come to rest looking other than in a picture of it. */
export async function looksOther(page: Page, before: Buffer): Promise<void> {
  const map = page.locator('.map')
  await expect.poll(async () => before.equals(await map.screenshot()), { timeout: 10_000 }).toBe(false)
  await still(page)
  expect(before.equals(await map.screenshot())).toBe(false)
}

/** Opens the same address anew, and tells whether the screen comes to be the same to the last dot. */
export async function comesBack(page: Page): Promise<boolean> {
  const atRest = async () => {
    await drawn(page)
    await page.locator('.strip').waitFor()
    await still(page)
    let picture = await page.screenshot()
    for (let tries = 0; tries < 10; tries++) {
      const next = await page.screenshot()
      if (next.equals(picture)) break
      picture = next
    }
    return picture
  }
  const [before, address] = [await atRest(), page.url()]
  await page.goto('about:blank')
  await page.goto(address)
  return (await farthestApart(page, before, await atRest())) <= ROUNDING && page.url() === address
}

/** The rim of a letter or a corner is rounded one way or the other from one drawing to the next; nobody sees so little. */
const ROUNDING = 2

/** How far two pictures of one size are apart in the red, green or blue of any dot, of 255. */
async function farthestApart(page: Page, one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0
  return page.evaluate(
    async (pictures) => {
      const dots = pictures.map(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!
        context.drawImage(picture, 0, 0)
        return context.getImageData(0, 0, picture.width, picture.height).data
      })
      const [a, b] = await Promise.all(dots)
      return a!.reduce((most, value, at) => Math.max(most, Math.abs(value - b![at]!)), 0)
    },
    [one.toString('base64'), other.toString('base64')],
  )
}

/** Takes the graphics card's memory from the map; returns when another map, or none, stands in its place. */
export async function dropMap(page: Page): Promise<void> {
  await page.locator('.map[data-nodes]').waitFor()
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map .sigma-stage')!
    document.querySelector('.map')!.setAttribute('data-old', '')
    const context = canvas.getContext('webgl2')
    context!.getExtension('WEBGL_lose_context')!.loseContext()
  })
  await page.locator('.map[data-old]').waitFor({ state: 'detached' })
}

/** A file that a click saves. */
export async function saved(
  page: Page,
  click: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  const bytes = await readFile(await download.path())
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') }
}
