#!/usr/bin/env bash
# Word: a line break inside a paragraph, and the hyphen that keeps two numbers together, vanish without a space.
#
# Seen with docx 9.15.2 as writer; mammoth 1.13.0, officeparser 8.1.1 and docx2txt 0.9 as readers.
# Input: “Trần Văn Hai”, Shift+Enter, “Bí thư Huyện ủy” in one paragraph; “nhiệm kỳ 2020-2025” with Word's non-breaking
# hyphen (w:noBreakHyphen, Ctrl+Shift+hyphen); “Họ tên”, a tab, “Lê Thị Ba”.
# One would guess: what divides two words on the page divides them in the text; mammoth's own HTML has the break as <br
# />.
# Seen: mammoth's extractRawText keeps the tab and the hyphen (as U+2011) but joins the words on both sides of a break:
# “HaiBí thư”. officeparser and docx2txt keep break and tab, and make the number 20202025 of a term.
# For users of quanhe: text taken out of Word by these has names that no reader can find again, and years that are no
# years. Give the .docx itself.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages docx@9.15.2 mammoth@1.13.0 officeparser@8.1.1
python_packages docx2txt==0.9

javascript > seen <<'JS'
import { writeFileSync } from 'node:fs'
import { Document, NoBreakHyphen, Packer, Paragraph, Tab, TextRun } from 'docx'
import mammoth from 'mammoth'
import { parseOffice } from 'officeparser'
const runs = [
  [new TextRun('Trần Văn Hai'), new TextRun({ break: 1, text: 'Bí thư Huyện ủy' })],
  [new TextRun({ children: ['nhiệm kỳ 2020', new NoBreakHyphen(), '2025'] })],
  [new TextRun({ children: ['Họ tên', new Tab(), 'Lê Thị Ba'] })],
]
const document = new Document({ sections: [{ children: runs.map((children) => new Paragraph({ children })) }] })
writeFileSync('notice.docx', await Packer.toBuffer(document))
const show = (reader, text) => console.log(reader, JSON.stringify(text.split(/\n+/).filter(Boolean)))
show('mammoth text', (await mammoth.extractRawText({ path: 'notice.docx' })).value)
show('mammoth HTML', (await mammoth.convertToHtml({ path: 'notice.docx' })).value)
show('officeparser', (await (await parseOffice('notice.docx')).to('text')).value)
JS
python >> seen <<'PY'
import docx2txt, json
lines = [line for line in docx2txt.process('notice.docx').split('\n') if line]
print('docx2txt', json.dumps(lines, ensure_ascii=False))
PY

expect <<'END'
mammoth text ["Trần Văn HaiBí thư Huyện ủy","nhiệm kỳ 2020‑2025","Họ tên\tLê Thị Ba"]
mammoth HTML ["<p>Trần Văn Hai<br />Bí thư Huyện ủy</p><p>nhiệm kỳ 2020‑2025</p><p>Họ tên\tLê Thị Ba</p>"]
officeparser ["Trần Văn Hai","Bí thư Huyện ủy","nhiệm kỳ 20202025","Họ tên\tLê Thị Ba"]
docx2txt ["Trần Văn Hai", "Bí thư Huyện ủy", "nhiệm kỳ 20202025", "Họ tên\tLê Thị Ba"]
END
