#!/usr/bin/env bash
# Web archives: the two libraries named warcio, for Python and for JavaScript, do not read each other's Vietnamese.
#
# Seen with warcio 1.8.1 (PyPI) as writer and reader, warcio 2.4.11 (npm) as reader.
# Input: two records that warcio for Python wrote: a warcinfo record whose file name has Vietnamese letters, and a
# response whose HTTP head is the status line alone (a server may send no header fields) and whose address has such
# letters.
# One would guess: fields of a WARC record are UTF-8, as the WARC standard says, and both read them so; and a response
# without header fields has a body all the same.
# Seen: npm's warcio reads the fields as Latin-1 (a letter of three bytes becomes three letters), so addresses with
# letters do not match any more; and it gives the body of the response without fields as empty. Python's reads both
# back.
# For users of quanhe: it reads the fields as UTF-8 where they are, so addresses with letters come out right. Crawlers
# mostly write percent-encoded addresses, which pass in any case.
set -euo pipefail
. "$(dirname "$0")/common.bash"
npm_packages warcio@2.4.11
python_packages warcio==1.8.1

python > seen <<'PY'
from io import BytesIO
from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter
with open('huyen.warc', 'wb') as file:
    writer = WARCWriter(file, gzip=False)
    writer.write_record(writer.create_warcinfo_record('đồng-tháp.warc', {'software': 'example'}))
    head = StatusAndHeaders('200 OK', [], protocol='HTTP/1.1')
    writer.write_record(writer.create_warc_record('http://bao.example/bí-thư', 'response', payload=BytesIO('Xin chào'.encode()), http_headers=head))
for record in ArchiveIterator(open('huyen.warc', 'rb')):
    fields, text = record.rec_headers, record.content_stream().read().decode()
    if record.rec_type == 'warcinfo':
        print('Python:', fields.get_header('WARC-Filename'))
    else:
        print('Python:', fields.get_header('WARC-Target-URI'), f'“{text}”')
PY
javascript >> seen <<'JS'
import { createReadStream } from 'node:fs'
import { WARCParser } from 'warcio'
// The invisible ones among U+0080 to U+00AD as numbers.
const visible = (text) => text.replace(/[\x80-\xad]/g, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`)
for await (const record of WARCParser.iterRecords(createReadStream('huyen.warc'))) {
  const text = new TextDecoder().decode(await record.readFully(true))
  if (record.warcType === 'warcinfo') console.log('npm:', visible(record.warcHeader('WARC-Filename')))
  else console.log('npm:', visible(record.warcTargetURI), `“${text}”`)
}
JS

expect <<'END'
Python: đồng-tháp.warc
Python: http://bao.example/bí-thư “Xin chào”
npm: Ä\x91á»\x93ng-thÃ\xa1p.warc
npm: http://bao.example/bÃ\xad-thÆ° “”
END
