import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../app-context.ts'

/** Keeps the screen lit; whether it stays so, as far as the system lets us. */
export function useLit(): boolean {
  const { environment } = useApp()
  const [isLit, setLit] = useState(false)
  useEffect(() => environment.keepLit(setLit), [environment])
  return isLit
}
