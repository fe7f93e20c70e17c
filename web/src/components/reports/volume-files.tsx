import type { LanguageTag } from '@qarar/register'
import { reportFile, reportPagePath, reportPath } from '../../addresses.ts'
import { formatMoment } from '../../i18n/dates.ts'
import { useReader } from '../frame/frame-context.ts'
import { FormToken } from '../parts/form-token.tsx'
import { PacketForm } from './departments.tsx'
import { useIsReportOpen, useReport } from './report-context.ts'
import { ReportForm } from './report-form.tsx'
import { Writings } from './writings.tsx'

/** The report as files: the usual ones as links, any other by a form. */
export function VolumeFiles() {
  const words = useReader().t.reports
  const isOpen = useIsReportOpen()
  const { isLarge } = useReport().writings
  return (
    <section id="files">
      <h2>{words.files}</h2>
      {isLarge && <p className="quiet">{words.writing.why}</p>}
      <Copies />
      <OtherFile />
      <Writings />
      {isOpen && <PacketForm fields={{ kind: 'draft' }} label={words.draftPacket} />}
      <Template />
    </section>
  )
}

const copies = ['working', 'clean'] as const

function Copies() {
  const { t } = useReader()
  const { volume } = useReport().page
  const { fileLanguage, workingCopy, cleanCopy, workingWhy, cleanWhy, files } = t.reports
  return (
    <table className="letters-table copies">
      <caption className="visually-hidden">{files}</caption>
      <thead>
        <tr>
          <th scope="col">{fileLanguage}</th>
          <th scope="col">{workingCopy}</th>
          <th scope="col">{cleanCopy}</th>
        </tr>
      </thead>
      <tbody>
        {volume.languages.map((language) => (
          <tr key={language}>
            <td>{t.languages[language]}</td>
            {copies.map((copy) => (
              <td key={copy}>
                <CopyLinks language={language} copy={copy} />
              </td>
            ))}
          </tr>
        ))}
        <tr className="why">
          <td />
          <td className="quiet small">{workingWhy}</td>
          <td className="quiet small">{cleanWhy}</td>
        </tr>
      </tbody>
    </table>
  )
}

function CopyLinks({ language, copy }: { language: LanguageTag; copy: 'working' | 'clean' }) {
  const { t } = useReader()
  const { page: shown, writings } = useReport()
  const { volume } = shown
  const { workingCopy, cleanCopy, word, page } = t.reports
  const name = copy === 'working' ? workingCopy : cleanCopy
  const of = `${name}${t.separator}${t.languages[language]}`
  return (
    <>
      <span className="copy-name">{name}: </span>
      {(['docx', 'html'] as const).map((format, at) => {
        const label = format === 'docx' ? word : page
        return (
          <span key={format}>
            {at > 0 && ' · '}
            {writings.isLarge ? (
              <WriteForm fields={{ copy, format, language }} label={label} name={`${label}: ${of}`} />
            ) : (
              <a href={reportFile(volume.id, { copy, format, language })} aria-label={`${label}: ${of}`}>
                {label}
              </a>
            )}
          </span>
        )
      })}
    </>
  )
}

/** Has a copy written, which takes its time. */
function WriteForm({ fields, label, name }: { fields: Record<string, string>; label: string; name: string }) {
  return (
    <ReportForm about="file" className="packet">
      {Object.entries(fields).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <button type="submit" className="plain" aria-label={name}>
        {label}
      </button>
    </ReportForm>
  )
}

function OtherFile() {
  const { t } = useReader()
  const words = t.reports
  const { page, writings } = useReport()
  const { volume } = page
  const own = `/api/reports/${encodeURIComponent(volume.id)}/file`
  return (
    <details className="other">
      <summary>{words.otherFile}</summary>
      <form
        method={writings.isLarge ? 'post' : 'get'}
        action={writings.isLarge ? reportPath(volume.id) : own}
        className="fields"
      >
        {writings.isLarge && <FormToken />}
        {writings.isLarge && <input type="hidden" name="about" value="file" />}
        <label>
          {words.copy}
          <select name="copy">
            <option value="working">{words.workingCopy}</option>
            <option value="clean">{words.cleanCopy}</option>
          </select>
        </label>
        <label>
          {words.fileLanguage}
          <select name="language">
            {volume.languages.map((tag) => (
              <option key={tag} value={tag}>
                {t.languages[tag]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.format}
          <select name="format">
            <option value="docx">Word (DOCX)</option>
            <option value="html">HTML</option>
            <option value="json">JSON</option>
          </select>
        </label>
        <label className="long tick">
          <input type="checkbox" name="silent" value="yes" /> {words.withSilent}
        </label>
        <label className="long tick">
          <input type="checkbox" name="unreviewed" value="yes" /> {words.withUnreviewed}
        </label>
        <p className="buttons">
          <button type="submit">{writings.isLarge ? words.writing.start : words.download}</button>
        </p>
      </form>
    </details>
  )
}

/** On which files are written: the organisation's own, else a plain one. */
function Template() {
  const reader = useReader()
  const words = reader.t.reports
  const { volume, template } = useReport().page
  const isOpen = useIsReportOpen()
  return (
    <>
      <p className="quiet">
        {template
          ? `${words.templateOf(`\u2068${template.name}\u2069`)} · ${words.byOn(`\u2068${template.by}\u2069`, formatMoment(template.at, reader))}`
          : words.templateNone}
      </p>
      {isOpen && (
        <details className="other">
          <summary>{words.template}</summary>
          <form
            method="post"
            action={reportPath(volume.id)}
            encType="multipart/form-data"
            className="panel answer"
          >
            <FormToken />
            <input type="hidden" name="about" value="template" />
            <input type="hidden" name="organisation" value={volume.organisation} />
            <label>
              {words.templateFile}
              <input type="file" name="file" required accept=".docx,.dotx" />
            </label>
            <p className="buttons">
              <button type="submit">{words.sendTemplate}</button>{' '}
              {template && (
                <button type="submit" name="ours" value="yes" formNoValidate>
                  {words.plainTemplate}
                </button>
              )}
            </p>
          </form>
        </details>
      )}
    </>
  )
}

/** Sentences that wait, by language; the page on which they are translated, and the table for Word. */
export function Translations() {
  const { t, count } = useReader()
  const { volume, awaiting } = useReport().page
  const isOpen = useIsReportOpen()
  const { translations, nothingAwaits, counts, translationPacket } = t.reports
  const waiting = volume.languages.filter((tag) => (awaiting[tag] ?? 0) > 0)
  return (
    <section id="translations">
      <h2>{translations}</h2>
      {waiting.length === 0 && <p className="quiet">{nothingAwaits}</p>}
      <ul className="awaiting">
        {waiting.map((language) => (
          <li key={language}>
            <a href={reportPagePath(volume.id, 'translation', { language })}>{t.languages[language]}</a>{' '}
            <span className="due-words">{count(counts.segments, awaiting[language] ?? 0)}</span>{' '}
            {isOpen && (
              <PacketForm
                fields={{ kind: 'translation', language }}
                label={translationPacket}
                name={t.languages[language]}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
