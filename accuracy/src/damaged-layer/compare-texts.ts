import { compareFigures, type FigureErrors, type FigureKind, figureKinds } from './figures.ts'
import { compareWords, type WordErrors } from './words.ts'

export type TextErrors = { words: WordErrors } & Record<FigureKind, FigureErrors>

export function compareTexts(got: string, want: string): TextErrors {
  return {
    words: compareWords(got, want),
    numbers: compareFigures(got, want, 'numbers'),
    symbols: compareFigures(got, want, 'symbols'),
    dates: compareFigures(got, want, 'dates'),
  }
}

export function addErrors(all: readonly TextErrors[]): TextErrors {
  const sum = (count: (each: TextErrors) => number) => all.reduce((total, each) => total + count(each), 0)
  const figures = (kind: FigureKind) => ({
    wanted: sum((each) => each[kind].wanted),
    wrong: sum((each) => each[kind].wrong),
    missing: sum((each) => each[kind].missing),
  })
  const words = { errors: sum((each) => each.words.errors), words: sum((each) => each.words.words) }
  return { words, numbers: figures('numbers'), symbols: figures('symbols'), dates: figures('dates') }
}

/** Lines whose numbers, symbols or dates do not come out as they stand in the clean text, which has the same lines. */
export function wrongFigures(
  got: string,
  want: string,
): { kind: FigureKind; line: number; detail: string }[] {
  const gotLines = got.split('\n')
  return want.split('\n').flatMap((line, index) =>
    figureKinds.flatMap((kind) => {
      const read = gotLines[index] ?? ''
      const { wrong, missing } = compareFigures(read, line, kind)
      return wrong + missing > 0 ? [{ kind, line: index + 1, detail: `${line} ← ${read}` }] : []
    }),
  )
}
