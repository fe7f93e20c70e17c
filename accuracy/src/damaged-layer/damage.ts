// Does to clean text what PDF layers of the United Nations do to it: printed lines, each a list of runs in screen order,
// and the pair lam-alef inverted. A test tool: the same seed gives the same damage.

export interface DamageOptions {
  /** Letters after which a run may end, and how often it does. */
  endLetters: string
  endShare: number
  lineLength: number
  invertLamAlef: boolean
  seed: number
}

export interface DamagedLine {
  clean: string
  damaged: string
}

export function damageText(text: string, options: DamageOptions): DamagedLine[] {
  const random = randomFrom(options.seed)
  return text
    .split('\n')
    .flatMap((paragraph) => wrap(paragraph, options.lineLength))
    .map((clean) => ({ clean, damaged: damageLine(clean, options, random) }))
}

export function invertLamAlef(text: string): string {
  return text.replace(/ل([اأإآ])/g, '$1ل')
}

function damageLine(line: string, options: DamageOptions, random: () => number): string {
  const stored = runsOf(line, options, random).toReversed().join('')
  return options.invertLamAlef ? invertLamAlef(stored) : stored
}

/** A Latin word, number or symbol is a run of its own; so is what stands between two of them, cut after some letters. */
function runsOf(line: string, { endLetters, endShare }: DamageOptions, random: () => number): string[] {
  const parts = line.split(
    /((?: ?)[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}.,/:-]*[\p{Script=Latin}\p{Nd}])?)/u,
  )
  return parts
    .flatMap((part, index) =>
      index % 2 === 1 ? [part] : cutAfter(part, endLetters, () => random() < endShare),
    )
    .filter((run) => run !== '')
}

function cutAfter(part: string, letters: string, cuts: () => boolean): string[] {
  const runs: string[] = []
  let start = 0
  for (let at = 1; at < part.length; at++) {
    if (!letters.includes(part[at - 1] as string) || /\p{M}/u.test(part[at] as string) || !cuts()) continue
    runs.push(part.slice(start, at))
    start = at
  }
  return [...runs, part.slice(start)]
}

function wrap(paragraph: string, length: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(/\s+/)) {
    if (line !== '' && line.length + word.length >= length) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
