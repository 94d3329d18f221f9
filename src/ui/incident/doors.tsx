import { Siren, TriangleAlert } from 'lucide'
import { Door } from '../parts/door.tsx'
import { Icon } from '../parts/icon.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { to } from '../routes.ts'
import type { Role } from '../../kit/views.ts'
import { useIncidentDoorWords } from './doors/words/words.ts'

/** Among the jobs of the day. */
export function HappenedDoors() {
  const words = useIncidentDoorWords()
  return (
    <>
      <Door
        icon={TriangleAlert}
        title={words.happened}
        second={words.happenedSecond}
        href={to('incident')}
      />
      <Door
        icon={Siren}
        title={words.emergency}
        second={words.emergencySecond}
        href={to('emergency')}
      />
    </>
  )
}

/** Under ほか, for everybody. */
export function HappenedRows({ role }: { role: Role }) {
  const words = useIncidentDoorWords()
  return (
    <>
      <LinkRow
        href={to('emergency')}
        lead={<Icon of={Siren} />}
        title={words.emergency}
        second={words.emergencySecond}
      />
      <LinkRow
        href={to('incident')}
        lead={<Icon of={TriangleAlert} />}
        title={words.happened}
        second={words.happenedSecond}
      />
      {role !== 'volunteer' && (
        <LinkRow
          href={to('incidents')}
          lead={<Icon of={TriangleAlert} />}
          title={words.happenedList}
        />
      )}
    </>
  )
}
