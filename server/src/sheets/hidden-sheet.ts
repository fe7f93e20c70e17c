import type { LanguageTag } from '@qarar/core'
import type { SealedBook } from './book.ts'

/** Name of the sheet that nobody sees. */
export const hiddenName = 'qarar'

const format = 'qarar-returns-1'

/** As rows of words: first what it is, then a row for each that went out. */
export function factsOf({ language, subject, letterNumber, store, seal, rows }: SealedBook): string[][] {
  const { to, letter, session, post } = subject
  const facts = [format, language, to, letter, session, post, letterNumber, store, seal, String(rows.length)]
  return [
    ...facts.map((fact) => [fact ?? '']),
    ...rows.map(({ mandate, version, addressee, entry, hash }) => [
      ...[mandate, String(version), addressee, entry ?? '', hash],
    ]),
  ]
}

/** Undefined where these are no facts of ours. `rows`: words of the first five cells of each row. */
export function readFacts(rows: readonly (readonly string[])[]): SealedBook | undefined {
  const [kind, language, to = '', letter, session, post, letterNumber, store = '', seal = '', count] = rows
    .slice(0, 10)
    .map(([first = '']) => first)
  if (kind !== format || !isLanguage(language)) return undefined
  const subject = { to, letter: letter || null, session: session || null, post: post || null }
  const sent = rows.slice(10, 10 + Number(count))
  return {
    ...{ language, subject, letterNumber: letterNumber || null, store, seal },
    rows: sent.map(([mandate = '', version, addressee = '', entry, hash = '']) => ({
      ...{ mandate, version: Number(version), addressee, entry: entry || null, hash },
    })),
  }
}

const isLanguage = (tag: string | undefined): tag is LanguageTag =>
  tag === 'ar' || tag === 'en' || tag === 'fr'
