import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../corpus-folder.ts'
import { readGaLines } from '../ga-rows.ts'
import { type Measure, type Score, share } from '../measure.ts'
import { damagedRecords } from './damaged-records.ts'
import { readOrder } from './read-order.ts'
import { type OrderHits, scoreOrder, type TrueTurn } from './score-order.ts'

const set = 'reading order'
const record = '004_2983b318448de106.txt'

/** The order of columns: S/PV.7050 by its labelled turns, invented records by the order that they were printed in. */
export async function scoreReadingOrder(corpus: string): Promise<Score[]> {
  return [{ measures: [...scoreRecord(corpus), ...scoreInvented(corpus), ...scoreClean()], faults: [] }]
}

interface LabelledTurn {
  starts: number
  lines_in_reading_order: [number, number][]
}

function scoreRecord(corpus: string): Measure[] {
  const read = readOrder(readFileSync(join(corpus, 'seeds', record), 'utf8'))
  const turns: TrueTurn[] = readFileSync(join(corpus, 'labels/record-7050.turns.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledTurn)
    .map(({ starts, lines_in_reading_order: ranges }) => ({ starts, ranges }))
  return measuresOf('S/PV.7050', scoreOrder(read.order, turns, read.headers, read.wordsOf))
}

function measuresOf(name: string, hits: OrderHits): Measure[] {
  return [
    share(set, `${name}: words under their speaker`, hits.rightSpeaker, hits.spoken, 0.995),
    share(set, `${name}: words in true order`, hits.rightPlace, hits.followed, 0.99),
    share(set, `${name}: joins of blocks`, hits.rightJumps, hits.jumps, 1),
  ]
}

const perLanguage = 12

function scoreInvented(corpus: string): Measure[] {
  return (['ar', 'en', 'fr'] as const).flatMap((language) => {
    const hits = damagedRecords(readGaLines(corpus, language), language, perLanguage)
    return [
      share(set, `invented ${language}: words in true order`, hits.rightWords, hits.words, null),
      share(set, `invented ${language}: joins of columns`, hits.rightPairs, hits.pairs, null),
      share(set, `invented ${language}, in order: left as they are`, hits.untouched, hits.clean, 1),
    ]
  })
}

/** Records in true order stay as they are, byte for byte. */
function scoreClean(): Measure[] {
  const texts = ['ar', 'en', 'fr'].map((tag) =>
    readFileSync(join(repository, `examples/verbatim-record.${tag}.txt`), 'utf8'),
  )
  const same = texts.map((text) => readOrder(text)).filter(({ before, repaired }) => before === repaired.text)
  return [share(set, 'examples: left as they are', same.length, texts.length, 1)]
}
