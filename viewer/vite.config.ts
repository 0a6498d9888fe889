import { defineConfig } from 'vite'

/**
 * Builds to `dist/viewer`: plain files with relative addresses, nothing inline, so that the strictest content policy holds.
 * All code is one file, which `quanhe export --format html` can put into a page that needs no other.
 */
export default defineConfig({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  build: {
    outDir: '../dist/viewer',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
