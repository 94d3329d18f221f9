// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { NoEventYet } from '../../../src/ui/parts/no-event.tsx'
import { ja } from '../../support/all-words.ts'
import { createEmitter } from '../../../src/lib/emitter.ts'
import type { SyncStatus } from '../../../src/kit/tablets/sync-views.ts'
import { NOTHING } from '../../../src/kit/tablets/status.ts'
import { anApp } from '../an-app.ts'
import { aScreen } from '../retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => screen.clear())

async function shown(status: Partial<SyncStatus>): Promise<string> {
  const hand = anApp('')
  const kit = { ...hand.kit, sync: createEmitter({ ...NOTHING, ...status }).watch }
  await screen.show({ ...hand, kit }, () => <NoEventYet title="まだありません" />)
  return screen.root.textContent
}

it('receives before the relay was heard, and says there is none only after', async () => {
  const receiving = ja.sync.moving(0)
  expect(await shown({ link: 'moving' })).toContain(receiving)
  expect(await shown({ link: 'moving', lastHeardAt: 5, toReceive: 12 })).toContain(receiving)
  expect(await shown({ link: 'moving', lastHeardAt: 5, toSend: 1 })).toBe('まだありません')
  expect(await shown({ link: 'done', lastHeardAt: 5 })).toBe('まだありません')
  expect(await shown({ link: 'offline' })).toBe('まだありません')
})
