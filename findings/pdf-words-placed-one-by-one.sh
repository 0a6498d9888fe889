#!/usr/bin/env bash
# PDF: PyMuPDF sees no space behind a letter such as ị, ữ, ủ, where the printer placed the words one by one.
#
# Seen with PyMuPDF 2.0 and pdfplumber 0.11.10 on a PDF of ReportLab 5.1.0 (font Be Vietnam Pro); pypdfium2 5.15.2
# beside.
# Input: one line whose words are drawn each at its own place, the width of a space apart, as TeX and many layout
# programs do: a PDF need not hold space characters.
# One would guess: a gap as wide as a space is a space, whichever letter stands before it.
# Seen: PyMuPDF loses the gap only after words that end with a letter above U+1E00 (ạ ị ủ ữ …), which are Vietnamese for
# the most part: “ThịẨn”, “giữchức”, “Chủtịch”, and keeps it elsewhere in the same line. pdfplumber loses all of them.
# For users of quanhe: half a name or a post is glued to its neighbour in text taken out with PyMuPDF, in a way no test
# on Latin text shows. Give the PDF itself.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages @expo-google-fonts/be-vietnam-pro@0.4.1
python_packages reportlab==5.1.0 pymupdf==2.0 pdfplumber==0.11.10 pypdfium2==5.15.2

python > seen <<'PY'
import logging
logging.disable(logging.CRITICAL)
import pdfplumber, pymupdf, pypdfium2
from reportlab.pdfbase.pdfmetrics import registerFont, stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
registerFont(TTFont('Be', 'node_modules/@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'))
canvas, x = Canvas('notice.pdf'), 40
canvas.setFont('Be', 11)
for word in 'Bà Nguyễn Thị Ẩn giữ chức Chủ tịch Ủy ban nhân dân huyện.'.split(' '):
    canvas.drawString(x, 700, word)
    x += stringWidth(word + ' ', 'Be', 11)
canvas.save()
print('PDFium     |', pypdfium2.PdfDocument('notice.pdf')[0].get_textpage().get_text_range().strip())
print('PyMuPDF    |', pymupdf.open('notice.pdf')[0].get_text().strip())
print('pdfplumber |', pdfplumber.open('notice.pdf').pages[0].extract_text().strip())
PY

expect <<'END'
PDFium     | Bà Nguyễn Thị Ẩn giữ chức Chủ tịch Ủy ban nhân dân huyện.
PyMuPDF    | Bà Nguyễn ThịẨn giữchức Chủtịch Ủy ban nhân dân huyện.
pdfplumber | BàNguyễnThịẨngiữchứcChủtịchỦybannhândânhuyện.
END
