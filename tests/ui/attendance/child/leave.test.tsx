// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { KitCommands } from '../../../../src/kit/combine.ts'
import type { Reception } from '../../../../src/kit/attendance/views.ts'
import type { Card, Guardian, Person } from '../../../../src/kit/people/views.ts'
import { no, ok } from '../../../../src/lib/result.ts'
import { CurrentApp } from '../../../../src/ui/app-context.ts'
import { LeaveSteps } from '../../../../src/ui/attendance/child/leave-steps.tsx'
import { pickersFor } from '../../../../src/domain/attendance/registered-pickers.ts'
import { anApp } from '../../an-app.ts'

const GUARDIAN: Guardian = {
  name: '森 母',
  yomi: '',
  relation: '母',
  phone: '090-0000-0001',
  phone2: '',
  pickers: '',
  goesHomeAlone: true
}

/** Three who are here; the first may go alone and names an uncle, the others not. */
function brothers(cards: readonly Card[]): readonly [Card, Card, Card] {
  const one = brother(cards[0]!, 'つむぎ', { ...GUARDIAN, pickers: 'おじ' })
  const plain = { ...GUARDIAN, goesHomeAlone: false }
  return [one, brother(cards[1]!, 'はる', plain), brother(cards[2]!, 'りつ', plain)]
}

function brother(card: Card, meiYomi: string, guardian: Guardian): Card {
  const participant = { ...card.participant, family: 'f', seiYomi: 'もり', meiYomi }
  return { ...card, state: 'arrived', participant, guardian }
}

async function leaving(release: KitCommands['release'], family = brothers) {
  const hand = anApp('?clock=09:52', { commands: { release } })
  let seen: Reception | null = null
  hand.kit.reception('')((value) => (seen = value))()
  const { cards, session } = seen as unknown as Reception
  const [card, ...others] = family(cards)
  const siblings = others.map((one) => one.participant)
  const person: Person = { card, siblings, history: [], departure: [] }
  const root = document.createElement('div')
  const onDone = vi.fn()
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <LeaveSteps {...{ person, session, onDone }} cards={[card, ...others]} />
      </CurrentApp.Provider>,
      root
    )
  )
  const press = (words: string) =>
    act(() =>
      [...root.querySelectorAll('button')].find((one) => one.textContent.includes(words))!.click()
    )
  const ids = [card, ...others].map((one) => one.participant.id)
  return { root, press, onDone, ids }
}

test('[M9] ひとり帰り is for the child that was opened; brothers and sisters stay here', async () => {
  const release = vi.fn<KitCommands['release']>(() => Promise.resolve(ok(['m.1'])))
  const { press, onDone, ids } = await leaving(release)
  await press('ひとり帰り')
  await press('この人で 進む')
  await press('ひとりで 帰りました')
  expect(release).toHaveBeenCalledExactlyOnceWith({
    session: expect.any(String),
    participants: [ids[0]],
    picker: null
  })
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(onDone.mock.calls[0]?.[0]).toMatchObject({ facts: ['m.1'], status: 'left' })
})

test('[M9] whoever ticks another child after ひとり帰り chooses again', async () => {
  const { root, press } = await leaving(() => Promise.resolve(ok([])))
  await press('ひとり帰り')
  await press('もり はる')
  expect(root.textContent).toContain('お迎えの人を選ぶと 進めます')
})

test('[M10] a picker of one child is said not to be registered for the others, before and at the end', async () => {
  const { root, press } = await leaving(() => Promise.resolve(ok([])))
  expect(root.textContent).toContain('もり はる・もり りつさんの 登録には ありません')
  await press('おじ')
  await press('この人で 進む')
  const notes = [...root.querySelectorAll('.note.ask')].map((one) => one.textContent)
  expect(notes).toHaveLength(2)
  expect(notes[0]).toContain('もり はるさんの 登録には ありません')
  expect(notes[0]).toContain('090-0000-0001')
  expect(root.textContent).toContain('登録のある子と ない子がいます')
})

test('[M8] a refusal names the child, and nothing was written', async () => {
  const { root, press, onDone, ids } = await leaving(() =>
    Promise.resolve(no({ kind: 'not-released', participant: ids[1]!, why: 'already' }))
  )
  await press('森 母')
  await press('この人で 進む')
  await press('引き渡しました')
  await vi.waitFor(() =>
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('もり はるさん')
  )
  expect(onDone).not.toHaveBeenCalled()
})

test('[M10] two spellings of one name are one person', () => {
  const hand = anApp('?clock=09:52')
  let seen: Reception | null = null
  hand.kit.reception('')((value) => (seen = value))()
  const [one, two] = brothers((seen as unknown as Reception).cards)
  const other = { ...two, guardian: { ...two.guardian, name: '森　母' } }
  expect(pickersFor([one, other]).map(({ name, notFor }) => [name, notFor.length])).toEqual([
    ['森 母', 0],
    ['おじ', 1]
  ])
})

/** The first was entered twice: his father stands in one entry only, and comes after four. */
function withJoined(cards: readonly Card[]): readonly [Card, Card, Card] {
  const [one, ...others] = brothers(cards)
  const mother = { ...GUARDIAN, entry: one.participant.id, family: 'f' }
  const father = { ...mother, name: '森 父', phone: '090-0000-0002', phone2: '0000-55-0002' }
  const guardian = { ...GUARDIAN, name: '森 母、森 父', pickers: 'おじ(16時から)' }
  const joined = { ...one, guardian, guardians: [mother, father], namedInPart: ['森 父', 'おじ'] }
  return [joined, ...others]
}

test('[Q9] a person whom some of the entries name is said so by the child’s name, with what is known of the person', async () => {
  const { root, press } = await leaving(() => Promise.resolve(ok([])), withJoined)
  const option = [...root.querySelectorAll('[role=radio]')].find((one) =>
    one.textContent.includes('おじ')
  )
  expect([...option!.querySelectorAll('.line')].map((one) => one.textContent)).toEqual([
    '16時から',
    'もり はる・もり りつさんの 登録には ありません',
    'もり つむぎさんの 登録の 一部にしか 名前がありません'
  ])
  await press('森 父')
  await press('この人で 進む')
  const calls = [...root.querySelector('.calls')!.querySelectorAll('a')]
  expect(calls.map((one) => one.getAttribute('href'))).toEqual([
    'tel:09000000001',
    'tel:09000000002',
    'tel:0000550002'
  ])
  const go = root.querySelector<HTMLButtonElement>('.main-act')!
  expect([go.disabled, go.textContent]).toEqual([true, '保護者に聞くと 進めます'])
  document.body.append(root) // only what stands in a page tells a change
  await act(() => root.querySelector<HTMLInputElement>('[type=checkbox]')!.click())
  root.remove()
  expect([go.disabled, go.textContent]).toEqual([false, '森 父に 引き渡しました'])
})
