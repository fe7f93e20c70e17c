const units: Record<string, number> = {
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
}
const tens: Record<string, number> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
}

/** Value of a French ordinal 1–199, or null: `quarante-quatrième`, `quatre-vingt-unième`, `44e`, `première`. */
export function frenchOrdinal(folded: string): number | null {
  const text = folded.trim()
  if (/^(?:premier|premiere|1er|1re|1ere)$/.test(text)) return 1
  if (/^second[e]?$/.test(text)) return 2
  const digits = /^(\d{1,3})\s?(?:e|eme|ieme)$/.exec(text)
  if (digits) return Number(digits[1])
  const stem = /^(.+?)ieme$/.exec(text)?.[1]
  return stem ? sumOf(stem.split(/[\s-]+/).map(cardinal)) : null
}

/** The last word of an ordinal has lost its final letters: `cinqu`, `neuv`, `trent`. */
function cardinal(word: string): string {
  const whole: Record<string, string> = {
    cinqu: 'cinq',
    neuv: 'neuf',
    quatr: 'quatre',
    onz: 'onze',
    douz: 'douze',
    treiz: 'treize',
    quatorz: 'quatorze',
    quinz: 'quinze',
    seiz: 'seize',
    trent: 'trente',
    quarant: 'quarante',
    cinquant: 'cinquante',
    soixant: 'soixante',
    septant: 'septante',
    nonant: 'nonante',
    vingts: 'vingt',
    cents: 'cent',
  }
  return whole[word] ?? word
}

function sumOf(words: string[]): number | null {
  let value = 0
  for (const [index, word] of words.entries()) {
    if (word === 'et') continue
    if (word === 'cent') value += 100
    else if (word === 'vingt' && words[index - 1] === 'quatre') value += 80 - 4
    else {
      const part = units[word] ?? tens[word]
      if (part === undefined) return null
      value += part
    }
  }
  return value > 0 ? value : null
}
