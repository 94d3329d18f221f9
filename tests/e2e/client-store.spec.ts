import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { build } from 'vite'

const ENTRY = join(import.meta.dirname, 'client-store-page.ts')

test('[S1] [S2] [S4] [S8] [S12] the client store keeps its contract on the real IndexedDB', async ({
  page
}) => {
  await page.route('http://localhost/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>store</title>' })
  )
  await page.goto('http://localhost/')
  await page.addScriptTag({ content: await bundle() })
  const results = await page.evaluate(() => window.runClientStore())
  expect(results.length).toBeGreaterThan(8)
  expect(results.filter(([, problem]) => problem !== null)).toEqual([])
})

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { dedupe: ['yjs'] },
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'contract' }
    }
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('the bundle was not made')
  return output.output[0].code
}
