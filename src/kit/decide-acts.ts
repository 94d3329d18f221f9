// A person settles a contradiction; that is a fact too, and can be taken back.
import { decide as decisionDraft, undoDecision } from '../domain/questions.ts'
import { no, ok } from '../lib/result.ts'
import type { Acts } from './acts.ts'
import { save, type Inside } from './inside.ts'
import { decisionDocs, openQuestions } from './questions.ts'
import { allFacts, entitiesOf, peopleOf } from './readings.ts'

export function createDecideActs(inside: Inside): Pick<Acts, 'decide' | 'undoDecision'> {
  return {
    async decide(event, id, answer) {
      const open = (await openQuestions(inside, event, await peopleOf(inside, event))).find(
        ({ asked }) => asked.id === id
      )
      if (!open) return no({ kind: 'gone' })
      const draft = decisionDraft(open.asked, answer)
      if (!draft.ok) return no({ kind: 'gone' })
      const saved = await save(inside, { event, doc: open.doc, drafts: [draft.value] })
      return saved.ok ? ok(saved.value[0] ?? '') : saved
    },

    async undoDecision(fact) {
      const events = await entitiesOf(inside, 'events')
      for (const doc of new Set(events.flatMap((event) => decisionDocs(event.id)))) {
        const facts = await allFacts(inside, doc)
        const draft = undoDecision(fact, facts)
        if (!draft.ok) continue
        const saved = await save(inside, { event: '', doc, drafts: [draft.value] })
        return saved.ok ? ok(null) : saved
      }
      return no({ kind: 'gone' })
    }
  }
}
