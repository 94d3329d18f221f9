// Numbers of applications that a spreadsheet took for dates. Rule I41.

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** `12月1日`, `12/1`, `1-Dec` and `Dec-01` were 12-1 before a spreadsheet read them. A whole date may have been anything. */
export function readCode(text: string): { readonly text: string; readonly isOdd: boolean } {
  const written = text.normalize('NFKC').trim()
  const [, month, day] = /^(\d{1,2})月(\d{1,2})日$/u.exec(written) ?? []
  if (month !== undefined && day !== undefined) return { text: `${month}-${day}`, isOdd: false }
  const named = /^(?:(\d{1,2})-([a-z]{3})|([a-z]{3})-(\d{1,2}))$/iu.exec(written)
  const at = MONTHS.indexOf((named?.[2] ?? named?.[3] ?? '').toLowerCase())
  if (at >= 0) return { text: `${at + 1}-${Number(named?.[1] ?? named?.[4])}`, isOdd: false }
  return { text, isOdd: /^\d{4}[/-]\d{1,2}[/-]\d{1,2}$/u.test(written) }
}
