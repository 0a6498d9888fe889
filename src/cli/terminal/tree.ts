import type { Paint } from '../io.ts'

/** One line, and the lines that belong below it. */
export interface Branch {
  readonly line: string
  readonly below?: readonly Branch[]
}

/** Draws branches as a tree, one line each. */
export function drawTree(branches: readonly Branch[], paint: Paint, margin = ''): string {
  return branches
    .map(({ line, below = [] }, at) => {
      const last = at === branches.length - 1
      const inner = drawTree(below, paint, `${margin}${last ? '   ' : '│  '}`)
      return `${paint('dim', `${margin}${last ? '└─' : '├─'}`)} ${line}\n${inner}`
    })
    .join('')
}
