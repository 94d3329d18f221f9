// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { check } from '../../../src/ui/tablets/check/words/ja.ts'
import { TabletsScreen } from '../../../src/ui/tablets/tablets.tsx'
import { anApp } from '../an-app.ts'
import { aScreen } from '../retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => screen.clear())

async function show(...rest: readonly string[]): Promise<void> {
  await screen.show(anApp('role=organizer&link=done'), () => <TabletsScreen rest={[...rest]} />)
  for (let turn = 0; turn < 6; turn += 1) await act(async () => Promise.resolve())
}

function rowOf(name: string): string {
  const rows = [...screen.root.querySelectorAll('.lines > li')]
  return rows.find((row) => row.querySelector('b')?.textContent === name)?.textContent ?? ''
}

const { tablets: words } = check
const { rows } = words

it('[U1] organizers read of every tablet what is to be looked at and what nobody tried', async () => {
  await show()
  expect(rowOf('端末2 受付・加納')).toContain(words.allGood(8))
  expect(rowOf('端末2 受付・加納')).toContain(words.ready)
  expect(rowOf('端末4 機材・林')).toContain(words.toLook([rows.sound]))
  expect(rowOf('端末4 機材・林')).toContain(words.toTry([rows.bareStart]))
  expect(rowOf('端末1 事務所のパソコン')).toContain(words.notYet)
})

it('[U6] they read which venues have no spare and what their cards are missing', async () => {
  await show()
  expect(rowOf('柚子原公民館')).toContain(words.spares(['端末2 受付・加納']))
  expect(rowOf('柚子原公民館')).toContain(words.cardFull)
  expect(rowOf('川べり広場')).toContain(words.noSpare)
  expect(rowOf('川べり広場')).toContain(words.cardEmpty)
})

it('[U2] a tablet’s own page says of each row how it stands, and when it was tried', async () => {
  await show('device0000000003')
  expect(rowOf(rows.camera)).toContain(check.camera.good('きのう 21:10'))
  expect(rowOf(rows.sound)).toContain(check.look)
  expect(rowOf(rows.bareStart)).toContain(check.wait)
})
