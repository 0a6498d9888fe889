#!/usr/bin/env bash
# Web pages: of two articles in the JSON-LD of a page, the one that stands first gives author and day, whosever it is.
#
# Seen with @extractus/article-extractor 9.0.1, Readability 0.6.0, metascraper 5.49.24, trafilatura 2.3.1, newspaper4k 0.9.6.
# Input: a page with a canonical address and two NewsArticles in JSON-LD, as content systems write them for “related news”:
# first one of 2020 by Lê Bình, then that of the page, of 2024 by Hà Mai. Each names its own address in `url` and
# `mainEntityOfPage`, and the second has the headline that the page has.
# One would guess: the article whose address is the canonical one is that of the page.
# Seen: all five give 2020 and Lê Bình; trafilatura and Readability give the headline of the other article too,
# trafilatura and newspaper4k name the authors of both. With the two in the other order all give 2024, and those two
# still name both authors.
# For users of quanhe: it compares addresses and headlines, so give it the saved page, not what one of these made of it. A
# wrong year there moves every “Sáng 15/3” of the article.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages @extractus/article-extractor@9.0.1 @mozilla/readability@0.6.0 jsdom@29.1.1 metascraper@5.49.24 \
  metascraper-author@5.49.24 metascraper-date@5.49.24 metascraper-title@5.49.24
python_packages trafilatura==2.3.1 newspaper4k==0.9.6 lxml_html_clean==0.4.5

python <<'PY'
import json
sentence = 'Huyện ủy Tháp Mười tổ chức hội nghị công bố các quyết định về công tác cán bộ, với sự tham dự của đại diện các xã trong huyện. '
def article(headline, address, day, author):
    return {'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': headline, 'url': address, 'mainEntityOfPage': address,
            'datePublished': day, 'author': {'@type': 'Person', 'name': author}}
own = article('Huyện ủy Tháp Mười họp', 'https://bao.example.com/hop.html', '2024-03-16T08:00:00+07:00', 'Hà Mai')
other = article('Xã Mỹ Long có cầu mới', 'https://bao.example.com/cau.html', '2020-02-02T08:00:00+07:00', 'Lê Bình')
def page(*articles):
    scripts = ''.join(f'<script type="application/ld+json">{json.dumps(one, ensure_ascii=False)}</script>' for one in articles)
    return (f'<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{own["headline"]}</title><link rel="canonical" href="{own["url"]}">'
            f'{scripts}</head><body><article><h1>{own["headline"]}</h1>{f"<p>{sentence * 2}</p>" * 4}</article></body></html>')
open('other-first.html', 'w').write(page(other, own))
open('own-first.html', 'w').write(page(own, other))
PY
javascript > seen <<'JS'
import { readFileSync } from 'node:fs'
import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import metascraper from 'metascraper'
import author from 'metascraper-author'
import date from 'metascraper-date'
import title from 'metascraper-title'
const url = 'https://bao.example.com/hop.html'
const day = (words) => words?.slice(0, 10)
for (const file of ['other-first', 'own-first']) {
  const html = readFileSync(`${file}.html`, 'utf8')
  const one = await extractFromHtml(html, url)
  const two = new Readability(new JSDOM(html, { url }).window.document).parse()
  const three = await metascraper([author(), date(), title()])({ html, url })
  console.log(`${file}:`)
  console.log(`article-extractor: ${one.title} | ${one.author} | ${day(one.published)}`)
  console.log(`Readability: ${two.title} | ${two.byline} | ${day(two.publishedTime)}`)
  console.log(`metascraper: ${three.title} | ${three.author} | ${day(three.date)}`)
}
JS
python 2> /dev/null >> seen <<'PY'
import newspaper, trafilatura
for file in ['other-first', 'own-first']:
    html = open(f'{file}.html').read()
    one = trafilatura.bare_extraction(html, with_metadata=True).as_dict()
    two = newspaper.Article('https://bao.example.com/hop.html')
    two.download(input_html=html)
    two.parse()
    print(f'{file}:')
    print('trafilatura:', one['title'], '|', one['author'], '|', one['date'])
    print('newspaper4k:', two.title, '|', '; '.join(two.authors), '|', str(two.publish_date)[:10])
PY

expect <<'END'
other-first:
article-extractor: Huyện ủy Tháp Mười họp | Lê Bình | 2020-02-02
Readability: Xã Mỹ Long có cầu mới | Lê Bình | 2020-02-02
metascraper: Huyện ủy Tháp Mười họp | Lê Bình | 2020-02-02
own-first:
article-extractor: Huyện ủy Tháp Mười họp | Hà Mai | 2024-03-16
Readability: Huyện ủy Tháp Mười họp | Hà Mai | 2024-03-16
metascraper: Huyện ủy Tháp Mười họp | Hà Mai | 2024-03-16
other-first:
trafilatura: Xã Mỹ Long có cầu mới | Lê Bình; Hà Mai | 2020-02-02
newspaper4k: Huyện ủy Tháp Mười họp | Lê Bình; Hà Mai | 2020-02-02
own-first:
trafilatura: Huyện ủy Tháp Mười họp | Hà Mai; Lê Bình | 2024-03-16
newspaper4k: Huyện ủy Tháp Mười họp | Hà Mai; Lê Bình | 2024-03-16
END
