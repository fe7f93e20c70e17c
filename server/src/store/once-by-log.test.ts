import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { notOfTexts } from './once-by-log.ts'

test('the index leaves out the same entries', () => {
  const step = new URL('migrations/0033-subsets.sql', import.meta.url)
  const [, list = ''] =
    /create index log_of_texts .*\s+where what not in \((.*)\)/.exec(readFileSync(step, 'utf8')) ?? []
  expect(list.split(', ')).toEqual(notOfTexts.map((what) => `'${what}'`))
})
