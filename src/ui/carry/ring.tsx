import { useHandoverWords } from './words/words.ts'

const RADIUS = 44
const AROUND = 2 * Math.PI * RADIUS

/** How much of a moving code is here: dashed is still missing, filled has come. */
export function Ring({ have, need }: { have: number; need: number }) {
  const { receive } = useHandoverWords()
  const length = (Math.min(have, need) / need) * AROUND
  return (
    <div class="ring-line" role="status">
      <svg class="ring" viewBox="0 0 100 100" aria-hidden="true">
        <circle class="to-come" cx="50" cy="50" r={RADIUS} />
        <circle class="come" cx="50" cy="50" r={RADIUS} stroke-dasharray={`${length} ${AROUND}`} />
        <text x="50" y="50">
          {Math.floor((have / need) * 100)}%
        </text>
      </svg>
      <p>
        <b class="t24">{receive.collecting(have, need)}</b>
        <span class="sub">{receive.keepOn}</span>
      </p>
    </div>
  )
}
