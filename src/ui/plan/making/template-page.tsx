import { useState } from 'preact/hooks'
import { CalendarPlus, Copy, ListPlus, Pencil, Pin, Trash2 } from 'lucide'
import type { Template, TemplateBlock } from '../../../domain/entity.ts'
import type { TemplateView } from '../../../kit/plan/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { DraftSheet } from '../../parts/draft-sheet.tsx'
import { Empty } from '../../parts/empty.tsx'
import { TextField } from '../../parts/field.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { Row } from '../../parts/row.tsx'
import { UndoBar } from '../../parts/undo-bar.tsx'
import { RemoveThing } from '../../removal/removing.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { usePlanWords } from '../words/words.ts'
import { BlockWordsFields, withoutEmptyLines } from './block-words.tsx'
import { ReallyCard } from './really.tsx'
import { endOfTemplate, TemplateSheet } from './template-sheet.tsx'
import { UseTemplate } from './use-template.tsx'
import { useMakingWords } from './words/words.ts'

type BlockDraft = Omit<TemplateBlock, 'id'> & { readonly id?: string }

interface Told {
  readonly name: string
  readonly said: string
  readonly undo: () => void
}

/** One ひな型: its blocks, what they really took, and what is done with it. */
export function TemplatePage({ view }: { view: TemplateView }) {
  const { commands } = useApp()
  const words = useMakingWords()
  const doing = useDoing()
  const { template, blocks } = view
  const [draft, setDraft] = useState<BlockDraft | null>(null)
  const [open, setOpen] = useState<'title' | 'use' | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const takeOut = (block: TemplateBlock) =>
    doing.run(
      () => commands.placeTemplateBlock(block.id, ''),
      () => {
        setDraft(null)
        setTold({
          name: block.title,
          said: words.takenOut,
          undo: () => doing.run(() => commands.placeTemplateBlock(block.id, template.id))
        })
      }
    )
  return (
    <Page tab="prepare" title={template.title} bar={false}>
      <BackLink href={to('templates')}>{words.backToTemplates}</BackLink>
      <div class="stack">
        {template.note && <p class="sub">{template.note}</p>}
        <Acts view={view} onOpen={setOpen} />
        <FaultNote fault={doing.fault} />
        <Blocks view={view} onEdit={setDraft} />
        <ReallyCard view={view} onTold={setTold} />
        <Removing template={template} />
      </div>
      {told && (
        <UndoBar
          key={told.name + told.said}
          name={told.name}
          said={told.said}
          onUndo={() => {
            told.undo()
            setTold(null)
          }}
          onGone={() => setTold(null)}
        />
      )}
      {draft && (
        <TemplateBlockSheet
          draft={draft}
          onTakeOut={() => {
            const known = blocks.find(({ id }) => id === draft.id)
            if (known) takeOut(known)
          }}
          onClose={() => setDraft(null)}
        />
      )}
      {open === 'title' && <TemplateSheet draft={template} onClose={() => setOpen(null)} />}
      {open === 'use' && <UseTemplate template={view} onClose={() => setOpen(null)} />}
    </Page>
  )
}

function Removing({ template: { id, title } }: { template: Template }) {
  const { router } = useApp()
  return (
    <RemoveThing
      thing={{ root: 'templates', id, name: title, event: '' }}
      onRemoved={() => router.replace('templates')}
    />
  )
}

function Acts({
  view: { template, blocks },
  onOpen
}: {
  view: TemplateView
  onOpen: (open: 'title' | 'use') => void
}) {
  const { commands, router } = useApp()
  const words = useMakingWords()
  const doing = useDoing()
  const { id, title } = template
  const copy = () =>
    doing.run(
      () => commands.copyTemplate(id, words.copyOf(title)),
      (made) => router.go('templates', made)
    )
  return (
    <>
      <FaultNote fault={doing.fault} />
      <p class="row wrap">
        {blocks.length > 0 && (
          <Button kind="main" icon={CalendarPlus} onPress={() => onOpen('use')}>
            {words.use}
          </Button>
        )}
        <Button kind="quiet" icon={Pencil} onPress={() => onOpen('title')}>
          {words.templateTitle}
        </Button>
        <Button kind="quiet" icon={Copy} onPress={copy}>
          {words.copy}
        </Button>
      </p>
    </>
  )
}

function Blocks({ view, onEdit }: { view: TemplateView; onEdit: (draft: BlockDraft) => void }) {
  const words = useMakingWords()
  const plan = usePlanWords()
  const common = useCommonWords()
  const { template, blocks } = view
  const fresh: BlockDraft = {
    template: template.id,
    from: endOfTemplate(view),
    minutes: 15,
    title: '',
    owner: '',
    place: blocks.at(-1)?.place ?? '',
    materials: '',
    planB: ''
  }
  const add = (
    <Button icon={ListPlus} onPress={() => onEdit(fresh)}>
      {words.addBlock}
    </Button>
  )
  if (blocks.length === 0) return <Empty title={words.addBlock}>{add}</Empty>
  return (
    <>
      <section class="card">
        <ul class="lines">
          {blocks.map((block) => (
            <Row
              key={block.id}
              lead={<b class="num t20 clock">{words.at(block.from)}</b>}
              title={block.title}
              second={[common.minutes(block.minutes), block.place, block.owner, block.materials]
                .filter(Boolean)
                .join(common.separator)}
            >
              {block.anchor === true && <Chip icon={Pin}>{plan.fixed}</Chip>}
              <Button
                kind="quiet"
                icon={Pencil}
                label={`${block.title} ${words.edit}`}
                onPress={() => onEdit(block)}
              >
                {words.edit}
              </Button>
            </Row>
          ))}
        </ul>
      </section>
      <p>{add}</p>
    </>
  )
}

function TemplateBlockSheet({
  draft,
  onTakeOut,
  onClose
}: {
  draft: BlockDraft
  onTakeOut: () => void
  onClose: () => void
}) {
  const { commands } = useApp()
  const words = useMakingWords()
  const doing = useDoing()
  const [wish, setWish] = useState(draft)
  const change = (part: Partial<BlockDraft>) => setWish({ ...wish, ...part })
  const whole = wish.title.trim() !== '' && wish.minutes >= 0
  return (
    <DraftSheet
      title={draft.id === undefined ? words.newBlock : words.editBlock}
      doing={doing}
      canSave={whole}
      onSave={() => doing.run(() => commands.saveTemplateBlock(withoutEmptyLines(wish)), onClose)}
      onClose={onClose}
      foot={
        draft.id !== undefined && (
          <Button kind="plain" icon={Trash2} onPress={onTakeOut}>
            {words.takeOut}
          </Button>
        )
      }
    >
      <TextField
        label={words.blockTitle}
        value={wish.title}
        onInput={(title) => change({ title })}
        autofocus
      />
      <div class="two">
        <NumberField label={words.from} value={wish.from} onInput={(from) => change({ from })} />
        <NumberField
          label={words.minutes}
          value={wish.minutes}
          onInput={(minutes) => change({ minutes })}
        />
      </div>
      <BlockWordsFields wish={wish} onChange={change} />
    </DraftSheet>
  )
}

function NumberField({
  label,
  value,
  onInput
}: {
  label: string
  value: number
  onInput: (value: number) => void
}) {
  return (
    <TextField
      type="number"
      label={label}
      value={String(value)}
      onInput={(text) => onInput(Math.max(0, Math.floor(Number(text))))}
    />
  )
}
