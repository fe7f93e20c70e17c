import type { ImportResult } from '@qarar/register'
import { importFiles } from '../api.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { AddForm } from '../components/library/add-form.tsx'
import { ImportResults } from '../components/library/import-results.tsx'
import type { Call } from '../host.ts'

/** Hands the chosen files on; an empty list where the form was sent without any. */
export async function action({ context, request }: Call): Promise<ImportResult[]> {
  const entries = (await request.formData()).getAll('file')
  const form = new FormData()
  for (const entry of entries) if (entry instanceof File && entry.name !== '') form.append('file', entry)
  return form.has('file') ? importFiles(context, form) : []
}

export default function ImportRoute({ actionData: results }: { actionData?: ImportResult[] }) {
  const { t } = useReader()
  const title = results ? t.add.results : t.add.title
  return (
    <div className="import-page">
      <title>{`${title} · ${t.name}`}</title>
      <Breadcrumb here={title} />
      <h1>{title}</h1>
      {results?.length === 0 && <p className="notice">{t.add.none}</p>}
      {results && results.length > 0 && <ImportResults results={results} />}
      <AddForm />
    </div>
  )
}
