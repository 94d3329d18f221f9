// How the next tablet is called. Rule E20.

/** The last number in a name, wherever it stands: 端末3 → 3, 受付 → null. */
function numbered(label: string): { readonly base: string; readonly number: number } | null {
  const found = /^(.*?)(\d{1,4})$/u.exec(label.trim())
  return found ? { base: found[1] ?? '', number: Number(found[2]) } : null
}

/** One above the highest number in use with this base: 端末1, 端末2 → 端末3. */
export function firstLabel(base: string, taken: readonly string[]): string {
  const numbers = taken
    .map(numbered)
    .map((one) => (one?.base.trim() === base.trim() ? one.number : 0))
  return `${base}${Math.max(0, ...numbers) + 1}`
}

/** The name after this one that nobody has: 端末3 → 端末4, 受付 → 受付2. */
export function nextLabel(label: string, taken: readonly string[]): string {
  const { base, number } = numbered(label) ?? { base: label.trim(), number: 1 }
  let next = number + 1
  while (taken.includes(`${base}${next}`)) next += 1
  return `${base}${next}`
}
