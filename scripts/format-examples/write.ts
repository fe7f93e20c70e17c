import { writeFileSync } from 'node:fs'
import { formatExamples } from './format-examples.ts'

for (const [path, bytes] of await formatExamples()) writeFileSync(path, bytes)
