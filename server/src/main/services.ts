// What commands are given. Everything heavy is loaded by the command that needs it.

import manifest from '../../package.json' with { type: 'json' }
import type { Services } from '../cli/services.ts'
import { databaseUrlSetting, levelSetting } from '../cli/settings.ts'

export const { version } = manifest

/** One for the whole process. */
let stop: AbortSignal | undefined

export const services: Services = {
  openStore: async (log) => {
    const { openStore } = await import('../store/index.ts')
    const { readTextApart } = await import('../read/text/read-text-apart.ts')
    return openStore({ databaseUrl: databaseUrlSetting(), level: levelSetting(), log, read: readTextApart })
  },
  serve: async (options) => {
    const { serve } = await import('./serve.ts')
    return serve({ ...options, version })
  },
  checkInstallation: async () => {
    const { checkInstallation } = await import('./check-installation.ts')
    return checkInstallation(version)
  },
  stopSignal: async () => {
    const { stopSignal } = await import('./stop-signal.ts')
    stop ??= stopSignal()
    return stop
  },
}
