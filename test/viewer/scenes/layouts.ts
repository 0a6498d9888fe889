import { expect } from 'vitest'
import { drawn, nodesDrawn, type Scene, still } from './scene.ts'

export const layouts: readonly Scene[] = [
  ...(['levels', 'communities'] as const).map(
    (layout): Scene => ({
      name: `the layout “${layout}” moves the same nodes, and the common map comes back as it was`,
      async run(page) {
        await drawn(page)
        await still(page)
        const before = await page.locator('.map').screenshot()
        await page.selectOption('.legend-layout select', layout)
        await page.waitForTimeout(1200)
        await still(page)
        await nodesDrawn(page).toBe(28)
        expect(page.url()).toContain(`layout=${layout}`)
        const moved = await page.locator('.map').screenshot()
        expect(before.equals(moved)).toBe(false)
        await page.selectOption('.legend-layout select', 'stored')
        await still(page)
        expect(moved.equals(await page.locator('.map').screenshot())).toBe(false)
      },
    }),
  ),
]
