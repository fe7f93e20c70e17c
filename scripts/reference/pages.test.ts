import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { referencePages } from './pages.ts'

test.each(referencePages().map(({ path, content }) => [path, content]))(
  '%s is up to date (node scripts/reference/write.ts)',
  (path, content) => {
    expect(readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8')).toBe(content)
  },
)
