import type { VolumePage } from '@qarar/register'
import { reportPagePath } from '../../addresses.ts'
import { useReader } from '../frame/frame-context.ts'
import { Day } from '../letters/day.tsx'
import { FormToken } from '../parts/form-token.tsx'
import { useIsReportOpen, useReport } from './report-context.ts'

/** Who writes, until when, and how much has come. */
export function Departments() {
  const { t } = useReader()
  const { departments } = useReport().page
  const { departmentColumns: columns, departments: title, noDepartments } = t.reports
  return (
    <section id="departments">
      <h2>{title}</h2>
      {departments.length === 0 ? (
        <p className="quiet">{noDepartments}</p>
      ) : (
        <table className="letters-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.post}</th>
              <th scope="col">{columns.by}</th>
              <th scope="col">{columns.received}</th>
              <th scope="col">{columns.packet}</th>
            </tr>
          </thead>
          <tbody>
            {departments.map((department) => (
              <Department key={department.post} department={department} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Department({ department }: { department: VolumePage['departments'][number] }) {
  const { t, number } = useReader()
  const isOpen = useIsReportOpen()
  const { post, by, sections, received, isLate } = department
  return (
    <tr>
      <td>
        <bdi>{post}</bdi>
      </td>
      <td>
        {by && <Day day={by} />}
        {isLate && <b className="late"> {t.reports.late}</b>}
      </td>
      <td>
        <span className={received === sections ? 'standing replied' : undefined}>
          {t.reports.receivedOf(number(received), number(sections))}
        </span>
      </td>
      <td>
        {isOpen && (
          <PacketForm fields={{ kind: 'contribution', post }} label={t.reports.packet} name={post} />
        )}
      </td>
    </tr>
  )
}

interface PacketProps {
  /** `kind`, and for whom or in which language. */
  fields: Record<string, string>
  label: string
  /** For whom it is, where the label does not say it. */
  name?: string
}

/** Asks for a file that goes out; it is kept that it did. */
export function PacketForm({ fields, label, name }: PacketProps) {
  const { volume } = useReport().page
  return (
    <form method="post" action={reportPagePath(volume.id, 'packet')} className="packet">
      <FormToken />
      {Object.entries(fields).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <button type="submit" className="plain" aria-label={name && `${label}: ${name}`}>
        {label}
      </button>
    </form>
  )
}
