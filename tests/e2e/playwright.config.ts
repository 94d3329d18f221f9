import { defineConfig } from '@playwright/test'
import { chromiumOptions } from './chromium.ts'

const counted = process.env.CARAVAN_COUNTS !== undefined

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  // most of a test is waiting: two share two cores well
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // no test is about time: on a busy machine a step is slow, not wrong
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: counted
    ? [['list'], ['json', { outputFile: '../../.cache/counts/e2e.json' }]]
    : [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: chromiumOptions,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // recording every test costs two fifths of the time; `--trace on` records the one that is looked into
    trace: 'off'
  }
})
