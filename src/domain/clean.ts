/** Texts without the blanks around them; letters inside stay exactly as typed. */
export function clean<W extends object>(wish: W): W {
  const cleaned = { ...wish }
  for (const [key, value] of Object.entries(wish))
    if (typeof value === 'string') Object.assign(cleaned, { [key]: value.trim() })
  return cleaned
}
