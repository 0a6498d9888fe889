export { common, type Days, dateOfDay, daysOf, newYear, yearOf } from '../../../src/7-graph/days.ts'
