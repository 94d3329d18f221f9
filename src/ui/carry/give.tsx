import { useState } from 'preact/hooks'
import { ArrowLeftRight, ArrowUpFromLine, ScanQrCode } from 'lucide'
import type { DeviceId } from '../../domain/id.ts'
import type { PackInput, PackedBundle } from '../../kit/carry/commands.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { LinkButton } from '../parts/button.tsx'
import { SelectField } from '../parts/field.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { Seg } from '../parts/seg.tsx'
import { to } from '../routes.ts'
import type { ScreenProps } from '../screen.ts'
import { GiveFile } from './file.tsx'
import { CarryJob } from './job.tsx'
import { HandoverFrame, ParcelBody, ParcelLead } from './parcel.tsx'
import { takersOf, type Taker } from './takers.ts'
import { useParcel } from './use-parcel.ts'
import { useCarryWords } from './doors/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useHandoverWords } from './words/words.ts'

/** 渡す: to whom, what, and the code or file to take. `#/give/file` begins with the file. */
export function Give({ rest }: ScreenProps) {
  const { give } = useHandoverWords()
  return (
    <CarryJob
      title={give.title}
      lead={give.lead}
      foot={
        <LinkButton big grow kind="main" icon={ScanQrCode} href={to('receive', 'answer')}>
          {give.readAnswer}
        </LinkButton>
      }
    >
      <Giving byFile={rest[0] === 'file'} />
    </CarryJob>
  )
}

function Giving({ byFile }: { byFile: boolean }) {
  const { kit } = useApp()
  const { give } = useHandoverWords()
  const me = useLive(() => kit.me, [kit])
  const tablets = useLive(() => kit.tablets, [kit])
  const sync = useLive(() => kit.sync, [kit])
  const [how, setHow] = useState<'code' | 'file'>(byFile ? 'file' : 'code')
  const [chosen, setChosen] = useState<DeviceId>('')
  const takers = takersOf(tablets ?? [], sync?.met ?? [], me?.event ?? '')
  const wish: PackInput = { to: chosen || null, asFile: false, asks: true, tellsAll: false }
  const packing = useParcel(wish)
  const name = takers.find(({ device }) => device === chosen)?.name ?? ''
  const { parcel } = packing
  // A file brings news of other tablets, too, and is made though no record is new.
  const nothing = how === 'code' && parcel?.frames === 0
  const shown = { packing, wish, hold: give.hold }
  const above = (
    <>
      <div class="row wrap choices">
        <Who takers={takers} value={chosen} onChoose={setChosen} />
        <Seg
          label={give.how}
          value={how}
          choices={[
            { value: 'code', words: give.byCode },
            { value: 'file', words: give.byFile }
          ]}
          onChoose={setHow}
        />
      </div>
      {parcel && parcel.records > 0 && <Goes parcel={parcel} toAll={chosen === ''} />}
      {how === 'code' && !nothing && <ParcelLead {...shown} />}
    </>
  )
  return (
    <HandoverFrame above={above}>
      {nothing && <Nothing name={name} />}
      {!nothing && how === 'code' && <ParcelBody {...shown} />}
      {how === 'file' && <GiveFile wish={wish} />}
    </HandoverFrame>
  )
}

function Who({
  takers,
  value,
  onChoose
}: {
  takers: readonly Taker[]
  value: DeviceId
  onChoose: (device: DeviceId) => void
}) {
  const common = useCommonWords()
  const { give } = useHandoverWords()
  const now = useNow()
  const named = takers.map(({ device, name, at }) => ({
    value: device,
    words: at === null ? name : give.met(name, common.moment(at, now))
  }))
  return (
    <SelectField
      label={give.to}
      value={value}
      choices={[{ value: '', words: give.anyone }, ...named]}
      onChoose={onChoose}
    />
  )
}

function Goes({ parcel, toAll }: { parcel: PackedBundle; toAll: boolean }) {
  const { kit } = useApp()
  const common = useCommonWords()
  const { give } = useHandoverWords()
  const now = useNow()
  const since = useLive(() => kit.sync, [kit])?.oldestUnsentAt ?? null
  return (
    <p class="row wrap goes">
      <Icon of={ArrowUpFromLine} />
      <b class="t24">{give.goes(parcel.records)}</b>
      {toAll && since !== null && <span class="sub">{give.since(common.moment(since, now))}</span>}
    </p>
  )
}

/** A result, not a fault: everything is elsewhere already. */
function Nothing({ name }: { name: string }) {
  const carry = useCarryWords()
  const { give } = useHandoverWords()
  return (
    <Empty
      title={name ? give.nothingFor(name) : give.nothing}
      text={name ? give.nothingForNext : give.nothingNext}
    >
      <LinkButton icon={ArrowLeftRight} href={to('exchange')}>
        {carry.exchange}
      </LinkButton>
    </Empty>
  )
}
