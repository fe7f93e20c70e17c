import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { referencePages } from './pages.ts'

for (const { path, content } of referencePages())
  writeFileSync(resolve(import.meta.dirname, '../..', path), content)
