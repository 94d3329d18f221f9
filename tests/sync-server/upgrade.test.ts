import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aServer } from './a-server.ts'
import { granted } from './caller.ts'
import { aWorld } from './world.ts'

const PATHS = ['/', '/sw.js', '/assets/app-1a2b.js', '/venues'] as const

test('[RL32] while another version is built into the folder, the one that was started is served whole', async () => {
  const server = await aServer()
  const texts = async () =>
    Promise.all(
      PATHS.map(async (path) => {
        const answer = await fetch(`${server.origin}${path}`)
        return `${answer.status} ${await answer.text()}`
      })
    )
  const started = await texts()
  for (let built = 0; built < 40; built++) {
    const under = texts()
    build(server.folder, built)
    expect(await under).toEqual(started)
    expect(await texts()).toEqual(started)
  }
  granted(await server.create(aWorld().frames))
  expect(await (await fetch(`${server.origin}/health`)).text()).toBe('ok\n')
})

test('[RL32] a file that is the same is not sent again', async () => {
  const server = await aServer()
  const first = await fetch(`${server.origin}/`)
  const etag = first.headers.get('etag') ?? ''
  const again = await fetch(`${server.origin}/`, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
  expect((await fetch(`${server.origin}/`, { method: 'HEAD' })).headers.get('etag')).toBe(etag)
})

/** As a build does: the folder is emptied, then filled with files of other names. */
function build(folder: string, version: number): void {
  const app = join(folder, 'app')
  rmSync(app, { recursive: true })
  mkdirSync(join(app, 'assets'), { recursive: true })
  writeFileSync(join(app, 'assets', `app-${version}.js`), 'export const version = 2')
  writeFileSync(join(app, 'index.html'), `<!doctype html><title>kit ${version}</title>`)
}
