import { ArrowLeft, type IconNode } from 'lucide'
import { pickedPieces, type ThingPick } from '../../domain/equipment/picks.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { to } from '../routes.ts'
import { useEquipmentWords } from './words/words.ts'

/** Below a moving: back to the equipment, and on with what was picked. */
export function PickFoot({
  picks,
  icon,
  endIcon,
  busy = false,
  say,
  onGo
}: {
  picks: readonly ThingPick[]
  icon?: IconNode
  endIcon?: IconNode
  busy?: boolean
  say: (pieces: number) => string
  onGo: () => void
}) {
  const words = useEquipmentWords().flow
  const pieces = pickedPieces(picks)
  return (
    <>
      <LinkButton href={to('equipment')} kind="quiet" big icon={ArrowLeft}>
        {words.back}
      </LinkButton>
      <Button
        kind="main"
        big
        grow
        {...(icon && { icon })}
        endIcon={pieces === 0 ? undefined : endIcon}
        disabled={pieces === 0}
        busy={busy}
        onPress={onGo}
      >
        {pieces === 0 ? words.pick : say(pieces)}
      </Button>
    </>
  )
}
