import { useState } from 'preact/hooks'
import type { TemplateView } from '../../../kit/plan/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { DraftSheet } from '../../parts/draft-sheet.tsx'
import { TextArea, TextField } from '../../parts/field.tsx'
import { useMakingWords } from './words/words.ts'

export function endOfTemplate({ blocks }: TemplateView): number {
  return Math.max(0, ...blocks.map(({ from, minutes }) => from + minutes))
}

interface TemplateDraft {
  readonly id?: string
  readonly title: string
  readonly note: string
}

export function TemplateSheet({ draft, onClose }: { draft: TemplateDraft; onClose: () => void }) {
  const { commands, router } = useApp()
  const words = useMakingWords()
  const doing = useDoing()
  const [wish, setWish] = useState(draft)
  const saved = (id: string) => {
    if (draft.id === undefined) router.go('templates', id)
    onClose()
  }
  return (
    <DraftSheet
      title={draft.id === undefined ? words.newTemplate : words.templateTitle}
      doing={doing}
      canSave={wish.title.trim() !== ''}
      onSave={() => doing.run(() => commands.saveTemplate(wish), saved)}
      onClose={onClose}
    >
      <TextField
        label={words.templateTitle}
        value={wish.title}
        onInput={(title) => setWish({ ...wish, title })}
        autofocus
      />
      <TextArea
        label={words.note}
        value={wish.note}
        onInput={(note) => setWish({ ...wish, note })}
      />
    </DraftSheet>
  )
}
