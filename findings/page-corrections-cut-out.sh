#!/usr/bin/env bash
# Web pages: an article extractor cuts out the words inside <ins>, <q>, <time>, <mark> and <dt>, not only their marks.
#
# Seen with @extractus/article-extractor 9.0.1; @mozilla/readability 0.6.0 with linkedom 0.18.15 and trafilatura 2.3.1
# beside it.
# Input: a short news article in which a name is corrected with <del> and <ins>, a day stands in <time>, what was said
# in <q>, and a list of posts in <dl>.
# One would guess: an element the extractor does not keep is unwrapped, its words stay; at most what is struck out goes.
# Seen: article-extractor removes the words with the element, so the sentence is left without its person, its day and
# its quotation, and a list of posts without its names; nothing is said of it. trafilatura loses the day in <time> as
# well, but it and Readability keep the struck name as if it held.
# For users of quanhe: “Ông giữ chức Bí thư” names nobody, “Ông Lê Văn Cũ Trần Văn Hai” names two. Give the saved page.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages @extractus/article-extractor@9.0.1 @mozilla/readability@0.6.0 linkedom@0.18.15
python_packages trafilatura==2.3.1

cat > page.html <<'HTML'
<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Huyện ủy Tháp Mười công bố quyết định</title></head>
<body><article><p>Huyện ủy Tháp Mười tổ chức hội nghị công bố các quyết định về công tác cán bộ, với sự tham dự của đại
diện các ban, ngành, đoàn thể và các xã, thị trấn trong huyện.</p>
<p>Ông <del>Lê Văn Cũ</del> <ins>Trần Văn Hai</ins> giữ chức Bí thư từ <time>16/3/2024</time>.</p>
<p>Ông nói: <q>Tôi xin hứa</q> trước hội nghị.</p>
<dl><dt>Lê Thị Ba</dt><dd>Chủ tịch</dd></dl>
<p>Hội nghị cũng nghe các cơ quan báo cáo tình hình chung, bàn nhiệm vụ của thời gian tới và thống nhất cách làm, trước
khi bế mạc vào cuối buổi chiều cùng ngày.</p></article></body></html>
HTML
javascript > seen <<'JS'
import { readFileSync } from 'node:fs'
import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
const html = readFileSync('page.html', 'utf8')
const show = (reader, html) => {
  const lines = [...parseHTML(`<body>${html}</body>`).document.querySelectorAll('p, dl')]
  for (const line of lines.slice(1, -1)) console.log(`${reader} | ${line.textContent.replace(/\s+/g, ' ').trim()}`)
}
show('article-extractor', (await extractFromHtml(html, 'https://bao.example/tin')).content)
show('readability', new Readability(parseHTML(html).document).parse().content)
JS
python >> seen <<'PY'
import trafilatura
for line in trafilatura.extract(open('page.html', encoding='utf-8').read()).split('\n')[1:-1]:
    print('trafilatura |', line)
PY

expect <<'END'
article-extractor | Ông giữ chức Bí thư từ .
article-extractor | Ông nói: trước hội nghị.
article-extractor | Chủ tịch
readability | Ông Lê Văn Cũ Trần Văn Hai giữ chức Bí thư từ 16/3/2024.
readability | Ông nói: Tôi xin hứa trước hội nghị.
readability | Lê Thị BaChủ tịch
trafilatura | Ông Lê Văn Cũ Trần Văn Hai giữ chức Bí thư từ .
trafilatura | Ông nói: Tôi xin hứa
trafilatura | trước hội nghị.
trafilatura | - Lê Thị Ba
trafilatura | - Chủ tịch
END
