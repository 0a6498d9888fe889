#!/usr/bin/env bash
# Dates of pages: htmldate, and so trafilatura, reads the day that stands for “no day” as 1 January 2001.
#
# Seen with htmldate 1.11.0.
# Input: what .NET prints for a date that was never set (“1/1/0001 12:00:00 AM”), and a site generator in Go likewise
# (“1/1/0001”); as a meta, as a time, as text.
# One would guess: none, as with “0001-01-01T00:00:00Z”, since the year 1 lies before everything; or the year 1.
# Seen: the year 0001 with slashes is 2001, within the bounds of dates that are believed.
# For users of quanhe: it takes such a day for none and says so. In records made by trafilatura a `date` of 2001-01-01 is one
# that nobody wrote; leave it out.
set -euo pipefail
. "$(dirname "$0")/common.bash"
python_packages htmldate==1.11.0

python > seen <<'PY'
from htmldate import find_date
for code in ['<meta name="date" content="1/1/0001 12:00:00 AM">', '<time>1/1/0001</time>', '<p>1/1/0001</p>', '<time datetime="0001-01-01T00:00:00Z"></time>']:
    page = f'<html><body><article><h1>Tin</h1>{code}<p>Ông Trần Văn Hai dự họp ở xã Mỹ Long sáng nay.</p></article></body></html>'
    print(find_date(page, original_date=True), code)
PY

expect <<'END'
2001-01-01 <meta name="date" content="1/1/0001 12:00:00 AM">
2001-01-01 <time>1/1/0001</time>
2001-01-01 <p>1/1/0001</p>
None <time datetime="0001-01-01T00:00:00Z"></time>
END
