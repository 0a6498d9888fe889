// Loaded before a program (node --import): ends it, as kill -9 does, right before the step of the file system with the number
// in STEP. A step is a call that changes what is on the disk.
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
    return real.apply(fs.promises, given)
  }
}
syncBuiltinESMExports()
