"""Makes the documents of this folder anew: see README.md. All names are invented.

    python make.py    (python-docx 1.2.0, openpyxl 3.1.5, XlsxWriter 3.3.1, reportlab 5.1.0, fpdf2 2.8.9; LibreOffice 7.4, Chromium)
"""

import datetime
import subprocess
import tempfile
import unicodedata
from pathlib import Path

import docx
import openpyxl
import xlsxwriter
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from fpdf import FPDF
from openpyxl.styles import Alignment, Font
from reportlab.lib.pagesizes import A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

HERE = Path(__file__).parent
DEJAVU = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def xml(text):
    return parse_xml(text.replace("<w:p>", f"<w:p {nsdecls('w')}>", 1))


def soffice(source, kind, folder):
    subprocess.run(["soffice", "--headless", "--convert-to", kind, "--outdir", folder, source], check=True, capture_output=True)


def print_page(html, pdf):
    with tempfile.NamedTemporaryFile("w", suffix=".html") as page:
        page.write('<meta charset="utf-8">' + html)
        page.flush()
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page.name],
            check=True,
            capture_output=True,
        )


# --- Word -----------------------------------------------------------------------------------------------------------


def word_signs():
    """Breaks, tabs, hyphens, struck and hidden text, changes, fields, controls, links, a large first letter."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Đầu trang: Đỗ Văn Đầu"
    document.sections[0].footer.paragraphs[0].text = "Chân trang: Đỗ Văn Chân"
    document.add_heading("Tin nhân sự", 1)
    body = document.element.body
    end = body[-1]
    for text in [
        # Three kinds of line ends and tabs; hyphens that do not break, and that may.
        "<w:p><w:r><w:t>Đồng chí Trần Văn</w:t><w:br/><w:t>Hai,</w:t><w:tab/><w:t>Bí thư</w:t><w:cr/>"
        "<w:t>Huyện ủy Cao Lãnh; nhiệm kỳ 2020</w:t><w:noBreakHyphen/><w:t>2025, chuyển</w:t><w:softHyphen/><w:t>đổi.</w:t></w:r></w:p>",
        # Struck once, struck twice, hidden, struck by a style, and not struck after all.
        "<w:p><w:r><w:t xml:space='preserve'>Ông </w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t xml:space='preserve'>Phạm Văn Xóa </w:t></w:r>"
        "<w:r><w:rPr><w:dstrike w:val='true'/></w:rPr><w:t xml:space='preserve'>Phạm Văn Bỏ </w:t></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space='preserve'>Mai Văn Ẩn </w:t></w:r>"
        "<w:r><w:rPr><w:rStyle w:val='Struck'/></w:rPr><w:t xml:space='preserve'>Phạm Văn Kiểu </w:t></w:r>"
        "<w:r><w:rPr><w:strike w:val='0'/></w:rPr><w:t>Ngô Văn Bảy</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>12</w:t></w:r>"
        "<w:r><w:t xml:space='preserve'> dự họp.</w:t></w:r></w:p>",
        # Changes that are not accepted: a name replaced, the end of a paragraph deleted, text moved.
        "<w:p><w:r><w:t xml:space='preserve'>Ông </w:t></w:r><w:del w:id='1' w:author='A'><w:r><w:delText>Lê Văn Cũ</w:delText></w:r></w:del>"
        "<w:ins w:id='2' w:author='A'><w:r><w:t>Lê Văn Mới</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> giữ chức Giám đốc Sở Y tế.</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:rPr><w:del w:id='3' w:author='A'/></w:rPr></w:pPr><w:r><w:t>Bà Đỗ Thị Tám phụ trách Văn phòng</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>Huyện ủy.</w:t></w:r><w:moveFrom w:id='4' w:author='A'><w:r><w:t>Câu chuyển đi.</w:t></w:r></w:moveFrom></w:p>",
        "<w:p><w:pPr><w:rPr><w:del w:id='5' w:author='A'/></w:rPr></w:pPr><w:del w:id='6' w:author='A'><w:r><w:delText>Cả đoạn bị xóa.</w:delText></w:r></w:del></w:p>",
        # Fields of a form letter, old and new; a control with text, and one that only prompts; a link; a smart tag.
        "<w:p><w:r><w:t xml:space='preserve'>Kính gửi: </w:t></w:r><w:fldSimple w:instr=' MERGEFIELD Ten '><w:r><w:t>Võ Văn Sáu</w:t></w:r></w:fldSimple>"
        "<w:r><w:t xml:space='preserve'>, </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> MERGEFIELD Chuc_vu </w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>Phó Chủ tịch</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
        "<w:p><w:sdt><w:sdtPr><w:alias w:val='Nơi nhận'/></w:sdtPr><w:sdtContent><w:r><w:t>Huyện Tháp Mười</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Nhấp vào đây để nhập văn bản.</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:r><w:t xml:space='preserve'>, </w:t></w:r><w:hyperlink w:anchor='a'><w:r><w:t>tỉnh Đồng Tháp</w:t></w:r></w:hyperlink>"
        "<w:smartTag w:uri='x' w:element='y'><w:r><w:t xml:space='preserve'> và Trà Vinh.</w:t></w:r></w:smartTag></w:p>",
        "<w:p><w:pPr><w:framePr w:dropCap='drop' w:lines='3'/></w:pPr><w:r><w:t>S</w:t></w:r></w:p>",
        "<w:p><w:r><w:t>áng 15/3, hội nghị bế mạc.</w:t></w:r></w:p>",
    ]:
        end.addprevious(xml(text))
    document.styles.element.append(
        parse_xml(
            f"<w:style {nsdecls('w')} w:type='character' w:styleId='StruckBase'><w:name w:val='Struck base'/><w:rPr><w:strike/></w:rPr></w:style>"
        )
    )
    document.styles.element.append(
        parse_xml(
            f"<w:style {nsdecls('w')} w:type='character' w:styleId='Struck'><w:name w:val='Struck'/><w:basedOn w:val='StruckBase'/></w:style>"
        )
    )
    document.save(HERE / "word/signs.docx")


def word_tables():
    """A list of people with a heading in the table, cells that span, cells of several lines, and a frame of one cell."""
    document = docx.Document()
    document.add_paragraph("DANH SÁCH BAN CHẤP HÀNH ĐẢNG BỘ XÃ MỸ XƯƠNG KHÓA XII")
    table = document.add_table(rows=0, cols=4)
    rows = [
        ("STT", "Họ và tên", "Năm sinh", "Chức vụ"),
        ("I. BAN THƯỜNG VỤ", "", "", ""),
        ("1", "Trần Văn Hai", "1970", "Bí thư\nĐảng ủy"),
        ("2", "Lê Thị Ba", "", "Phó Bí thư"),
        ("3", "Ngô Văn Bảy", "1971", ""),
    ]
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row):
            cell.text = text
    table.cell(1, 0).merge(table.cell(1, 3))
    table.cell(3, 3).merge(table.cell(4, 3))
    head = document.add_table(rows=1, cols=2).rows[0].cells
    head[0].text = "ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG THÁP"
    head[1].text = "Số: 12/QĐ-UBND"
    inner = head[1].add_table(rows=1, cols=2).rows[0].cells
    inner[0].text, inner[1].text = "Ngày", "15/3/2024"
    frame = document.add_table(rows=1, cols=1).cell(0, 0)
    frame.text = "Đoạn một trong khung."
    frame.add_paragraph("Đoạn hai trong khung.")
    document.save(HERE / "word/tables.docx")


BOXES = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'DejaVu Sans'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="F" fo:font-size="11pt"/></style:default-style></office:styles>
<office:body><office:text>
<text:p>Hội nghị Huyện ủy Cao Lãnh</text:p>
<text:p>Đồng chí Trần Văn Hai<text:note text:note-class="footnote" text:id="a"><text:note-citation>1</text:note-citation><text:note-body><text:p>Nay là Phó Bí thư Tỉnh ủy Đồng Tháp.</text:p></text:note-body></text:note>, Bí thư Huyện ủy, chủ trì; bà Lê Thị Ba<text:note text:note-class="footnote" text:id="b"><text:note-citation>2</text:note-citation><text:note-body><text:p>Giám đốc Sở Y tế từ năm 2021.</text:p></text:note-body></text:note> báo cáo.</text:p>
<text:p>Khung bên cạnh.<draw:frame text:anchor-type="paragraph" svg:x="9cm" svg:y="2cm" svg:width="6cm" svg:height="2cm"><draw:text-box><text:p>Ông Ngô Văn Bảy, Chủ tịch huyện Tháp Mười.</text:p></draw:text-box></draw:frame></text:p>
<text:p>Dòng một<text:line-break/>Dòng hai<text:tab/>sau tab.</text:p>
</office:text></office:body></office:document>
"""


def word_boxes():
    """A text box and footnotes, as LibreOffice writes them."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "boxes.fodt"
        source.write_text(BOXES, encoding="utf-8")
        soffice(source, "docx", HERE / "word")


# --- PDF ------------------------------------------------------------------------------------------------------------

SENTENCE = (
    "Sáng ngày {} tháng 3 năm 2024, Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết công tác phối hợp. Dự hội nghị có đồng chí "
    "Lê Thị Ba, Giám đốc Sở Y tế tỉnh Đồng Tháp; đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh cùng đại diện các ban, "
    "ngành của tỉnh và huyện Bà Rịa - Vũng Tàu"
)


def field(paragraph, code):
    for part in (
        "<w:r {}><w:fldChar w:fldCharType='begin'/></w:r>",
        f"<w:r {{}}><w:instrText>{code}</w:instrText></w:r>",
        "<w:r {}><w:fldChar w:fldCharType='end'/></w:r>",
    ):
        paragraph._p.append(parse_xml(part.format(nsdecls("w"))))


def pdf_decision():
    """Letters with marks of their own (NFD), printed by LibreOffice."""
    document = docx.Document()
    document.styles["Normal"].font.name = "DejaVu Sans"
    for text in [
        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
        "Điều 1. Bổ nhiệm bà Lê Thị Ngọc Ẩn, Phó Bí thư Huyện ủy Cao Lãnh, giữ chức Giám đốc Sở Y tế; ông Ứng Văn Ổn ở ấp Ô Môn "
        "thôi giữ chức Ủy viên Ủy ban. Ông Đặng Văn Ớt ăn uống ở đó.",
    ]:
        document.add_paragraph(unicodedata.normalize("NFD", text))
    with tempfile.TemporaryDirectory() as folder:
        document.save(f"{folder}/decomposed.docx")
        soffice(f"{folder}/decomposed.docx", "pdf", HERE / "pdf")


def pdf_report():
    """Running heads, page numbers, a head of two halves, footnote marks, a table with an empty cell, a block of signatures."""
    document = docx.Document()
    document.styles["Normal"].font.name = "DejaVu Serif"
    document.styles["Normal"].font.size = Pt(12)
    document.sections[0].header.paragraphs[0].text = "Báo Đồng Tháp - số 1234"
    foot = document.sections[0].footer.paragraphs[0]
    foot.add_run("Trang ")
    field(foot, "PAGE")
    head = document.add_table(rows=1, cols=2)
    head.cell(0, 0).text = "ỦY BAN NHÂN DÂN\nTỈNH ĐỒNG THÁP"
    head.cell(0, 1).text = "CỘNG HÒA XÃ HỘI\nĐộc lập - Tự do - Hạnh phúc"
    for day in range(1, 9):
        paragraph = document.add_paragraph(SENTENCE.format(day))
        paragraph.add_run(str(day)).font.superscript = True
        paragraph.add_run(".")
        if day % 2:
            paragraph.paragraph_format.first_line_indent = Pt(24)
    table = document.add_table(rows=0, cols=4)
    for row in [
        ("STT", "Họ và tên", "Năm sinh", "Chức vụ"),
        ("1", "Trần Văn Hai", "1970", "Bí thư Huyện ủy Cao Lãnh, Ủy viên Ban Thường vụ Tỉnh ủy"),
        ("2", "Lê Thị Ba", "", "Giám đốc Sở Y tế"),
        ("3", "Ngô Văn Bảy", "1971", "Chủ tịch"),
    ]:
        for cell, text in zip(table.add_row().cells, row):
            cell.text = text
    document.add_paragraph("Hội nghị kết thúc lúc 11 giờ.")
    signed = document.add_table(rows=1, cols=2)
    signed.cell(0, 0).text = "Nơi nhận:\n- Như Điều 3;\n- Lưu: VT."
    signed.cell(0, 1).text = "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nĐặng Đình Đức"
    with tempfile.TemporaryDirectory() as folder:
        document.save(f"{folder}/report.docx")
        soffice(f"{folder}/report.docx", "pdf", HERE / "pdf")
        Path(folder, "footnotes.fodt").write_text(BOXES, encoding="utf-8")
        soffice(f"{folder}/footnotes.fodt", "pdf", HERE / "pdf")


def pdf_page():
    """A table without air around its cells, letter-spacing and justified lines; columns: printed by Chromium."""
    print_page(
        """<style>body{font:12pt "DejaVu Serif"} td,th{border:1px solid} h1{letter-spacing:2px;font-size:16pt}</style>
<h1>NGHỊ QUYẾT VỀ CÔNG TÁC CÁN BỘ</h1>
<p>Ban Thường vụ Tỉnh ủy Đồng Tháp vừa công bố quyết định. Theo đó, đồng chí Trần Văn Hai<sup>1</sup> giữ chức Bí thư Huyện ủy
Cao Lãnh từ ngày 15/3/2024, nhiệm kỳ 2020 – 2025.</p>
<table><tr><th>STT<th>Họ và tên<th>Chức vụ<tr><td>1<td>Trần Văn Hai<td>Bí thư Huyện ủy Cao Lãnh, Ủy viên Ban Thường vụ Tỉnh ủy
Đồng Tháp khóa XI, nhiệm kỳ 2020 - 2025<tr><td>2<td>Lê Thị Ba<td>Giám đốc Sở Y tế<tr><td>3<td><td>Khuyết</table>
<p style="text-align:justify">Hội nghị cũng nghe báo cáo về công tác tổ chức xây dựng Đảng, công tác kiểm tra, giám sát và thi
hành kỷ luật đảng trong quý I năm 2024 của huyện Bà Rịa - Vũng Tàu và các đơn vị liên quan.</p>
<ul><li>Ông Ngô Văn Bảy, Chủ tịch<li>Bà Đỗ Thị Tám, Phó Chủ tịch</ul>""",
        HERE / "pdf/page.pdf",
    )
    print_page(
        """<style>body{font:11pt "DejaVu Serif"} div{column-count:2}</style><h1>Tin trong tỉnh</h1><div>
<p>Sáng 15/3/2024, Huyện ủy Cao Lãnh tổ chức hội nghị sơ kết công tác phối hợp giữa các ban đảng với đồng chí Lê Thị Ba.
<p>Đồng chí Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh phát biểu kết luận, yêu cầu các cấp ủy tiếp tục quan tâm công tác cán bộ
và công tác kiểm tra, giám sát trong toàn Đảng bộ huyện; biểu dương các chi bộ xã Mỹ Xương và xã Mỹ Hội đã hoàn thành kế hoạch.
<p>Chiều cùng ngày, bà Đỗ Thị Tám, Giám đốc Sở Tư pháp tỉnh Đồng Tháp tiếp công dân tại trụ sở.</div>""",
        HERE / "pdf/columns.pdf",
    )


def pdf_heads():
    """Justified text over several pages with a head and “- 1 -”, made by ReportLab; a table in which cells stand in the middle."""
    pdfmetrics.registerFont(TTFont("D", DEJAVU))
    body = ParagraphStyle("body", fontName="D", fontSize=10, leading=14, alignment=4, firstLineIndent=18)
    title = ParagraphStyle("title", fontName="D", fontSize=13, leading=17, spaceAfter=6)
    cell = ParagraphStyle("cell", fontName="D", fontSize=9, leading=11)

    def furniture(canvas, page):
        canvas.setFont("D", 8)
        canvas.drawString(40, 570, "Thông tin nội bộ tháng 3/2024")
        canvas.drawCentredString(210, 20, f"- {page.page} -")

    story = [Paragraph("Hội nghị Đảng bộ huyện Cao Lãnh", title)]
    story += [Paragraph(SENTENCE.format(day) + f"<super size=7>{day}</super>.", body) for day in range(1, 8)]
    rows = [
        ["STT", "Họ và tên", "Chức vụ"],
        ["1", "Trần Văn Hai", Paragraph("Bí thư Huyện ủy Cao Lãnh, Ủy viên Ban Thường vụ Tỉnh ủy", cell)],
        ["2", "Lê Thị Ba", Paragraph("Giám đốc", cell)],
    ]
    style = [("FONT", (0, 0), (-1, -1), "D", 9), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    story.append(Table(rows, colWidths=[30, 90, 150], style=style))
    SimpleDocTemplate(str(HERE / "pdf/heads.pdf"), pagesize=A5, leftMargin=40, rightMargin=40, topMargin=50, bottomMargin=40, invariant=1).build(
        story, onFirstPage=furniture, onLaterPages=furniture
    )


def pdf_fpdf():
    """Marks drawn by themselves over their letters, and a table, made by fpdf2."""
    pdf = FPDF(format="A5")
    pdf.set_creation_date(datetime.datetime(2024, 3, 16, tzinfo=datetime.timezone.utc))
    pdf.add_page()
    pdf.add_font("D", "", DEJAVU)
    pdf.set_font("D", size=11)
    text = "Huyện ủy Cao Lãnh và ông Ứng Văn Ổn ở ấp Ô Môn ăn uống ở đó."
    pdf.multi_cell(0, 6, unicodedata.normalize("NFD", text), new_x="LMARGIN", new_y="NEXT")
    with pdf.table(first_row_as_headings=False) as table:
        for row in [
            ("STT", "Họ và tên", "Chức vụ"),
            ("1", "Trần Văn Hai", "Bí thư Huyện ủy Cao Lãnh, Ủy viên Ban Thường vụ"),
            ("2", "Lê Thị Ba", "Giám đốc"),
        ]:
            cells = table.row()
            for text in row:
                cells.cell(text)
    pdf.output(str(HERE / "pdf/marks.pdf"))


# --- Tables ---------------------------------------------------------------------------------------------------------

PEOPLE = [
    ("STT", "Họ và tên", "Ngày sinh", "Chức vụ"),
    (1, "Trần Văn Hai", datetime.date(1970, 3, 16), "Bí thư"),
    (2, "Lê Thị Ba", datetime.date(1975, 1, 2), "Phó Bí thư"),
    (3, "Phạm Văn Lọc", datetime.date(1975, 1, 2), "Ủy viên"),
    (4, "Phạm Văn Xóa", None, "Ủy viên"),
]


def excel_roster():
    """A heading over the table, a row hidden by a filter, a hidden column, a hidden sheet, a struck cell."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Danh sách"
    sheet.append(["DANH SÁCH BAN CHẤP HÀNH ĐẢNG BỘ XÃ MỸ XƯƠNG"])
    sheet.merge_cells("A1:D1")
    for row in PEOPLE:
        sheet.append(row)
    sheet.row_dimensions[5].hidden = True
    sheet["B6"].font = Font(strike=True)
    sheet["E3"] = "ghi chú riêng"
    sheet.column_dimensions["E"].hidden = True
    hidden = book.create_sheet("Nháp")
    hidden.sheet_state = "hidden"
    hidden["A1"] = "Mai Văn Ẩn"
    book.save(HERE / "excel/roster.xlsx")


def excel_articles():
    """Articles, one a row, in the date system of 1904, with struck words inside a cell and values of formulas."""
    book = xlsxwriter.Workbook(HERE / "excel/articles.xlsx", {"date_1904": True})
    book.set_properties({"created": datetime.datetime(2024, 3, 16)})
    sheet = book.add_worksheet("Tin")
    struck = book.add_format({"font_strikeout": True})
    raised = book.add_format({"font_script": 1})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    sheet.write_row(0, 0, ["Mã tin", "Tiêu đề", "NỘI DUNG", "Ngày đăng", "Nguồn", "Tác giả", "Lượt xem"])
    sheet.write(1, 0, "t1")
    sheet.write(1, 1, "Bổ nhiệm")
    sheet.write_rich_string(1, 2, "Ông ", struck, "Phạm Văn Xóa ", "Trần Văn Hai", raised, "1", " là Bí thư Huyện ủy Cao Lãnh.\nDòng hai.")
    sheet.write_datetime(1, 3, datetime.datetime(2024, 3, 16), day)
    sheet.write_row(1, 4, ["Báo Đồng Tháp", "Hà Mai; Lê Bình", 12])
    sheet.write_formula(2, 0, '="t"&1+1', None, "t2")
    sheet.write(2, 2, "Bà Lê Thị Ba dự.")
    sheet.write(3, 0, "t3")
    book.close()


def excel_calc():
    """Two sheets and a formula, written by LibreOffice; one list of people with a heading in its midst."""
    with tempfile.TemporaryDirectory() as folder:
        book = openpyxl.Workbook()
        first = book.active
        first.title = "Huyện"
        for row in [("Họ tên", "Chức vụ", "Tuổi"), ("Trần Văn Hai", "Bí thư", "=2024-1970"), ("I. Ủy viên", None, None), ("Lê Thị Ba", "Ủy viên", 49)]:
            first.append(row)
        second = book.create_sheet("Xã")
        second.append(["Ngô Văn Bảy", "Chủ tịch"])
        book.save(f"{folder}/calc.xlsx")
        soffice(f"{folder}/calc.xlsx", "ods", folder)
        soffice(f"{folder}/calc.ods", "xlsx", HERE / "excel")


def pdf_sheet():
    """A sheet printed by LibreOffice Calc, which draws cells of several lines last, and numbers close to the next column."""
    book = openpyxl.Workbook()
    sheet = book.active
    rows = [
        ("DANH SÁCH BAN CHẤP HÀNH ĐẢNG BỘ XÃ MỸ XƯƠNG",),
        (),
        ("STT", "Họ và tên", "Năm sinh", "Chức vụ"),
        (1, "Trần Văn Hai", 1970, "Bí thư Đảng ủy"),
        (2, "Lê Thị Ba", None, "Phó Bí thư Thường trực Đảng ủy, Chủ tịch Hội đồng nhân dân"),
        (3, "Ngô Văn Bảy", 1971, "Phó Bí thư, Chủ tịch Ủy ban nhân dân"),
        (4, "Đỗ Thị Tám", 1980, None),
        (5, "Võ Văn Sáu", 1982, "Ủy viên"),
    ]
    for row in rows:
        sheet.append(row)
    for row in sheet.iter_rows(min_row=3):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center" if cell.column == 1 else None)
            cell.font = Font(name="DejaVu Sans", size=10)
    for column, width in (("A", 6), ("B", 20), ("D", 30)):
        sheet.column_dimensions[column].width = width
    for row in (5, 6):
        sheet.row_dimensions[row].height = 28 if row == 6 else 41
    with tempfile.TemporaryDirectory() as folder:
        book.save(f"{folder}/sheet.xlsx")
        soffice(f"{folder}/sheet.xlsx", "pdf", HERE / "pdf")


def csv_tables():
    """The same tables as LibreOffice saves them: semicolons, UTF-16 with tabs as Excel’s “Unicode text”, and a list of people."""
    with tempfile.TemporaryDirectory() as folder:
        book = openpyxl.Workbook()
        sheet = book.active
        sheet.append(["ID", "Tiêu đề", "Text ", "Nguồn"])
        sheet.append(["a", "Tin; một", 'Ông Trần Văn Hai nói: "Đúng".\nDòng hai.', "Báo Đồng Tháp"])
        sheet.append(["b", None, "Bà Lê Thị Ba dự.", None])
        book.save(f"{folder}/articles.xlsx")
        people = openpyxl.Workbook()
        for row in [("DANH SÁCH ĐẠI BIỂU", None, None, None), *PEOPLE[:3]]:
            people.active.append(row)
        people.save(f"{folder}/people.xlsx")
        for source, name, tokens in [
            ("articles", "semicolons", "59,34,76"),
            ("articles", "unicode", "9,34,65535"),
            ("people", "people", "44,34,76"),
        ]:
            soffice(f"{folder}/{source}.xlsx", f"csv:Text - txt - csv (StarCalc):{tokens}", folder)
            Path(folder, f"{source}.csv").replace(HERE / f"csv/{name}.csv")


for make in [
    word_signs,
    word_tables,
    word_boxes,
    pdf_decision,
    pdf_report,
    pdf_page,
    pdf_heads,
    pdf_fpdf,
    pdf_sheet,
    excel_roster,
    excel_articles,
    excel_calc,
    csv_tables,
]:
    print(make.__name__)
    make()
