import { formOf } from '@qarar/register'
import type { ReportSectionKey, VolumeHead } from '@qarar/register/contract'
import { refusal } from '../store-error.ts'

/** What an item of the organisation's report is made of, in order. */
export const sectionsOf = ({ organisation }: Pick<VolumeHead, 'organisation'>): readonly ReportSectionKey[] =>
  formOf(organisation).sections

export function refuseOtherSection(volume: VolumeHead, section: ReportSectionKey): void {
  const sections = sectionsOf(volume)
  if (!sections.includes(section))
    throw refusal(
      'not-applicable',
      `Items of this report have no section "${section}": they have ${sections.join(', ')}.`,
      'section-not-in-form',
    )
}
