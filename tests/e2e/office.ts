// What the organizer does before the day, as a person does it.
import { expect, type Locator, type Page } from '@playwright/test'

export async function createWorkspace(page: Page, name: string): Promise<void> {
  await foundWorkspace(page, name)
  await page.getByRole('link', { name: 'あとで' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'まとめ' })).toBeVisible()
}

/** Ends where its recovery sheet is offered. */
export async function foundWorkspace(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: /^団体をつくる/u }).click()
  const form = page.getByRole('form', { name: '団体をつくる' })
  await form.getByLabel('団体の名前').fill(name)
  await form.getByRole('button', { name: '団体をつくる' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '回復シート' })).toBeVisible()
}

export interface EventWish {
  readonly title: string
  readonly day: string
  /** How many days in a row, if more than one. */
  readonly days?: number
  readonly venue: string
  readonly session: string
}

/** One venue, one session on the first day; ends on the event's page. */
export async function createEvent(page: Page, wish: EventWish): Promise<void> {
  await go(page, '準備')
  await page.getByRole('link', { name: '開催をつくる' }).first().click()
  const form = page.getByRole('form', { name: '開催をつくる' })
  await form.getByLabel('開催の名前').fill(wish.title)
  await form.getByLabel('1日目').fill(wish.day)
  for (let day = 1; day < (wish.days ?? 1); day++)
    await form.getByRole('button', { name: '日をたす' }).click()
  await form.getByLabel('会場1').fill(wish.venue)
  await form.getByRole('button', { name: 'この開催をつくる' }).click()
  await expect(page.getByRole('heading', { level: 1, name: wish.title })).toBeVisible()
  await openPart(page, 'コマ')
  await page.getByRole('button', { name: 'コマをたす' }).click()
  const sheet = page.getByRole('dialog', { name: 'コマをたす' })
  await sheet.getByLabel('コマの名前').fill(wish.session)
  await sheet.getByRole('button', { name: '保存する' }).click()
  await expect(page.getByText(wish.session)).toBeVisible()
  await page.getByRole('link', { name: '開催のページへ' }).click()
}

/** From the event's page and back to it. */
export async function addGroups(page: Page, letters: readonly string[]): Promise<void> {
  await openPart(page, '班')
  for (const letter of letters) {
    await page.getByRole('button', { name: `${letter}班を たす` }).click()
    await expect(page.getByRole('listitem').filter({ hasText: `${letter}班` })).toBeVisible()
  }
  await page.getByRole('link', { name: '開催のページへ' }).click()
}

/** A line of the event's page. */
export async function openPart(page: Page, name: string): Promise<void> {
  await page
    .getByRole('listitem')
    .getByRole('link', { name: new RegExp(`^${name}`, 'u') })
    .click()
}

/** One of the main screens. */
export async function go(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'おもな画面' })
    .getByRole('link', { name: new RegExp(`^${name}`, 'u') })
    .click()
}

/** Says on every screen where the records are. */
export function chip(page: Page): Locator {
  return page.getByRole('button', { name: /^記録のゆくえ/u })
}

export type Guest = '進行役' | '協力企業ボランティア' | '運営'

export interface Choices {
  /** Asked for only where there are several. */
  readonly event?: string
  readonly lender?: string
}

/** Shows an invitation and gives its link; stays on the page that waits for it to be used. */
export async function invite(
  page: Page,
  guest: Guest,
  name: string,
  { event, lender }: Choices = {}
): Promise<string> {
  await go(page, '端末')
  await page.getByRole('link', { name: '端末を招く' }).click()
  const form = page.getByRole('form', { name: '端末を招く' })
  await form.getByRole('radio', { name: new RegExp(`^${guest}`, 'u') }).click()
  if (event !== undefined) {
    const option = form.getByRole('button', { name: new RegExp(`^${event}`, 'u') })
    // the event in sight is chosen beforehand
    if ((await option.getAttribute('aria-pressed')) !== 'true') await option.click()
  }
  if (lender !== undefined) await form.getByLabel('どの会社の人ですか').selectOption(lender)
  await form.getByLabel('端末の名前').fill(name)
  await form.getByRole('button', { name: 'QR を出す' }).click()
  return shownLink(page, name)
}

export async function shownLink(page: Page, name: string): Promise<string> {
  await expect(page.getByRole('img', { name: `${name} の招待の QR` })).toBeVisible()
  return page.getByRole('status', { name: 'リンクをコピー' }).innerText()
}

/** On a fresh device that has opened the link. */
export async function join(page: Page): Promise<void> {
  await page
    .getByRole('form', { name: '参加する' })
    .getByRole('button', { name: '参加する' })
    .click()
}

export async function paste(page: Page, link: string): Promise<void> {
  await page.getByLabel('招待のリンク').fill(link)
  await page.getByRole('button', { name: '読みとる' }).click()
}
