#!/usr/bin/env bash
# Excel: ExcelJS saves a name as JSON and a linked name as its address, when it writes a sheet as CSV.
#
# Seen with ExcelJS 4.4.0.
# Input: a roster of three: a name in plain text, a name of which one part is bold (rich text), a name that links to the
# person's page.
# One would guess: the CSV holds what the cells show, as in Excel's “Save as CSV”.
# Seen: the rich cell becomes {"richText":[…]} with the name cut in two inside, and of the linked cell only the address
# is left. Neither says anything. cell.text would have had all three names.
# For users of quanhe: two of three people are gone from the CSV, one as an address, one as JSON. Give the .xlsx itself,
# or save the CSV from Excel or LibreOffice.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages exceljs@4.4.0

javascript > seen <<'JS'
import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
const book = new ExcelJS.Workbook()
const sheet = book.addWorksheet('Danh sách')
sheet.addRow(['Họ và tên', 'Chức vụ'])
sheet.addRow(['Trần Văn Hai', 'Bí thư'])
sheet.addRow([{ richText: [{ text: 'Lê Thị ' }, { text: 'Ba', font: { bold: true } }] }, 'Chủ tịch'])
sheet.addRow([{ text: 'Phạm Văn Tư', hyperlink: 'https://huyen.example/tu' }, 'Phó Chủ tịch'])
await book.xlsx.writeFile('roster.xlsx')

const read = new ExcelJS.Workbook()
await read.xlsx.readFile('roster.xlsx')
await read.csv.writeFile('roster.csv')
console.log(readFileSync('roster.csv', 'utf8'))
console.log('cell.text:', read.worksheets[0].getColumn(1).values.slice(2).map((_, row) => read.worksheets[0].getCell(row + 2, 1).text).join(', '))
JS

expect <<'END'
Họ và tên,Chức vụ
Trần Văn Hai,Bí thư
"{""richText"":[{""text"":""Lê Thị ""},{""font"":{""bold"":true},""text"":""Ba""}]}",Chủ tịch
https://huyen.example/tu,Phó Chủ tịch
cell.text: Trần Văn Hai, Lê Thị Ba, Phạm Văn Tư
END
