// Before the browser tests: the system's Chromium where there is one, else the one Playwright brings.
import { execFileSync } from 'node:child_process'
import { chromiumOptions } from '../e2e/chromium.ts'

if (chromiumOptions.executablePath === undefined)
  execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
