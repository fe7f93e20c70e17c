/** Numbers of a run of at least three stand as its ends: 3, 4, 5, 9 → [3, 5], 9. */
export function numberRanges(numbers: readonly string[]): (string | [from: string, to: string])[] {
  const runs: string[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && isNext(run.at(-1) as string, number)) run.push(number)
    else runs.push([number])
  }
  return runs.flatMap((run): (string | [string, string])[] =>
    run.length < 3 ? run : [[run[0] as string, run.at(-1) as string]],
  )
}

const isNext = (one: string, other: string) =>
  /^\d+$/.test(one) && /^\d+$/.test(other) && Number(other) === Number(one) + 1
