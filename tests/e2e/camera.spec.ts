import { writeFile } from 'node:fs/promises'
import { join as path } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET, type Model } from './device.ts'
import { invite, join } from './office.ts'
import { prepareSmallEvent } from './small-event.ts'

test('[W3] a tablet reads the QR on the office screen with its camera and comes in', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  await invite(office.page, '進行役', '端末2')
  const film = path(relay.folder, 'office-screen.y4m')
  await writeFile(film, await filmOf(office.page, '端末2'))

  const { page } = await open(relay.origin, filming(film))
  await page.getByRole('link', { name: /^参加する/u }).click()
  await expect(page.getByText('招待を読みました')).toBeVisible()
  await expect(page.getByLabel('この端末の名前')).toHaveValue('端末2')
  await join(page)
  await expect(page.getByRole('heading', { level: 1, name: 'きょう' })).toBeVisible()
  await expect(office.page.getByText('端末2 が入りました')).toBeVisible()
})

/** A tablet whose camera sees this film again and again. */
function filming(film: string): Model {
  return {
    ...TABLET,
    args: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`
    ]
  }
}

const SIZE = { width: 640, height: 480 }

/** What a camera sees that is held before the screen: the QR as it is shown, some way off and on grey. */
async function filmOf(page: Page, name: string): Promise<Uint8Array> {
  const shown = await page.getByRole('img', { name: `${name} の招待の QR` }).screenshot()
  const luma = await page.evaluate(lumaOf, { png: shown.toString('base64'), ...SIZE })
  const { width, height } = SIZE
  const colours = Buffer.alloc((width * height) / 2, 128)
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420\nFRAME\n`),
    Buffer.from(luma, 'base64'),
    colours
  ])
}

/** Runs in the page, which can read a PNG. */
async function lumaOf(shot: { png: string; width: number; height: number }): Promise<string> {
  const bytes = Uint8Array.from(atob(shot.png), (letter) => letter.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([bytes]))
  const canvas = new OffscreenCanvas(shot.width, shot.height)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.fillStyle = '#999'
  pen.fillRect(0, 0, shot.width, shot.height)
  const side = shot.height * 0.85
  pen.drawImage(picture, (shot.width - side) / 2, (shot.height - side) / 2, side, side)
  const { data } = pen.getImageData(0, 0, shot.width, shot.height)
  let luma = ''
  for (let at = 0; at < data.length; at += 4) luma += String.fromCharCode(data[at] ?? 0)
  return btoa(luma)
}
