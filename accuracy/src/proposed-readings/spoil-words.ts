// Does to single words what machines that read pages do: dots lost or moved, a hamza lost, a letter written twice, a
// space lost. A test tool: the same seed gives the same faults.

export interface SpoiltWord {
  word: string
  spoilt: string
  /** Place in the spoilt text, in UTF-16 code units. */
  start: number
}

const dots: Record<string, string> = {
  ب: 'ت',
  ت: 'ن',
  ث: 'ت',
  ن: 'ت',
  ج: 'ح',
  ح: 'خ',
  خ: 'ح',
  د: 'ذ',
  ذ: 'د',
  ز: 'ر',
}
const moreDots: Record<string, string> = {
  ش: 'س',
  س: 'ش',
  ص: 'ض',
  ض: 'ص',
  ط: 'ظ',
  ظ: 'ط',
  ع: 'غ',
  غ: 'ع',
  ق: 'ف',
  ف: 'ق',
}
const hamzas: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'أ', ئ: 'ي', ؤ: 'و' }
const every = 50

export function spoilWords(text: string, seed: number): { text: string; faults: SpoiltWord[] } {
  const faults: SpoiltWord[] = []
  let count = seed * 7
  let longer = 0
  const spoilt = text.replace(/[\u0621-\u064A]{5,}/g, (word, at: number) => {
    if (++count % every !== 0) return word
    const changed = spoil(word, count / every)
    if (changed !== word) faults.push({ word, spoilt: changed, start: at + longer })
    longer += changed.length - word.length
    return changed
  })
  return { text: spoilt, faults }
}

function spoil(word: string, turn: number): string {
  if (word.includes('نز')) return word.replace('نز', 'تر')
  if (turn % 4 === 0) return replaceOne(word, hamzas, turn)
  if (turn % 4 === 1) return word.slice(0, 3) + word.slice(2)
  return replaceOne(word, { ...dots, ...moreDots }, turn)
}

function replaceOne(word: string, letters: Record<string, string>, turn: number): string {
  const places = [...word].flatMap((letter, at) => (letters[letter] === undefined ? [] : at))
  const at = places[turn % Math.max(1, places.length)]
  return at === undefined ? word : word.slice(0, at) + letters[word[at] as string] + word.slice(at + 1)
}
