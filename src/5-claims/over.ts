/**
 * Is an end past on the day of an article? One in the same year or month, told with that precision, is: people say “từ năm 2020 đến năm 2024” in 2024
 * of what is over. A plan or a term (“giai đoạn 2020 - 2025”) goes on to its last day. Without a day of publication what has an end has ended.
 *
 * @param planned the end is that of a plan or term
 */
export function isOver(end: string, published: string | undefined, planned: boolean): boolean {
  if (published === undefined) return true
  const length = Math.min(end.length, published.length)
  const [ended, then] = [end.slice(0, length), published.slice(0, length)]
  return planned ? ended < then : ended <= then
}
