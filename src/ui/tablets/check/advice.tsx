import { Eye } from 'lucide'

import { Icon } from '../../parts/icon.tsx'
import { Row } from '../../parts/row.tsx'
import { useCheckWords } from './words/words.ts'

/** What the kit cannot see from inside a browser. */
export function Advice() {
  const check = useCheckWords()
  return (
    <section class="card">
      <h2 class="t20">{check.advice}</h2>
      <ul class="lines">
        {[check.lock].map(({ name, text, next }) => (
          <Row
            key={name}
            lead={<Icon of={Eye} />}
            title={name}
            second={
              <>
                {text}
                <br />
                {next}
              </>
            }
          />
        ))}
      </ul>
    </section>
  )
}
