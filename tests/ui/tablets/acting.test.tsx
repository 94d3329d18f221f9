// @vitest-environment happy-dom
import { render, type ComponentChild } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Tablet } from '../../../src/kit/tablets/views.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { QuarantinePage } from '../../../src/ui/tablets/apart.tsx'
import { ApartNote } from '../../../src/ui/tablets/apart-note.tsx'
import { ApproveCard } from '../../../src/ui/tablets/approve-card.tsx'
import { CuttingPage } from '../../../src/ui/tablets/cutting.tsx'
import { Handing } from '../../../src/ui/tablets/handing.tsx'
import { Rest } from '../../../src/ui/tablets/rest.tsx'
import { access } from '../../../src/ui/tablets/words/ja.ts'
import { handover } from '../../../src/ui/carry/words/ja.ts'
import { ja } from '../../support/all-words.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import { anApp } from '../an-app.ts'
import { TABLETS } from '../../support/showroom/office.ts'
import { WAITING } from '../../support/showroom/still-tablets.ts'

const root = document.createElement('div')
document.body.append(root)
const asked: unknown[][] = []
const listening =
  (name: string) =>
  (...wish: unknown[]) => {
    asked.push([name, ...wish])
    return Promise.resolve(ok(null))
  }
const lost: Tablet = { ...TABLETS[5]!, self: false, standing: 'active' }

async function show(
  screen: ComponentChild,
  commands: Partial<KitCommands> = {},
  search = ''
): Promise<void> {
  const hand = anApp(`role=organizer&link=done&${search}`, { commands })
  await act(async () => {
    render(<CurrentApp.Provider value={hand}>{screen}</CurrentApp.Provider>, root)
    await Promise.resolve()
  })
  await settle()
}

/** Commands answer at once, but as promises do. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await act(() => Promise.resolve())
}

function control(words: string): HTMLButtonElement {
  const found = [...root.querySelectorAll<HTMLButtonElement>('button, summary')].find((one) =>
    one.textContent.includes(words)
  )
  if (!found) throw new Error(`no button says ${words}`)
  return found
}

async function press(words: string): Promise<void> {
  control(words).click()
  await settle()
}

afterEach(() => {
  render(null, root)
  asked.length = 0
})

describe('a tablet that waits', () => {
  const guest: Tablet = { ...lost, ...WAITING }

  it('[W3] shows its two words and is let in by one tap', async () => {
    await show(<ApproveCard tablet={guest} events={[]} />, { approve: listening('approve') })
    for (const number of WAITING.words)
      expect(root.textContent).toContain(handover.words.list[number])
    await press(access.approve.yes)
    expect(asked).toEqual([['approve', guest.device]])
  })

  it('[W3] is left out when the words differ, and cannot be let in before they are known', async () => {
    await show(<ApproveCard tablet={{ ...guest, words: null }} events={[]} />, {
      cutOff: listening('cutOff')
    })
    expect(control(access.approve.yes).disabled).toBe(true)
    await press(access.approve.no)
    expect(asked).toEqual([['cutOff', guest.device, 'left']])
  })

  it('says beside the button why it could not be let in', async () => {
    const approve = () => Promise.resolve(no({ kind: 'changed-meanwhile' } as const))
    await show(<ApproveCard tablet={guest} events={[]} />, { approve })
    await press(access.approve.yes)
    const alert = root.querySelector('[role=alert]')
    expect(alert?.textContent).toContain(
      ja.fault['changed-meanwhile']({ kind: 'changed-meanwhile' }).what
    )
  })
})

describe('なくした・盗まれた', () => {
  it('first shows what could be read, and is cut off only with a reason', async () => {
    await show(<CuttingPage tablet={lost} left={false} />, { cutOff: listening('cutOff') })
    expect(root.textContent).toContain(access.reads.counts(40, 28))
    expect(control(access.cutting.cut).disabled).toBe(true)
    await press(access.cutting.reason.stolen)
    await press(access.cutting.cut)
    expect(asked).toEqual([['cutOff', lost.device, 'stolen']])
  })

  it.each(['needs-signal', 'last-organizer', 'not-allowed'] as const)(
    'says where it was pressed when it cannot be done: %s',
    async (kind) => {
      const cutOff = () => Promise.resolve(no({ kind }))
      await show(<CuttingPage tablet={lost} left={false} />, { cutOff })
      await press(access.cutting.reason.lost)
      await press(access.cutting.cut)
      expect(root.querySelector('[role=alert]')).not.toBeNull()
    }
  )

  it('tells what to do next once it is cut off, a report first', async () => {
    await show(<CuttingPage tablet={{ ...lost, standing: 'cut' }} left={false} />)
    expect(root.textContent).toContain(access.cutting.doneNext)
    expect(root.querySelector('a.main-act')?.getAttribute('href')).toContain('/facts')
  })

  it('cannot be done to the tablet in the hand', async () => {
    await show(<CuttingPage tablet={{ ...lost, self: true }} left={false} />)
    expect(root.textContent).toContain(access.ways.self)
    expect(root.textContent).not.toContain(access.cutting.choose)
  })
})

describe('お休みと期限', () => {
  it('keeps the end while the tablet rests, and the rest while the end goes', async () => {
    const until = instantOf('2026-11-30', '23:59')
    const commands = { setStanding: listening('setStanding') }
    await show(<Rest tablet={{ ...lost, until }} />, commands)
    await press(access.rest.pause)
    await press(access.rest.clear)
    expect(asked).toEqual([
      ['setStanding', lost.device, { paused: true, until }],
      ['setStanding', lost.device, { paused: false, until: null }]
    ])
  })
})

describe('a tablet that was cut off', () => {
  const cut: Tablet = { ...lost, standing: 'cut', handing: 'awaited' }

  it('is given up in two steps, told how many records are lost', async () => {
    const weighGivingUp = () => Promise.resolve(ok({ records: 3 }))
    await show(<Handing tablet={cut} />, { weighGivingUp, giveUp: listening('giveUp') })
    await press(access.handing.giveUp)
    expect(root.textContent).toContain(access.handing.sure(3))
    expect(asked).toEqual([])
    await press(access.handing.yes)
    expect(asked).toEqual([['giveUp', cut.device, 3]])
  })

  it('is counted again when something came meanwhile', async () => {
    const giveUp = () => Promise.resolve(no({ kind: 'changed-meanwhile' as const }))
    await show(<Handing tablet={cut} />, { giveUp })
    await press(access.handing.giveUp)
    await press(access.handing.yes)
    expect(root.textContent).not.toContain(access.handing.yes)
    expect(control(access.handing.giveUp).disabled).toBe(false)
  })
})

describe('分けてある記録', () => {
  it('found again: all of a tablet is taken over by one tap, and a new invitation is offered', async () => {
    await show(<QuarantinePage />)
    await press('見つかった')
    expect(root.textContent).toContain(access.apart.foundDone(13))
    expect(root.querySelector('a.main-act')?.getAttribute('href')).toBe('#/invite')
  })

  it('is dropped by two steps only', async () => {
    await show(<QuarantinePage />, { drop: listening('drop') })
    await press(access.apart.drop)
    expect(asked).toEqual([])
    await press(access.apart.dropYes)
    expect(asked).toEqual([['drop', ['a1']]])
  })

  it('says when there are none, and is calm without signal', async () => {
    await show(<QuarantinePage />, {}, 'apart=none')
    expect(root.textContent).toContain(access.apart.none)
    render(null, root)
    await show(<QuarantinePage />, {}, 'apart=refused')
    expect(root.querySelector('[role=alert]')).toBeNull()
    expect(root.textContent).toContain(access.apart.offlineNext)
  })

  it('is a line on まとめ while there are some, and nothing else', async () => {
    await show(<ApartNote />)
    expect(root.textContent).toContain(access.apart.line(14))
    render(null, root)
    await show(<ApartNote />, {}, 'apart=refused')
    expect(root.textContent).toBe('')
  })
})
