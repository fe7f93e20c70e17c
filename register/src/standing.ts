/**
 * Decisions that stand: the newest, and each older one that contradicts none which stands. `newestFirst` without those
 * that were taken back; the result keeps the order.
 */
export function standingOf<Decision>(
  newestFirst: readonly Decision[],
  contradict: (a: Decision, b: Decision) => boolean,
): Decision[] {
  const standing: Decision[] = []
  for (const decision of newestFirst)
    if (!standing.some((newer) => contradict(newer, decision))) standing.push(decision)
  return standing
}
