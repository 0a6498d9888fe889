// Loaded before a program (node --import): ends it, as kill -9 does, right before the step of the file system with the number
// in STEP. A step is a call that changes what is on the disk. LACKS is a call that the disk does not know.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

let left = Number(process.env.STEP)

function step() {
  left--
  if (left === 0) process.kill(process.pid, 'SIGKILL')
}

const CHANGING = ['chmod', 'copyFile', 'link', 'mkdir', 'open', 'rename', 'rm', 'rmdir', 'symlink', 'writeFile']
for (const name of CHANGING) {
  const real = fs.promises[name]
  fs.promises[name] = (...given) => {
    step()
    if (name === process.env.LACKS) return Promise.reject(Object.assign(new Error(`EPERM: ${name}`), { code: 'EPERM' }))
    return real.apply(fs.promises, given)
  }
}
syncBuiltinESMExports()
