/** Whether folded letters can be a syllable of Vietnamese. */
export function isVietnamese(folded: string): boolean {
  return VIETNAMESE_SYLLABLE.test(folded)
}

/** Onset, vowels with their marks, coda: what a Vietnamese syllable may be. “Putin” and “Maruta” are none. */
const VIETNAMESE_SYLLABLE =
  /^(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}(ng|nh|ch|[cmnpt])?$/u
