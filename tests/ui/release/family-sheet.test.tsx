// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Reception } from '../../../src/kit/attendance/views.ts'
import type { Card, Guardian } from '../../../src/kit/people/views.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { FamilySheet } from '../../../src/ui/release/family-sheet.tsx'
import { anApp } from '../an-app.ts'

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

async function leaving(
  release: KitCommands['release'],
  family: (cards: readonly Card[]) => readonly Card[] = brothers
) {
  const hand = anApp('?clock=09:52', { commands: { release } })
  let seen: Reception | null = null
  hand.kit.reception('')((value) => (seen = value))()
  const { cards, session } = seen as unknown as Reception
  const own = family(cards)
  const onDone = vi.fn()
  const root = document.body
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <FamilySheet cards={own} session={session} onDone={onDone} onClose={() => undefined} />
      </CurrentApp.Provider>,
      root
    )
  )
  const press = (words: string) =>
    act(() =>
      [...root.querySelectorAll('button')].find((one) => one.textContent.includes(words))!.click()
    )
  return { root, press, onDone, ids: own.map((one) => one.participant.id) }
}

afterEach(() => act(() => render(null, document.body)))

const never = () => Promise.resolve(ok([]))

test('[M17] all who are here are ticked, and each option says for whom it holds', async () => {
  const { root } = await leaving(never)
  expect([...root.querySelectorAll('[aria-pressed=true]')]).toHaveLength(3)
  const [mother, uncle, alone] = [...root.querySelectorAll('[role=radio]')]
  expect(mother?.textContent).toContain('3人とも')
  expect(uncle?.textContent).toContain('もり はるさん・もり りつさんの お迎えの人では ありません')
  expect(alone?.textContent).toContain('同意があるのは もり つむぎさんだけ')
  expect((uncle as HTMLButtonElement).disabled).toBe(true)
})

test('[M9] [M17] ひとり帰り is for the one child with consent, the others are unticked in place', async () => {
  const release = vi.fn<KitCommands['release']>(() => Promise.resolve(ok(['m.1'])))
  const { root, press, onDone, ids } = await leaving(release)
  const ways = [...root.querySelectorAll<HTMLButtonElement>('.only .btn')]
  await act(() => ways.at(-1)!.click())
  expect([...root.querySelectorAll('[aria-pressed=true]')]).toHaveLength(1)
  await press('この人で 進む')
  await press('ひとりで 帰りました')
  expect(release).toHaveBeenCalledExactlyOnceWith({
    session: expect.any(String),
    participants: [ids[0]],
    picker: null
  })
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(onDone.mock.calls[0]?.[0]).toMatchObject({ facts: ['m.1'], what: 'left', picker: '' })
})

test('[M17] whom a person is registered for can be let go without the others', async () => {
  const release = vi.fn<KitCommands['release']>(() => Promise.resolve(ok(['m.1'])))
  const { press, ids } = await leaving(release)
  await press('つむぎさんだけに する')
  await press('この人で 進む')
  await press('おじに 引き渡しました')
  expect(release.mock.calls[0]?.[0]).toMatchObject({ participants: [ids[0]], picker: 'おじ' })
})

test('[M9] whoever ticks another child chooses again who takes them', async () => {
  const { root, press } = await leaving(never)
  await press('つむぎさんだけに する')
  await press('もり はる')
  expect(root.textContent).toContain('お迎えの人を選ぶと 進めます')
})

test('[M8] a refusal names the child, and nothing was written', async () => {
  const { root, press, onDone, ids } = await leaving(({ participants }) =>
    Promise.resolve(no({ kind: 'not-released', participant: participants[1]!, why: 'already' }))
  )
  await press('森 母')
  await press('この人で 進む')
  await press('引き渡しました')
  await vi.waitFor(() =>
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('もり はるさん')
  )
  expect(ids).toHaveLength(3)
  expect(onDone).not.toHaveBeenCalled()
})

/** The first was entered twice: his father stands in one entry only, and comes after four. */
function withJoined(cards: readonly Card[]): readonly Card[] {
  const [one] = brothers(cards)
  const mother = { ...GUARDIAN, entry: one.participant.id, family: 'f' }
  const father = { ...mother, name: '森 父', phone: '090-0000-0002', phone2: '0000-55-0002' }
  const guardian = { ...GUARDIAN, name: '森 母、森 父', pickers: 'おじ(16時から)' }
  return [{ ...one, guardian, guardians: [mother, father], namedInPart: ['森 父', 'おじ'] }]
}

test('[Q9] a person whom some of the entries name is asked about, with every number at hand', async () => {
  const { root, press } = await leaving(never, withJoined)
  const option = [...root.querySelectorAll('[role=radio]')].find((one) =>
    one.textContent.includes('おじ')
  )
  expect([...option!.querySelectorAll('.line')].map((one) => one.textContent)).toEqual([
    '16時から',
    'もり つむぎさんの 登録の 一部にしか 名前がありません'
  ])
  expect(root.textContent).toContain('引き渡す前に 代表に 聞いてください')
  await press('森 父')
  await press('この人で 進む')
  const numbers = [...root.querySelectorAll('.called-numbers a')]
  expect(numbers.map((one) => one.getAttribute('href'))).toEqual([
    'tel:09000000001',
    'tel:09000000002',
    'tel:0000550002'
  ])
  const go = root.querySelector<HTMLButtonElement>('.main-act')!
  expect([go.disabled, go.textContent]).toEqual([true, '保護者に聞くと 進めます'])
  await act(() => root.querySelector<HTMLInputElement>('[type=checkbox]')!.click())
  expect([go.disabled, go.textContent]).toEqual([false, '森 父に 引き渡しました'])
})

test('[M16] what must be minded is shown only when it is asked for', async () => {
  const { root, press } = await leaving(never, (cards) => {
    const [one] = brothers(cards)
    return [{ ...one, guardian: { ...GUARDIAN, pickers: '（父には渡さないでください）' } }]
  })
  expect(root.textContent).not.toContain('渡さないで')
  await press('書いてあることを 見る')
  expect(root.textContent).toContain('父には渡さないでください')
})
