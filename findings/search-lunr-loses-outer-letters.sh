#!/usr/bin/env bash
# Search: lunr's Vietnamese cuts letters off both ends of words, so “ủy” and “bí” find nothing, typed exactly.
#
# Seen with lunr 2.3.9 and lunr-languages 1.22.0 (lunr.vi), which site builders load for the language vi.
# Input: three titles in ordinary composed letters (NFC) and exact words of them as queries.
# One would guess: a Vietnamese add-on knows Vietnamese letters; if any are unknown, index and query suffer alike.
# Seen: its trimmer does not count í, á, ủ, ứ … as letters of a word and cuts them off at the ends: “Bí” is indexed as
# “b”, “Ủy” as “y”. Queries are not trimmed, so the words as typed find nothing. “thư” and “đồng” are found.
# For users of quanhe: a site over quanhe's names that searches with it does not find “Bí thư”, “Ủy ban”, “Huyện ủy” by
# the word that matters. The pages of `quanhe view` have a search of their own.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages lunr@2.3.9 lunr-languages@1.22.0

javascript > seen <<'JS'
import languages from 'lunr-languages/lunr.vi.js'
import stemmers from 'lunr-languages/lunr.stemmer.support.js'
import lunr from 'lunr'
console.warn = () => {}
stemmers(lunr)
languages(lunr)
const index = lunr(function () {
  this.use(lunr.vi)
  this.field('title')
  for (const title of ['Bí thư Huyện ủy', 'Ủy ban nhân dân', 'Đồng Tháp']) this.add({ id: title, title })
})
console.log('indexed:', Object.keys(index.invertedIndex).sort().join(' '))
for (const word of ['thư', 'đồng', 'bí', 'Bí', 'ủy', 'Ủy']) console.log(`${word}: ${index.search(word).map(({ ref }) => ref).join(', ') || 'nothing'}`)
JS

expect <<'END'
indexed: b ban dân huyện nhân tháp thư y đồng
thư: Bí thư Huyện ủy
đồng: Đồng Tháp
bí: nothing
Bí: nothing
ủy: nothing
Ủy: nothing
END
