/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/client" />

/** The version in package.json, written in by the build. */
declare const __APP_VERSION__: string

/** Chromium's offer to install, which the DOM types do not know. */
interface WindowEventMap {
  beforeinstallprompt: Event & {
    readonly prompt: () => Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
  }
}

/** The native reader of codes (Android, ChromeOS, macOS), which the DOM types do not know. */
interface CodeDetector {
  readonly detect: (picture: CanvasImageSource) => Promise<readonly { readonly rawValue: string }[]>
}
declare var BarcodeDetector:
  | {
      new (options: { readonly formats: readonly string[] }): CodeDetector
      readonly getSupportedFormats: () => Promise<readonly string[]>
    }
  | undefined
