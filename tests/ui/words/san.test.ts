import { expect, it } from 'vitest'
import { san } from '../../../src/ui/words/san.ts'

it.each(['祖母', 'おじさん', 'はは', '父', '母(和子)', '田中先生', 'ばあば', 'お母さん'])(
  '%s takes no さん',
  (name) => {
    expect(san(name)).toBe(name)
  }
)

it.each(['森 和子', '加納', 'たなか はな'])('%s takes さん', (name) => {
  expect(san(name)).toBe(`${name}さん`)
})
