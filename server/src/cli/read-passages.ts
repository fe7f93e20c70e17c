// Passages from a file: one JSON object a line.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Passage } from '../store/store.ts'
import { CommandError } from './command-error.ts'

const line = z.object({
  id: z.string().min(1).max(500),
  language: z.enum(['ar', 'en', 'fr', '']).default(''),
  text: z.string(),
})

/** So many at once, so that a file of any size fits into memory. */
const atOnce = 100_000

export async function* readPassages(file: string): AsyncGenerator<Passage[]> {
  let some: Passage[] = []
  let number = 0
  const lines = createInterface({
    input: createReadStream(file, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  for await (const json of lines) {
    number++
    if (json.trim() === '') continue
    some.push(passageOf(json, file, number))
    if (some.length < atOnce) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

function passageOf(json: string, file: string, number: number): Passage {
  const read = line.safeParse(parsed(json))
  if (read.success) return read.data
  throw new CommandError(
    'input',
    `line ${number} of ${file} is no passage; one is { "id": "…", "language": "ar", "text": "…" }`,
  )
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
