import type { Row } from './rows.ts'

/** What belongs to a role when a body is looked for. `takes` of `data/lexicons/roles.tsv`, read. */
export type Takes =
  | {
      readonly by:
        | 'hamlet'
        | 'deputy'
        | 'committee'
        | 'committee-named'
        | 'body'
        | 'named'
        | 'chair'
        | 'chair-named'
        | 'ministry'
        | 'council'
        | 'foreign'
    }
  /** Membership of a committee of this name: Huyện ủy viên. */
  | { readonly by: 'member'; readonly committee: string }
  /** Complete by itself: Tổng Bí thư. */
  | { readonly by: 'fixed'; readonly body: string }
  /** A national office unless a country's name follows: Thủ tướng. */
  | { readonly by: 'state'; readonly body: string }
  /** The last syllables of the role are the first of the body: Trưởng Ban Tổ chức. */
  | { readonly by: 'head'; readonly words: number; readonly needed: boolean }
  /** A body that begins with this word must follow: Phó Trưởng ban Thường trực Ban Tổ chức. */
  | { readonly by: 'organ'; readonly word: string }
  /** The unit of this type that follows, of another country: Tỉnh trưởng. */
  | { readonly by: 'governor'; readonly unit: string }
  /** The board of the enterprise that follows: Chủ tịch Hội đồng quản trị. */
  | { readonly by: 'board'; readonly board: string }

/** @throws DataFileError for a kind that there is not */
export function readTakes({ takes, form, at }: Row<'takes' | 'form'>): Takes {
  const [by, of = ''] = takes.split(':') as [string, string?]
  switch (by) {
    case 'member':
      return { by, committee: of }
    case 'fixed':
    case 'state':
      return { by, body: of }
    case 'head':
    case 'head-named':
      return { by: 'head', words: Number(of), needed: by === 'head-named' }
    case 'organ':
      return { by, word: of }
    case 'board':
      return { by, board: of }
    case 'governor':
      return { by, unit: of }
    case 'committee':
    case 'committee-named':
    case 'body':
    case 'named':
    case 'chair':
    case 'chair-named':
    case 'ministry':
    case 'council':
    case 'foreign':
    case 'hamlet':
    case 'deputy':
      return { by }
    default:
      throw at.wrong(`“${form}” takes “${takes}”, which is not among the kinds listed in data/README.md`)
  }
}
