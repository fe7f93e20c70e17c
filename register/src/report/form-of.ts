import { organisations } from '@qarar/core/organisations/index.ts'
import {
  type OwnReportForm,
  type ReportForm,
  usualReportForm,
} from '@qarar/core/organisations/report-form.ts'

/** How an organisation writes its report: what its profile says, else what is usual. */
export const formOf = (organisation: string): ReportForm =>
  reportForm(organisations.find(({ code }) => code === organisation)?.report ?? {})

export const reportForm = (own: OwnReportForm): ReportForm => ({
  ...usualReportForm,
  ...own,
  headings: { ...usualReportForm.headings, ...own.headings },
  clean: { ...usualReportForm.clean, ...own.clean },
})
