// The test of this folder: a relay and any number of devices, all ended with the test whatever becomes of it.
import { writeFile } from 'node:fs/promises'
import { test as base } from '@playwright/test'
import { openDevice, type Device, type Model } from './device.ts'
import { startRelay, type Relay } from './relay.ts'

export type OpenDevice = (address: string, model: Model) => Promise<Device>

export const test = base.extend<{ relay: Relay; open: OpenDevice }>({
  // The first argument of a fixture must be a pattern, also an empty one.
  // oxlint-disable-next-line no-empty-pattern
  relay: async ({}, use) => {
    const relay = await startRelay()
    await use(relay)
    await relay.close()
  },
  // oxlint-disable-next-line no-empty-pattern
  open: async ({}, use, info) => {
    const devices: Device[] = []
    await use(async (address, model) => {
      const device = await openDevice(address, model)
      devices.push(device)
      return device
    })
    for (const [at, device] of devices.entries()) {
      if (info.status !== info.expectedStatus) {
        const path = info.outputPath(`device-${at + 1}`)
        await device.page.screenshot({ path: `${path}.png` }).catch(() => undefined)
        await writeFile(`${path}.txt`, device.problems.join('\n'))
      }
      await device.close()
    }
  }
})
