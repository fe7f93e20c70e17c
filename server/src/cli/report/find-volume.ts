import { type ReportSectionKey, reportSections, type VolumePage } from '@qarar/register/contract'
import type { Store } from '../../store/store.ts'
import { CommandError } from '../command-error.ts'

export async function findVolume(store: Store, id: string, query = {}): Promise<VolumePage> {
  const page = await store.getVolume(id, query)
  if (page) return page
  throw new CommandError('notFound', `no report has the id ${id}; \`qarar report\` gives the ids`)
}

/** Items by their ids or places, from 1; `3-7` for all between. None named: all. */
export function findItems({ volume, items }: VolumePage, given: readonly string[]): VolumePage['items'] {
  if (given.length === 0) return items
  return given.flatMap((each) => {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(each) ?? []
    const found =
      first === undefined
        ? items.filter(({ id }) => id === each)
        : items.filter(({ position }) => position >= Number(first) && position <= Number(last))
    if (found.length > 0) return found
    throw new CommandError(
      'notFound',
      `report ${volume.id} has no item ${each}; \`qarar report status ${volume.id}\` lists them`,
    )
  })
}

export function sectionCalled(given: string): ReportSectionKey {
  const found = reportSections.find((key) => key === given)
  if (found) return found
  throw new CommandError('usage', `there is no section "${given}": they are ${reportSections.join(', ')}`)
}
