import { z } from 'zod'

/** Shapes of the Reconciliation Service API 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/), as far as they come in. */

const value = z.union([z.string(), z.number(), z.boolean(), z.object({ id: z.string() })])

const query = z.object({
  query: z.string().max(500).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.number().int().min(1).max(50).catch(10).default(10),
  properties: z
    .array(z.object({ pid: z.string(), v: z.union([value, z.array(value)]) }))
    .max(20)
    .optional(),
})
export type ReconciliationQuery = z.output<typeof query>

/** A batch: names of the caller's, each with a query. */
export const queryBatch = z.record(z.string(), query).refine((batch) => Object.keys(batch).length <= 200, {
  message: 'at most 200 queries at once',
})

/** Which values of which nodes are fetched. */
export const extension = z.object({
  ids: z.array(z.string()).max(500),
  properties: z
    .array(
      z.object({ id: z.string(), settings: z.object({ limit: z.coerce.number().int().min(0).optional() }).optional() }),
    )
    .max(50),
})
export type Extension = z.output<typeof extension>

/** One whom or what a query may mean. */
export interface Candidate {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly type: readonly { readonly id: string; readonly name: string }[]
  /** From 0 to 100. */
  readonly score: number
  /** Why: likeness of the name (0 – 100), and how each property fits (0 – 1). */
  readonly features: readonly { readonly id: string; readonly value: number }[]
  readonly match: boolean
}
