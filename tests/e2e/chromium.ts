import { existsSync } from 'node:fs'
import type { LaunchOptions } from '@playwright/test'

const SYSTEM = '/usr/bin/chromium'

/** For tests that start their own browsers, too: the system's Chromium where there is one, and no calls home. */
export const chromiumOptions: LaunchOptions = {
  ...(existsSync(SYSTEM) ? { executablePath: SYSTEM } : {}),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ]
}
