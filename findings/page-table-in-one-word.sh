#!/usr/bin/env bash
# Web pages: a table of names and posts becomes one long word in three text extractors.
#
# Seen with html-to-text 10.0.1, newspaper4k 0.9.6, and the textContent of @mozilla/readability 0.6.0 with jsdom 26.1.0.
# Input: an article with an ordinary table: head, two rows, two columns, no white space between its elements.
# One would guess: cells are divided by a space, a tab or a line, whatever else gets lost of the table.
# Seen: nothing at all stands between cells or between rows: “Họ và tênChức vụTrần Văn HaiBí thưLê Thị BaChủ tịch”.
# html-to-text does it for every table that is not named in its settings, although it puts each <p> in a paragraph.
# For users of quanhe: “HaiBí thưLê Thị BaChủ tịch” holds no name and no post any more. Give the saved page: quanhe
# reads its rows.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages html-to-text@10.0.1 @mozilla/readability@0.6.0 jsdom@26.1.0
python_packages newspaper4k==0.9.6

cat > page.html <<'HTML'
<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Danh sách lãnh đạo huyện</title></head>
<body><article><p>Huyện ủy Tháp Mười tổ chức hội nghị công bố các quyết định về công tác cán bộ, với sự tham dự của đại
diện các ban, ngành, đoàn thể và các xã, thị trấn trong huyện.</p>
<table><thead><tr><th>Họ và tên</th><th>Chức vụ</th></tr></thead><tbody><tr><td>Trần Văn Hai</td><td>Bí thư</td></tr><tr><td>Lê Thị Ba</td><td>Chủ tịch</td></tr></tbody></table>
<p>Hội nghị cũng nghe các cơ quan báo cáo tình hình chung, bàn nhiệm vụ của thời gian tới và thống nhất cách làm, trước
khi bế mạc vào cuối buổi chiều cùng ngày.</p></article></body></html>
HTML
javascript > seen <<'JS'
import { readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { convert } from 'html-to-text'
import { JSDOM } from 'jsdom'
const html = readFileSync('page.html', 'utf8')
const show = (reader, text) => console.log(`${reader} | ${text.split('\n').find((line) => line.includes('Hai'))}`)
show('html-to-text', convert(html))
show('readability', new Readability(new JSDOM(html).window.document).parse().textContent)
JS
python >> seen <<'PY'
from newspaper import Article
article = Article('https://bao.example/tin', language='vi')
article.download(input_html=open('page.html', encoding='utf-8').read())
article.parse()
print('newspaper4k |', next(line for line in article.text.split('\n') if 'Hai' in line))
PY

expect <<'END'
html-to-text | Họ và tênChức vụTrần Văn HaiBí thưLê Thị BaChủ tịch
readability | Họ và tênChức vụTrần Văn HaiBí thưLê Thị BaChủ tịch
newspaper4k | Họ và tênChức vụTrần Văn HaiBí thưLê Thị BaChủ tịch
END
