// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { ok } from '../../../../src/lib/result.ts'
import type { Watch } from '../../../../src/lib/emitter.ts'
import type { EndedRehearsal } from '../../../../src/kit/retention/views.ts'
import { StandingCard } from '../../../../src/ui/event/standing/standing-card.tsx'
import { standing as words } from '../../../../src/ui/event/standing/words/ja.ts'
import { RehearsalErasing } from '../../../../src/ui/retention/rehearsal-erasing.tsx'
import { summary } from '../../../../src/ui/event/summary/words/ja.ts'
import { SummaryScreen } from '../../../../src/ui/event/summary/screen.tsx'
import { ja } from '../../../support/all-words.ts'
import { anApp } from '../../an-app.ts'
import { aScreen } from '../../retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => {
  screen.clear()
  vi.useRealTimers()
})

const EVENT = { id: 'e1', title: 'ためし', days: ['2026-12-12'], retention: [] }

it('[E49] one tap ends a rehearsal; the real event has no such button', async () => {
  const ended: string[] = []
  const hand = anApp('role=organizer', {
    commands: {
      endRehearsal: (event) => {
        ended.push(event)
        return Promise.resolve(ok(null))
      }
    }
  })
  await screen.show(hand, () => <StandingCard event={EVENT} />)
  expect(screen.button(words.end)).toBeUndefined()
  await screen.show(hand, () => <StandingCard event={{ ...EVENT, rehearsal: true }} />)
  await screen.press(words.end)
  expect(ended).toEqual(['e1'])
})

function waiting(one: EndedRehearsal): Watch<readonly EndedRehearsal[]> {
  return (seen) => {
    seen([one])
    return () => undefined
  }
}

it('[E49] for ten seconds it can be taken back, then this tablet erases by itself and goes on trying', async () => {
  vi.useFakeTimers()
  const did: string[] = []
  const hand = anApp('role=organizer', {
    now: () => Date.now(),
    commands: {
      eraseRehearsals: () => {
        did.push('erase')
        return Promise.resolve({ ok: false, fault: { kind: 'needs-signal' } })
      },
      bringBack: ({ id }) => {
        did.push(`back ${id}`)
        return Promise.resolve(ok(null))
      }
    }
  })
  const one = { event: 'e1', title: 'ためし', from: Date.now() + 10_000 }
  const kit = { ...hand.kit, endedRehearsals: waiting(one) }
  await screen.show({ ...hand, kit }, RehearsalErasing)
  expect(screen.root.textContent).toContain(words.ended.said)
  await screen.press(ja.reception.undo)
  expect(did).toEqual(['back e1'])
  for (let second = 0; second < 11; second += 1) await screen.pass(1000)
  expect(did).toEqual(['back e1', 'erase'])
  await screen.pass(30_000)
  expect(did).toEqual(['back e1', 'erase', 'erase'])
})

it('[E47] the summary shows no figure of a rehearsal, and says why and where to look', async () => {
  const hand = anApp('role=organizer&clock=09:52')
  await screen.show(hand, SummaryScreen)
  expect(screen.root.textContent).toContain(summary.sessions.masuIs)
  screen.clear()
  const events: typeof hand.kit.events = (seen) =>
    hand.kit.events((all) =>
      seen(all.map((one) => ({ ...one, event: { ...one.event, rehearsal: true } })))
    )
  await screen.show({ ...hand, kit: { ...hand.kit, events } }, SummaryScreen)
  expect(screen.root.textContent).toContain(words.notCounted)
  expect(screen.root.textContent).not.toContain(summary.sessions.masuIs)
})
