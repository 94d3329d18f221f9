import { describe, expect, it } from 'vitest'
import type { SyncStatus } from '../../../src/kit/tablets/sync-views.ts'
import { takersOf } from '../../../src/ui/carry/takers.ts'
import { tellTaken } from '../../../src/ui/carry/told.ts'
import { handover } from '../../../src/ui/carry/words/ja.ts'
import { readWish } from '../../support/showroom/wish.ts'
import { syncOf, TABLETS } from '../../support/showroom/office.ts'
import { EVENT } from '../../support/showroom/place.ts'
import { aTaken } from './a-taken.ts'

const status: SyncStatus = {
  ...syncOf(readWish('')),
  met: [{ device: 'device2', name: '端末2', at: 0, copies: 7, lacking: 0 }],
  waitingFor: [{ device: '端末3', records: 1 }]
}

function told(...given: Parameters<typeof aTaken>) {
  return tellTaken(handover, aTaken(...given), status).map(({ state, what }) => [state, what])
}

describe('what came out of a bundle', () => {
  it('says what is new and what of ours the other holds, too', () => {
    expect(told({ records: 7 })).toEqual([
      ['full', '新しい記録 7件'],
      ['half', 'この端末の 7件を 端末2 も持っています']
    ])
  })

  it('counts what was here already, so that it adds up to what the giver says', () => {
    expect(told({ records: 16, known: 3, knownRecords: 7 }).slice(0, 2)).toEqual([
      ['full', '新しい記録 16件'],
      ['calm', 'もう持っていた記録 7件']
    ])
  })

  it('says calmly that nothing is new', () => {
    expect(told({ records: 0, known: 4 })[0]).toEqual(['calm', '新しい記録は ありません'])
  })

  it('names the tablet whose earlier records are waited for', () => {
    expect(told({ records: 0, held: 2 })).toContainEqual(['wait', '端末3 のつづきが届くと見えます'])
  })

  it('says of a cut-off one that what could be used is in, and believes no copy', () => {
    const cut = told({ isCut: true, isSigned: false })
    expect(cut).toEqual([
      ['full', '新しい記録 1件'],
      ['ask', 'とちゅうで切れています。']
    ])
  })

  it('does not call a cut-off one of which nothing could be read a success', () => {
    const words = tellTaken(
      handover,
      aTaken({ records: 0, frames: 0, isCut: true, isSigned: false }),
      status
    )
    expect(words.map(({ state, next }) => [state, next])).toEqual([['ask', handover.taken.cutNone]])
  })

  it('asks to look where records were left out or nobody signed', () => {
    const states = told({ bad: 1, isSigned: false, notForUs: 1, needsControl: true })
    expect(states.map(([state]) => state)).toEqual(['full', 'calm', 'ask', 'ask', 'wait'])
  })
})

describe('who may take', () => {
  it('names the tablets of this event, the one met last first', () => {
    const met = { name: '', copies: 0, lacking: 0 }
    const [, second, , fourth] = TABLETS
    const takers = takersOf(
      TABLETS,
      [
        { ...met, device: second!.device, at: 10 },
        { ...met, device: fourth!.device, at: 20 }
      ],
      EVENT
    )
    expect(takers.map(({ device }) => device).slice(0, 2)).toEqual([fourth!.device, second!.device])
    expect(takers.map(({ name }) => name)).not.toContain('端末7 予備')
    expect(takers.map(({ name }) => name)).not.toContain('端末3 進行・三宅')
  })
})
