// What the camera of a browser sees is a film in a file: the codes another browser shows, module by module.
import { writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

const WIDTH = 1280
const HEIGHT = 720
const PER_SECOND = 6
const [WHITE, BLACK, NO_COLOUR] = [235, 16, 128] as const

/** For the browser that looks at that file. It may be filmed anew before the camera is opened again. */
export function filmed(file: string): readonly string[] {
  return [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`
  ]
}

export interface ShownCode {
  readonly size: number
  readonly path: string
}

/** The code on the screen, as it is drawn. */
export async function codeOn(
  page: Page,
  name: RegExp = /^渡す記録 \d+件の QR$/u
): Promise<ShownCode> {
  const code = page.getByRole('img', { name })
  await expect(code).toBeVisible()
  return code.evaluate((svg) => ({
    size: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    path: svg.querySelector('path:last-child')?.getAttribute('d') ?? ''
  }))
}

/** Different codes that a moving one showed, in their order. */
export async function codesOn(page: Page, count: number): Promise<readonly ShownCode[]> {
  const codeByPath = new Map<string, ShownCode>()
  await expect
    .poll(
      async () => {
        const code = await codeOn(page)
        codeByPath.set(code.path, code)
        return codeByPath.size
      },
      { intervals: [50], timeout: 60_000 }
    )
    .toBeGreaterThanOrEqual(count)
  return [...codeByPath.values()]
}

/** Endless: the browser begins again at the end. Without a code it is an empty wall. */
export function film(file: string, codes: readonly ShownCode[]): void {
  const shown = codes.length > 0 ? codes : [{ size: 1, path: '' }]
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F${PER_SECOND}:1 Ip A1:1 C420jpeg\n`
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, NO_COLOUR)
  const frames = shown.flatMap((code) => [Buffer.from('FRAME\n'), painted(code), colour])
  writeFileSync(file, Buffer.concat([Buffer.from(head), ...frames]))
}

function painted({ size, path }: ShownCode): Buffer {
  const light = Buffer.alloc(WIDTH * HEIGHT, WHITE)
  const scale = Math.floor(HEIGHT / size)
  const [left, top] = [
    Math.floor((WIDTH - size * scale) / 2),
    Math.floor((HEIGHT - size * scale) / 2)
  ]
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/gu))
    for (let row = 0; row < scale; row += 1) {
      const from = (top + Number(y) * scale + row) * WIDTH + left + Number(x) * scale
      light.fill(BLACK, from, from + Number(width) * scale)
    }
  return light
}
