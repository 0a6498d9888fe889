/** Of companies, schools and hospitals there are many: “Công ty cổ phần”, “Trường Tiểu học” without a name of its own is none of them. */
export const OF_MANY = new Set([
  'company',
  'bank',
  'enterprise',
  'cooperative',
  'school',
  'hospital',
  'broadcaster',
  'newspaper',
  'publisher',
])

/** What a university stands under. */
export const OVER_SCHOOLS = new Set(['school', 'ministry', 'government'])

/** What has a Khoa or a Bộ môn. */
export const TEACHES = new Set(['school', 'hospital', 'institute'])

/** What others stand under, as “…, Bộ Công an” says. */
export const PARENT = new Set([
  'ministry',
  'school',
  'government',
  'department',
  'provincial department',
  'police',
  'party organ',
  'hospital',
  'company',
  'bank',
  'court',
  'procuracy',
  'social insurance',
  'broadcaster',
  'inspectorate',
  'association',
])
