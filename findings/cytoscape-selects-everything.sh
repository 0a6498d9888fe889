#!/usr/bin/env bash
# Cytoscape.js: a selector with a Vietnamese name in it is invalid, and then selects all.
#
# Seen with Cytoscape.js 3.35.0.
# Input: three nodes with a column `năm` (year), and selectors as in its documentation.
# One would guess: an invalid selector selects nothing or raises an error, as in a browser.
# Seen: `[năm = 2020]` and `.đảng` select every element (with a warning in the console), so removing by such a selector
# empties the graph. Quotation marks and backslashes do not help; a column name without Vietnamese letters works.
# For users of quanhe: the columns of its exports have ASCII names for this reason; keep columns of your own so, or pick
# elements with a function.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages cytoscape@3.35.0

javascript > seen <<'JS'
import cytoscape from 'cytoscape'
console.warn = console.error = () => {}
const graph = () => cytoscape({ elements: [2020, 2021, 2022].map((year) => ({ data: { id: `n${year}`, năm: year, year } })) })
for (const selector of ['[year = 2020]', '[năm = 2020]', '.dang', '.đảng']) {
  const removed = graph()
  removed.remove(selector)
  console.log(`${selector}: selects ${graph().$(selector).length} of 3; left after remove: ${removed.elements().length}`)
}
JS

expect <<'END'
[year = 2020]: selects 1 of 3; left after remove: 2
[năm = 2020]: selects 3 of 3; left after remove: 0
.dang: selects 0 of 3; left after remove: 3
.đảng: selects 3 of 3; left after remove: 0
END
