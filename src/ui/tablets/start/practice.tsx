import { useState } from 'preact/hooks'
import type { Role } from '../../../kit/views.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Option, Options } from '../../parts/option.tsx'
import { StartPage } from './start-page.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useStartWords } from './words/words.ts'

const ROLES: readonly Role[] = ['facilitator', 'volunteer', 'organizer']

export function PracticePage() {
  const { environment, router } = useApp()
  const { practicePage, practice } = useStartWords()
  const { role: names } = useCommonWords()
  const [role, setRole] = useState<Role>('facilitator')
  const [opening, setOpening] = useState(false)
  const begin = () => {
    if (opening) return
    setOpening(true)
    void environment.openPractice(role).then(() => router.replace())
  }
  return (
    <StartPage title={practice} lead={practicePage.lead}>
      <Options label={practicePage.which}>
        {ROLES.map((one) => (
          <Option
            key={one}
            on={role === one}
            title={names[one]}
            second={practicePage[one]}
            onPress={() => setRole(one)}
          />
        ))}
      </Options>
      <Button kind="main" big wide onPress={begin} disabled={opening}>
        {opening ? practicePage.opening : practicePage.begin}
      </Button>
    </StartPage>
  )
}
