import { redirect } from 'react-router'
import { jobPath } from '../addresses.ts'
import { addImportJob } from '../api.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { AddForm } from '../components/library/add-form.tsx'
import type { Call } from '../host.ts'

/** Hands the chosen files on to a job, and leads to it. */
export async function action({ context, request }: Call): Promise<{ isEmpty: boolean }> {
  const entries = (await request.formData()).getAll('file')
  const form = new FormData()
  for (const entry of entries) if (entry instanceof File && entry.name !== '') form.append('file', entry)
  if (!form.has('file')) return { isEmpty: true }
  throw redirect(jobPath(await addImportJob(context, form)), 303)
}

export default function ImportRoute({ actionData }: { actionData?: { isEmpty: boolean } }) {
  const { t } = useReader()
  return (
    <div className="import-page">
      <title>{`${t.add.title} · ${t.name}`}</title>
      <Breadcrumb here={t.add.title} />
      <h1>{t.add.title}</h1>
      {actionData?.isEmpty && <p className="notice">{t.add.none}</p>}
      <AddForm />
    </div>
  )
}
