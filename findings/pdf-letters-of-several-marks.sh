#!/usr/bin/env bash
# PDF: pdf.js splits Vietnamese words at letters whose one glyph stands for a letter and its marks.
#
# Seen with unpdf 1.7.0 (pdf.js 5.6.205) on a PDF of fpdf2 2.8.9 with uharfbuzz 0.57.0 and the font Be Vietnam Pro
# (@expo-google-fonts/be-vietnam-pro 0.4.1); pypdf 7.1.1 beside it.
# Input: one line of a decision, typed with separate marks (“Unicode tổ hợp”), which the shaper draws with the font's
# ready-made letters. The PDF says of each such glyph: this is u + hook above. That is how a PDF should say it.
# One would guess: the marks come out separate at worst, and normalising to NFC mends the text.
# Seen: with the marks composed again, pdf.js still leaves a space behind many such letters (“ủ y”, “Ẩ n”), and where
# one begins a line, it ends the line before and the rest of its word begins the next (“ô ngÁ”, “nh.”). pypdf reads the
# same file right.
# For users of quanhe: give the PDF itself: quanhe puts such words together again when it reads one. Text that was taken
# out with pdf.js before stays torn, and “ủ y” and “Ẩ n” are no words any more.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages unpdf@1.7.0 @expo-google-fonts/be-vietnam-pro@0.4.1
python_packages fpdf2==2.8.9 uharfbuzz==0.57.0 pypdf==7.1.1

python > seen <<'PY'
import unicodedata
from fpdf import FPDF
from pypdf import PdfReader
line = 'Huyện ủy Tháp Mười: bà Lê Thị Ẩn giữ chức Chủ tịch Ủy ban nhân dân; ông Ánh.'
pdf = FPDF()
pdf.add_page()
pdf.add_font('Be', fname='node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf')
pdf.set_font('Be', size=14)
pdf.set_text_shaping(True)
pdf.multi_cell(0, 8, unicodedata.normalize('NFD', line), align='L')
pdf.output('decision.pdf')
text = PdfReader('decision.pdf').pages[0].extract_text()
for line in unicodedata.normalize('NFC', text).split('\n'):
    print('pypdf |', line)
PY
javascript >> seen <<'JS'
import { readFileSync } from 'node:fs'
import { extractText } from 'unpdf'
const { text } = await extractText(new Uint8Array(readFileSync('decision.pdf')), { mergePages: true })
for (const line of text.normalize('NFC').split('\n')) console.log(`unpdf | ${line}`)
JS

expect <<'END'
pypdf | Huyện ủy Tháp Mười: bà Lê Thị Ẩn giữ chức Chủ tịch Ủy ban nhân dân; ông
pypdf | Ánh.
unpdf | Huyện ủ y Tháp Mườ i: bà Lê Thị Ẩ n giữ chứ c Chủ tịch Ủ y b an nhân dân; ô ngÁ
unpdf | nh.
END
