import { Empty } from './empty.tsx'
import { LinkButton } from './button.tsx'
import { Page } from './page.tsx'
import { to } from '../routes.ts'
import { useCommonWords } from '../words/common/words.ts'

/** A screen that is not, or not for this role: calm, with the way home. */
export function NotHere({ why }: { why: 'unknown' | 'not-for-role' | 'no-people' }) {
  const common = useCommonWords()
  const say = why === 'no-people' ? common.noPeople : common.notHere
  return (
    <Page tab="more" title={say.title}>
      <Empty title={say.title} text={say.text}>
        <LinkButton kind="main" href={to()}>
          {common.back}
        </LinkButton>
      </Empty>
    </Page>
  )
}
