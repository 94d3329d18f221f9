import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const NUMBER_OF_A_RULE = /const (?:\w+_(?:DAYS|LIMITS?)|(?:MOST|LEAST)_\w+)\b[^=\n]*= *[\d{[-].*/gu

it('[E16] no limit of what is kept is a number of its own in a screen', () => {
  const found = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .flatMap((file) =>
      [...readFileSync(`src/ui/${file}`, 'utf8').matchAll(NUMBER_OF_A_RULE)].map(
        ([text]) => `${file}: ${text}`
      )
    )
  expect(found).toEqual([])
})
