#!/usr/bin/env bash
# Dates: dateparser throws a full date away for the hour beside it, and answers “8 hours ago”.
#
# Seen with dateparser 1.5.0, languages=['vi'], read on 20 March 2024 at 10:00.
# Input: dates with an hour as Vietnamese sites and invitations print them: “16/03/2024 lúc 8 giờ 30 phút”.
# One would guess: day and hour are both read; or, if the hour is not understood, the day alone or nothing.
# Seen: with the hour in words, “8 giờ 30 phút” is taken for a span back from now and the date beside it is dropped, so
# each such article dates from the day it is read. With “08:30” the same dates are right.
# For users of quanhe: check `published` where your scraper fills it so: a whole archive may stand on the day of the
# crawl, and the order of posts with it. Cut the hour off before you parse.
set -euo pipefail
. "$(dirname "$0")/common.bash"
python_packages dateparser==1.5.0

python > seen <<'PY'
from datetime import datetime
import dateparser
for text in ['16/03/2024 08:30', '16/03/2024 lúc 8 giờ 30 phút', 'ngày 16/3/2024', '8 giờ ngày 16/3/2024', 'ngày 16/3/2024, 8 giờ']:
    found = dateparser.parse(text, languages=['vi'], settings={'RELATIVE_BASE': datetime(2024, 3, 20, 10)})
    print(text, '→', found)
PY

expect <<'END'
16/03/2024 08:30 → 2024-03-16 08:30:00
16/03/2024 lúc 8 giờ 30 phút → 2024-03-20 01:30:00
ngày 16/3/2024 → 2024-03-16 00:00:00
8 giờ ngày 16/3/2024 → 2024-03-20 02:00:00
ngày 16/3/2024, 8 giờ → 2024-03-20 02:00:00
END
