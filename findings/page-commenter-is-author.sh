#!/usr/bin/env bash
# Web pages: where JSON-LD lists its things side by side, whoever wrote a comment is an author of the article, or the
# article has none.
#
# Seen with trafilatura 2.3.1, newspaper4k 0.9.6, @extractus/article-extractor 9.0.1, Readability 0.6.0, metascraper 5.49.24.
# Input: a page with the JSON-LD that Yoast and @unhead/schema-org write: a `@graph` with an article, a comment and two
# people, each with an `@id`; the article and the comment refer to their authors by it.
# One would guess: a reference is followed, and the author of a comment is that of the comment.
# Seen: no library follows it. trafilatura and newspaper4k take all people of the graph for authors, Lý Văn Chín who commented
# too; article-extractor, Readability and metascraper find no author.
# For users of quanhe: it follows the reference. In records from such a library the field `authors` may hold readers.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages @extractus/article-extractor@9.0.1 @mozilla/readability@0.6.0 jsdom@29.1.1 metascraper@5.49.24 \
  metascraper-author@5.49.24
python_packages trafilatura==2.3.1 newspaper4k==0.9.6 lxml_html_clean==0.4.5

python <<'PY'
import json
sentence = 'Huyện ủy Tháp Mười tổ chức hội nghị công bố các quyết định về công tác cán bộ, với sự tham dự của đại diện các xã trong huyện. '
graph = {'@context': 'https://schema.org', '@graph': [
    {'@type': 'NewsArticle', '@id': '#article', 'headline': 'Huyện ủy Tháp Mười họp', 'author': {'@id': '#person/1'}},
    {'@type': 'Comment', '@id': '#comment', 'text': 'Chúc mừng!', 'about': {'@id': '#article'}, 'author': {'@id': '#person/2'}},
    {'@type': 'Person', '@id': '#person/1', 'name': 'Hà Mai'},
    {'@type': 'Person', '@id': '#person/2', 'name': 'Lý Văn Chín'}]}
open('page.html', 'w').write(
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Huyện ủy Tháp Mười họp</title>'
    f'<script type="application/ld+json">{json.dumps(graph, ensure_ascii=False)}</script></head>'
    f'<body><article><h1>Huyện ủy Tháp Mười họp</h1>{f"<p>{sentence * 2}</p>" * 4}</article></body></html>')
PY
python 2> /dev/null > seen <<'PY'
import newspaper, trafilatura
html = open('page.html').read()
print('trafilatura:', trafilatura.bare_extraction(html, with_metadata=True).as_dict()['author'])
article = newspaper.Article('https://bao.example.com/hop.html')
article.download(input_html=html)
article.parse()
print('newspaper4k:', '; '.join(article.authors))
PY
javascript >> seen <<'JS'
import { readFileSync } from 'node:fs'
import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import metascraper from 'metascraper'
import author from 'metascraper-author'
const url = 'https://bao.example.com/hop.html'
const html = readFileSync('page.html', 'utf8')
const of = (name) => name || 'nobody'
console.log('article-extractor:', of((await extractFromHtml(html, url)).author))
console.log('Readability:', of(new Readability(new JSDOM(html, { url }).window.document).parse().byline))
console.log('metascraper:', of((await metascraper([author()])({ html, url })).author))
JS

expect <<'END'
trafilatura: Hà Mai; Lý Văn Chín
newspaper4k: Hà Mai; Lý Văn Chín
article-extractor: nobody
Readability: nobody
metascraper: nobody
END
