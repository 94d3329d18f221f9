import { useState } from 'preact/hooks'
import { useApp } from '../../app-context.ts'
import { readMemo, writeMemo, type MemoLine } from './memo.ts'

export interface Memo {
  readonly lines: readonly MemoLine[]
  /** The last change could not be kept. */
  readonly failed: boolean
  readonly change: (lines: readonly MemoLine[]) => void
}

/** Shown as written only after it is kept. */
export function useMemoLines(): Memo {
  const { memo } = useApp().environment
  const [lines, setLines] = useState(() => readMemo(memo.read()))
  const [failed, setFailed] = useState(false)
  const change = (next: readonly MemoLine[]) => {
    const isKept = memo.write(writeMemo(next))
    setFailed(!isKept)
    if (isKept) setLines(next)
  }
  return { lines, failed, change }
}
