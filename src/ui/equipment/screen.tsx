import type { ScreenProps } from '../screen.ts'
import { BrokenScreen } from './broken.tsx'
import type { ThingQuery } from '../../domain/equipment/find.ts'
import { GiveBack } from './give-back.tsx'
import { Home } from './home.tsx'
import { List } from './list.tsx'
import { WithRemoved } from '../removal/removing.tsx'
import { useStock } from './use-stock.ts'
import { TakeOut } from './take-out.tsx'

/** `#/equipment` and what lies below it: out, back, broken, list, thing. */
export function EquipmentScreen(props: ScreenProps) {
  return (
    <WithRemoved>
      <OneWay {...props} />
    </WithRemoved>
  )
}

function OneWay({ rest: [way, what, name] }: ScreenProps) {
  const stock = useStock()
  if (stock === undefined) return null
  if (way === 'out') return <TakeOut key={what} stock={stock} first={what} />
  if (way === 'back') return <GiveBack key={what} stock={stock} first={what} />
  if (way === 'broken') return <BrokenScreen key={what} stock={stock} first={what} />
  if (way === 'list') {
    return <List key={`${what} ${name}`} stock={stock} first={wantedOf(what, name)} opened={null} />
  }
  if (way === 'thing') {
    return <List key={what} stock={stock} first={EVERYTHING} opened={what ?? null} />
  }
  return <Home stock={stock} />
}

const EVERYTHING: ThingQuery = { text: '', inCase: '', where: 'all' }

function wantedOf(what: string | undefined, name: string | undefined): ThingQuery {
  if (what === 'case') return { ...EVERYTHING, inCase: name ?? '' }
  if (what === 'out' || what === 'broken' || what === 'home') return { ...EVERYTHING, where: what }
  return EVERYTHING
}
