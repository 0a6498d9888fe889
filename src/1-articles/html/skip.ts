/** What never holds text of an article; what is written in its place keeps the words before and after apart, as it did. */
const INSTEAD: Readonly<Record<string, string>> = {
  script: '',
  style: '',
  template: '',
  nav: '<hr>',
  footer: '<hr>',
  svg: '<img>',
  select: '<img>',
  textarea: '<img>',
}
const NAMES = Object.keys(INSTEAD).join('|')
const OPENING = new RegExp(`<(?:!--|(${NAMES})(?=[\\s/>]))`, 'gi')
const TAGS = new Map(Object.keys(INSTEAD).map((name) => [name, new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi')]))
/** Tags in these are text. */
const ENDS_AT_FIRST = new Set(['script', 'style', 'textarea'])
const JSON_LD = 'ld+json'

/**
 * The code of a page without comments, scripts, menus and the like: they are half of most pages, and to find their end is
 * much quicker than to parse them. What has no end stays.
 */
export function withoutScripts(code: string): string {
  const pieces: string[] = []
  const endless = new Set<string | undefined>()
  let from = 0
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(code); match !== null; match = OPENING.exec(code)) {
    const at = match.index
    const name = match[1]?.toLowerCase()
    if (endless.has(name) || isInTag(code, at, from)) continue
    const end = name === undefined ? endOfComment(code, at) : endOf(code, at, name)
    // To look for what is not there, again and again, would take for ever.
    if (end === -1) endless.add(name)
    if (end === -1) continue
    if (name === undefined || !holdsJsonLd(code, at, end, name)) {
      pieces.push(code.slice(from, at))
      if (name !== undefined) pieces.push(INSTEAD[name]!)
      if (name === 'footer') pieces.push(...publicationIn(code.slice(at, end)))
      from = end
    }
    OPENING.lastIndex = end
  }
  pieces.push(code.slice(from))
  return pieces.join('')
}

/** The JSON-LD of a page is a script, and may stand in its footer, too. */
function holdsJsonLd(code: string, at: number, end: number, name: string): boolean {
  if (name === 'script') return code.slice(at, code.indexOf('>', at)).includes(JSON_LD)
  return (name === 'footer' || name === 'nav') && code.slice(at, end).includes(JSON_LD)
}

/** The day of an article may stand at its foot: `<footer><time class="published" datetime="…">`. */
function publicationIn(footer: string): readonly string[] {
  const times = footer.match(/<time\s[^<>]*>/gi) ?? []
  return times.filter((tag) => /published/i.test(tag)).map((tag) => `${tag}</time>`)
}

/** `<` in the value of an attribute opens nothing. */
function isInTag(code: string, at: number, from: number): boolean {
  for (let index = at - 1; index >= from; index--) {
    const char = code.charCodeAt(index)
    if (char === 0x3e) return false
    if (char === 0x3c) return true
  }
  return false
}

function endOfComment(code: string, at: number): number {
  const end = code.indexOf('-->', at + 2)
  return end === -1 ? -1 : end + 3
}

/** Behind the end tag that belongs to the tag that opens at `at`, or -1. */
function endOf(code: string, at: number, name: string): number {
  const tags = TAGS.get(name)!
  tags.lastIndex = at
  let depth = 0
  for (let match = tags.exec(code); match !== null; match = tags.exec(code)) {
    if (match[1] === '') depth = ENDS_AT_FIRST.has(name) ? 1 : depth + 1
    else if (--depth === 0) {
      const end = code.indexOf('>', match.index)
      return end === -1 ? -1 : end + 1
    }
  }
  return -1
}
