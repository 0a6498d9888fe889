import { workerData } from 'node:worker_threads'
import { loadKnowledge } from '../knowledge/index.ts'
import type { Judgement } from '../knowledge/judgements.ts'
import { type Appeared, appear, type Lines } from './appear.ts'
import { type Blocks, tellApart } from './tell-apart.ts'

const knowledge = loadKnowledge()
// The pool puts what it needs itself before what it was given.
const [, { judgements }] = workerData as [unknown, { readonly judgements: readonly Judgement[] }]

export function appearing(batch: Lines): Appeared {
  return appear(batch, judgements, knowledge)
}

export function tellingApart(batch: Blocks): string {
  return tellApart(batch, judgements, knowledge)
}
