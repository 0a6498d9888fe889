import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A browser that draws by software, on a machine that does other things as well, takes its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
