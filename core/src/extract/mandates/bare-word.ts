import type { Passage } from '../passage.ts'

/** A word without what is written together with it: article, preposition, possessive («لمؤسساتها» names «مؤسسات»). */
export function bareWord(folded: string, { language }: Passage): string {
  const { partyHeads, names } = language.mandates
  if (names === 'articles' || partyHeads.has(folded)) return folded
  const bare = folded.replace(/^(?:بال|كال|ال|لل|ل|ب)(?=.{3})/, '')
  return [folded, bare].flatMap(stemsOf).find((each) => partyHeads.has(each)) ?? bare
}

/** With and without a possessive, before which «ة» is written «ت»: «أجهزتها» are «أجهزة». */
function stemsOf(word: string): string[] {
  const stem = word.replace(/(?:ها|هما?|ه|نا)$/, '')
  return stem === word ? [word] : [word, stem, stem.replace(/ت$/, 'ه')]
}

/** Whether a word begins the name of a party: «الدول», «مؤسساتها». */
export function isPartyHead(folded: string, passage: Passage): boolean {
  return passage.language.mandates.partyHeads.has(bareWord(folded, passage))
}
