import type { Act, ActClass, Stance } from '../../model/extracted.ts'
import type { Passage } from '../passage.ts'

const byClass: Partial<Record<ActClass, Stance>> = {
  adopt: 'supports',
  affirm: 'notes',
  appeal: 'proposes',
  authorise: 'proposes',
  call: 'proposes',
  commend: 'welcomes',
  commit: 'commits',
  condemn: 'condemns',
  decide: 'supports',
  demand: 'proposes',
  encourage: 'supports',
  invite: 'proposes',
  note: 'notes',
  recall: 'notes',
  recommend: 'proposes',
  reject: 'opposes',
  remind: 'notes',
  request: 'proposes',
  stress: 'notes',
  support: 'supports',
  urge: 'proposes',
  welcome: 'welcomes',
}

/** Words behind the verb among which its noun is looked for. */
const reach = 6

/** The stance that an act shows; its words stand in tokens [from, to). Null where it shows none. */
export function stanceOf({ tokens, language }: Passage, act: Act, from: number, to: number): Stance | null {
  const { stances, needs, stem } = language.positions
  const words = tokens.slice(from, Math.min(to, from + reach)).map(({ folded }) => folded)
  if (act.class === 'demand' && words.some((word) => language.positions.says.has(word))) return 'notes'
  const isNeed = words.some((word) => needs.includes(word) || needs.includes(stem(word)))
  if ((act.class === 'stress' || act.class === 'affirm') && isNeed) return 'supports'
  const noun = words.flatMap((word) => [word, bare(stem(word))]).find((word) => Object.hasOwn(stances, word))
  const named = noun === undefined ? undefined : stances[noun]
  if (act.class === 'express' || act.class === 'affirm') return named ?? byClass[act.class] ?? null
  return byClass[act.class] ?? null
}

/** Without the possessive of Arabic: «قلقنا», «دعمها». */
const bare = (word: string) => word.replace(/(?:نا|ها|هم|ه|ي)$/, '')
