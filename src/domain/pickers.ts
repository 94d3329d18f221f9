// The people named for pick-up in one text: `小林 隆、祖母（一人で帰らせないでください）`. Rule M12.
const BETWEEN = /[、,，・;；\n]+(?![^(（]*[)）])/u
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
  return text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function remarkOf(part: string): string {
  return REMARK.exec(part)?.[1] ?? ''
}
