import type { Article, Extraction, LocalEntity, LocalPerson } from '../model.ts'

/** How far behind a name its bearer’s birth may stand: “ông Trần Văn Hai, Giám đốc Sở X (sinh năm 1967, quê Bến Tre)”. */
const REACH = 90
/** Nobody is named more often before the birth is told. */
const MOST_PLACES = 40

const BORN =
  /(?<!tuyển )(?:SN|sinh năm|sinh vào năm|sinh ngày\s+(?:\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]|\d{1,2}\s+tháng\s+\d{1,2}\s+năm)|sinh tháng\s+\d{1,2}\s*(?:[-/.]|năm))\s*:?\s*(1[89]\d\d|20[01]\d)(?!\d)/u
const UNIT = String.raw`(?:(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP\.?|tỉnh) )?\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*)*`
const FROM = new RegExp(String.raw`(?<!\p{L})quê(?: quán| gốc)?(?:\s*:)?(?: ở| tại)? (${UNIT}(?:, ${UNIT})*)`, 'u')
const ADDRESS = /(?<!\p{L})(ông|anh|chú|cậu|bà|chị|cô)\s$/iu

/**
 * Adds what tells namesakes apart better than posts do: when people were born and where they come from, and whether an address right before the
 * full name says man or woman. “Bà” alone, a sentence later, may mean somebody else; “bà Trần Thanh Hà” means her.
 */
export function withBiographies(extraction: Extraction, article: Article): Extraction {
  // names are composed, whatever the text is typed in
  const text = article.text.normalize('NFC')
  const composed = text.normalize('NFC')
  const births = BORN.test(composed) || FROM.test(composed)
  const people = extraction.entities.filter((entity) => entity.kind === 'Person')
  const entities = extraction.entities.map((entity): LocalEntity => {
    if (entity.kind !== 'Person') return entity
    const places = placesOf(entity, article.text, text)
    return { ...entity, ...genderOf(places, text), ...(births && birthOf(entity, places, people, text)) }
  })
  return { ...extraction, entities }
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Where the article has the full name. */
function placesOf({ first, label }: LocalPerson, typed: string, text: string): readonly Place[] {
  const at = (offset: number) => (typed === text ? offset : typed.slice(0, offset).normalize('NFC').length)
  const places: Place[] = [{ start: at(first.start), end: at(first.end) }]
  for (
    let found = text.indexOf(label);
    found >= 0 && places.length < MOST_PLACES;
    found = text.indexOf(label, found + 1)
  )
    if (found !== places[0]!.start) places.push({ start: found, end: found + label.length })
  return places
}

/** What the addresses agree on. */
function genderOf(places: readonly Place[], text: string): Pick<LocalPerson, 'gender' | 'genderTold'> {
  const told = places.flatMap(
    ({ start }) =>
      ADDRESS.exec(
        text
          .slice(Math.max(0, start - 12), start)
          .normalize('NFC')
          .slice(-6),
      )?.[1]?.toLowerCase() ?? [],
  )
  const genders = new Set(told.map((word) => (/^(bà|chị|cô)$/.test(word) ? ('female' as const) : ('male' as const))))
  return genders.size === 1 ? { gender: [...genders][0]!, genderTold: true } : {}
}

/** Read between a full name and the next: in “Hoàng Thị Dung (SN 1970) và Lê Thị Hoa (SN 1984)” each has her own year. */
function birthOf(
  person: LocalPerson,
  places: readonly Place[],
  people: readonly LocalPerson[],
  text: string,
): Pick<LocalPerson, 'birthYear' | 'nativePlace'> {
  for (const { end } of places) {
    const words = upToNextName(
      text
        .slice(end, end + 2 * REACH)
        .normalize('NFC')
        .slice(0, REACH),
      person,
      people,
    )
    const year = BORN.exec(words)?.[1]
    const place = FROM.exec(words)?.[1]
    if (year || place) return { ...(year && { birthYear: Number(year) }), ...(place && { nativePlace: place }) }
  }
  return {}
}

function upToNextName(words: string, person: LocalPerson, people: readonly LocalPerson[]): string {
  const paragraph = words.split('\n')[0]!
  const next = people.flatMap((other) => {
    const at = other === person ? -1 : paragraph.indexOf(other.label)
    return at < 0 ? [] : at
  })
  return paragraph.slice(0, Math.min(paragraph.length, ...next))
}
