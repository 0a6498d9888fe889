import type { ReadingWords } from './reading.ts'

const number = new Intl.NumberFormat('en')

/** The reading room in English. */
export const readingEnglish: ReadingWords = {
  room: 'Reading room',
  previous: 'Previous article',
  next: 'Next article',
  place: (at, all, read) => `Article ${number.format(at)} of ${number.format(all)} · ${number.format(read)} read`,
  unreadOnly: 'Only articles not yet read',
  markRead: 'Mark as read',
  isRead: 'Read',
  noOther: 'No other article is left to read.',
  lit: 'Lit',
  dates: 'Dates',
  facts: (count) => `${number.format(count)} ${count === 1 ? 'fact' : 'facts'}`,
  noFacts: 'The program has drawn no facts from this article.',
  elsewhere: 'Place in the article unknown',
  right: 'Right',
  wrong: 'Wrong…',
  missing: 'Missing…',
  undo: 'Undo',
  isMissing: 'added by a reader',
  standings: { right: 'right', wrong: 'wrong' },
  judged: (count, all, missing) =>
    `${number.format(count)} of ${number.format(all)} facts judged${missing > 0 ? `, ${number.format(missing)} added` : ''}`,
  nobody: 'Say first who judges.',
  howTo: 'How to judge?',
  howToLines: [
    'By the words of this article alone: what you know from elsewhere does not count, even where the article errs.',
    'Right (Y): the person, the post, the body and the status (holds it, former, elected …) are as the article says. One of them wrong, and the fact is wrong (N): say what.',
    'Ranks, degrees and professions are no posts. “Đồng thời” and “kiêm” join two posts.',
    'Said in the article and not in the margin: M. Mark the words, choose the kind, give the full names of person and body.',
    'Mark the article as read when all is judged: only articles that were read go into the gold file, and what nobody judged counts for nothing.',
  ],
  missingTitle: 'The article says it, the program has not read it',
  missingKind: 'Kind',
  missingWords: 'Words of the article (mark them, or paste them)',
  missingNotFound: 'The article has not just these words.',
  type: 'Type',
  since: 'From',
  until: 'To',
  body: {
    judgeSame: 'The same body as…',
    judgeOther: 'Find the other',
    judgeDifferent: 'Two different bodies in two articles',
  },
  keys: [
    ['J K', 'in the reading room: next fact, fact before'],
    ['] [', 'in the reading room: next article, article before'],
    ['R', 'in the reading room: mark as read'],
    ['Y N M U', 'in the reading room with --edit: right, wrong, missing, undo'],
  ],
}
