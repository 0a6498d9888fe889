import type { TreeWords } from './tree.ts'

const number = new Intl.NumberFormat('en')

/** See {@link TreeWords}. */
export const treeEnglish: TreeWords = {
  title: 'Structure',
  open: 'Show the structure',
  place: 'Place',
  explain: 'Who is above whom?',
  explainShort: 'Who is above whom in Viet Nam?',
  newest: 'The last day on which articles speak of this place; choose another in “On the day” below.',
  unknown: 'No article speaks of a body of this place.',
  within: 'Within',
  contains: 'Contains',
  doubles: 'One person, several chairs',
  both: 'and at the same time',
  leader: 'Head',
  nobody: 'no article tells',
  unnamed: 'no article names it',
  before: 'before:',
  levels: 'What there is at each level',
  seats: 'A seat in the Party, and the chair that usually goes with it',
  seatColumns: ['In the Party', 'The other chair', 'How often'],
  noArticle: 'This page is general knowledge; it was not read from the articles of this graph.',
  perhaps: 'In italics: seen there before this day, and no article tells of the end.',
  paler: 'Paler: seen in the chair before this day, no article tells of an end.',
  earlier: 'seen before, no article tells of an end',
  led: (place, day) => `${place}: who leads, on ${day}`,
  gone: (lastDay) => `This unit existed until ${lastDay}.`,
  notYet: (firstDay) => `This unit exists since ${firstDay}.`,
  see: (day) => `See ${day}`,
  untold: (chairs, all) =>
    `${number.format(chairs)} of ${number.format(all)} chairs of heads: no article tells who has it on this day.`,
}
