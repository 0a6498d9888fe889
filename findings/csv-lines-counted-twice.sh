#!/usr/bin/env bash
# CSV: csv-parse counts a Windows line end inside quotation marks as two lines, and takes the first line end for all.
#
# Seen with csv-parse 7.0.3.
# Input: a list with one cell of two lines, with the line ends of Windows and with those of Unix; and a list whose head
# has another line end than its rows, as when a script puts a head before an export.
# One would guess: info.lines is the line an editor shows; a parser that finds the line ends by itself takes either.
# Seen: behind each quoted CRLF info.lines is one too high, with CRLF files only. With mixed ends, a head in LF leaves a
# carriage return on the last cell of each row, and a head in CRLF turns all the rows into cells of one record.
# For users of quanhe: quanhe takes the surplus off and reads lists of mixed line ends. In programs of your own that use
# csv-parse, the line of a message lies further down than the fault, and a post read from a last cell ends with an
# unseen “\r”, so that it equals no other.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages csv-parse@7.0.3

javascript > seen <<'JS'
import { parse } from 'csv-parse/sync'
const list = 'ten,ghi_chu\n"Trần Văn Hai","dòng một\ndòng hai"\n"Lê Thị Ba","hết"\n'
const lines = (text) => parse(text, { info: true }).map(({ info }) => info.lines).join(' ')
console.log('LF    last line of each record:', lines(list))
console.log('CRLF  last line of each record:', lines(list.replaceAll('\n', '\r\n')))
const show = (text) => JSON.stringify(parse(text, { relax_column_count: true }))
console.log('head LF, rows CRLF:', show('ten,chuc_vu\nHai,Bí thư\r\nBa,Chủ tịch\r\n'))
console.log('head CRLF, rows LF:', show('ten,chuc_vu\r\nHai,Bí thư\nBa,Chủ tịch\n'))
JS

expect <<'END'
LF    last line of each record: 1 3 4
CRLF  last line of each record: 1 4 5
head LF, rows CRLF: [["ten","chuc_vu"],["Hai","Bí thư\r"],["Ba","Chủ tịch\r"]]
head CRLF, rows LF: [["ten","chuc_vu"],["Hai","Bí thư\nBa","Chủ tịch\n"]]
END
