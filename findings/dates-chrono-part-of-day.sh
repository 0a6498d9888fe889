#!/usr/bin/env bash
# Dates: chrono-node's Vietnamese reads “15/3” and, with the part of the day before it, today.
#
# Seen with chrono-node 2.10.3, locale vi, on 20 March 2024 as the day of reading.
# Input: the beginnings of newspaper sentences: “Chiều 15/3”, “Sáng 16/3/2024” and others, and the dates alone.
# One would guess: “sáng” and “chiều” add an hour to a date that is read without them; at worst the word is passed over.
# Seen: the match is the whole of “Sáng 16/3/2024”, but its day is the day of reading, no part of it marked as known
# (isCertain('day') is false). The other way round, “15/3, chiều”, is read rightly.
# For users of quanhe: if you fill the field `published`, or days of your own table, with it, every event that begins so
# has the day on which your script ran. Ask isCertain('day').
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages chrono-node@2.10.3

javascript > seen <<'JS'
import { vi } from 'chrono-node'
const reference = { instant: new Date('2024-03-20T03:00:00Z'), timezone: 420 }
for (const text of ['15/3', 'Chiều 15/3', '15/3, chiều', '16/3/2024', 'Sáng 16/3/2024', 'ngày 16 tháng 3 năm 2024', 'sáng ngày 16 tháng 3 năm 2024', 'Tối 5/2']) {
  const [{ text: match, start }] = vi.parse(text, reference)
  const day = ['year', 'month', 'day'].map((part) => String(start.get(part)).padStart(2, '0')).join('-')
  console.log(`${match} → ${day}, day ${start.isCertain('day') ? 'known' : 'not known'}`)
}
JS

expect <<'END'
15/3 → 2024-03-15, day known
Chiều 15/3 → 2024-03-20, day not known
15/3, chiều → 2024-03-15, day known
16/3/2024 → 2024-03-16, day known
Sáng 16/3/2024 → 2024-03-20, day not known
ngày 16 tháng 3 năm 2024 → 2024-03-16, day known
sáng ngày 16 tháng 3 năm 2024 → 2024-03-20, day not known
Tối 5/2 → 2024-03-20, day not known
END
