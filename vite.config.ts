/// <reference types="vitest/config" />
import { existsSync, readFileSync } from 'node:fs'
import { preact } from '@preact/preset-vite'
import { defineConfig, type UserConfig } from 'vite'
import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa'
import { SHARE_TARGET } from './src/platform/arrivals-cache.ts'
import about from './package.json' with { type: 'json' }

const shared: UserConfig = {
  define: { __APP_VERSION__: JSON.stringify(about.version) },
  // Two copies of yjs in one program corrupt documents.
  resolve: { dedupe: ['yjs'] }
}

const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'キャラバンキット',
  short_name: 'キャラバン',
  description: '電波のない会場で使う、受付・進行・機材の道具箱',
  lang: 'ja',
  dir: 'ltr',
  start_url: '/?src=pwa',
  scope: '/',
  display: 'standalone',
  display_override: ['standalone', 'minimal-ui'],
  orientation: 'any',
  background_color: '#fdfaf0',
  theme_color: '#115a36',
  categories: ['education', 'productivity'],
  launch_handler: { client_mode: 'focus-existing' },
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
  ],
  shortcuts: [
    { name: '受付', url: '/#/reception', icons: [{ src: 'icon-192.png', sizes: '192x192' }] },
    { name: '機材', url: '/#/equipment', icons: [{ src: 'icon-192.png', sizes: '192x192' }] }
  ],
  // what tablets hand to each other: text, since share sheets take nothing else
  share_target: {
    action: SHARE_TARGET,
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { files: [{ name: 'file', accept: ['text/plain', '.txt'] }] }
  },
  file_handlers: [{ action: '/', accept: { 'text/plain': ['.txt'] } }],
  screenshots: [...screenshot('wide', '運営のまとめ'), ...screenshot('narrow', '受付')]
}

/** The browser refuses an entry whose stated size is not the picture's, so the size is read from the PNG. */
function screenshot(
  form: 'wide' | 'narrow',
  label: string
): NonNullable<ManifestOptions['screenshots']> {
  const file = `public/screenshots/${form}.png`
  if (!existsSync(file)) return []
  const png = readFileSync(file)
  const sizes = `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
  return [{ src: `screenshots/${form}.png`, sizes, type: 'image/png', form_factor: form, label }]
}

const app: UserConfig = {
  ...shared,
  build: {
    target: ['chrome117', 'edge117', 'safari18'],
    // What the first picture needs is asked for with the page. Pieces beside it are precached, and fetched right after
    // it (lib/lazy.ts): an old page holds its own when a new cache comes.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, pieces, { hostType }) => (hostType === 'html' ? pieces : [])
    },
    // All that the first picture needs in one file: each further one is a question to the worker. A language is one file, too.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', test: /src[\\/]main\.tsx$/u },
            {
              name: 'en',
              test: /[\\/]words[\\/](?:\w+[\\/])?en\.ts$/u,
              includeDependenciesRecursively: false
            },
            {
              name: 'ja-easy',
              test: /[\\/]words[\\/](?:\w+[\\/])?ja-easy\.ts$/u,
              includeDependenciesRecursively: false
            }
          ]
        }
      }
    }
  },
  plugins: [
    preact({ reactAliasesEnabled: false, devToolsEnabled: false, prefreshEnabled: false }),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest,
      // The globs below find the icons; the manifest itself is always added.
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{js,css,html,svg,png,ico,json,woff2}'],
        // Shown by the browser's install dialog only, never by the app.
        globIgnores: ['screenshots/**']
      }
    })
  ]
}

const relay: UserConfig = {
  ...shared,
  publicDir: false,
  build: { outDir: 'dist-relay', target: 'node20', sourcemap: true, minify: false }
}

const tests: UserConfig = {
  ...shared,
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    restoreMocks: true,
    setupFiles: 'tests/support/seeded.ts',
    // No test is about time: on a busy machine a long one is slow, not wrong.
    testTimeout: 240_000,
    reporters: process.env.CARAVAN_COUNTS === undefined ? ['default'] : ['default', 'json'],
    outputFile: { json: '.cache/counts/unit.json' }
  }
}

export default defineConfig(({ isSsrBuild }) => {
  if (process.env.VITEST !== undefined) return tests
  return isSsrBuild === true ? relay : app
})
