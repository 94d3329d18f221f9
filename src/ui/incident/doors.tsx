import { Siren, TriangleAlert } from 'lucide'
import { Door } from '../parts/door.tsx'
import { Icon } from '../parts/icon.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { to } from '../routes.ts'
import type { Role } from '../../kit/views.ts'
import { useIncidentWords } from './words/words.ts'

/** Among the jobs of the day. */
export function HappenedDoors() {
  const words = useIncidentWords()
  return (
    <>
      <Door
        icon={TriangleAlert}
        title={words.title}
        second={words.doorSecond}
        href={to('incident')}
      />
      <Door
        icon={Siren}
        title={words.emergency.door}
        second={words.emergency.doorSecond}
        href={to('emergency')}
      />
    </>
  )
}

/** Under ほか, for everybody. */
export function HappenedRows({ role }: { role: Role }) {
  const words = useIncidentWords()
  return (
    <>
      <LinkRow
        href={to('emergency')}
        lead={<Icon of={Siren} />}
        title={words.emergency.door}
        second={words.emergency.doorSecond}
      />
      <LinkRow
        href={to('incident')}
        lead={<Icon of={TriangleAlert} />}
        title={words.title}
        second={words.doorSecond}
      />
      {role !== 'volunteer' && (
        <LinkRow href={to('incidents')} lead={<Icon of={TriangleAlert} />} title={words.list} />
      )}
    </>
  )
}
