import { useEffect } from 'preact/hooks'
import { useApp } from '../app-context.ts'

/** そと while this screen is shown: it is used in the open, and must not be a matter of colour. */
export function useOutdoors(): void {
  const { look } = useApp()
  const chosen = look.value
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset['look'] = 'soto'
    return () => {
      dataset['look'] = chosen
    }
  }, [chosen])
}
