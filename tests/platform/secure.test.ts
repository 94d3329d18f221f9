import { expect, test } from 'vitest'
import { securePlaceOf } from '../../src/platform/secure.ts'

test.each([
  ['kit.example.org', true, 'lasting'],
  ['localhost', true, 'provisional'],
  ['kit.localhost', true, 'provisional'],
  ['127.0.0.1', true, 'provisional'],
  ['192.168.1.20', true, 'provisional'],
  ['[::1]', true, 'provisional'],
  ['192.168.1.20', false, 'insecure'],
  ['kit.example.org', false, 'insecure']
] as const)('[W1] %s, secure %s, is %s', (hostname, secure, place) => {
  expect(securePlaceOf({ hostname, secure })).toBe(place)
})
