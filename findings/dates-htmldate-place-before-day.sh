#!/usr/bin/env bash
# Dates: htmldate reads “ngày 08 tháng 07 năm 2024” but answers 1 January if a place stands before it.
#
# Seen with htmldate 1.11.0.
# Input: the same page with the line of date that official papers carry, with the place (“Đồng Tháp, ngày …”) and
# without.
# One would guess: the day is found or is not; a page's date is never a day that stands nowhere in it.
# Seen: with the place, as every Vietnamese official paper must have it, 2024-01-01: only the year is taken and filled
# up.
# For users of quanhe: such a `published` puts reports in the wrong order, and the day looks exact. Take a 1 January
# from htmldate as a year.
set -euo pipefail
. "$(dirname "$0")/common.bash"
python_packages htmldate==1.11.0

python > seen <<'PY'
from htmldate import find_date
text = '<p>Huyện ủy Tháp Mười tổ chức hội nghị công bố các quyết định về công tác cán bộ.</p>'
for line in ['ngày 08 tháng 07 năm 2024', 'Thứ Hai, ngày 08 tháng 07 năm 2024', 'Đồng Tháp, ngày 08 tháng 07 năm 2024', 'Tháp Mười, ngày 8 tháng 7 năm 2024']:
    print(line, '→', find_date(f'<html><head><title>Thông báo</title></head><body>{text}<p>{line}</p>{text}</body></html>'))
PY

expect <<'END'
ngày 08 tháng 07 năm 2024 → 2024-07-08
Thứ Hai, ngày 08 tháng 07 năm 2024 → 2024-07-08
Đồng Tháp, ngày 08 tháng 07 năm 2024 → 2024-01-01
Tháp Mười, ngày 8 tháng 7 năm 2024 → 2024-01-01
END
