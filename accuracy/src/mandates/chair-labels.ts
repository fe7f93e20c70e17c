import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A directive act of the chair's summary; its addressees are labelled in English, so only whether there are any. */
export interface ChairDirective {
  paragraph: string
  verb: string
  hasAddressee: boolean
}

const directive = new Set(['call', 'request', 'urge', 'appeal', 'demand'])

interface Row {
  paragraph: string
  acts: { verb: string; class: string; addressee: string[] }[]
}

/** From `labels/chair-summary-2022.acts.jsonl`; verbal nouns («والدعوة إلى») are no verbs and left out. */
export function readChairDirectives(corpus: string): ChairDirective[] {
  return readFileSync(join(corpus, 'labels/chair-summary-2022.acts.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Row)
    .flatMap(({ paragraph, acts }) =>
      acts
        .filter(({ class: kind, verb }) => directive.has(kind) && !/^وال/.test(verb))
        .map(({ verb, addressee }) => ({ paragraph, verb, hasAddressee: addressee.length > 0 })),
    )
}
