// Lets files with the given text appear in a folder, as a build does:
// node write-files.mjs <module workplace.js> <folder> <text> <name>...
import { pathToFileURL } from 'node:url'

const [module, folder, text, ...names] = process.argv.slice(2)
const { Workplace } = await import(pathToFileURL(module))
const workplace = await Workplace.open({ folder }, 'build')
for (const name of names) await workplace.write(name, text)
await workplace.place(names)
await workplace.close()
