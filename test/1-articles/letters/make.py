"""Makes the files of this folder from the articles below. Run once, in a folder with node_modules/vietnamese-conversion:

    pip install reportlab==4.4.4 python-docx==1.2.0; npm install vietnamese-conversion@2.0.0; python make.py <this folder>

TCVN3 and VNI are written by vietnamese-conversion (npm), which shares nothing with the tables of this project; VISCII,
TCVN 5712 and windows-1258 by iconv of glibc 2.36; misread UTF-8 by Python's own codecs; PDF by reportlab, Word files by
python-docx. vietnamese-conversion 2.0.0 writes ỷ and ỹ wrongly in VNI, so the articles have neither.
"""
import json, subprocess, sys, textwrap, unicodedata
from pathlib import Path
from docx import Document
from reportlab.pdfgen.canvas import Canvas

out = Path(sys.argv[1])
ARTICLES = [
    """Huyện Cao Lãnh tổng kết công tác phối hợp
Sáng 15/3, đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, chủ trì hội nghị tổng kết chương trình phối hợp với Sở Y tế.
Dự hội nghị có bà Lê Thị Ba, Giám đốc Sở Y tế tỉnh Đồng Tháp; ông Nguyễn Hữu Tư, Phó Chủ tịch Ủy ban nhân dân huyện.
""",
    """ĐẠI HỘI ĐẢNG BỘ THÀNH PHỐ TRÀ VINH
Chiều 20/8, Đảng bộ thành phố Trà Vinh khai mạc đại hội đại biểu lần thứ mười hai, nhiệm kỳ 2020 - 2025.
Đồng chí Phạm Thị Năm, Phó Bí thư Tỉnh ủy, dự và phát biểu: “Đảng bộ cần giữ vững đoàn kết”. Đại hội bầu ông Võ Văn Sáu làm Bí thư Thành ủy.
""",
    """Giao nhiệm vụ cho cán bộ
Ban Thường vụ Huyện ủy Tiểu Cần trao quyết định điều động ông Lâm Quốc Bảy, Chánh Văn phòng Huyện ủy, giữ chức Bí thư Đảng ủy xã Tân Hòa.
Ông Đặng Minh Tám, Trưởng Ban Tổ chức Huyện ủy, đọc quyết định; người được điều động hứa sẽ hoàn thành nhiệm vụ được giao.
""",
]


def font(text, code):
    script = "const {VietnameseConversion}=require('vietnamese-conversion');process.stdout.write(new VietnameseConversion(require('fs').readFileSync(0,'utf8'),'unicode').toCharset(process.argv[1]))"
    return subprocess.run(['node', '-e', script, code], input=text.encode(), capture_output=True, check=True).stdout.decode()


def iconv(text, code):
    plain = text.replace('“', '"').replace('”', '"')
    return subprocess.run(['iconv', '-f', 'UTF-8', '-t', code], input=plain.encode(), capture_output=True, check=True).stdout


def page(text, charset):
    title, *paragraphs = text.strip().split('\n')
    body = ''.join(f'<p><font face=".VnTime">{paragraph}</font></p>\n' for paragraph in paragraphs)
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"><title>{title}</title></head>\n<body><h1>{title}</h1>\n{body}</body></html>\n'


def word(name, *paragraphs):
    document = Document()
    for text, face in paragraphs:
        document.add_paragraph().add_run(text).font.name = face
    document.core_properties.author = 'test'
    document.save(out / name)


def pdf(name, lines):
    canvas = Canvas(str(out / name), invariant=1)
    canvas.setFont('Helvetica', 12)
    for number, line in enumerate(part for line in lines for part in textwrap.wrap(line, 72)):
        canvas.drawString(60, 780 - 18 * number, line)
    canvas.save()


def misread(text, code='cp1252', errors='strict'):
    # Of bytes that have no character Windows makes control characters, many programs U+FFFD.
    raw = text.encode()
    return ''.join(bytes([byte]).decode(code, 'ignore') or ('\ufffd' if errors == 'replace' else chr(byte)) for byte in raw)


def bare(text):
    split = unicodedata.normalize('NFD', text)
    return ''.join(char for char in split if not unicodedata.combining(char)).replace('đ', 'd').replace('Đ', 'D')


def write(name, content):
    (out / name).write_bytes(content if isinstance(content, bytes) else content.encode())


one, two, three = ARTICLES
for number, text in enumerate(ARTICLES, 1):
    write(f'original-{number}.txt', text)

for code in ('tcvn3', 'vni'):
    write(f'{code}-unicode-1.txt', font(one, code))
    write(f'{code}-bytes-2.txt', font(two, code).encode('cp1252'))
    write(f'{code}-bytes-3.html', page(font(three, code), 'x-user-defined').encode('cp1252'))
    write(f'{code}-bytes-1.html', page(font(one, code), 'iso-8859-1').encode('cp1252'))
    pdf(f'{code}-3.pdf', font(three, code).strip().split('\n'))
    word(f'{code}-1.docx', *((line, '.VnTime') for line in font(one, code).strip().split('\n')))
    rows = [f'{i},"{font(text, code).replace(chr(34), chr(34) * 2)}"' for i, text in enumerate(ARTICLES, 1)]
    write(f'{code}-bytes.csv', 'id,text\n'.encode() + '\n'.join(rows).encode('cp1252'))
    write(f'{code}.jsonl', ''.join(json.dumps({'id': str(i), 'text': font(t, code)}, ensure_ascii=False) + '\n' for i, t in enumerate(ARTICLES, 1)))
head, *rest = two.strip().split('\n')
word('mixed-2.docx', (font(head, 'tcvn3'), '.VnTimeH'), *((line, 'Times New Roman') for line in rest))
first, *others = one.strip().split('\n')
word('mixed-1.docx', (first, 'Times New Roman'), *((font(line, 'tcvn3'), '.VnTime') for line in others))

for code in ('VISCII', 'TCVN', 'CP1258'):
    name = code.lower()
    write(f'{name}-bytes-1.txt', iconv(one, code))
    write(f'{name}-bytes-2.txt', iconv(two, code))
    write(f'{name}-bytes-3.html', iconv(page(three, 'iso-8859-1'), code))
write('viscii-unicode-1.txt', iconv(one, 'VISCII').decode('latin-1'))

write('misread-once-1.txt', misread(one))
write('misread-once-2.html', page(misread(two), 'utf-8'))
write('misread-once-3.csv', 'id,text\n3,"' + misread(three) + '"\n')
write('misread-twice-1.txt', misread(misread(one)))
write('misread-twice-2.html', page(misread(misread(two)), 'utf-8'))
write('misread-twice-3.jsonl', json.dumps({'id': '3', 'text': misread(misread(three))}, ensure_ascii=False))
write('misread-1258-1.txt', misread(one, 'cp1258'))
write('misread-mac-3.txt', three.encode().decode('mac-roman'))
write('misread-lost-2.txt', misread(two, errors='replace'))

write('lost-question-1.txt', one.encode('latin-1', 'replace').decode('latin-1'))
write('lost-question-2.html', page(two, 'utf-8').encode('ascii', 'replace'))
write('lost-replaced-3.txt', ''.join(c if ord(c) < 256 else '\ufffd' for c in three))
word('lost-question-3.docx', *((line.encode('latin-1', 'replace').decode('latin-1'), 'Arial') for line in three.strip().split('\n')))

write('bare-1.txt', bare(one))
write('bare-2.html', page(bare(two), 'utf-8'))
write('bare-3.csv', 'id,text\n3,"' + bare(three) + '"\n')

write('english.txt', 'The committee met on Friday\nThe provincial committee met on Friday morning to review its plans for the coming year, and agreed that the work of the districts should be reported every month.\n')
write('chinese.txt', '昨天下午，省委书记主持召开了会议，讨论了今年的工作计划，并要求各区每月报告进展情况。\n')
write('french.txt', 'Réunion du comité\nLe comité provincial s’est réuni vendredi matin à l’hôtel de ville, où il a été décidé que les délégués présenteraient leurs idées à l’été prochain.\n')
