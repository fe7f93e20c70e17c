import { createRequire } from 'node:module'
import { rulesVersion } from '@qarar/core'
import type { Check } from '../cli/services.ts'

const fonts = [
  '@fontsource/noto-naskh-arabic',
  '@fontsource/ibm-plex-sans-arabic',
  '@fontsource/source-serif-4',
]

/** Versions, and the parts that `npm ci` should have put in place. */
export function checkInstallation(version: string): Check[] {
  return [
    { name: 'qarar', state: 'ok', detail: `${version}, rules of ${rulesVersion}` },
    checkNode(),
    checkFonts(),
  ]
}

function checkNode(): Check {
  const detail = `${process.version} on ${process.platform}-${process.arch}`
  const isEnough = Number(process.versions.node.split('.')[0]) >= 24
  return isEnough
    ? { name: 'node', state: 'ok', detail }
    : { name: 'node', state: 'attention', detail: `${detail}; install Node 24` }
}

/** The pages bring their own fonts, so that Arabic looks the same everywhere. */
function checkFonts(): Check {
  const require = createRequire(import.meta.resolve('@qarar/web/serve'))
  const absent = fonts.filter((font) => !isInstalled(`${font}/package.json`, require))
  if (absent.length === 0)
    return { name: 'fonts', state: 'ok', detail: 'Noto Naskh Arabic, IBM Plex Sans Arabic, Source Serif 4' }
  return { name: 'fonts', state: 'attention', detail: `${absent.join(', ')} not installed; run npm ci again` }
}

function isInstalled(name: string, require: NodeJS.Require): boolean {
  try {
    require.resolve(name)
    return true
  } catch {
    return false
  }
}
