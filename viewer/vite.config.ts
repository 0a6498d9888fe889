import { build, defineConfig, type Plugin, type UserConfig } from 'vite'

/**
 * The code of sigma without the remarks and indents in its shaders, which are a fifth of it: minifiers leave strings alone.
 * A remark that does not end in its own string goes on in the next one, and stays.
 */
export function withoutRemarks(code: string): string {
  return code.replace(/"(?:[^"\\\n]|\\.)*"/g, (text) => {
    if (!/\\n.*\\n/.test(text)) return text
    return text
      .replace(/\/\*(?:(?!\*\/).)*\*\//g, '')
      .replace(/[ \t]*\/\/(?:(?!\\n).)*(?=\\n)/g, '')
      .replace(/[ \t]+(?=\\n)/g, '')
      .replace(/(?:\\n[ \t]*)+/g, '\\n')
  })
}

const bareShaders: Plugin = {
  name: 'bare-shaders',
  transform: (code, id) =>
    id.includes('/node_modules/sigma/') ? { code: withoutRemarks(code), map: null } : undefined,
}

/** Plain files with relative addresses, nothing inline, so that the strictest content policy holds. */
const built = (outDir: string, codeSplitting: boolean): UserConfig => ({
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  plugins: [bareShaders],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    modulePreload: { polyfill: false },
    license: { fileName: 'licences.md' },
    // What the page begins with is fetched in one piece: packed together it is shorter by a twelfth.
    rolldownOptions: {
      output: { codeSplitting: codeSplitting && { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
  },
})

/** Builds the viewer once more, to `dist/page`, with all its code in one file: for `quanhe export --format html`. */
const onePage: Plugin = {
  name: 'one-page',
  apply: 'build',
  async closeBundle() {
    await build({ ...built('../dist/page', false), root: import.meta.dirname, configFile: false, logLevel: 'warn' })
  },
}

/** The viewer as it is served, in `dist/viewer`: what is not needed for the first look is fetched when it is asked for. */
const served = built('../dist/viewer', true)
export default defineConfig({ ...served, plugins: [bareShaders, onePage] })
