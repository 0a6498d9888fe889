import { expect } from 'vitest'
import { drawn, looksOther, nodesDrawn, type Scene, still } from './scene.ts'

export const layouts: readonly Scene[] = [
  ...(['levels', 'communities'] as const).map(
    (layout): Scene => ({
      name: `the layout “${layout}” moves the same nodes, and the common map comes back as it was`,
      async run(page) {
        await drawn(page)
        await still(page)
        const before = await page.locator('.map').screenshot()
        await page.selectOption('.legend-layout select', layout)
        await looksOther(page, before)
        await nodesDrawn(page).toBe(28)
        expect(page.url()).toContain(`layout=${layout}`)
        const moved = await page.locator('.map').screenshot()
        await page.selectOption('.legend-layout select', 'stored')
        await looksOther(page, moved)
      },
    }),
  ),
]
