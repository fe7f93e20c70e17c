// The entry of `qarar`. Everything heavy is loaded by the command that needs it.

import manifest from '../../package.json' with { type: 'json' }
import { runCli } from '../cli/run-cli.ts'
import type { Services } from '../cli/services.ts'
import { databaseUrlSetting, levelSetting } from '../cli/settings.ts'

const services: Services = {
  openStore: async (log) => {
    const { openStore } = await import('../store/index.ts')
    return openStore({ databaseUrl: databaseUrlSetting(), level: levelSetting(), log })
  },
  serve: async (options) => {
    const { serve } = await import('./serve.ts')
    return serve({ ...options, version: manifest.version })
  },
  checkInstallation: async () => {
    const { checkInstallation } = await import('./check-installation.ts')
    return checkInstallation(manifest.version)
  },
}

await runCli(process.argv.slice(2), services, manifest.version)
