/** Whether a word is a day as the user writes one, or a month or a year: `2024-02-22`, `2024-02`, `2024`. */
export function isDate(word: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(word)
}
