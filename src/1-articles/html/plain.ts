import { Parser } from 'htmlparser2'

/** Words without tags and entities, which content systems put even into JSON-LD: `Hội nghị &quot;ba tại chỗ&quot;`. */
export function plain(words: string): string {
  if (!/[<&]/.test(words)) return words.replace(/\s+/g, ' ').trim()
  let text = ''
  const parser = new Parser({
    ontext: (data) => {
      text += data
    },
  })
  parser.end(words)
  return text.replace(/\s+/g, ' ').trim()
}
