import { isWebAddress } from '../../domain/plan/links.ts'
import type { Block } from '../../domain/entity.ts'
import { Sheet } from '../parts/sheet.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { usePlanWords } from './words/words.ts'

export function hasDetails(block: Block): boolean {
  const { goal, doing, saying, safety, links = [], materials, planB } = block
  return [goal, doing, saying, safety, materials, planB].some(Boolean) || links.length > 0
}

/** All that a block says, to be read by whoever leads it; what is said aloud is largest. */
export function BlockDetails({ block, onClose }: { block: Block; onClose: () => void }) {
  const words = usePlanWords()
  const common = useCommonWords()
  const second = [
    common.clock(block.start),
    common.minutes(block.minutes),
    block.owner,
    block.place
  ]
  const links = block.links ?? []
  return (
    <Sheet
      title={block.title}
      second={second.filter(Boolean).join(common.separator)}
      onClose={onClose}
    >
      <dl class="blocksays">
        <Said name={words.safety} text={block.safety} isSafety />
        <Said name={words.goal} text={block.goal} />
        <Said name={words.doing} text={block.doing} />
        <Said name={words.saying} text={block.saying} isAloud />
        <Said name={words.needs} text={block.materials} />
        <Said name={words.planB} text={block.planB} />
        {links.length > 0 && (
          <>
            <dt>{words.links}</dt>
            {links.map((link) => (
              <dd key={link}>{isWebAddress(link) ? <a href={link}>{link}</a> : link}</dd>
            ))}
          </>
        )}
      </dl>
    </Sheet>
  )
}

function Said({
  name,
  text = '',
  isSafety = false,
  isAloud = false
}: {
  name: string
  text?: string | undefined
  isSafety?: boolean
  isAloud?: boolean
}) {
  if (text === '') return null
  const looks = isSafety ? 'runsafe' : undefined
  return (
    <>
      <dt>{name}</dt>
      <dd class={isAloud ? 't24' : looks}>{text}</dd>
    </>
  )
}
