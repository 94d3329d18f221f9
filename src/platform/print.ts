import { handFile } from './files.ts'
import { isApple, isInstalled } from './install.ts'

/** The installed app of an iPad shows no print dialogue: the sheets go to its share sheet as a page, where プリント and PDF are. */
export const printsByShare = (): boolean => isApple() && isInstalled()

export function print(): void {
  if (!printsByShare()) return window.print()
  const page = new TextEncoder().encode(paperPage(document))
  void handFile(`${document.title}.html`, page, 'text/html')
}

/** What stands on the paper and how it looks, in one file that needs nothing else. */
export function paperPage({ documentElement, title, styleSheets, body }: Document): string {
  const page = document.implementation.createHTMLDocument(title)
  for (const { name, value } of documentElement.attributes)
    page.documentElement.setAttribute(name, value)
  const style = page.createElement('style')
  style.textContent = [...styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
    .join('\n')
  page.head.append(style)
  for (const sheet of body.querySelectorAll('.paper'))
    page.body.append(page.importNode(sheet, true))
  return `<!doctype html>\n${page.documentElement.outerHTML}`
}
