import { expect, test } from 'vitest'
import { inNoPicture } from '../../../src/domain/care/pictures.ts'
import { aCard, aChild } from '../people/a-card.ts'

test('[H27] whoever said no and whoever was not asked may be in no picture', () => {
  const photos = ['yes', 'inside', 'no', 'unknown'] as const
  const cards = photos.map((photo) => aCard(aChild(photo, {}), { photo }))
  const { refused, unasked } = inNoPicture(cards)
  expect(refused.map(({ photo }) => photo)).toEqual(['no'])
  expect(unasked.map(({ photo }) => photo)).toEqual(['unknown'])
})
