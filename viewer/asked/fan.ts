const STEP = 0.22

/**
 * Bends lines between the same two nodes away from each other. Two posts held in one body would else be one line, and
 * whoever reads the map would never learn of the second. Lines without siblings stay straight, since curves cost more to draw.
 */
export function fan<Line extends { readonly source: string; readonly target: string }>(
  lines: readonly Line[],
): readonly (Line & { readonly bend: number })[] {
  const siblings = new Map<string, Line[]>()
  for (const line of lines) {
    const pair = pairOf(line)
    const known = siblings.get(pair)
    if (known) known.push(line)
    else siblings.set(pair, [line])
  }
  return lines.map((line) => {
    const all = siblings.get(pairOf(line))!
    const middle = (all.length - 1) / 2
    const side = line.source < line.target ? 1 : -1
    return { ...line, bend: (all.indexOf(line) - middle) * STEP * side }
  })
}

function pairOf({ source, target }: { readonly source: string; readonly target: string }): string {
  return source < target ? `${source}\n${target}` : `${target}\n${source}`
}
