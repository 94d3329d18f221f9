// The people named for pick-up in one text: `小林 隆、祖母（一人で帰らせないでください）`. Rule M12.
const BETWEEN = /[、,，・;；\n]+/gu
const REMARK = /[(（](.*)[)）]\s*$/u

export interface NamedPicker {
  readonly name: string
  /** What stands in brackets beside the name. */
  readonly remark: string
}

/** A remark without a name takes no child home. */
export function namedPickers(text: string): readonly NamedPicker[] {
  return pickerParts(text)
    .map((part) => ({ name: part.replace(REMARK, '').trim(), remark: remarkOf(part) }))
    .filter(({ name }) => name !== '')
}

/** Sentences that stand beside no name, to be read by whoever lets a child go. */
export function pickerRemarks(text: string): readonly string[] {
  return pickerParts(text)
    .filter((part) => part.replace(REMARK, '').trim() === '')
    .map(remarkOf)
}

/** Each name with its remark, as it was written. */
export function pickerParts(text: string): readonly string[] {
  return partsOutside(text, BETWEEN)
}

/** Parted where `between` fits outside of brackets, however deep these are. */
export function partsOutside(text: string, between: RegExp): readonly string[] {
  let outside = text
  for (let inside = ''; inside !== outside;) {
    inside = outside
    outside = inside.replaceAll(/[(（][^()（）]*[)）]/gu, (found) => '_'.repeat(found.length))
  }
  const cuts = [...outside.matchAll(between)]
  const ends = [...cuts.map(({ index }) => index), text.length]
  const starts = [0, ...cuts.map(({ 0: cut, index }) => index + cut.length)]
  return starts.map((start, at) => text.slice(start, ends[at]).trim()).filter((part) => part !== '')
}

function remarkOf(part: string): string {
  return REMARK.exec(part)?.[1] ?? ''
}
