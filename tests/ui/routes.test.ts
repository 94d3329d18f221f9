// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { openRouter, readRoute, to } from '../../src/ui/routes.ts'

describe('an address', () => {
  it('is a path and what follows it', () => {
    expect(readRoute('#/import/roster')).toEqual({ path: 'import', rest: ['roster'] })
  })

  it('is home when there is nothing', () => {
    expect(readRoute('')).toEqual({ path: '', rest: [] })
    expect(readRoute('#/')).toEqual({ path: '', rest: [] })
  })

  it('carries any text there and back', () => {
    const parts = ['people', '勅使河原/虎太郎 100%']
    expect(readRoute(to(...parts))).toEqual({ path: 'people', rest: [parts[1]] })
  })

  it('takes a half-typed percent sign as written', () => {
    expect(readRoute('#/people/100%')).toEqual({ path: 'people', rest: ['100%'] })
  })
})

describe('the router', () => {
  afterEach(() => {
    location.hash = ''
  })

  it('goes and follows the address', () => {
    const router = openRouter(window)
    router.go('equipment', 'A-01')
    expect(router.route.value).toEqual({ path: 'equipment', rest: ['A-01'] })
    location.hash = '#/plan'
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    expect(router.route.value.path).toBe('plan')
    router.close()
  })

  it('hears nothing once closed', () => {
    const router = openRouter(window)
    router.close()
    location.hash = '#/plan'
    window.dispatchEvent(new HashChangeEvent('hashchange'))
    expect(router.route.value.path).toBe('')
  })
})
