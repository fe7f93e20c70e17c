import type { MandateFrame } from './mandates.ts'

/** A verb's frame in a language whose links and prepositions are words of their own. */
export const frame = (verbs: string[], intro: string[], links: string[]): MandateFrame => ({
  ...{ verbs, intro, links },
  ...{ joinedLinks: [], bare: false },
})
