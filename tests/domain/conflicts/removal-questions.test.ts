import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersIn, standingAnswers } from '../../../src/domain/conflicts/answers.ts'
import {
  answerRemoval,
  answerWithdrawal,
  removalQuestions,
  withdrawalQuestions
} from '../../../src/domain/conflicts/removal-questions.ts'
import { withdrawnIn } from '../../../src/domain/people/withdrawn.ts'
import { isBroughtBack, isRemoved, removalOf } from '../../../src/domain/removal.ts'
import type { Session } from '../../../src/domain/entity.ts'
import type { Answered, Draft, Fact, Withdrawn } from '../../../src/domain/fact.ts'
import type { SaidOfEntries } from '../../../src/domain/people/withdrawn.ts'
import { aField, aMark, aParticipant, aSession, aVoid, NINE } from '../build.ts'

const REMOVER = { at: NINE, by: 'ono', device: 'd1' }
const NOW = { remover: { ...REMOVER, at: NINE + 1 }, hanging: 5 }
const SESSION = aSession({ id: 's1' })
const GONE: Session = { ...SESSION, removed: removalOf('sessions', SESSION, REMOVER, 2) }

const asked = (session: Session, hanging = 2, facts: readonly Fact[] = []) =>
  removalQuestions('sessions', [session], answersIn(facts), () => hanging)

function told(id: string, draft: Omit<Draft<Answered>, 'prev'>, prev: readonly string[]): Answered {
  return { ...draft, id, at: NINE, by: 'ono', device: 'd1', prev }
}

/** The session as an answer leaves it. */
function after(session: Session, changed: ReturnType<typeof answerRemoval>['changed']): Session {
  return Object.assign({}, session, ...changed.map(({ fields }) => fields))
}

describe('what was removed and changed elsewhere', () => {
  test('[Q17] changed, or with more records than were seen, it is asked about; as it was seen it is not', () => {
    expect(asked(SESSION)).toEqual([])
    expect(asked(GONE)).toEqual([])
    expect(asked(GONE, 1)).toEqual([])
    expect(asked(GONE, 5)).toMatchObject([
      { id: 'removal:sessions:s1', remover: REMOVER, changed: [], more: 3 }
    ])
    expect(asked({ ...GONE, end: '13:00' })).toMatchObject([
      { id: 'removal:sessions:s1', changed: [{ field: 'end', before: '12:00', now: '13:00' }] }
    ])
  })

  test('[Q17] [Q16] kept or removed all the same, it is settled, and the answer says what was there before', () => {
    const edited = { ...GONE, end: '13:00' }
    const [question] = asked(edited)
    const of = { ...question!, root: 'sessions' } as const
    const kept = answerRemoval(of, 'keep', edited, NOW)
    expect(asked(after(edited, kept.changed), 5)).toEqual([])
    expect(isRemoved('sessions', after(edited, kept.changed))).toBe(false)
    expect(kept.draft).toMatchObject({ answer: 'keep', before: GONE.removed })
    const removed = answerRemoval(of, 'remove', edited, NOW)
    expect(asked(after(edited, removed.changed), 5)).toEqual([])
    expect(isRemoved('sessions', after(edited, removed.changed))).toBe(true)
    const back = { ...after(edited, removed.changed), removed: removed.draft.before }
    expect(isBroughtBack('sessions', back)).toBe(true)
  })

  test('[Q15] two tablets that answer differently are asked again, whichever the entity shows; the next answer settles it', () => {
    const draft = { kind: 'answered', subject: 's1', root: 'sessions', about: 'removal' } as const
    const keep = told('k', { ...draft, answer: 'keep', day: '', before: [] }, [])
    const remove = told('r', { ...draft, answer: 'remove', day: '', before: [] }, [])
    for (const shown of [SESSION, GONE]) {
      const [question] = asked(shown, 2, [remove, keep])
      expect(question!.sides.map(({ answer }) => answer)).toEqual(['keep', 'remove'])
      const last = answerRemoval({ ...question!, root: 'sessions' }, 'keep', shown, NOW)
      const facts = [remove, keep, told('n', last.draft, last.draft.prev)]
      expect(asked(after(shown, last.changed), 2, facts)).toEqual([])
      expect(standingAnswers(facts).map(({ id }) => id)).toEqual(['n'])
    }
    expect(asked(SESSION, 2, [keep])).toEqual([])
    expect(asked(SESSION, 2, [keep, told('k2', keep, [])])).toEqual([])
    const undone = [keep, remove, aVoid({ id: 'v', prev: ['r'] })]
    expect(asked(SESSION, 2, undone)).toEqual([])
  })

  test('[Q15] [F1] the order in which answers come changes nothing', () => {
    const answers = fc.record({
      answer: fc.constantFrom('keep' as const, 'remove' as const),
      prev: fc.subarray(['f0', 'f1', 'f2', 'f3']),
      at: fc.integer({ min: 0, max: 2 })
    })
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 5 }), fc.func(fc.integer()), (all, shuffle) => {
        const facts = all.map(({ answer, prev, at }, n): Answered => {
          const body = { subject: 's1', root: 'sessions', about: 'removal', day: '' } as const
          const header = { id: `f${n}`, at, by: '', device: '', prev }
          return { kind: 'answered', ...body, answer, before: [], ...header }
        })
        const mixed = [...facts, ...facts].toSorted((a, b) => shuffle(a.id, b.id))
        expect(asked(GONE, 9, mixed)).toEqual(asked(GONE, 9, facts))
      })
    )
  })
})

describe('a child that was taken back and seen elsewhere', () => {
  const CHILD = aParticipant({ id: 'c1' })
  const phone = aField({ id: 'p1', subject: 'f1', field: 'phone', value: '090' })
  const gone: Withdrawn = {
    ...aVoid({ id: 'w1', prev: ['p1'] }),
    kind: 'withdrawn',
    subject: 'c1'
  }
  const of = (more: Partial<SaidOfEntries>): SaidOfEntries => {
    const said = { register: [phone, gone], care: [], consents: [], attendance: [] }
    return { ...said, ...more }
  }
  const questions = (said: SaidOfEntries) =>
    withdrawalQuestions([CHILD], said, answersIn(said.register))

  test('[Q18] is asked about with what was recorded, and only then', () => {
    expect(questions(of({}))).toEqual([])
    expect(questions(of({ register: [phone] }))).toEqual([])
    const seen = questions(of({ attendance: [aMark({ id: 'm1' })] }))
    expect(seen).toMatchObject([
      {
        id: 'removal:participants:c1',
        remover: { by: 'ono', device: 'd1' },
        written: [{ id: 'm1' }],
        withdrawals: ['w1']
      }
    ])
  })

  test('[Q18] kept it is there, removed all the same it is not, and both are settled', () => {
    const said = of({ attendance: [aMark({ id: 'm1' })] })
    const [question] = questions(said)
    for (const answer of ['keep', 'remove'] as const) {
      const drafts = answerWithdrawal(question!, answer, ['p1', 'm1'])
      const facts = drafts.ok ? drafts.value : []
      const written = facts.map((draft, n): Fact =>
        Object.assign({}, draft, { id: `n${n}`, at: NINE + 1, by: '', device: 'd2' })
      )
      const now = { ...said, register: [...said.register, ...written] }
      expect(questions(now)).toEqual([])
      expect(withdrawnIn([CHILD], now).has('c1')).toBe(answer === 'remove')
    }
    expect(answerWithdrawal({ ...question!, root: 'sessions' }, 'keep', [])).toMatchObject({
      fault: { kind: 'not-an-answer' }
    })
  })

  test('[Q15] answered differently it is asked again; kept then, nothing is left to take back', () => {
    const answer = { subject: 'c1', root: 'participants', about: 'removal', day: '' } as const
    const draft = { kind: 'answered', ...answer, before: [] } as const
    const keep = told('k', { ...draft, answer: 'keep' }, [])
    const remove = told('r', { ...draft, answer: 'remove' }, [])
    const [question] = questions(of({ register: [phone, keep, remove] }))
    expect(question).toMatchObject({ remover: null, written: [], withdrawals: [] })
    expect(answerWithdrawal(question!, 'keep', [])).toMatchObject({ value: [{ answer: 'keep' }] })
  })
})
