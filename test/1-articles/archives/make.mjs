// Makes wget.warc and wget.warc.gz of this folder: GNU wget 1.21 saves a small site that this script serves. Run it here, once.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'

const names = ['Trần Văn Hai', 'Lê Thị Ba', 'Phạm Văn Tư', 'Võ Thị Năm']
const links = names.map((_, at) => `<a href="/${at + 1}.html">Tin ${at + 1}</a>`).join(' ')
const pages = names.map(
  (
    name,
    at,
  ) => `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Tin ${at + 1}</title></head><body><nav>${links}</nav><h1>Tin ${at + 1}</h1>
<p>Sáng nay, đồng chí ${name}, Bí thư Đảng ủy xã Tân Mỹ, chủ trì hội nghị của Ban Chấp hành Đảng bộ xã.</p>
<p>${'Hội nghị nghe báo cáo kết quả công tác trong tháng và bàn nhiệm vụ của tháng tới. '.repeat(6)}</p></body></html>`,
)
const server = createServer((request, response) => {
  const page = pages[Number(/\d/.exec(request.url)?.[0] ?? 0) - 1]
  const type = { 'Content-Type': 'text/html; charset=utf-8', Date: 'Thu, 22 Feb 2024 01:00:00 GMT' }
  if (page === undefined) response.writeHead(404, type).end('Không thấy')
  else if (request.url.startsWith('/2'))
    response.writeHead(200, { ...type, 'Content-Encoding': 'gzip' }).end(gzipSync(page))
  else if (request.url.startsWith('/3')) {
    response.writeHead(200, type) // Without a length Node sends chunks.
    for (let at = 0; at < page.length; at += 300) response.write(page.slice(at, at + 300))
    response.end()
  } else response.writeHead(200, type).end(page)
}).listen(8731, '127.0.0.1', () => {
  const urls = [1, 2, 3, 4, 5].map((number) => `http://127.0.0.1:8731/${number}.html`)
  const run = (args) =>
    new Promise((resolve) =>
      spawn('wget', [...args, '-q', '-O', '/dev/null', '--no-warc-keep-log', ...urls]).on('close', resolve),
    )
  run(['--warc-file=wget'])
    .then(() => run(['--warc-file=wget', '--no-warc-compression']))
    .then(() => server.close())
})
