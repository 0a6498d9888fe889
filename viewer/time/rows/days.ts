export { common, type Days, dateOfDay, daysOf, newYear, yearOf, yearsIn } from '../../../src/7-graph/days.ts'
