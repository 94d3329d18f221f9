import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { yomiOf } from '../../domain/people/people.ts'
import type { Done } from '../../kit/fault.ts'
import type { Card } from '../../kit/people/views.ts'
import { ok } from '../../lib/result.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { CheckField, TextArea, TextField } from '../parts/field.tsx'
import { DraftSheet } from '../parts/draft-sheet.tsx'
import {
  answersOf,
  changedFields,
  answerSubject,
  type CardAnswers
} from '../../domain/people/card-answers.ts'
import { usePeopleWords } from './words/words.ts'

interface Asked {
  readonly now: CardAnswers
  readonly onChange: (part: Partial<CardAnswers>) => void
}

/** What is too dear to be overwritten: every changed answer becomes a fact of its own. */
function AnswerSheet({
  card,
  title,
  onClose,
  children
}: {
  card: Card
  title: string
  onClose: () => void
  children: (asked: Asked) => ComponentChildren
}) {
  const { commands } = useApp()
  const doing = useDoing()
  const [before] = useState(() => answersOf(card))
  const [part, setPart] = useState<Partial<CardAnswers>>({})
  const changes = changedFields(before, part)
  const { participant } = card
  const saveAll = async (): Done => {
    for (const { field, value } of changes) {
      const subject = answerSubject(participant, field)
      const saved = await commands.setField({ event: participant.event, subject, field, value })
      if (!saved.ok) return saved
    }
    return ok(null)
  }
  return (
    <DraftSheet
      title={title}
      second={yomiOf(participant)}
      doing={doing}
      canSave={changes.length > 0}
      onSave={() => doing.run(saveAll, onClose)}
      onClose={onClose}
    >
      {children({
        now: { ...before, ...part },
        onChange: (next) => setPart({ ...part, ...next })
      })}
    </DraftSheet>
  )
}

type TextName = {
  [Name in keyof CardAnswers]: Name extends 'goesHomeAlone' | 'photo' | 'insurance' ? never : Name
}[keyof CardAnswers]

function textOf(now: CardAnswers, name: TextName): string {
  const value = now[name]
  return typeof value === 'string' ? value : ''
}

export function GuardianSheet({ card, onClose }: { card: Card; onClose: () => void }) {
  const people = usePeopleWords()
  const fields = [
    { name: 'guardian', label: people.guardianName, type: 'text' },
    { name: 'guardianYomi', label: people.guardianYomi, type: 'text' },
    { name: 'relation', label: people.relation, type: 'text' },
    { name: 'pickers', label: people.pickers, type: 'text', hint: people.pickersHint },
    { name: 'phone', label: people.phone, type: 'tel' },
    { name: 'phone2', label: people.phone2, type: 'tel' }
  ] as const
  return (
    <AnswerSheet card={card} title={people.guardian} onClose={onClose}>
      {({ now, onChange }) => (
        <>
          <div class="two">
            {fields.map(({ name, label, type, ...more }) => (
              <TextField
                key={name}
                label={label}
                type={type}
                {...more}
                value={textOf(now, name)}
                onInput={(value) => onChange({ [name]: value })}
              />
            ))}
          </div>
          <CheckField
            label={people.goesHomeAlone}
            checked={now.goesHomeAlone === true}
            onChange={(goesHomeAlone) => onChange({ goesHomeAlone })}
          />
        </>
      )}
    </AnswerSheet>
  )
}

export function CareSheet({ card, onClose }: { card: Card; onClose: () => void }) {
  const people = usePeopleWords()
  const fields = [
    { name: 'allergy', label: people.allergy },
    { name: 'medicine', label: people.medicine },
    { name: 'care', label: people.careOther }
  ] as const
  return (
    <AnswerSheet card={card} title={people.careTitle} onClose={onClose}>
      {({ now, onChange }) =>
        fields.map(({ name, label }) => (
          <TextArea
            key={name}
            label={label}
            value={textOf(now, name)}
            onInput={(value) => onChange({ [name]: value })}
          />
        ))
      }
    </AnswerSheet>
  )
}
