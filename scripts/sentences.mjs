// Tries every entry of data/grammar and every rule of data/rules with the sentences that stand below it. Prints those that are not read as
// the file says, with file and line, and fails if there are any. `npm start` runs it when `data/` has changed.

import { DATA, loadKnowledge } from '../dist/knowledge/index.js'
import { misreadSentences } from '../dist/sentences.js'

try {
  const misread = misreadSentences(loadKnowledge(), DATA)
  for (const line of misread) console.error(line)
  if (misread.length > 0) process.exitCode = 1
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
