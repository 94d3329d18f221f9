import { Button } from '../parts/button.tsx'
import type { OpenConsents } from './use-open-consents.ts'
import { useCareWords } from './words/words.ts'

/** How many families still have to answer; a press shows only these, a second one all. */
export function OpenConsentsButton({ open, isOnly, toggle }: OpenConsents) {
  const { consents } = useCareWords()
  if (open === 0) return null
  return (
    <p>
      <Button kind="quiet" pressed={isOnly} onPress={toggle}>
        {isOnly ? consents.gapAll : consents.gapFamilies(open)}
      </Button>
    </p>
  )
}
