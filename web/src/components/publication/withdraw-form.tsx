import { publicationPath } from '../../addresses.ts'
import type { PublicationPage } from '../../answers.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'

/** Takes a wrong import back, with a reason that stays on record. */
export function WithdrawForm({ page }: { page: PublicationPage }) {
  const { t } = useReader()
  return (
    <details className="withdraw">
      <summary>{t.withdraw.title}</summary>
      <form method="post" action={publicationPath(page.id)}>
        <FormToken />
        <p className="quiet">{t.withdraw.why}</p>
        {page.expressions.length > 1 && <Extent page={page} />}
        <label>
          {t.withdraw.reason}
          <input type="text" name="reason" required maxLength={500} />
        </label>
        <button type="submit">{t.withdraw.submit}</button>
      </form>
    </details>
  )
}

/** Only the language shown, or the whole document. */
function Extent({ page: { id, expression, publication } }: { page: PublicationPage }) {
  const { t } = useReader()
  return (
    <fieldset>
      <legend>{t.withdraw.extent}</legend>
      <label>
        <input type="radio" name="id" value={expression} defaultChecked />{' '}
        {t.withdraw.thisLanguage(publication.language ? t.languages[publication.language] : '')}
      </label>
      <label>
        <input type="radio" name="id" value={id} /> {t.withdraw.whole}
      </label>
    </fieldset>
  )
}
