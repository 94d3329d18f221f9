// Joins browser, kit and screen; the only file that sees everything, and decides nothing.
import { openKit } from './kit/open.ts'
import { closedKit } from './kit/closed-kit.ts'
import type { Role } from './kit/views.ts'
import { openBrowser } from './platform/browser.ts'
import { openBareStart } from './platform/bare-start.ts'
import { openFullness } from './platform/fullness.ts'
import { openReport } from './platform/report.ts'
import { deletePractice, PRACTICE, practiceRole, setPracticeRole } from './platform/practice.ts'
import { placeHere } from './platform/secure.ts'
import { openUiEnvironment } from './platform/ui-environment.ts'
import { mount } from './ui/app.tsx'
import { Insecure } from './ui/help/insecure.tsx'
import type { UiEnvironment } from './ui/ui-environment.ts'

const report = openReport()

async function start(root: HTMLElement): Promise<void> {
  const fullness = openFullness(localStorage, Date.now)
  const bareStart = openBareStart(localStorage, { isOnline: () => navigator.onLine, now: Date.now })
  const browser: UiEnvironment = {
    ...openUiEnvironment(report.note, { fullness, bareStart }),
    async openPractice(role: Role) {
      await deletePractice()
      setPracticeRole(role)
      location.replace('/')
    },
    async leavePractice() {
      setPracticeRole(null)
      await kit.close()
      await deletePractice()
      location.replace('/')
    },
    saveReport: report.save
  }
  if (placeHere() === 'insecure') {
    mount(root, closedKit(), browser, Insecure)
    return
  }
  const practice = practiceRole()
  const environment = await openBrowser(practice ? PRACTICE : undefined, fullness.note)
  const kit = await openKit(environment, practice ? { practice } : {})
  mount(root, kit, browser)
  bareStart.opened()
}

const root = document.querySelector<HTMLElement>('#app')
if (root) void start(root)
