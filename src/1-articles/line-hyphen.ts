/** A capitalised word and a hyphen; only with a vowel: in text for old fonts “Th-” is “Thư”. */
const HYPHENED = /(?<!\p{L})\p{Lu}\p{Ll}*-$/u
const VOWEL = /[aeiouy]|[^\0-\x7F]/i

/** “Nguyễn Thị Ánh-” + “Tuyết”, “2021-” + “2025”: the hyphen at the end of a line joins the two without a space. */
export function joinsByHyphen(line: string, next: string): boolean {
  if (/\d-$/.test(line)) return /^\d/.test(next)
  return VOWEL.test(HYPHENED.exec(line)?.[0] ?? '') && /^\p{Lu}\p{Ll}/u.test(next)
}
