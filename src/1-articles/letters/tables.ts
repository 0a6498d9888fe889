/** The letters that ASCII lacks, in the order of the tables below. */
export const SMALL = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'
export const CAPITAL = SMALL.toUpperCase()

/** TCVN 5712:1993. Small letters are the same in the fonts called .VnTime and in the full table; of capitals the fonts have Ă Â Ê Ô Ơ Ư Đ. */
export const TCVN_SMALL =
  'b5 b8 b6 b7 b9 a8 bb be bc bd c6 a9 c7 ca c8 c9 cb ae cc d0 ce cf d1 aa d2 d5 d3 d4 d6 d7 dd d8 dc de df e3 e1 e2 e4 ab e5 e8 e6 e7 e9 ac ea ed eb ec ee ef f3 f1 f2 f4 ad f5 f8 f6 f7 f9 fa fd fb fc fe'
export const TCVN_FONT_CAPITALS = { letters: 'ĂÂÊÔƠƯĐ', bytes: 'a1 a2 a3 a4 a5 a6 a7' }
/** Its full table (VN1), where the fonts have quotation marks and dashes of Windows; programs of Unix wrote it. */
export const TCVN_CAPITAL =
  '80 83 81 82 84 a1 af c0 ba bf 85 a2 c1 c4 c2 c3 86 a7 87 8a 88 89 8b a3 c5 da cd d9 8c 8d 90 8e 8f 91 92 95 93 94 96 a4 db ff e0 f0 97 a5 98 9b 99 9a 9c 9d 01 9e 9f 02 a6 04 11 05 06 12 13 16 14 15 17'

/** VISCII, RFC 1456. */
export const VISCII_SMALL =
  'e0 e1 e4 e3 d5 e5 a2 a1 c6 c7 a3 e2 a5 a4 a6 e7 a7 f0 e8 e9 eb a8 a9 ea ab aa ac ad ae ec ed ef ee b8 f2 f3 f6 f5 f7 f4 b0 af b1 b2 b5 bd b6 be b7 de fe f9 fa fc fb f8 df d7 d1 d8 e6 f1 cf fd d6 db dc'
export const VISCII_CAPITAL =
  'c0 c1 c4 c3 80 c5 82 81 02 05 83 c2 85 84 86 06 87 d0 c8 c9 cb 88 89 ca 8b 8a 8c 8d 8e cc cd 9b ce 98 d2 d3 99 a0 9a d4 90 8f 91 92 93 b4 96 95 97 b3 94 d9 da 9c 9d 9e bf bb ba bc ff b9 9f dd 14 19 1e'

/** VNI for Windows (VNI-Times): a letter by itself, or a letter and a sign behind it. */
export const VNI_LETTERS: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }
export const VNI_BASES = 'aeoôuöy'
/** The sign and the marks that it stands for. */
export const VNI_SIGNS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
