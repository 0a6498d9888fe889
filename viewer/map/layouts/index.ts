import type { LayoutId } from '../../state/state.ts'
import type { Layout } from './layout.ts'
import { levels } from './levels.ts'
import { stored } from './stored.ts'

/** The layouts that place at once; communities are found in a worker, and what is drawn waits on the stored map. */
export const layouts: Readonly<Record<Exclude<LayoutId, 'communities'>, Layout>> = { stored, levels }
