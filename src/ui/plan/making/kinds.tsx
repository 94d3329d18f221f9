import { useState } from 'preact/hooks'
import { Merge, Pencil, Plus } from 'lucide'
import type { Kind } from '../../../domain/entity.ts'
import { otherNames } from '../../../domain/plan/kinds.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useLive } from '../../live.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { Button } from '../../parts/button.tsx'
import { DraftSheet } from '../../parts/draft-sheet.tsx'
import { Empty } from '../../parts/empty.tsx'
import { CheckField, TextArea, TextField } from '../../parts/field.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { Row } from '../../parts/row.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { UndoBar } from '../../parts/undo-bar.tsx'
import { to } from '../../routes.ts'
import { usePrepareWords } from '../../event/prepare/words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useMakingWords } from './words/words.ts'

interface JoinedKinds {
  readonly kept: Kind
  readonly gone: Kind
}

type KindDraft = Omit<Kind, 'id'> & { readonly id?: string }

/** `#/kinds`: what plans count, by name. */
export function KindsScreen() {
  const { kit } = useApp()
  const words = useMakingWords()
  const prepare = usePrepareWords()
  const kinds = useLive(() => kit.kinds, [kit])
  const [draft, setDraft] = useState<KindDraft | null>(null)
  const [joining, setJoining] = useState<Kind | null>(null)
  const [joined, setJoined] = useState<JoinedKinds | null>(null)
  if (!kinds) return <Page tab="prepare" title={words.kinds} />
  const add = (
    <Button kind="main" icon={Plus} onPress={() => setDraft({ name: '', unit: '', aliases: [] })}>
      {words.newKind}
    </Button>
  )
  return (
    <Page tab="prepare" title={words.kinds} bar={false}>
      <BackLink href={to('prepare')}>{prepare.backToEvents}</BackLink>
      <div class="stack">
        <p class="sub">{words.kindsLead}</p>
        {kinds.length === 0 && <Empty title={words.noKinds}>{add}</Empty>}
        {kinds.length > 0 && <KindList kinds={kinds} onEdit={setDraft} onJoin={setJoining} />}
        {kinds.length > 0 && <p>{add}</p>}
      </div>
      {joined && <JoinedBar joined={joined} onGone={() => setJoined(null)} />}
      {draft && <KindSheet draft={draft} onClose={() => setDraft(null)} />}
      {joining && (
        <JoinSheet
          gone={joining}
          kinds={kinds}
          onJoined={setJoined}
          onClose={() => setJoining(null)}
        />
      )}
    </Page>
  )
}

function KindList({
  kinds,
  onEdit,
  onJoin
}: {
  kinds: readonly Kind[]
  onEdit: (kind: Kind) => void
  onJoin: (kind: Kind) => void
}) {
  const words = useMakingWords()
  const common = useCommonWords()
  return (
    <section class="card">
      <ul class="lines">
        {kinds.map((kind) => (
          <Row
            key={kind.id}
            title={kind.name}
            second={[kind.unit, kind.usedUp && words.isUsedUp, ...otherNames(kind, kinds)]
              .filter(Boolean)
              .join(common.separator)}
          >
            <Button kind="quiet" icon={Pencil} onPress={() => onEdit(kind)}>
              {words.edit}
            </Button>
            {kinds.length > 1 && (
              <Button kind="plain" icon={Merge} onPress={() => onJoin(kind)}>
                {words.join}
              </Button>
            )}
          </Row>
        ))}
      </ul>
    </section>
  )
}

/** For ten seconds they can be two again. */
function JoinedBar({ joined, onGone }: { joined: JoinedKinds; onGone: () => void }) {
  const { commands } = useApp()
  const words = useMakingWords()
  const doing = useDoing()
  return (
    <>
      <FaultNote fault={doing.fault} />
      <UndoBar
        name={`${joined.gone.name} → ${joined.kept.name}`}
        said={words.joined}
        onUndo={() => doing.run(() => commands.partKinds(joined), onGone)}
        onGone={onGone}
      />
    </>
  )
}

function KindSheet({ draft, onClose }: { draft: KindDraft; onClose: () => void }) {
  const { commands } = useApp()
  const words = useMakingWords()
  const doing = useDoing()
  const [wish, setWish] = useState(draft)
  return (
    <DraftSheet
      title={draft.id === undefined ? words.newKind : words.editKind}
      doing={doing}
      canSave={wish.name.trim() !== ''}
      onSave={() => doing.run(() => commands.saveKind(wish), onClose)}
      onClose={onClose}
    >
      <TextField
        label={words.kindName}
        value={wish.name}
        onInput={(name) => setWish({ ...wish, name })}
        autofocus
      />
      <TextField
        label={words.unit}
        value={wish.unit}
        onInput={(unit) => setWish({ ...wish, unit })}
      />
      <CheckField
        label={words.usedUp}
        checked={wish.usedUp === true}
        onChange={(usedUp) => setWish({ ...wish, usedUp })}
      />
      <TextArea
        label={words.aliases}
        hint={words.aliasesHint}
        value={wish.aliases.join('\n')}
        onInput={(text) => setWish({ ...wish, aliases: text.split('\n') })}
      />
    </DraftSheet>
  )
}

function JoinSheet({
  gone,
  kinds,
  onJoined,
  onClose
}: {
  gone: Kind
  kinds: readonly Kind[]
  onJoined: (joined: JoinedKinds) => void
  onClose: () => void
}) {
  const { commands } = useApp()
  const words = useMakingWords()
  const doing = useDoing()
  return (
    <Sheet title={gone.name} second={words.joinLead} onClose={onClose}>
      <FaultNote fault={doing.fault} />
      <ul class="lines">
        {kinds
          .filter(({ id }) => id !== gone.id)
          .map((kept) => (
            <Row key={kept.id} title={kept.name} second={kept.unit}>
              <Button
                icon={Merge}
                label={`${kept.name} ${words.join}`}
                busy={doing.busy}
                onPress={() =>
                  doing.run(
                    () => commands.joinKinds(kept.id, gone.id),
                    (joined) => {
                      onJoined(joined)
                      onClose()
                    }
                  )
                }
              >
                {words.join}
              </Button>
            </Row>
          ))}
      </ul>
    </Sheet>
  )
}
