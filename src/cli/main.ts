#!/usr/bin/env node
import { once } from 'node:events'
import { again } from './again.ts'
import { run } from './run.ts'

// Whoever writes is told of a failure by the callback; without a listener here it would end the process as well.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {})

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => performance.now(),
  ...again(),
  stopped: async () => {
    await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)))
  },
})
