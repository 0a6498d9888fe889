/** What pdf.js has lost sight of since it was last asked. */
const lost: string[] = []
let listens = false

/**
 * Of some damaged files pdf.js 5.6 rejects a promise that nobody holds (“Bad (uncompressed) XRef entry”), which would end the
 * whole program. From here on such errors are kept; all others end it as they would have.
 */
export function keepStrayErrors(): void {
  if (listens) return
  listens = true
  process.on('unhandledRejection', (reason) => {
    if (isOfPdf(reason)) lost.push(String((reason as Error).message))
    else if (process.listenerCount('unhandledRejection') === 1) throw reason
  })
}

/** The errors since the last call. Node tells of them only after the promises that are ready have been served. */
export async function strayErrors(): Promise<readonly string[]> {
  await new Promise((resolve) => setImmediate(resolve))
  return lost.splice(0)
}

function isOfPdf(reason: unknown): boolean {
  return reason instanceof Object && 'stack' in reason && /[\\/]unpdf[\\/]dist[\\/]/.test(String(reason.stack))
}
