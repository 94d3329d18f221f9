import { useCommonWords } from '../words/common/words.ts'

const ICON = '/icon.svg'

/** The case on wheels, cropped to its drawing; never smaller than 40 px. */
export function AppMark() {
  const words = { common: useCommonWords() }
  return (
    <img class="mark" src={`${ICON}#svgView(viewBox(66,62,380,380))`} alt={words.common.appName} />
  )
}

export function AppIcon() {
  return <img src={ICON} alt="" />
}
