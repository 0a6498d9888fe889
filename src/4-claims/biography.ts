import type { Article, Extraction, LocalEntity, LocalPerson } from '../model.ts'

/** How far behind a name its bearer’s birth may stand: “ông Trần Văn Hai, Giám đốc Sở X (sinh năm 1967, quê Bến Tre)”. */
const REACH = 90
/** Nobody is named more often before the birth is told. */
const MOST_PLACES = 40

const BORN =
  /(?<!tuyển )(?:SN|sinh năm|sinh vào năm|sinh ngày\s+(?:\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]|\d{1,2}\s+tháng\s+\d{1,2}\s+năm)|sinh tháng\s+\d{1,2}\s*(?:[-/.]|năm))\s*:?\s*(1[89]\d\d|20[01]\d)(?!\d)/u
const FROM =
  /(?<!\p{L})quê(?: quán| gốc)?(?:\s*:)?(?: ở| tại)? ((?:(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP\.?|tỉnh) )?\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*)*(?:, (?:(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP\.?|tỉnh) )?\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*)*)*)/u

/**
 * Adds when people were born and where they come from, which tells namesakes apart better than anything else. Read between a full name and
 * the next, since in “Hoàng Thị Dung (SN 1970) và Lê Thị Hoa (SN 1984)” each has her own year.
 */
export function withBiographies(extraction: Extraction, { text }: Article): Extraction {
  if (!BORN.test(text) && !FROM.test(text)) return extraction
  const people = extraction.entities.filter((entity) => entity.kind === 'Person')
  const entities = extraction.entities.map(
    (entity): LocalEntity => (entity.kind === 'Person' ? withBiography(entity, people, text) : entity),
  )
  return { ...extraction, entities }
}

function withBiography(person: LocalPerson, people: readonly LocalPerson[], text: string): LocalPerson {
  for (const end of endsOfName(person, text)) {
    const words = upToNextName(text.slice(end, end + REACH), person, people)
    const year = BORN.exec(words)?.[1]
    const place = FROM.exec(words)?.[1]
    if (year || place)
      return { ...person, ...(year && { birthYear: Number(year) }), ...(place && { nativePlace: place }) }
  }
  return person
}

function endsOfName({ first, label }: LocalPerson, text: string): readonly number[] {
  const ends = [first.end]
  for (let at = text.indexOf(label); at >= 0 && ends.length < MOST_PLACES; at = text.indexOf(label, at + 1))
    ends.push(at + label.length)
  return [...new Set(ends)]
}

function upToNextName(words: string, person: LocalPerson, people: readonly LocalPerson[]): string {
  const paragraph = words.split('\n')[0]!
  const next = people.flatMap((other) => {
    const at = other === person ? -1 : paragraph.indexOf(other.label)
    return at < 0 ? [] : at
  })
  return paragraph.slice(0, Math.min(paragraph.length, ...next))
}
