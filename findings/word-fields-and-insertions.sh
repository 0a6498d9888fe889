#!/usr/bin/env bash
# Word: the text of a merge field, and a corrected name, are missing from what libraries call the text of a paragraph.
#
# Seen with docx 9.15.2 as writer; mammoth 1.13.0 and python-docx 1.2.0 as readers.
# Input: three paragraphs: one with a merge field (w:fldSimple), as mail merge leaves it with its result inside; one
# where the name is corrected with tracked changes (w:del, w:ins); one without either.
# One would guess: what Word shows is the text; a tracked insertion counts as accepted or as refused.
# Seen: mammoth drops the result of a simple field, with a message of the kind “warning” that its users seldom read. In
# python-docx `paragraph.text` drops it without a word, and of a correction it drops BOTH names, the old and the new:
# the sentence has a post and nobody who holds it.
# For users of quanhe: a .docx first turned into text by python-docx loses the corrected names. Give the .docx itself.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages docx@9.15.2 mammoth@1.13.0
python_packages python-docx==1.2.0

javascript > seen <<'JS'
import { writeFileSync } from 'node:fs'
import { DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, SimpleField, TextRun } from 'docx'
import mammoth from 'mammoth'
const change = { author: 'Văn thư', date: '2024-03-16T08:00:00Z' }
const paragraphs = [
  [new TextRun('Ông '), new SimpleField('MERGEFIELD Ten', 'Trần Văn Hai'), new TextRun(' giữ chức Bí thư.')],
  [
    new TextRun('Bà '),
    new DeletedTextRun({ ...change, id: 1, text: 'Lê Thị Bốn' }),
    new InsertedTextRun({ ...change, id: 2, text: 'Lê Thị Ba' }),
    new TextRun(' giữ chức Chủ tịch.'),
  ],
  [new TextRun('Huyện ủy Tháp Mười thông báo.')],
]
const document = new Document({ sections: [{ children: paragraphs.map((children) => new Paragraph({ children })) }] })
writeFileSync('decision.docx', await Packer.toBuffer(document))
const { value, messages } = await mammoth.extractRawText({ path: 'decision.docx' })
for (const line of value.split('\n\n').filter(Boolean)) console.log(`mammoth      ${line}`)
for (const { type, message } of messages) console.log(`mammoth      (${type}) ${message}`)
JS
python >> seen <<'PY'
import docx
for paragraph in docx.Document('decision.docx').paragraphs:
    print('python-docx ', paragraph.text)
PY

expect <<'END'
mammoth      Ông  giữ chức Bí thư.
mammoth      Bà Lê Thị Ba giữ chức Chủ tịch.
mammoth      Huyện ủy Tháp Mười thông báo.
mammoth      (warning) An unrecognised element was ignored: w:fldSimple
python-docx  Ông  giữ chức Bí thư.
python-docx  Bà  giữ chức Chủ tịch.
python-docx  Huyện ủy Tháp Mười thông báo.
END
