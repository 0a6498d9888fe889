import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A browser that draws by software, on a machine that does other things as well, takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Scenes wait a good part of their time; two files play side by side even where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
})
