import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { twinQuestions } from '../../../src/domain/conflicts/questions.ts'
import { foldFields } from '../../../src/domain/fields.ts'
import { joinEntries } from '../../../src/domain/people/one-child.ts'
import { pairUp, partFrom } from '../../../src/domain/people/pairing.ts'
import { mergeTwins, pairsOf } from '../../../src/domain/people/twins.ts'
import type { Participant } from '../../../src/domain/entity.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import { aField, aPair, aParticipant, NINE } from '../build.ts'

const IDS = ['c1', 'c2', 'c3', 'c4', 'c5'] as const
const ENTRIES = IDS.map((id, at) =>
  aParticipant({ id, family: `f${at}`, seiYomi: `せい${at}`, meiYomi: 'めい' })
)
const SAID = IDS.map((subject, at) =>
  aField({ id: `a${at}`, subject, field: 'allergy', value: `もの${at}` })
)

let count = 0
function written(drafts: ReturnType<typeof pairUp>, device = 'd1'): readonly Fact[] {
  if (!drafts.ok) return []
  return drafts.value.map((draft): Fact => {
    count += 1
    const header = { id: `p${String(count).padStart(5, '0')}`, at: NINE, by: '', device }
    return Object.assign({}, draft, header)
  })
}

function shown(register: readonly Fact[], entries: readonly Participant[] = ENTRIES) {
  const merged = mergeTwins(entries, pairsOf(register))
  const { participants, fields, entriesOf } = joinEntries(entries, merged, foldFields(SAID))
  return participants.map((one) => ({
    one,
    allergy: fields.get(one.id)?.get('allergy')?.value,
    entries: entriesOf(one.id).map(({ id }) => id)
  }))
}

/** Groups of ids that are one child. */
function groups(register: readonly Fact[]) {
  return shown(register).map(({ entries }) => entries.toSorted())
}

const pairs = fc.array(fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 2, maxLength: 2 }), {
  maxLength: 6
})

function joinedBy(made: readonly (readonly string[])[]): readonly Fact[] {
  const register: Fact[] = []
  for (const [a = '', b = ''] of made) register.push(...written(pairUp(ENTRIES, register, a, b)))
  return register
}

describe('joining by hand', () => {
  test('[Q23] two entries that nobody was asked about are one child, with what is said of both', () => {
    const register = written(pairUp(ENTRIES, [], 'c2', 'c1'))
    expect(shown(register)[0]).toMatchObject({
      one: { id: 'c1' },
      allergy: 'もの0 / もの1',
      entries: ['c1', 'c2']
    })
    expect(pairUp(ENTRIES, register, 'c1', 'c2')).toEqual({ ok: false, fault: { kind: 'already' } })
    for (const [one, other] of [
      ['c1', 'c1'],
      ['c1', 'nobody']
    ] as const)
      expect(pairUp(ENTRIES, [], one, other)).toEqual({ ok: false, fault: { kind: 'gone' } })
    expect(partFrom(ENTRIES, [], 'c1')).toEqual({ ok: false, fault: { kind: 'gone' } })
  })

  test('[Q23] [Q10] joining and parting changes nothing of any entry, and asks nobody', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...IDS), fc.constantFrom(...IDS), (made, one, other) => {
        const register = joinedBy(made)
        const before = shown(register)
        const joined = pairUp(ENTRIES, register, one, other)
        const isAlone = before.some(({ entries }) => entries.length === 1 && entries[0] === one)
        if (!joined.ok || !isAlone) return
        const after = [...register, ...written(joined)]
        const parted = [...after, ...written(partFrom(ENTRIES, after, one))]
        expect(shown(parted)).toEqual(before)
        expect(twinQuestions(ENTRIES, parted)).toEqual([])
      })
    )
  })

  test('[Q23] parting one leaves the others together, whichever pair had held them', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...IDS), (made, entry) => {
        const register = joinedBy(made)
        const before = groups(register)
        const parted = [...register, ...written(partFrom(ENTRIES, register, entry))]
        const expected = before.flatMap((group) =>
          group.length > 1 && group.includes(entry)
            ? [[entry], group.filter((id) => id !== entry)]
            : [group]
        )
        const inOrder = (all: readonly (readonly string[])[]) =>
          all.map((group) => group.join(',')).toSorted((a, b) => (a < b ? -1 : 1))
        expect(inOrder(groups(parted))).toEqual(inOrder(expected))
      })
    )
  })

  test('[Q24] joined here and parted there it is asked, also of entries that do not look alike; then it is settled', () => {
    const first = written(pairUp(ENTRIES, [], 'c1', 'c2'))
    const parted = written(partFrom(ENTRIES, first, 'c1'))
    const again = aPair({ id: 'q1', kind: 'same', prev: [first[0]!.id], device: 'd2' })
    const register = [...first, ...parted, again]
    const [question] = twinQuestions(ENTRIES, register)
    expect(question).toMatchObject({ id: 'twin:c1:c2', subject: 'c1', other: 'c2' })
    const settled = [...register, aPair({ id: 'q2', kind: 'same', prev: question!.heads })]
    expect(twinQuestions(ENTRIES, settled)).toEqual([])
    expect(twinQuestions(ENTRIES.slice(1), register)).toEqual([])
  })
})
