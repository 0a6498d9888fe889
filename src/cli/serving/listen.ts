import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UsageError } from '../command.ts'

/** This computer alone. */
export const ADDRESS = '127.0.0.1'
const DEFAULT_PORT = 4173
const PORTS_TRIED = 50

/** Waits for requests on a port: that one, or else the first free one from 4173 on. @throws UsageError when none is free */
export async function listen(server: Server, port: number | undefined): Promise<void> {
  const first = port ?? DEFAULT_PORT
  const last = port ?? DEFAULT_PORT + PORTS_TRIED - 1
  for (let tried = first; tried <= last; tried++) {
    try {
      return await listenOn(server, tried)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    }
  }
  throw new UsageError(
    first === last
      ? `Port ${first} is taken. Name another, or 0 for any.`
      : `No port from ${first} to ${last} is free. Name one with --port.`,
  )
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, ADDRESS, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
