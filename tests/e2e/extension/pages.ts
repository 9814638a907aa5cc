import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { plainPng } from './png.ts'

/** Pages that are hard to take, on a server of this computer. */
export interface Pages {
  /** Address of a page. */
  url(name: keyof typeof pages): string
  close(): Promise<void>
}

const page = (style: string, body: string) =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><title>Halaman</title><style>body{margin:0}${style}</style><body>${body}`

/** Colour of the strip of a number, as `[red, green, blue]`. */
export function stripColour(number: number): readonly number[] {
  return [(number * 37) % 256, (number * 91) % 256, (number * 13) % 200]
}

/** A strip of its own colour every 100 px, so that one lacking, doubled or moved is seen. */
const strips = (height: number) =>
  Array.from(
    { length: height / 100 },
    (_, number) => `<div style="height:100px;background:rgb(${stripColour(number)})"></div>`,
  ).join('')

const sticky =
  '#top{position:sticky;top:0;height:60px;background:rgb(255,0,255)}#fixed{position:fixed;bottom:0;left:0;right:0;height:40px;background:rgb(0,255,255)}'

const pages = {
  plain: page('div{height:3000px;background:linear-gradient(135deg,#204080,#e0f0c0)}', '<div></div>'),
  tall: page('', strips(10_000)),
  tallest: page('', strips(30_000)),
  bars: page(sticky, `<div id=top></div>${strips(3000)}<div id=fixed></div>`),
  lazy: page(
    'img{display:block;width:300px;height:300px}div{height:1500px}',
    Array.from({ length: 4 }, (_, n) => `<div></div><img loading=lazy src="/red.png?${n}" alt="">`).join(''),
  ),
  app: page(
    'html,body{height:100%;overflow:hidden}body{display:grid;grid-template:80px 1fr 50px/200px 1fr}header,footer{grid-column:1/3;background:rgb(255,0,255)}nav{background:rgb(0,255,255)}main{overflow:auto}#head{position:sticky;top:0;height:30px;background:rgb(255,255,0)}',
    `<header></header><nav></nav><main><div id=head></div>${strips(3000)}</main><footer></footer>`,
  ),
  dialog: page(
    '#dialog{position:fixed;inset:100px 240px;overflow:auto;background:#fff}#close{position:fixed;top:110px;right:260px;width:40px;height:40px;background:rgb(255,0,255)}article{margin:20px}',
    `${strips(5000)}<div id=dialog role=dialog><article>${strips(2000)}</article></div><div id=close></div>`,
  ),
  comments: page(
    'article{height:1000px}.comment{height:100px}.author{display:block;width:200px;height:20px;background:rgb(255,0,0)}',
    `<article></article><div class=comment><b class=author></b></div><div class=comment><b class=author></b></div>`,
  ),
  /** Never ends loading. */
  endless: page('', '<article><h1>Rapat PUG</h1><p>Dihadiri 45 peserta perempuan dari enam kecamatan.</p></article>'),
  images: page(
    'header{position:fixed;top:0;left:0;right:0;height:80px;background:rgb(255,0,255)}body{padding-top:80px}img{display:block}div{width:300px;height:200px;overflow:hidden}',
    `<header></header><img src="/red.png" width=40 height=40 alt=""><img src="/red.png" width=400 height=300 alt="">
<div><img src="/red.png?wide" width=900 height=200 alt=""></div><img src="/red.png?tall" width=200 height=1500 alt="">`,
  ),
  feed: page(
    'header{position:fixed;top:0;left:0;right:0;height:80px;background:rgb(255,0,255)}section{height:700px}article{width:600px;margin:auto}',
    `<header></header><section></section><article>${strips(1900)}</article><section></section>`,
  ),
} as const

export async function servePages(): Promise<Pages> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]?.slice(1) ?? ''
    if (path === 'red.png') return response.setHeader('content-type', 'image/png').end(plainPng(1, 1, [255, 0, 0]))
    const found = Object.entries(pages).find(([name]) => name === path)
    if (!found) return response.writeHead(404).end()
    // As strict as real sites are.
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'")
    response.setHeader('content-type', 'text/html')
    return path === 'endless' ? response.write(found[1]) : response.end(found[1])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (name) => `http://127.0.0.1:${port}/${name}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
