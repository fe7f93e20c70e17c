import { readFileSync } from 'node:fs'
import { filterCalled, filterColumns } from '@qarar/core/search/query/filter-names.ts'
import { expect, test } from 'vitest'

const page = (path: string) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8')

/** What stands before a colon within code, as filters do. */
const namedIn = (text: string) =>
  [...text.matchAll(/`[^`\n]*`/g)].flatMap(([code]) =>
    [...code.matchAll(/(?:^|[\s`-])(\p{L}{1,30}):/gu)].map(([, name = '']) => name),
  )

test.each(['how-to/find.md', 'reference/search.md'])('%s names filters that there are', (path) => {
  const names = namedIn(page(path))
  expect(names.length).toBeGreaterThan(4)
  expect(names.filter((name) => filterCalled(name) === undefined)).toEqual([])
})

test('the reference has every filter', () => {
  const named = new Set(namedIn(page('reference/search.md')).map(filterCalled))
  expect(Object.keys(filterColumns).filter((name) => !named.has(name as keyof typeof filterColumns))).toEqual(
    [],
  )
})
