import { languages } from '@qarar/core/languages/index.ts'
import type { OrganProfile } from '@qarar/core/organisations/profile.ts'

/** Whether words name an organ as its profile does, in any language; articles and joined letters may stand before it. */
export function namesOrgan(words: string, { names }: OrganProfile): boolean {
  return languages.some(({ tag, fold }) => {
    const folded = fold(words)
    return names[tag].some((name) => folded.includes(fold(name)))
  })
}
