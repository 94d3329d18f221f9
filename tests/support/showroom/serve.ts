import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { preact } from '@preact/preset-vite'
import { build, preview } from 'vite'

/** Builds the showroom once and serves it; answers its address and how to stop. */
export async function serveShowroom(): Promise<{ address: string; stop: () => Promise<void> }> {
  const root = resolve(import.meta.dirname)
  // One folder a run: two people may look at the same time.
  const outDir = resolve(`.cache/showroom-${process.pid}`)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: resolve('public'),
    plugins: [
      preact({ reactAliasesEnabled: false, devToolsEnabled: false, prefreshEnabled: false })
    ],
    build: { outDir, emptyOutDir: true, minify: false, chunkSizeWarningLimit: 4000 }
  })
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' }
  })
  const address = server.resolvedUrls?.local[0] ?? ''
  const stop = async () => {
    await server.close()
    rmSync(outDir, { recursive: true })
  }
  return { address, stop }
}
