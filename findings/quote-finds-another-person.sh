#!/usr/bin/env bash
# Quotes: the library that anchors a quotation in a page finds another person's sentence, and does not say that it
# guessed.
#
# Seen with dom-anchor-text-quote 4.0.2 and jsdom 26.1.0.
# Input: one paragraph about Trần Văn Tâm and quotations as a W3C annotation has them (TextQuoteSelector, `exact`), two
# of which do not stand in it.
# One would guess: `exact` is exact: a quotation that is not there gives null.
# Seen: Trần Văn Tám, and even Trần Văn Sáu, are “found” as Trần Văn Tâm; a deputy's post as the chairman's. Only what
# is quite unlike gives null. The answer is an ordinary range without a measure of likeness.
# For users of quanhe: where its quotes are laid over a changed or another page with this, a fact can be marked on a
# sentence about somebody else. Compare range.toString() with the quote before you show it.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages dom-anchor-text-quote@4.0.2 jsdom@26.1.0

javascript > seen <<'JS'
import { toRange } from 'dom-anchor-text-quote'
import { JSDOM } from 'jsdom'
const { body } = new JSDOM('<p>Ông Trần Văn Tâm, Chủ tịch UBND huyện, dự hội nghị.</p>').window.document
for (const exact of ['Trần Văn Tâm', 'Trần Văn Tám', 'Trần Văn Sáu', 'Trần Văn Tám, Phó Chủ tịch UBND huyện', 'Bà Lê Thị Ba']) console.log(`${exact} → ${toRange(body, { exact })}`)
JS

expect <<'END'
Trần Văn Tâm → Trần Văn Tâm
Trần Văn Tám → Trần Văn Tâm
Trần Văn Sáu → Trần Văn Tâm
Trần Văn Tám, Phó Chủ tịch UBND huyện → Trần Văn Tâm, Chủ tịch UBND huyện
Bà Lê Thị Ba → null
END
