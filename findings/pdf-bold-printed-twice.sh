#!/usr/bin/env bash
# PDF: a line made bold by printing it twice is read twice, and the two copies are glued together.
#
# Seen with unpdf 1.7.0 (pdf.js 5.6.205), pdfplumber 0.11.10, pypdf 7.1.1, PyMuPDF 2.0 and pypdfium2 5.15.2, on a PDF of
# ReportLab 5.1.0.
# Input: a heading drawn twice, 0.4 points apart: how printer drivers and office programs make bold a font without a
# bold cut.
# One would guess: all five see one line; or all five see two.
# Seen: only PDFium gives it once. pdf.js joins both without a space (“HuệQuyết”), pdfplumber doubles each letter
# (“QQuuyyếếtt”), pypdf and PyMuPDF give two lines.
# For users of quanhe: give the PDF itself, in which quanhe reads such a line once. In text taken out before, a person
# named in a heading may get a name that runs on into the heading again, and what is counted counts twice.
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
canvas.setFont('Be', 12)
for shift in (0, 0.4):
    canvas.drawString(40 + shift, 700, 'Quyết định bổ nhiệm bà Trần Thị Huệ')
canvas.save()
def show(reader, text):
    print(f'{reader:10} |', ' / '.join(text.strip().splitlines()))
show('PDFium', pypdfium2.PdfDocument('heading.pdf')[0].get_textpage().get_text_range())
show('pypdf', pypdf.PdfReader('heading.pdf').pages[0].extract_text())
show('PyMuPDF', pymupdf.open('heading.pdf')[0].get_text())
show('pdfplumber', pdfplumber.open('heading.pdf').pages[0].extract_text())
PY
javascript >> seen <<'JS'
import { readFileSync } from 'node:fs'
import { extractText } from 'unpdf'
const { text } = await extractText(new Uint8Array(readFileSync('heading.pdf')), { mergePages: true })
console.log(`pdf.js     | ${text.split('\n').join(' / ')}`)
JS

expect <<'END'
PDFium     | Quyết định bổ nhiệm bà Trần Thị Huệ
pypdf      | Quyết định bổ nhiệm bà Trần Thị Huệ / Quyết định bổ nhiệm bà Trần Thị Huệ
PyMuPDF    | Quyết định bổ nhiệm bà Trần Thị Huệ / Quyết định bổ nhiệm bà Trần Thị Huệ
pdfplumber | QQuuyyếếtt đđịịnnhh bbổổ nnhhiiệệmm bbàà TTrrầầnn TThhịị HHuuệệ
pdf.js     | Quyết định bổ nhiệm bà Trần Thị HuệQuyết định bổ nhiệm bà Trần Thị Huệ
END
