import { isApple, isInstalled } from './install.ts'

export type SaveEnd = 'saved' | 'shared' | 'stopped' | 'failed'

/** Bytes must be ready before the tap: the share sheet of an iPad opens only inside it. */
export async function saveFile(name: string, bytes: Uint8Array, type: string): Promise<SaveEnd> {
  const file = new File([new Uint8Array(bytes)], name, { type })
  // The installed app of an iPad loses what a download link saves.
  if (isApple() && isInstalled()) return share(file)
  download(file)
  return 'saved'
}

/** To the app or person next to us where the device has a sheet that takes files, else as a download. */
export async function handFile(name: string, bytes: Uint8Array, type: string): Promise<SaveEnd> {
  const file = new File([new Uint8Array(bytes)], name, { type })
  if ('share' in navigator && navigator.canShare({ files: [file] })) return hand({ files: [file] })
  return saveFile(name, bytes, type)
}

/** At the start of a drag: where it is let go, a folder or a mail, the file is made. */
export function dragFile(drag: DataTransfer, name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
  drag.effectAllowed = 'copy'
  drag.setData('DownloadURL', `${type}:${name}:${url}`)
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

export function canShareLinks(): boolean {
  return 'share' in navigator
}

export function shareLink(title: string, url: string): Promise<SaveEnd> {
  return hand({ title, url })
}

async function share(file: File): Promise<SaveEnd> {
  return navigator.canShare({ files: [file] }) ? hand({ files: [file] }) : 'failed'
}

async function hand(what: ShareData): Promise<SaveEnd> {
  try {
    await navigator.share(what)
    return 'shared'
  } catch (problem) {
    return problem instanceof Error && problem.name === 'AbortError' ? 'stopped' : 'failed'
  }
}

function download(file: File): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  // The download has its own hold on the bytes only once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
