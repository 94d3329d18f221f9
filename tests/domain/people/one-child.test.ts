import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldFields, textOf, valueOf } from '../../../src/domain/fields.ts'
import { namedInPart } from '../../../src/domain/people/joined-pickers.ts'
import { joinEntries, type Children } from '../../../src/domain/people/one-child.ts'
import { mergeTwins, pairsOf } from '../../../src/domain/people/twins.ts'
import { aField, aPair, aParticipant, aVoid } from '../build.ts'
import type { Participant } from '../../../src/domain/entity.ts'
import type { Fact, Field, FieldSet, Value } from '../../../src/domain/fact.ts'

const registered = aParticipant({ id: 'c2', family: 'f2', badge: 12, days: [1], group: 'g1' })
const again = aParticipant({ id: 'c1', family: 'f1', badge: 3, days: [2], note: '車いす' })
const brother = aParticipant({ id: 'c3', family: 'f1', meiYomi: 'そら' })
const SAME = aPair({ id: 'p1', kind: 'same' })

function join(entries: readonly Participant[], facts: readonly Fact[]): Children {
  return joinEntries(entries, mergeTwins(entries, pairsOf(facts)), foldFields(facts))
}

let last = 0
function said(subject: string, field: Field, value: Value): FieldSet {
  return aField({ id: `s${++last}`, subject, field, value })
}

describe('one child over all its entries', () => {
  const facts: readonly Fact[] = [
    SAME,
    said('c1', 'allergy', '卵'),
    said('c2', 'allergy', 'そば'),
    said('f2', 'medicine', '吸入器'),
    said('c1', 'photo', 'yes'),
    said('c2', 'photo', 'no'),
    said('c1', 'insurance', true),
    said('f1', 'guardian', '小林 花子'),
    said('f1', 'phone', '090-0000-0001'),
    said('f2', 'guardian', '小林 太郎'),
    said('f2', 'phone', '０９０-0000-0001'),
    said('f2', 'phone2', '080-0000-0002'),
    said('c1', 'pickers', '祖母')
  ]
  const { participants, fields } = join([registered, again, brother], facts)

  test('[Q8] stands once, with every care text and remark, the stricter answer, every guardian and telephone', () => {
    expect(participants.map(({ id }) => id)).toEqual(['c1', 'c3'])
    expect(participants[0]).toMatchObject({ days: [1, 2], group: 'g1', note: '車いす', badge: 3 })
    const text = (field: Field) => textOf(fields, 'c1', field)
    expect(text('allergy')).toBe('卵 / そば')
    expect(text('medicine')).toBe('吸入器')
    expect(text('photo')).toBe('no')
    expect(valueOf(fields, 'c1', 'insurance')).toBe(true)
    expect(text('guardian')).toBe('小林 花子、小林 太郎')
    expect([text('phone'), text('phone2')]).toEqual(['090-0000-0001', '080-0000-0002'])
    expect(text('pickers')).toBe('祖母')
  })

  test('[Q8] what the shown entry does not know of the child, another tells', () => {
    const walkIn = { sei: '', mei: '', grade: 'other', walkIn: true, venue: 'v1' } as const
    const known = aParticipant({ id: 'c2', seiYomi: '', meiYomi: '', callName: 'めいちゃん' })
    const [child] = join([aParticipant({ id: 'c1', ...walkIn }), known], [SAME]).participants
    expect(child).toMatchObject({ id: 'c2', sei: '小林', seiYomi: 'こばやし', grade: 'e1' })
    expect(child).toMatchObject({ days: [], venue: '', walkIn: false, callName: 'めいちゃん' })
  })

  test('[Q11] its families are one; brothers and sisters keep the contacts of their own', () => {
    const joined = join([registered, again, brother, aParticipant({ id: 'c4', family: '' })], facts)
    expect(['c1', 'c2', 'c3', 'c4'].map(joined.householdOf)).toEqual(['f1', 'f1', 'f1', 'c4'])
    expect(textOf(joined.fields, 'f1', 'guardian')).toBe('小林 花子')
    expect(joined.entriesOf('c2').map(({ id }) => id)).toEqual(['c1', 'c2'])
    expect(joined.entriesOf('c9')).toEqual([])
  })

  test('[Q11] families hang together along a chain of children', () => {
    const entries = [
      aParticipant({ id: 'a1', family: 'f1' }),
      aParticipant({ id: 'a2', family: 'f4' }),
      aParticipant({ id: 'b1', family: 'f3' }),
      aParticipant({ id: 'b2', family: 'f2' }),
      aParticipant({ id: 'd1', family: 'f2' }),
      aParticipant({ id: 'd2', family: 'f4' })
    ]
    const pair = (id: string, subject: string, other: string) =>
      aPair({ id, kind: 'same', subject, other })
    const pairs = [pair('p1', 'a1', 'a2'), pair('p2', 'b1', 'b2'), pair('p3', 'd1', 'd2')]
    for (const given of [entries, entries.toReversed()]) {
      const { householdOf } = join(given, pairs)
      expect(entries.map(({ id }) => householdOf(id))).toEqual(Array(6).fill('f1'))
    }
  })
})

describe('who may take a child', () => {
  const both = [registered, again]

  test('[Q9] who is named by one entry only is shown as such; an entry that names nobody leaves nobody out', () => {
    const facts = [
      said('f1', 'guardian', '小林 花子'),
      said('c1', 'pickers', '祖母、おじ'),
      said('f2', 'guardian', '小林　花子'),
      said('c2', 'pickers', 'おじ')
    ]
    expect(namedInPart(both, foldFields(facts))).toEqual(['祖母'])
    expect(namedInPart(both, foldFields(facts.slice(0, 2)))).toEqual([])
    expect(namedInPart([again], foldFields(facts))).toEqual([])
    expect(textOf(join(both, [SAME, ...facts]).fields, 'c1', 'pickers')).toBe('祖母、おじ')
  })

  test('[Q9] alone goes only who may by every entry that names anybody', () => {
    const alone = (...facts: readonly Fact[]) =>
      valueOf(join(both, [SAME, ...facts]).fields, 'c1', 'goesHomeAlone')
    const yes = said('c1', 'goesHomeAlone', true)
    expect(alone(yes)).toBe(true)
    expect(alone(yes, said('f2', 'guardian', '小林 太郎'))).toBe(false)
    expect(alone(yes, said('c2', 'goesHomeAlone', false))).toBe(false)
    expect(alone(yes, said('c2', 'goesHomeAlone', true), said('c2', 'pickers', '祖母'))).toBe(true)
    expect(alone()).toBeNull()
  })
})

const IDS = ['c1', 'c2', 'c3', 'c4'] as const
const FAMILIES = ['f1', 'f2', ''] as const
const TEXTS = ['卵', 'そば', '卵 / 乳', ' そば', '吸入器（ケース）', ''] as const
const CARE = ['allergy', 'medicine', 'care'] as const
const LEVELS = ['no', 'inside', 'yes'] as const

const anEntry = (id: string) =>
  fc
    .record({
      family: fc.constantFrom(...FAMILIES),
      walkIn: fc.boolean(),
      note: fc.constantFrom(...TEXTS)
    })
    .map((given) => aParticipant({ id, ...given }))
const aSaying = fc.oneof(
  fc.tuple(fc.constantFrom(...CARE), fc.constantFrom(...TEXTS)),
  fc.tuple(fc.constant('photo' as const), fc.constantFrom(...LEVELS)),
  fc.tuple(fc.constantFrom('insurance', 'goesHomeAlone'), fc.boolean()),
  fc.tuple(
    fc.constantFrom('guardian', 'pickers'),
    fc.constantFrom('花子', '太郎', '花子、祖母', '')
  )
)
const facts = fc
  .array(fc.tuple(fc.constantFrom(...IDS, 'f1', 'f2'), aSaying), { maxLength: 16 })
  .map((all) =>
    all.map(([subject, [field, value]], at) => aField({ id: `f${at}`, subject, field, value, at }))
  )
const pairs = fc
  .uniqueArray(fc.constantFrom('c1:c2', 'c2:c3', 'c1:c3', 'c3:c4', 'c1:c4'), { maxLength: 4 })
  .map((keys) =>
    keys.map((key, at) => {
      const [subject = '', other = ''] = key.split(':')
      return aPair({ id: `p${at}`, kind: 'same', subject, other })
    })
  )
const aStory = fc.record({
  entries: fc.tuple(...IDS.map(anEntry)),
  facts,
  pairs,
  seed: fc.integer()
})
const plain = ({ participants, fields }: Children) => ({
  participants: participants.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  values: participants.map(({ id }) => [id, [...(fields.get(id) ?? [])].toSorted()])
})

describe('whatever was said, of whichever entries', () => {
  test('[Q8] joining never removes a word on care, nor a remark', () => {
    fc.assert(
      fc.property(aStory, ({ entries, facts: told, pairs: joined }) => {
        const before = join(entries, told)
        const after = join(entries, [...told, ...joined])
        for (const child of after.participants)
          for (const entry of after.entriesOf(child.id)) {
            for (const part of entry.note.split(' / ')) expect(child.note).toContain(part.trim())
            for (const field of CARE)
              for (const subject of [entry.id, entry.family])
                for (const part of textOf(before.fields, subject, field).split(' / '))
                  if (after.entriesOf(child.id).length > 1)
                    expect(textOf(after.fields, child.id, field)).toContain(part.trim())
          }
      })
    )
  })

  test('[Q8] joining never widens a consent that was answered', () => {
    fc.assert(
      fc.property(aStory, ({ entries, facts: told, pairs: joined }) => {
        const { fields } = join(entries, told)
        const after = join(entries, [...told, ...joined])
        const rank = (value: Value) => LEVELS.findIndex((level) => level === value)
        for (const child of after.participants)
          for (const { id } of after.entriesOf(child.id)) {
            const photo = rank(valueOf(fields, id, 'photo'))
            if (photo >= 0)
              expect(rank(valueOf(after.fields, child.id, 'photo'))).toBeLessThanOrEqual(photo)
            for (const field of ['insurance', 'goesHomeAlone'] as const)
              if (valueOf(fields, id, field) === false)
                expect(valueOf(after.fields, child.id, field)).toBe(false)
          }
      })
    )
  })

  test('[Q9] joining lets nobody take a child unmarked whom one of its entries leaves out', () => {
    fc.assert(
      fc.property(aStory, ({ entries, facts: told, pairs: joined }) => {
        const wordOf = foldFields(told)
        const after = join(entries, [...told, ...joined])
        const namesOf = (one: Participant) =>
          (['guardian', 'pickers'] as const).flatMap((field) =>
            (textOf(wordOf, one.id, field) || textOf(wordOf, one.family, field)).split('、')
          )
        for (const child of after.participants) {
          const all = after.entriesOf(child.id)
          const marked = namedInPart(all, wordOf)
          const naming = all.map(namesOf).filter((names) => names.some(Boolean))
          for (const name of naming.flat().filter(Boolean))
            expect(marked.includes(name)).toBe(!naming.every((names) => names.includes(name)))
        }
      })
    )
  })

  test('[Q10] in whatever order it came, all tablets show the same child', () => {
    fc.assert(
      fc.property(aStory, ({ entries, facts: told, pairs: joined, seed }) => {
        const all = [...told, ...joined]
        const mixed = fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), {
          seed,
          numRuns: 1
        })
        const turned = join(entries.toReversed(), mixed[0] ?? [])
        expect(plain(turned).participants).toEqual(plain(join(entries, all)).participants)
        for (const { id } of turned.participants)
          for (const [field, { value }] of turned.fields.get(id) ?? [])
            expect(valueOf(join(entries, all).fields, id, field)).toEqual(value)
      })
    )
  })

  test('[Q10] parting gives back exactly what each entry was', () => {
    fc.assert(
      fc.property(aStory, ({ entries, facts: told, pairs: joined }) => {
        const undone = joined.map(({ id }) => aVoid({ id: `v${id}`, prev: [id] }))
        const parted = join(entries, [...told, ...joined, ...undone])
        expect(parted.participants).toEqual(entries)
        expect(parted.fields).toEqual(foldFields(told))
      })
    )
  })
})
