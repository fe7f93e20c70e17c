// What the page offers to try must find something where the examples of the repository have been taken in.
import { readdirSync, readFileSync } from 'node:fs'
import { highlight } from '@qarar/core/search/query/highlight.ts'
import { parseQuery } from '@qarar/core/search/query/parse-query.ts'
import { expect, test } from 'vitest'
import { find as ar } from '../i18n/find/ar.ts'
import { find as en } from '../i18n/find/en.ts'
import { find as fr } from '../i18n/find/fr.ts'

const folder = new URL('../../../examples/', import.meta.url)

const paragraphsOf = (language: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(`.${language}.txt`) && !/utf16|1256/.test(name))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))

test.each(Object.entries({ ar, en, fr }))(
  'examples of the search page find texts: %s',
  (language, { help }) => {
    const paragraphs = paragraphsOf(language)
    for (const { query } of help.examples) {
      const plan = parseQuery(query)
      const has = (text: string, clause: (typeof plan.wanted)[number]) =>
        highlight(text, language, { ...plan, wanted: [clause] }).length > 0
      const found = paragraphs.filter(
        (text) =>
          plan.wanted.every((clause) => has(text, clause)) &&
          !plan.excluded.some((clause) => has(text, clause)),
      )
      expect([query, found.length > 0]).toEqual([query, true])
      expect(plan.notes).toEqual([])
    }
  },
)
