import { expect } from 'vitest'
import { chosen, drawn, dropMap, nodesDrawn, type Scene, saved, still } from './scene.ts'

const dat = chosen('node', 'Person:Trần Quốc Đạt')

/** Where the middle of the free part of the map is: beside the legend. */
const middle = async (page: Parameters<Scene['run']>[0]) => {
  const map = (await page.locator('.map').boundingBox())!
  const legend = (await page.locator('.legend').boundingBox())!
  const left = legend.height > map.height * 0.4 ? legend.x + legend.width : map.x
  return { x: (left + map.x + map.width) / 2, y: map.y + map.height / 2 }
}

export const map: readonly Scene[] = [
  {
    name: 'the page opens with people, bodies and agreements on the map',
    async run(page) {
      expect(await drawn(page)).toEqual({ nodes: 28, links: 24 })
      expect(await page.locator('.shown').textContent()).toBe('Hiện 28 trên 57')
      expect(await page.title()).toBe('Quan hệ')
    },
  },
  {
    name: 'something is really drawn: the map is not one flat colour',
    async run(page) {
      await drawn(page)
      await still(page)
      const picture = await page.locator('.map').screenshot()
      const flat = await page.evaluate(async (base64) => {
        const image = new Image()
        const canvas = document.createElement('canvas')
        const context = canvas.getContext('2d')!
        const bitmap = await createImageBitmap(
          new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type: 'image/png' }),
        )
        Object.assign(canvas, { width: bitmap.width, height: bitmap.height })
        context.drawImage(bitmap, 0, 0)
        image.remove()
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
        const colours = new Set<number>()
        for (let at = 0; at < data.length; at += 4)
          colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!)
        return colours.size < 50
      }, picture.toString('base64'))
      expect(flat).toBe(false)
    },
  },
  {
    name: 'a click on a node opens it, a click on the ground lets it go',
    hash: dat,
    async run(page) {
      await drawn(page)
      await still(page)
      await page.keyboard.press('Escape')
      expect(await page.locator('.side h2').textContent()).toBe('Ai, ở đâu, với ai')
      const { x, y } = await middle(page)
      await page.mouse.click(x, y)
      await page.locator('.side h2', { hasText: 'Trần Quốc Đạt' }).waitFor()
      await still(page) // two clicks at once would be a double click
      await page.mouse.click(150, 690)
      await page.locator('.side h2', { hasText: 'Ai, ở đâu, với ai' }).waitFor()
    },
  },
  {
    name: 'a click on a line opens the relation with its evidence',
    hash: chosen('edge', 'Person:Bùi Đức Thắng→HOLDS→Position:Giám đốc Công an tỉnh Trường Hà#0'),
    async run(page) {
      await drawn(page)
      await still(page)
      await page.keyboard.press('Escape')
      const { x, y } = await middle(page)
      await page.mouse.click(x, y)
      await page.locator('.side h2', { hasText: 'Giám đốc' }).waitFor()
      expect(await page.locator('.side .evidence mark').count()).toBe(2)
    },
  },
  {
    name: 'pointing at a node lights its neighbours and shows that it can be clicked',
    hash: dat,
    async run(page) {
      await drawn(page)
      await still(page)
      await page.keyboard.press('Escape')
      const { x, y } = await middle(page)
      await page.mouse.move(x - 60, y)
      const before = await page.locator('.map').screenshot()
      await page.mouse.move(x, y, { steps: 4 })
      await page.waitForFunction(() => document.querySelector<HTMLElement>('.map')!.style.cursor === 'pointer')
      await still(page)
      expect(before.equals(await page.locator('.map').screenshot())).toBe(false)
    },
  },
  {
    name: 'in English posts on lines are in English, on the map and in its drawing',
    hash: 'lang=en',
    async run(page) {
      await drawn(page)
      await page.click('.share-opener')
      const named = async () =>
        (await saved(page, () => page.click('.files button:text-is("SVG")'))).text.match(/<title>[^<]*Secretary/g) ?? []
      await expect.poll(async () => (await named()).length, { timeout: 10_000 }).toBeGreaterThan(3)
    },
  },
  {
    name: 'when the graphics card drops the map it comes back by itself',
    alone: true,
    hash: dat,
    async run(page) {
      await drawn(page)
      await dropMap(page)
      await nodesDrawn(page).toBe(28)
    },
  },
]
