import type { PDFWorker } from 'unpdf/pdfjs'

type Listener = (event: { readonly data: unknown }) => void

/**
 * What pdf.js and its worker tell each other, both of which run in this thread. Its own port makes a copy of every message and
 * of all that is in it, which takes a fifth of the time of a document: of the operators of a page each letter is an object.
 */
class Port {
  readonly #listeners = new Set<Listener>()
  /** Later, in the order in which they were sent; an error of a listener becomes that of a promise, as with its own port. */
  readonly #turn = Promise.resolve()

  postMessage(message: unknown): void {
    const data = kept(message)
    this.#turn.then(() => {
      for (const listener of this.#listeners) listener({ data })
    })
  }

  addEventListener(_: 'message', listener: Listener, { signal }: { readonly signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener)
    signal?.addEventListener('abort', () => this.#listeners.delete(listener))
  }

  removeEventListener(_: 'message', listener: Listener): void {
    this.#listeners.delete(listener)
  }
}

/** The lists of operators are emptied by their sender after each part. */
function kept(message: unknown): unknown {
  const { chunk } = message as { readonly chunk?: { readonly fnArray?: unknown[]; readonly argsArray?: unknown[] } }
  if (chunk?.fnArray === undefined || chunk.argsArray === undefined) return message
  return {
    ...(message as object),
    chunk: { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() },
  }
}

/** A worker for one document, to be destroyed after it. */
export function workerOf(Worker: typeof PDFWorker): PDFWorker {
  const { pdfjsWorker } = globalThis as unknown as {
    readonly pdfjsWorker: { readonly WorkerMessageHandler: { initializeFromPort(port: unknown): void } }
  }
  const port = new Port()
  const worker = new Worker({ port: port as never, verbosity: 0 })
  pdfjsWorker.WorkerMessageHandler.initializeFromPort(port)
  return worker
}
