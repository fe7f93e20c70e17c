import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '@qarar/core'
import { repairCharacters } from '@qarar/core/repair/repair-characters.ts'
import { repairOrder } from '@qarar/core/repair/repair-order.ts'

export function seedPaths(seeds: string): string[] {
  return readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(seeds, name))
}

export const seedText = (seeds: string, start: string) =>
  readFileSync(seedPaths(seeds).find((path) => path.includes(`/${start}`)) ?? '', 'utf8')

/** The core pipeline alone: no file, no decoding, no JSON. */
export function readOnly(text: string): void {
  const source = { file: 'own.txt', sha256: '', bytes: 0, format: 'text', encoding: 'utf-8' }
  readText({ text, replacedChars: 0, source })
}

/** The steps of repair that any text goes through; columns are looked for in records only. */
export function repairOnly(text: string): void {
  repairOrder(repairCharacters(text))
}

/** The collection of resolutions with its body so many times: 56 works, 560, 5,600. */
export function collectionTimes(seeds: string, times: number): string {
  const text = seedText(seeds, '001')
  const body = text.lastIndexOf('\n\nقرار', text.indexOf('إنّ مجلس وزراء الخارجية'))
  return text.slice(0, body) + text.slice(body).repeat(times)
}
