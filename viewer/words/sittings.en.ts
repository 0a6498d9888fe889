import type { SittingWords } from './sittings.ts'

const number = new Intl.NumberFormat('en')
const counted = (count: number, one: string, many: string) => `${number.format(count)} ${count === 1 ? one : many}`

/** Sittings and learning to judge, in English. */
export const sittingsInEnglish: SittingWords = {
  sitting: 'Sitting',
  articles: (count) => counted(count, 'article', 'articles'),
  allUnread: (count) => `All not yet read (${number.format(count)})`,
  allRead: 'All articles are read.',
  progress: (read, all) => `${number.format(read)} of ${counted(all, 'article', 'articles')} read`,
  goOn: 'Go on with this sitting',
  stop: 'End this sitting',
  done: 'The sitting is done',
  sum: (articles, judged, wrong, missing) =>
    `${counted(articles, 'article', 'articles')}: ${counted(judged, 'fact', 'facts')} judged, ${number.format(wrong)} wrong, ${number.format(missing)} missing added.`,
  scoreHelp:
    'To know how well the program reads, run these two commands (with your own result folder in the place of “folder”):',

  measureKinds: { 'kỷ luật': 'Discipline', 'tố tụng': 'Criminal procedure' },
  measureHint: 'khiển trách, cảnh cáo, khởi tố…',
  decider: 'Decided by',
  countedHint: 'đảng viên kết nạp',
  unit: 'Unit',
  notNumber: 'This is no number.',
  notDate: 'A date is written 22/02/2024, 02/2024 or 2024.',

  teach: 'Learn to judge',
  offer: 'Judging for the first time?',
  offerText: (articles) =>
    `${counted(articles, 'short article', 'short articles')} with planted mistakes, about five minutes: you judge as in real work, and are told at once whether that was right, and why. Nothing of it goes into your judgements or your graph.`,
  begin: 'Begin',
  skip: 'Skip',
  teaching: 'Learning to judge',
  task: 'Some facts in the margin are wrong, and in one article something is missing. J, K: next fact, fact before; Y: right; N: wrong; M: missing; U: undo; ]: next article.',
  result: 'See the result',
  leave: 'To the real articles',
  again: 'Once more',
  yes: 'Just so.',
  no: 'Not so.',
  missingYes: 'That was missing indeed.',
  missingNo: 'Not missing: the margin has it already, or these words do not say it.',
  seen: (seen, all) => `You have seen ${number.format(seen)} of ${counted(all, 'mistake', 'mistakes')}.`,
  taken: (falsely) => `${counted(falsely, 'right fact was', 'right facts were')} taken for wrong.`,
  missingFound: 'What was missing: found.',
  missingLeft: (count) => `What was missing: ${count === 1 ? 'not found' : `${number.format(count)} not found`}.`,
  unjudged: (count) => `${counted(count, 'fact is', 'facts are')} not judged yet.`,
  notSeen: 'Not seen',
}
