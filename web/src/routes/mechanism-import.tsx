import { type KindRecord, type RecordsPreview, recordTypeOf } from '@qarar/register'
import { data } from 'react-router'
import { mechanismKindPath, mechanismPath, mechanismsPath } from '../addresses.ts'
import { Breadcrumb } from '../components/frame/breadcrumb.tsx'
import { useReader } from '../components/frame/frame-context.ts'
import { MechanismName } from '../components/mechanisms/mechanism-name.tsx'
import { RecordsPreviewForm } from '../components/mechanisms/records-preview-form.tsx'
import { FormToken } from '../components/parts/form-token.tsx'
import { RefusedNotice } from '../components/register/refused-notice.tsx'
import type { Call, PageProps } from '../host.ts'
import { chooseReader } from '../i18n/choose-reader.ts'
import { bringIn, type LookedAt } from '../mechanisms/bring-in.ts'
import { getKinds, getMechanism, kindNamed } from '../mechanisms/mechanisms-api.ts'

export async function loader({ context, params, request }: Call<'id' | 'type'>) {
  const { language } = chooseReader(request.headers)
  const [{ mechanism }, { kinds }] = await Promise.all([
    getMechanism(context, params.id, new URLSearchParams({ language })),
    getKinds(context),
  ])
  const listed = kindNamed(kinds, mechanism.kind)
  const type = listed?.declared ? recordTypeOf(listed.declaration, params.type) : null
  if (!listed || !type) throw data(null, { status: 404 })
  return { mechanism, kind: listed.declaration, type }
}

export const action = ({ context, params, request }: Call<'id' | 'type'>) =>
  bringIn(context, { mechanism: params.id, type: params.type }, request)

/** Records of one type from a table: what would become of each row, then the confirmation. */
export default function MechanismImportRoute({
  loaderData: { mechanism, kind, type },
  actionData: looked = null,
}: PageProps<typeof loader> & { actionData?: LookedAt | null }) {
  const { t, language } = useReader()
  const words = t.mechanisms
  const title = `${words.records.import}: ${type.many[language]}`
  const preview: RecordsPreview | null = looked?.preview ?? null
  return (
    <div className="mechanism-import">
      <title>{`${title} · ${t.name}`}</title>
      <Breadcrumb
        steps={[
          { href: mechanismsPath(), name: words.title },
          { href: mechanismKindPath(kind.id), name: kind.many[language] },
          { href: mechanismPath(mechanism.id), name: <MechanismName name={mechanism.name} /> },
        ]}
        here={words.records.import}
      />
      <RefusedNotice refused={looked?.refused ?? null} />
      <header className="page-head">
        <h1>{title}</h1>
      </header>
      {preview && <RecordsPreviewForm {...{ preview, type, mechanism }} hidden={looked?.hidden ?? {}} />}
      <ChooseFile />
      <Columns type={type} />
    </div>
  )
}

function ChooseFile() {
  const { file, look, why } = useReader().t.mechanisms.bringIn
  return (
    <form className="fields panel-form" method="post" encType="multipart/form-data">
      <FormToken />
      <label className="long">
        {file}
        <input type="file" name="file" required accept=".csv,.xlsx" />
      </label>
      <p className="buttons">
        <button type="submit">{look}</button> <span className="quiet">{why}</span>
      </p>
    </form>
  )
}

/** What a column may be called. */
function Columns({ type }: { type: KindRecord }) {
  const { t, language } = useReader()
  const { form, bringIn } = t.mechanisms
  return (
    <section className="mechanism-part">
      <h2>{bringIn.columns}</h2>
      <p className="quiet">{bringIn.columnsWhy}</p>
      <table className="plain-table">
        <tbody>
          {type.fields.map(({ id, words, required, sensitive }) => (
            <tr key={id}>
              <th scope="row">{words[language]}</th>
              <td>
                <bdi lang="en" dir="ltr">
                  {id}
                </bdi>
              </td>
              <td className="quiet">
                {[required && form.required, sensitive && form.sensitive].filter(Boolean).join(t.separator)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
