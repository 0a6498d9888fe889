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
  keys: [
    ['J K', 'in the reading room: next fact, fact before'],
    ['] [', 'in the reading room: next article, article before'],
    ['R', 'in the reading room: mark as read'],
  ],
}
