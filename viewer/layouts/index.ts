import type { Layout } from './layout.ts'
import { stored } from './stored.ts'

/** Every layout there is; the first is the one at opening. */
export const layouts: readonly [Layout, ...Layout[]] = [stored]
