import type { Mandate } from '@qarar/core'
import type { LanguagePack } from '@qarar/core/languages/pack.ts'
import { contentWords, likeness } from '@qarar/core/link/content-words.ts'
import type { LifeChange, Sign } from '../contract/life.ts'
import { type AskedOnce, readSigns } from './read-signs.ts'
import { signTable } from './sign-table.ts'

/** What is asked for may be said a little otherwise where signs tell the rest. */
const alike = 0.7

/**
 * What the later text did to a request of the earlier one, and by which words. It takes no side: what asks for more in one
 * thing and for less in another, or for something else, is `changed`. `hasOtherParts`: its paragraph lost or gained another
 * request.
 */
export function compareRequests(
  earlier: AskedOnce,
  later: AskedOnce,
  { language, hasOtherParts = false }: { language: LanguagePack; hasOtherParts?: boolean },
): { change: Exclude<LifeChange, 'dropped'>; signs: Sign[] } {
  const [before, after] = [wordsOf(earlier.mandate, language), wordsOf(later.mandate, language)]
  const shared = before.size + after.size === 0 ? 1 : likeness(before, after)
  const signs = readSigns(earlier, later)
  if (signs.length === 0 && shared === 1) return { change: 'renewed', signs }
  const all = [...signs, ...(hasOtherParts ? [otherParts] : []), ...otherWords(earlier, later, signs, shared)]
  const said = new Set(all.map(({ name }) => signTable[name].says))
  const [only] = said.size === 1 ? said : []
  const change = only === 'more' ? 'strengthened' : only === 'less' ? 'weakened' : 'changed'
  return { change, signs: all }
}

/** Numbers of notes change from text to text: `Sendai Framework,(23)`. */
const noteMarks = /\(\d{1,3}\)/g

/** Of what is asked, the words that are not told by a sign: times, restrictions and those to whom is reported. */
function wordsOf(
  { action, deadline, reportTo, conditions }: Mandate,
  language: LanguagePack,
): ReadonlySet<string> {
  const told = [deadline, reportTo, ...conditions].flatMap((words) => words?.text ?? [])
  const rest = told.reduce((text, words) => text.replace(words, ' '), action.text).replace(noteMarks, ' ')
  return new Set(contentWords(language.fold(rest), language))
}

/** Where its paragraph lost or gained a request, this one alone does not say what became of the whole. */
const otherParts: Sign = { name: 'parts-other', from: null, to: null }

function otherWords(earlier: AskedOnce, later: AskedOnce, signs: readonly Sign[], shared: number): Sign[] {
  if (shared === 1 || (signs.length > 0 && shared >= alike)) return []
  return [{ name: 'words-other', from: earlier.mandate.action.text, to: later.mandate.action.text }]
}
