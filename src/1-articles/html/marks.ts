/** What the attributes of an element say about it, as bits. */
export const MARK = {
  /** `itemprop="articleBody"`: the page itself says where its text is. */
  body: 1,
  /** Named like a sidebar, a menu, comments, … by its class or id. */
  unlikely: 2,
  /** The head of the site, an aside, or an imprint: never the text, unless the title or the lead stands in it. */
  apart: 4,
  /** Not shown. */
  hidden: 8,
  /** Named like the lead of an article. */
  lead: 16,
} as const

const UNLIKELY =
  /(?:^|\s)(?:comments?|binh-?luan|related|relate|tin-?lien-?quan|lien-?quan|breadcrumbs?|share|social|sidebar|menu|navbar|tags?|popup|modal|advert|ads|quang-?cao|newsletter|pagination|most-?read|doc-?nhieu|tin-?(?:moi|khac)|sr-only)(?:$|[-_\d\s])/i
const IMPRINT =
  /(?:^|[\s_-])(?:footer|copyright|copyrights|toa-?soan|ban-?quyen|imprint|masthead|mang-?set|giay-?phep)(?:$|[-_\d\s])|(?:^|\s)(?:foot|bottom-?info|site-?info)(?:$|\s)/i
const LEAD =
  /(?:^|[\s_-])(?:sapo|sapeau|chapeau|chapo|lead|lede|standfirst|teaser|excerpt|tom-?tat|mo-?ta)(?:$|[-_\d\s])|(?:article|news|post|detail|entry|page)[-_]*(?:summary|desc|description|intro)(?:$|[-_\d\s])/i

/** What the class and the id of an element, with a space between, say about it. */
export function marksOfNames(names: string): number {
  return (
    (UNLIKELY.test(names) ? MARK.unlikely : 0) |
    (IMPRINT.test(names) ? MARK.apart : 0) |
    (LEAD.test(names) ? MARK.lead : 0)
  )
}

/** How an inline style shows text. */
export interface Style {
  readonly isHidden: boolean
  readonly isStruck: boolean
  readonly isSuperscript: boolean
  /** Line ends of the code are shown. */
  readonly keepsLines: boolean
  /** `true` if it makes a block of the element, `false` if it makes it part of a line. */
  readonly isBlock: boolean | undefined
}

const PLAIN: Style = { isHidden: false, isStruck: false, isSuperscript: false, keepsLines: false, isBlock: undefined }
const WORTH_READING =
  /display|visib|line-through|opacity|size *: *0|indent|left *:|top *:|clip|scale|hide|height *: *0|super|white-space/i

const END = '\\s*(?:!\\s*important\\s*)?(?:;|$)'
const ZERO = `0*\\.?0+(?:px|pt|em|rem|%)?${END}`
const HIDDEN = new RegExp(
  `(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|content-visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all|(?:opacity|font-size)\\s*:\\s*${ZERO}|text-indent\\s*:\\s*-\\d{3,}|(?:margin-)?(?:left|top)\\s*:\\s*-\\d{4,}|clip\\s*:\\s*rect\\(\\s*[01](?:px)?[\\s,)]|transform\\s*:\\s*scale\\(\\s*0\\s*\\))`,
  'i',
)
const CLOSED = new RegExp(`(?:^|[;\\s])(?:max-)?height\\s*:\\s*${ZERO}`, 'i')
const CUT = /overflow(?:-y)?\s*:\s*(?:hidden|clip)/i
const STRUCK = /text-decoration(?:-line)?\s*:[^;]*line-through/i
const SUPERSCRIPT = /vertical-align\s*:\s*super/i
const KEEPS_LINES = /white-space\s*:\s*(?:pre|break-spaces)/i
const DISPLAY = /(?:^|[;\s])display\s*:\s*(inline(?!-)|block|flex|grid|table|list-item)/i

/** What an inline style says. Sheets of styles are not read. */
export function styleOf(style: string): Style {
  if (!WORTH_READING.test(style)) return PLAIN
  const display = DISPLAY.exec(style)?.[1]?.toLowerCase()
  return {
    isHidden: HIDDEN.test(style) || (CLOSED.test(style) && CUT.test(style)),
    isStruck: STRUCK.test(style),
    isSuperscript: SUPERSCRIPT.test(style),
    keepsLines: KEEPS_LINES.test(style),
    isBlock: display === undefined ? undefined : display !== 'inline',
  }
}
