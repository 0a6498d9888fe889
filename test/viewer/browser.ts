import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** WebGL without a graphics card; newer Chromes no longer fall back to software by themselves. */
const FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  // The map needs WebGL; the rest of the page is put together faster without.
  '--disable-gpu-compositing',
  '--disable-background-networking',
  '--font-render-hinting=none',
]

interface Found {
  readonly executablePath: string
  readonly env?: Record<string, string>
}

/**
 * A browser to try the viewer in: `$CHROME_PATH`, else one that is installed, else the one that comes with the npm
 * packages. Without any the tests fail; a viewer that nobody looked at has not been tested.
 */
export async function launchBrowser(): Promise<Browser> {
  const found = fromEnvironment() ?? installed() ?? (await fromPackage())
  return chromium.launch({ executablePath: found.executablePath, args: FLAGS, env: { ...process.env, ...found.env } })
}

function fromEnvironment(): Found | undefined {
  const executablePath = process.env.CHROME_PATH
  if (!executablePath) return undefined
  if (!existsSync(executablePath)) throw new Error(`CHROME_PATH: there is no ${executablePath}`)
  return { executablePath }
}

function installed(): Found | undefined {
  const executablePath = INSTALLED.find((path) => existsSync(path))
  return executablePath ? { executablePath } : undefined
}

/** The Chromium of @sparticuz/chromium with the libraries and the fonts it brings along; unpacked once, about ten seconds. */
async function fromPackage(): Promise<Found> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser found. Set CHROME_PATH to the program of a Chrome or a Chromium.')
  }
  const manifest = await readFile(
    new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url),
    'utf8',
  )
  const { version } = JSON.parse(manifest) as { version: string }
  const folder = join(tmpdir(), `quanhe-chromium-${version}`)
  if (!existsSync(folder)) await unpack(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

/** Unpacks beside the folder and moves there in one step, so that a run that was broken off leaves no half of a browser. */
async function unpack(folder: string): Promise<void> {
  const half = `${folder}-${process.pid}`
  await mkdir(half, { recursive: true })
  const { default: packed } = await import('@sparticuz/chromium')
  // The package unpacks to the temporary folder, and its libraries only where it believes to be at Amazon's.
  const kept = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
  Object.assign(process.env, { TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    await packed.executablePath()
  } finally {
    for (const [name, value] of Object.entries(kept)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
  await writeFile(join(half, 'fonts', 'fonts.conf'), fontsIn(join(folder, 'fonts')))
  await rename(half, folder).catch(async (error: unknown) => {
    await rm(half, { recursive: true })
    if (!existsSync(folder)) throw error
  })
}

/** The package's own list of fonts points to Amazon's folders; a Chromium that finds no font at all loads none from pages either. */
function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`
}
