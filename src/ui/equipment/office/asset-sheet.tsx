import { useState } from 'preact/hooks'
import { ChevronRight } from 'lucide'
import type { Asset, Lender } from '../../../domain/entity.ts'
import { belowOutFault, likeTyped } from '../../../domain/equipment/asset.ts'
import type { Thing } from '../../../domain/equipment/thing.ts'
import type { LenderId } from '../../../domain/id.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { DraftSheet } from '../../parts/draft-sheet.tsx'
import { SelectField, TextArea, TextField } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Note } from '../../parts/note.tsx'
import { RemoveThing } from '../../removal/removing.tsx'
import { fullName } from '../present-thing.ts'
import { useThingFormWords } from './words/words.ts'

type Draft = Omit<Asset, 'id'> & { readonly lender: LenderId }
type Change = (part: Partial<Draft>) => void

const NOTHING: Draft = {
  kind: 'unit',
  code: '',
  name: '',
  model: '',
  serial: '',
  quantity: 1,
  unit: '',
  accessories: '',
  kit: '',
  slot: '',
  note: '',
  lender: ''
}

/** A new thing, or one that is corrected: what else answers to its code, and how many are out, is said while typing. */
export function AssetSheet({
  thing,
  things,
  lenders,
  onClose
}: {
  thing: Thing | null
  things: readonly Thing[]
  lenders: readonly Lender[]
  onClose: () => void
}) {
  const { commands } = useApp()
  const words = useThingFormWords()
  const doing = useDoing()
  const [draft, setDraft] = useState<Draft>(() => draftOf(thing, lenders))
  const id = thing?.asset.id
  const known = id === undefined ? {} : { id }
  const below = belowOutFault(draft, thing?.out ?? 0)
  const isWhole = draft.name.trim() !== '' && draft.quantity >= 1 && below === null
  const like = likeTyped({ ...draft, ...known }, assetsOf(things))
  const change: Change = (part) => setDraft({ ...draft, ...part })
  const save = () => {
    if (isWhole) doing.run(() => commands.saveAsset({ ...draft, ...known }), onClose)
  }
  return (
    <DraftSheet
      title={thing ? words.title : words.add}
      second={thing ? fullName(thing) : undefined}
      doing={doing}
      canSave={isWhole}
      onSave={save}
      onClose={onClose}
      foot={thing && <RemoveAsset thing={thing} onRemoved={onClose} />}
    >
      <Naming draft={draft} onChange={change} />
      {like.length > 0 && (
        <Note kind="ask" role="status" title={words.like(like.map(sayAsset).join('、'))}>
          {words.likeNext}
        </Note>
      )}
      <Counting draft={draft} onChange={change} />
      {below && (
        <Note kind="ask" role="status" title={words.out(below.out, below.unit)}>
          {words.outNext}
        </Note>
      )}
      <Belonging draft={draft} lenders={lenders} onChange={change} />
      <Details draft={draft} onChange={change} />
    </DraftSheet>
  )
}

function RemoveAsset({ thing, onRemoved }: { thing: Thing; onRemoved: () => void }) {
  const { id } = thing.asset
  return (
    <RemoveThing
      thing={{ root: 'assets', id, name: fullName(thing), event: '' }}
      onRemoved={onRemoved}
    />
  )
}

function draftOf(thing: Thing | null, lenders: readonly Lender[]): Draft {
  const [only, ...others] = lenders
  if (!thing) return { ...NOTHING, lender: only && others.length === 0 ? only.id : '' }
  const { id: _known, ...fields } = thing.asset
  return { ...fields, lender: thing.lender?.id ?? '' }
}

function assetsOf(things: readonly Thing[]): readonly Asset[] {
  return things.map(({ asset }) => asset)
}

function sayAsset({ code, name }: Asset): string {
  return [code, name].filter(Boolean).join(' ')
}

function Naming({ draft, onChange }: { draft: Draft; onChange: Change }) {
  const words = useThingFormWords()
  return (
    <div class="two">
      <TextField
        label={words.code}
        value={draft.code}
        autofocus
        onInput={(code) => onChange({ code })}
      />
      <TextField label={words.name} value={draft.name} onInput={(name) => onChange({ name })} />
    </div>
  )
}

function Counting({ draft, onChange }: { draft: Draft; onChange: Change }) {
  const words = useThingFormWords()
  const kinds = ['unit', 'lot', 'consumable'] as const
  return (
    <div class="three-fields">
      <SelectField<Asset['kind']>
        label={words.kind}
        value={draft.kind}
        choices={kinds.map((kind) => ({ value: kind, words: words.kinds[kind] }))}
        onChoose={(kind) => onChange(kind === 'unit' ? { kind, quantity: 1 } : { kind })}
      />
      {draft.kind !== 'unit' && (
        <>
          <TextField
            type="number"
            label={words.quantity}
            value={draft.quantity > 0 ? String(draft.quantity) : ''}
            onInput={(text) => onChange({ quantity: Math.max(0, Math.floor(Number(text) || 0)) })}
          />
          <TextField label={words.unit} value={draft.unit} onInput={(unit) => onChange({ unit })} />
        </>
      )}
    </div>
  )
}

function Belonging({
  draft,
  lenders,
  onChange
}: {
  draft: Draft
  lenders: readonly Lender[]
  onChange: Change
}) {
  const words = useThingFormWords()
  return (
    <div class="three-fields">
      <SelectField<LenderId>
        label={words.lender}
        value={draft.lender}
        choices={[
          ...(draft.lender === '' ? [{ value: '', words: words.noLender }] : []),
          ...lenders.map(({ id, name }) => ({ value: id, words: name }))
        ]}
        onChoose={(lender) => onChange({ lender })}
      />
      <TextField label={words.kit} value={draft.kit} onInput={(kit) => onChange({ kit })} />
      <TextField label={words.slot} value={draft.slot} onInput={(slot) => onChange({ slot })} />
    </div>
  )
}

function Details({ draft, onChange }: { draft: Draft; onChange: Change }) {
  const words = useThingFormWords()
  return (
    <details class="more">
      <summary>
        <Icon of={ChevronRight} />
        <b>{words.more}</b>
      </summary>
      <div class="stack">
        <div class="two">
          <TextField
            label={words.model}
            value={draft.model}
            onInput={(model) => onChange({ model })}
          />
          <TextField
            label={words.serial}
            value={draft.serial}
            onInput={(serial) => onChange({ serial })}
          />
        </div>
        <TextField
          label={words.accessories}
          value={draft.accessories}
          onInput={(accessories) => onChange({ accessories })}
        />
        <TextArea label={words.note} value={draft.note} onInput={(note) => onChange({ note })} />
      </div>
    </details>
  )
}
