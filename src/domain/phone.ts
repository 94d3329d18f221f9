// Telephone numbers: kept as typed, compared as digits. Rule N7.

/** Ten or eleven digits with the leading zero, or null. Puts back the zero that spreadsheets take away. */
export function phoneDigits(text: string): string | null {
  const plain = text.normalize('NFKC').replaceAll(/[\s\-‐-―−ー()]/gu, '')
  const national = plain.replace(/^\+?81(?=[1-9]\d{8,9}$)/u, '0')
  if (/^0\d{9,10}$/u.test(national)) return national
  return /^[789]0\d{8}$/u.test(national) ? `0${national}` : null
}
