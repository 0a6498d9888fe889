import type { Mentions } from '../3-mentions/index.ts'
import type { BodyMention, FigureMention, PeriodMention } from '../3-mentions/types.ts'
import type { Cast } from './cast.ts'
import type { Locals } from './locals.ts'

/** Claims the figures that an article reports, of the body last named before them, for the period last named. */
export function claimFigures({ mentions, cast, locals }: { readonly mentions: Mentions; readonly cast: Cast; readonly locals: Locals }): void {
  const { page, all } = mentions
  let body: { id: string; mention: BodyMention } | undefined
  let period: PeriodMention | undefined
  for (const mention of all) {
    if (mention.kind === 'body') {
      const id = cast.body(mention)
      if (id) body = { id, mention }
    } else if (mention.kind === 'period') {
      if (mention.label !== 'khóa') period = mention
    } else if (mention.kind === 'date' && mention.date?.length === 4) {
      period = { kind: 'period', from: mention.from, to: mention.to, label: 'năm', period: { from: mention.date, to: mention.date, text: mention.date } }
    } else if (mention.kind === 'figure' && body) {
      const measure = measureOf(mentions, mention)
      const words = page.words(mention.from, mention.to)
      const when = period?.period.text.replace(/^năm /, '')
      const label = `${words}${measure === mention.unit ? '' : ` ${measure}`}${when ? ` (${when})` : ''}`
      const id = locals.entity(`${mention.value} ${mention.unit} ${body.id} ${when ?? ''}`, mention, {
        kind: 'Figure', label, measure, value: mention.value, unit: mention.unit, ...(when && { period: when }), ...(mention.target !== undefined && { target: mention.target }),
      })
      locals.claim('REPORTS', body.id, id, mention, 'figure-of-body', 0.7, { figure: mention, body: body.mention })
    }
  }
}

/** What was counted: the words that the figure counts and what is said of them, up to the next mark. */
function measureOf({ page }: Mentions, figure: FigureMention): string {
  const start = page.reading.sentences[page.sentence(figure.from)]!
  let from = figure.from
  while (from > start && figure.from - from < 5 && !page.mark(from - 1) && !page.number(from - 1) && !page.capital(from - 1)) from--
  const verb = page.words(from, figure.from).replace(/^(đã|có|được|và|với|là)\s+/, '')
  return /^(kết nạp|tặng|bầu|mở|kiểm tra|giám sát|khen thưởng|thi hành|điều động|thành lập|công nhận|phát|chuyển|bồi dưỡng|giải thể)/.test(verb) ? `${figure.unit} ${verb}` : figure.unit
}
