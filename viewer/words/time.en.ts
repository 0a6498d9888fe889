import { plural } from './counting.en.ts'
import type { TimeWords } from './time.ts'

/** See {@link TimeWords}. */
export const timeEnglish: TimeWords = {
  shows: { bars: 'Timeline', pairs: 'Served together', matrix: 'Matrix', rows: 'Table' },
  open: 'Over time',
  begin:
    'Choose a body to see who held each of its posts one after the other, one or more people to compare their careers, a place to see its first men and women over the years.',
  find: 'Find a body, a person, a place…',
  add: 'Add one to compare…',
  mostHeld: {
    Organization: 'Bodies of whose posts most is told',
    Person: 'People of whose posts most is told',
    Place: 'The heads of places',
  },
  without: (name) => `Leave out ${name}`,
  spells: (count) => plural(count, 'spell', 'spells'),
  chart: 'Spells over time',
  chartHelp: 'Arrow keys go from spell to spell, Enter opens the quote; + and − show fewer or more years, 0 shows all.',
  zoomHelp: 'Drag along the years to see only those; turn the wheel to see fewer or more.',
  fewerYears: 'Show fewer years',
  moreYears: 'Show more years',
  nothing: 'No article tells who held which post here.',

  acting: 'acting',
  former: 'former',
  candidate: 'proposed',
  noDay: 'Time not known:',
  noHolder: 'no article names a holder',
  bodyEnded: (date) => `no more after ${date}`,
  gap: (period) => `No holder known: ${period}`,
  double: (one, other, period) => `Two at one time: ${one}, ${other} (${period})`,
  signs: {
    current: 'incumbent',
    ended: 'over, or not known',
    open: 'beginning or end not told',
    seen: 'day of an article that shows it held',
    over: 'day of an article that calls it former',
    term: 'in this term, days not told',
    acting: 'acting',
    gap: 'no holder known',
    double: 'two at one time',
  },
  above: 'Above',
  below: 'Below, and its organs',

  fromYear: 'From year',
  toYear: 'To year',
  allYears: 'All years',
  ties: 'Show the years served together',

  nearness: { post: 'same post', body: 'same body', unit: 'same unit', province: 'same province' },
  nearnessMark: { post: 'P', body: 'B', unit: 'U', province: 'R' },
  pairsHelp:
    'Two people are nearest in the same kind of post, then in one body, one unit, one province; counted are the days on which articles show both there.',
  noPairs: 'No article shows two people serving together here.',
  days: (count) => plural(count, 'day', 'days'),
  noDays: 'whether at one time is not known',
  pairs: (count) => plural(count, 'pair', 'pairs'),
  matrixHelp: 'P same post, B same body, U same unit, R same province; the darker, the more days.',
  matrixLeft: (count) => `${plural(count, 'person is', 'people are')} not in the matrix; the list has all.`,
  met: (one, other, how) => `${one} and ${other}: ${how}`,
}
