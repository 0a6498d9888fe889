export { type Change, changeBetween, type Held, heldOn } from '../../src/7-graph/held-on.ts'
export { firstDay, lastDay } from '../../src/7-graph/when.ts'
