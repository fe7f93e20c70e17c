import { organisations } from '@qarar/core/organisations/index.ts'

interface Named {
  organisation: string | null
  organ: string | null
  number: string | null
}

/** `S/PV.7050` of a record that prints the number of its meeting alone; null where its organ has no series of records. */
export function recordSymbol({ organisation, organ, number }: Named): string | null {
  if (number === null || !/^\d+$/.test(number)) return null
  const profile = organisations.find(({ code }) => code === organisation)
  const series = profile?.organs.find(({ code }) => code === organ)?.records
  return series?.replace('{number}', () => number) ?? null
}
