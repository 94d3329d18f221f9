import type { Page } from '@playwright/test'
import type { Shot } from './shot.ts'

const ASK = 'role=organizer&events=5'

const typing = (text: string) => async (page: Page) => {
  await page.getByRole('searchbox').fill(text)
}

/** 家族: what is typed is found in every event. */
export const FIND_SHOTS: readonly Shot[] = [
  {
    name: 'find',
    ask: ASK,
    way: 'people',
    sizes: ['tall', 'wide', 'phone', 'desk'],
    act: typing('崎山')
  },
  {
    name: 'find-easy',
    ask: `${ASK}&words=ja-easy`,
    way: 'people',
    sizes: ['tall', 'phone'],
    act: typing('1013')
  },
  {
    name: 'find-en',
    ask: `${ASK}&words=en`,
    way: 'people',
    sizes: ['tall', 'phone'],
    act: typing('080')
  },
  {
    name: 'find-none',
    ask: ASK,
    way: 'people',
    sizes: ['tall', 'phone'],
    act: typing('どこにもいない')
  },
  { name: 'find-veil', ask: `${ASK}&veil=on`, way: 'people', sizes: ['tall'], act: typing('2') }
]
