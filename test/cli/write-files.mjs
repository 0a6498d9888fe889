// Lets files with the given text appear in a folder, as a build does, and vanish where the name has a minus before it:
// node write-files.mjs <module workplace.js> <folder> <text> <name>...
import { pathToFileURL } from 'node:url'

const [module, folder, text, ...names] = process.argv.slice(2)
const { Workplace } = await import(pathToFileURL(module))
const workplace = await Workplace.open({ folder }, 'build')
const appear = names.filter((name) => !name.startsWith('-'))
for (const name of appear) await workplace.write(name, text)
await workplace.place(
  appear,
  names.filter((name) => name.startsWith('-')).map((name) => name.slice(1)),
)
await workplace.close()
