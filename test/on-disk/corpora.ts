import { fingerprintOf } from '../../src/2-text/fingerprint.ts'
import type { Judgement } from '../../src/knowledge/judgements.ts'
import type { Claim, ClaimKind, Extraction, HoldStatus, LocalEntity } from '../../src/model.ts'
import { chance } from '../chance.ts'

/** What some articles say that nobody wrote, and what people decided about it. */
export interface Corpus {
  readonly extractions: readonly Extraction[]
  readonly judgements: readonly Judgement[]
}

type Bare<Entity> = Entity extends LocalEntity ? Omit<Entity, 'id' | 'first' | 'aliases'> : never

/** Names that may be slips of each other, common and rare, with marks of order that files find hard. */
const NAMES = [
  'Lê Bá Trình',
  'Lê Ba Trình',
  'Nguyễn Văn Hùng',
  'Chẩu Văn Lâm',
  'Đỗ Hoàng Hải',
  'Đỗ Hồng Hải',
  'Hồ Quí Ly',
  'Hồ Quý Ly',
]
/** Units of the gazetteer: two of one name in two provinces, one that came after others, a province, one of no gazetteer. */
const PLACES = [
  ['huyện Châu Thành', '877@1975', 'district'],
  ['tỉnh Đồng Tháp', undefined, 'province'],
  ['xã Mỹ An', undefined, 'commune'],
] as const
const ROLES = ['Bí thư', 'Phó Bí thư', 'Chủ tịch', 'Ủy viên', 'Giám đốc']
const STATUSES: readonly HoldStatus[] = ['current', 'current', 'appointed', 'elected', 'left', 'former', 'candidate']
const OUTLETS = ['Báo Ví Dụ', 'Tin Tỉnh Nhà', undefined]
/** Ids that sort otherwise in other encodings, or would break a line. */
const MARKS = ['a', 'a-b', 'a\tb', 'Ａ', '😀', '\ud900x', '→', 'ă']
const TEXT =
  'Sáng nay hội nghị bàn về việc làm đường liên xã, trồng lúa vụ hè thu, thu gom rác và xây trường mới ở các ấp ven sông'

/**
 * A corpus that holds all there is in extractions, the same for the same number.
 *
 * @param units ids of units of the gazetteer
 * @param family what the names of its people end in: people of two families are of different names
 */
export function corpusOf(seed: number, units: readonly string[], family = ''): Corpus {
  const random = chance(seed)
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)]!
  const maybe = (share: number) => random() < share
  const day = () => `20${10 + Math.floor(random() * 16)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`
  const texts = Array.from(
    { length: 3 },
    () => `${TEXT} ${pick(ROLES)} ${Array.from({ length: 30 }, () => pick(NAMES)).join(' ')}`,
  )
  const extractions = Array.from({ length: 3 + Math.floor(random() * 9) }, (_, at) => articleSays(at))
  return { extractions, judgements: maybe(0.5) ? decisions() : [] }

  function articleSays(at: number): Extraction {
    const id = `${pick(MARKS)}${family}-${at}`
    const entities: LocalEntity[] = []
    const claims: Claim[] = []
    const add = (entity: Bare<LocalEntity>, aliases: string[] = []) => {
      const start = entities.length * 40
      entities.push({
        id: `e${entities.length}`,
        first: { start, end: start + 8 },
        aliases,
        ...entity,
      } as unknown as LocalEntity)
      const to = entities.at(-1)!.id
      claim('MENTIONS', '', to, entity.label)
      return to
    }
    function claim(kind: ClaimKind, from: string, to: string, quote: string, more: Partial<Claim> = {}) {
      const start = Math.floor(random() * 900)
      const evidence = { start, end: start + quote.length, quote, ...(maybe(0.1) && { page: 2 }) }
      const made = {
        id: `${id}#${claims.length}`,
        kind,
        from,
        to,
        evidence,
        rule: pick(['one', 'other']),
        confidence: 0.9,
        roles: {},
      }
      claims.push({ ...made, ...(maybe(0.05) && { by: 'person' as const }), ...more })
    }

    const places = PLACES.map(([label, , level]) => {
      const unit = maybe(0.8) ? pick(units) : undefined
      return add({ kind: 'Place', label, level, placeKind: label.split(' ')[0]!, ...(unit && { unit }) })
    })
    const bodies = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, nth) => {
      const [label, bodyKind, sector] = pick([
        ['Huyện ủy Châu Thành', 'committee', 'party'],
        ['Ủy ban nhân dân huyện Châu Thành', "people's committee", 'state'],
        ['Tỉnh ủy Đồng Tháp', 'committee', 'party'],
        [`Công ty Cổ phần Ví Dụ ${family}`, 'company', 'enterprise'],
      ] as const)
      const level = sector === 'enterprise' ? {} : { level: pick(['province', 'district'] as const) }
      const partOf = nth > 0 && maybe(0.3) ? { partOf: entities.find(({ kind }) => kind === 'Organization')!.id } : {}
      const place = maybe(0.7) ? { place: pick(places) } : {}
      return add({
        kind: 'Organization',
        label,
        bodyKind,
        sector,
        ...level,
        ...place,
        ...partOf,
        ...(maybe(0.15) && { unsettled: true }),
      })
    })
    const people = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
      const died = maybe(0.05) ? { dead: true as const, ...(maybe(0.5) && { died: day() }) } : {}
      const about = {
        ...(maybe(0.1) && { birthYear: pick([1960, 1971]) }),
        ...(maybe(0.2) && { gender: 'male' as const, genderTold: true as const }),
      }
      const honorifics = maybe(0.5) ? [pick(['ông', 'bà', 'Tiến sĩ', 'cố'])] : []
      return add(
        { kind: 'Person', label: pick(NAMES) + family, honorifics, ...about, ...died },
        maybe(0.1) ? [`Hùng${family}`] : [],
      )
    })
    const document = maybe(0.3)
      ? add({
          ...{ kind: 'Document', label: 'Nghị quyết số 05', documentKind: 'nghị quyết' },
          ...{ number: pick(['05', '5-NQ/TU']), issuer: pick(bodies), ...(maybe(0.5) && { date: day() }) },
        })
      : undefined
    if (document) claim('ISSUED', pick(bodies), document, 'ban hành Nghị quyết số 05 về dạy nghề')
    for (const list of [bodies, places])
      if (list.length > 1 && maybe(0.2))
        claim('SUCCEEDED_BY', list[0]!, list[1]!, 'nơi này thay cho nơi kia từ tháng bảy')
    for (const person of people)
      for (let nth = 0; nth < 1 + random() * 2; nth++) {
        const body = maybe(0.9) ? pick(bodies) : undefined
        const role = pick(ROLES)
        const post = add({ kind: 'Position', label: `${role} ${labelOf(body)}`.trim(), role, ...(body && { body }) })
        const status = pick(STATUSES)
        const times = {
          ...(maybe(0.3) && { from: day() }),
          ...(maybe(0.15) && { to: day() }),
          ...(maybe(0.1) && { acting: true }),
        }
        const by = maybe(0.2)
          ? {
              decidedBy: pick([...bodies, ...people]),
              began: 'appointed' as const,
              ...(document && { decision: document }),
            }
          : {}
        const hold = { status, ...times, ...by, ...(maybe(0.1) && { term: 'nhiệm kỳ 2020-2025' }) }
        claim('HOLDS', person, post, `${role} ${labelOf(body)} ${labelOf(person)}`, {
          hold,
          ...(maybe(0.07) && { denied: true }),
        })
      }
    const event = add({ kind: 'Event', label: 'hội nghị', eventKind: 'hội nghị', ...(maybe(0.6) && { date: day() }) })
    if (maybe(0.7)) claim('ORGANISED', pick(bodies), event, 'do cơ quan ấy tổ chức vào buổi sáng')
    for (const person of people)
      if (maybe(0.5))
        claim(
          pick(['ATTENDED', 'CHAIRED', 'SPOKE_AT']),
          person,
          event,
          `dự hội nghị có ${labelOf(person)} và nhiều người`,
        )
    if (maybe(0.4)) {
      const agreement = add({
        kind: 'Agreement',
        label: 'Chương trình phối hợp',
        agreementKind: 'chương trình',
        topics: ['dạy nghề'],
        ...(maybe(0.6) && { from: '2020' }),
        ...(maybe(0.5) && { status: pick(['signed', 'planned'] as const) }),
      })
      for (const body of new Set(bodies))
        if (maybe(0.8)) claim('PARTY_TO', body, agreement, 'hai bên ký chương trình phối hợp ba năm')
      for (const person of people)
        if (maybe(0.4)) claim('SIGNED', person, agreement, `${labelOf(person)} ký kết chương trình phối hợp`)
      claim('ABOUT', event, agreement, 'lễ ký kết chương trình phối hợp ba năm')
    }
    if (maybe(0.2)) {
      const figure = add({ kind: 'Figure', label: '120 hộ', measure: 'hộ nghèo', value: 120, unit: 'hộ' })
      claim('REPORTS', pick(bodies), figure, 'còn 120 hộ nghèo theo báo cáo của huyện')
    }
    if (maybe(0.2)) {
      const measure = add({
        kind: 'Event',
        label: 'khiển trách',
        eventKind: 'kỷ luật',
        measure: 'khiển trách',
        status: pick(['happened', 'proposed'] as const),
        ...(maybe(0.5) && { date: day() }),
      })
      claim('SUBJECT_OF', pick(people), measure, 'thi hành kỷ luật bằng hình thức khiển trách')
      claim('DECIDED', pick(bodies), measure, 'cơ quan ấy quyết định thi hành kỷ luật')
    }
    const fingerprint = maybe(0.5) ? fingerprintOf(pick(texts)) : undefined
    const outlet = pick(OUTLETS)
    const article = {
      id,
      title: pick(['Hội nghị bàn việc làm đường', 'Trao quyết định', 'Tin']),
      ...(maybe(0.85) && { published: day() }),
      ...(outlet && { outlet }),
    }
    return {
      article,
      ...(fingerprint && { fingerprint }),
      ...(maybe(0.6) && { home: 'Đồng Tháp' }),
      entities,
      claims,
      notices: [],
    }

    function labelOf(local: string | undefined): string {
      return entities.find(({ id }) => id === local)?.label ?? ''
    }
  }

  function decisions(): readonly Judgement[] {
    const said = { who: 'Trần Văn Hai', when: '2026-11-01', why: 'xem hồ sơ' }
    const articles = extractions.map(({ article }) => article.id)
    const somebody = () => ({ name: pick(NAMES) + family, ...(maybe(0.7) && { article: pick(articles) }) })
    const body = () => ({
      name: pick(['Huyện ủy Châu Thành', `Công ty Cổ phần Ví Dụ ${family}`]),
      ...(maybe(0.5) && { article: pick(articles) }),
    })
    const some = extractions[0]!.claims.at(-1)!
    const all: readonly Judgement[] = [
      { verdict: 'same', people: [somebody(), somebody()], ...said },
      { verdict: 'different', people: [somebody(), somebody()], ...said },
      { verdict: 'rename', person: somebody(), name: `Lê Bá Trình${family} (Ba)`, ...said },
      { verdict: 'different', bodies: [body(), body()], ...said },
      { verdict: 'same', bodies: [body(), body()], ...said },
      { verdict: 'rename', body: body(), name: `Công ty Ví Dụ ${family}`, ...said },
      { verdict: 'reject', article: extractions[0]!.article.id, quote: some.evidence.quote, ...said },
    ]
    return all.filter(() => maybe(0.5))
  }
}
