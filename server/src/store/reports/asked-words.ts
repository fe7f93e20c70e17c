// What an action asks for, without the reasons that stand behind it and what is only told about somebody in it.

import type { LanguagePack } from '@qarar/core/languages/pack.ts'
import type { ActClass } from '@qarar/core/model/extracted.ts'

/** Whether something is named where an action says what is wanted: what is only said to be needed is not asked for. */
export function asksFor(language: LanguagePack, name: string, action: string): boolean {
  const wanted = plain(language.fold(name))
  const words = plain(language.fold(action))
  return wanted !== '' && words.slice(0, firstReason(language, words, wanted)).includes(wanted)
}

/** Where the first reason opens (`considering`, «، إذ») or somebody is told of (`that …`); the end where there is none. */
function firstReason({ acts, resolution }: LanguagePack, words: string, wanted: string): number {
  const ends = reasonsOf(acts).map((phrase) => spaced(words).indexOf(phrase))
  const opensReason = (rest: string) => acts.openings.preambular.test(rest) || resolution.preamble.test(rest)
  for (const { index, 0: pause } of words.matchAll(/[,،;؛] ?/g)) {
    const rest = words.slice(index + pause.length)
    if (opensReason(rest) && !rest.startsWith(wanted)) ends.push(index)
  }
  return Math.min(words.length, ...ends.filter((end) => end > 0))
}

/** With a space on both sides: `that`, `bearing in mind`. */
function reasonsOf({ forms, relatives, thats }: LanguagePack['acts']): string[] {
  const asides = forms.filter(({ voice, verb }) => isAside.has(voice) && thinks.has(verb.class))
  const phrases = [...relatives, ...thats, ...asides.map((form) => form.words.join(' '))]
  return phrases.map((phrase) => spaced(` ${phrase.replaceAll("' ", "'").replace(/'$/, '')}`))
}

const plain = (folded: string) => folded.replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim()

/** As long as it was, with a space for each sign: a phrase is found where words end. */
const spaced = (words: string) => `${words.replaceAll(/[',،;؛:.()«»"]/g, ' ')} `

const isAside: ReadonlySet<string> = new Set(['participle', 'aside'])

/** How a speaker takes something; `establishing` is what somebody does. */
const thinks: ReadonlySet<ActClass | null> = new Set<ActClass | null>([
  ...(['affirm', 'express', 'note', 'recall', 'stress', 'welcome', 'condemn', 'commend'] as const),
])
