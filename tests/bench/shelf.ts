// Folders and processes of one row; all of it ends with the row, whatever happened.
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transformWithOxc } from 'vite'
import { openChild, type Child } from './child.ts'
import { openRelay, openServer, type Server } from './relay.ts'

export interface Shelf {
  readonly child: (entry: string) => Child
  readonly relay: (app?: string) => Promise<Server>
  readonly log: () => Promise<Server>
  /** What is opened on a folder of its own and closed with the row: a browser's profile. */
  readonly profile: <Opened extends Closable>(
    open: (folder: string) => Promise<Opened>
  ) => Promise<Opened>
  /** Serves a few texts and gives the address. */
  readonly site: (site: Site) => Promise<string>
}

interface Closable {
  readonly close: () => Promise<void>
}

/** Type and text by path. */
export type Site = Readonly<Record<string, readonly [type: string, text: string]>>

const LOG = 'tests/bench/bare-log.ts'

/** `profile`: a folder for the processor profiles of the child processes. */
export async function withShelf<Value>(
  profile: string | undefined,
  act: (shelf: Shelf) => Promise<Value>
): Promise<Value> {
  const closing: (() => Promise<void>)[] = []
  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'caravan-bench-'))
    closing.unshift(async () => rmSync(folder, { recursive: true }))
    return folder
  }
  const keep = <Kept extends Server>(server: Kept): Kept => {
    closing.unshift(() => server.stop())
    return server
  }
  try {
    return await act({
      child(entry) {
        const child = openChild(`tests/bench/${entry}.ts`, profile)
        closing.unshift(() => child.close())
        return child
      },
      relay: async (app) => keep(await openRelay(newFolder(), app, profile)),
      async log() {
        const folder = newFolder()
        // as the relay: a plain program without a TypeScript loader beside it
        const program = join(folder, 'bare-log.mjs')
        await writeFile(program, (await transformWithOxc(await readFile(LOG, 'utf8'), LOG)).code)
        return keep(await openServer([program, join(folder, 'log')], folder))
      },
      async profile(open) {
        const opened = await open(newFolder())
        closing.unshift(() => opened.close())
        return opened
      },
      async site(site) {
        const server = createServer(({ url = '/' }, response) => {
          const [type, text] = site[url.split('?', 1)[0] ?? ''] ?? ['text/plain', '']
          response.setHeader('content-type', type).end(text)
        })
        closing.unshift(async () => void server.close())
        server.listen(0, '127.0.0.1')
        await once(server, 'listening')
        const address = server.address()
        return `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`
      }
    })
  } finally {
    for (const close of closing) await close()
  }
}
