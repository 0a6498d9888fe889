import { chmod, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Judgement, readJudgements } from '../../knowledge/judgements.ts'
import { Failure } from '../command.ts'
import { fileTarget, unlessAbsent } from '../writing/file-target.ts'
import { Workplace } from '../writing/workplace.ts'

/** Another judgement is written in no time; so long is waited for it. */
const PATIENCE = 10_000

/**
 * Adds a judgement to a file as a line of its own, whole or not at all: what a person has decided must neither be lost nor
 * make the lines before it unreadable, whoever else adds to the file at the same moment and whenever the computer stops.
 *
 * @throws Failure when it could not be written
 */
export async function addJudgement(file: string, judgement: Judgement): Promise<void> {
  const line = `${JSON.stringify(judgement)}\n`
  await change(file, (text) => Buffer.concat([text, Buffer.from(line)]))
}

/**
 * Takes a judgement back: its line goes, of several that are the same the last. The others stay to the byte.
 *
 * @returns whether there was such a line
 */
export async function removeJudgement(file: string, judgement: Judgement): Promise<boolean> {
  const is = JSON.stringify(judgement)
  let found = false
  await change(file, (text) => {
    const lines = text.toString('utf8').split('\n')
    const at = lines.findLastIndex((line) => line.trim() !== '' && sameJson(line, is))
    found = at >= 0
    return found ? Buffer.from(lines.toSpliced(at, 1).join('\n')) : text
  })
  return found
}

/** Does a line say the same as the JSON of a judgement? One written by hand may have spaces, or another order. */
function sameJson(line: string, json: string): boolean {
  try {
    return JSON.stringify(readJudgements(line, '')[0]) === json
  } catch {
    return false
  }
}

/** @throws Failure when the file could not be written */
async function change(file: string, next: (text: Buffer) => Buffer): Promise<void> {
  const target = await fileTarget(file)
  if (!target) throw new Failure(`${file}: this is no file that keeps what is written into it.`)
  const { folder, file: name } = target
  const workplace = await Workplace.open(target, 'judgement', PATIENCE)
  try {
    const path = join(folder, name)
    // Until nobody has changed it by hand since it was read.
    for (let read: string | undefined, now = await stateOf(path); now.state !== read; now = await stateOf(path)) {
      read = now.state
      await workplace.write(name, next(await textOf(path)))
      if (now.mode !== undefined) await chmod(workplace.path(name), now.mode)
    }
    await workplace.place([name])
  } finally {
    await workplace.close()
  }
}

/** What changes when a file does, and who may read it. */
async function stateOf(path: string): Promise<{ readonly state: string; readonly mode?: number }> {
  const found = await stat(path).catch(unlessAbsent)
  return found ? { state: `${found.ino} ${found.size} ${found.mtimeMs}`, mode: found.mode } : { state: 'absent' }
}

/** The lines so far; the last, written by hand, may have lacked its end. */
async function textOf(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch(unlessAbsent)
  if (bytes === undefined || bytes.length === 0 || bytes.at(-1) === 0x0a) return bytes ?? Buffer.of()
  return Buffer.concat([bytes, Buffer.from('\n')])
}
