#!/usr/bin/env bash
# PDF: in a heading with letters set apart, readers put a space between all letters, and then none tells the words
# apart.
#
# Seen with unpdf 1.7.0 (pdf.js 5.6.205), PyMuPDF 2.0, pdfplumber 0.11.10, pypdf 7.1.1 and pypdfium2 5.15.2, on a PDF of
# ReportLab 5.1.0.
# Input: one heading in 13 points, with the character spacing of the PDF (operator Tc) set to 3 points; the spaces
# between its words are space characters in the file.
# One would guess: character spacing is for the eye; the characters of the file, spaces and all, are the text.
# Seen: pdf.js answers “T r ầ n V ă n H a i”: one space between letters and one between words, so the border of words is
# lost for good; PyMuPDF and pdfplumber break some words; pypdf and PDFium give the line as it is in the file.
# For users of quanhe: give the PDF itself: quanhe goes by the spaces of the file. In text taken out with pdf.js or
# PyMuPDF before, a name in such a heading is not found; it usually stands in the body again.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages unpdf@1.7.0 @expo-google-fonts/be-vietnam-pro@0.4.1
python_packages reportlab==5.1.0 pypdf==7.1.1 pymupdf==2.0 pdfplumber==0.11.10 pypdfium2==5.15.2

python > seen <<'PY'
import logging
logging.disable(logging.CRITICAL)
import pdfplumber, pymupdf, pypdf, pypdfium2
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
registerFont(TTFont('Be', 'node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'))
canvas = Canvas('heading.pdf')
heading = canvas.beginText(40, 700)
heading.setFont('Be', 13)
heading.setCharSpace(3)
heading.textLine('QUYẾT ĐỊNH: ông Trần Văn Hai')
canvas.drawText(heading)
canvas.save()
def show(reader, text):
    print(f'{reader:10} |', text.strip())
show('PDFium', pypdfium2.PdfDocument('heading.pdf')[0].get_textpage().get_text_range())
show('pypdf', pypdf.PdfReader('heading.pdf').pages[0].extract_text())
show('PyMuPDF', pymupdf.open('heading.pdf')[0].get_text())
show('pdfplumber', pdfplumber.open('heading.pdf').pages[0].extract_text())
PY
javascript >> seen <<'JS'
import { readFileSync } from 'node:fs'
import { extractText } from 'unpdf'
const { text } = await extractText(new Uint8Array(readFileSync('heading.pdf')), { mergePages: true })
console.log(`pdf.js     | ${text.trim()}`)
JS

expect <<'END'
PDFium     | QUYẾT ĐỊNH: ông Trần Văn Hai
pypdf      | QUYẾT ĐỊNH: ông Trần Văn Hai
PyMuPDF    | Q U Y ẾT Đ ỊN H : ô n g T r ần V ă n H a i
pdfplumber | QUY ẾT ĐỊNH : ông Trần Văn Hai
pdf.js     | Q U Y Ế T Đ Ị N H : ô n g T r ầ n V ă n H a i
END
