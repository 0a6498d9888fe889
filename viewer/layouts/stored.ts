import type { Layout } from './layout.ts'

/** The places computed when the graph was built: the same map at every visit, and nothing to wait for. */
export const stored: Layout = {
  id: 'stored',
  place: ({ x, y }) => ({ x: x ?? 0, y: y ?? 0 }),
}
