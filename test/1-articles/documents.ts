import { brotliCompressSync, gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { WARCRecord, WARCSerializer } from 'warcio'

/** A Word document with these contents of paragraphs, in XML, and no other parts than those that lead to them. */
export function docxOf(paragraphs: readonly string[]): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const body = paragraphs.map((content) => `<w:p>${content}</w:p>`).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

/** A PDF of one page with these lines in Helvetica; a table to Unicode makes the letters Vietnamese, as PDF printers do. */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const letters = [' ', ...new Set(lines.join('').replaceAll(' ', ''))]
  const code = (letter: string) => (letters.indexOf(letter) + 0x20).toString(16)
  const unicode = (letter: string) => letter.charCodeAt(0).toString(16).padStart(4, '0')
  const shown = lines.map((line) => `<${[...line].map(code).join('')}> Tj T*`).join('\n')
  const toUnicode = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Letters def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    ...letters.map((letter) => `1 beginbfchar <${code(letter)}> <${unicode(letter)}> endbfchar`),
    'endcmap end end',
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    streamOf(`BT /F1 12 Tf 14 TL 72 770 Td\n${shown}\nET`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
    streamOf(toUnicode),
  ]
  const parts = ['%PDF-1.4\n', ...objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)]
  const offsets = parts.map((_, index) => parts.slice(0, index).join('').length)
  const table = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const count = objects.length + 1
  const end = `xref\n0 ${count}\n0000000000 65535 f \n${table.join('')}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${parts.join('').length}\n%%EOF\n`
  return Buffer.from(parts.join('') + end, 'latin1')
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}

/** One response of a web archive. */
export interface Response {
  readonly url: string
  readonly body: string | Uint8Array
  readonly status?: string
  readonly type?: string
  readonly coding?: 'gzip' | 'br' | 'zstd'
  /** The coding that the header names, while the body stays as it is given. */
  readonly sentAs?: string
}

/** A web archive with a header record and these responses, each record compressed by itself if `gzip`. */
export async function warcOf(responses: readonly Response[], { gzip = false } = {}): Promise<Uint8Array> {
  const date = '2024-02-22T00:00:00Z'
  const records = [
    WARCRecord.createWARCInfo({ filename: 'bao.warc', date, warcVersion: 'WARC/1.1' }, { software: 'test' }),
    ...responses.map(({ url, body, status = '200 OK', type = 'text/html; charset=utf-8', coding, sentAs = coding }) =>
      WARCRecord.create(
        {
          url,
          date,
          type: 'response',
          statusline: `HTTP/1.1 ${status}`,
          httpHeaders: { 'Content-Type': type, ...(sentAs && { 'Content-Encoding': sentAs }) },
        },
        [packed(Buffer.from(body as string), coding)],
      ),
    ),
  ]
  const parts: Uint8Array[] = []
  for (const record of records) parts.push(await WARCSerializer.serialize(record, { gzip }))
  return Buffer.concat(parts)
}

function packed(bytes: Uint8Array, coding: Response['coding']): Uint8Array {
  if (coding === 'gzip') return gzipSync(bytes)
  return coding === 'br' ? brotliCompressSync(bytes) : bytes
}

const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]),
)

/** Text as old Vietnamese pages have it: letters with their own bytes, tones as bytes after the letter. */
export function windows1258(text: string): Uint8Array {
  const letters = [...text.normalize('NFC')].flatMap((letter) => {
    if (BYTES.has(letter)) return [letter]
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))![0]
    return [letter.normalize('NFD').replace(tone, '').normalize('NFC'), tone]
  })
  return Uint8Array.from(letters, (letter) => BYTES.get(letter)!)
}
