import { workPath } from '../../addresses.ts'
import type { Paragraph, WorkPage } from '../../answers.ts'
import { leavesOf } from '../../reading/leaves.ts'
import { actFamilies, type MarkKind, markKinds, type ShownMarks, showOf } from '../../reading/marks.ts'
import { useFrame, useReader } from '../frame/frame-context.ts'
import { useVersion } from '../frame/use-version.ts'

/** Shows and hides the marks of a text, each kind by a link, and says what they mean. */
export function MarksSwitch({ page, shown }: { page: WorkPage; shown: ShownMarks }) {
  const { t, number } = useReader()
  const address = useSwitchAddress(page)
  const counts = countMarks(page)
  const there = markKinds.filter((kind) => counts[kind] > 0)
  if (there.length === 0) return null
  return (
    <nav className="marks-switch" id="marks" data-view aria-label={t.marks.title}>
      <ul className="switches">
        {there.map((kind) => (
          <li key={kind}>
            <a
              className={shown.has(kind) ? 'on' : 'off'}
              href={address(toggled(shown, kind))}
              data-alive="view"
            >
              {t.marks.kinds[kind]} <span className="quiet">{number(counts[kind])}</span>
              <span className="visually-hidden">
                {t.separator}
                {shown.has(kind) ? t.marks.shown : t.marks.hidden}
              </span>
            </a>
          </li>
        ))}
        {there.some((kind) => shown.has(kind)) && (
          <li>
            <a href={address(new Set())} data-alive="view">
              {t.marks.none}
            </a>
          </li>
        )}
      </ul>
      <Legend shown={shown} />
    </nav>
  )
}

/** Keeps what else the address says: language, and whether the source is open. */
function useSwitchAddress({ publication: { id, language }, order }: WorkPage) {
  const { searchParams } = useFrame().url
  const version = useVersion(language)
  const source = searchParams.get('source') === 'open' ? ('open' as const) : null
  const beside = searchParams.get('with')
  return (shown: ShownMarks) => workPath(id, order, { ...version, with: beside, source, show: showOf(shown) })
}

function toggled(shown: ShownMarks, kind: MarkKind): ShownMarks {
  return new Set(markKinds.filter((each) => shown.has(each) !== (each === kind)))
}

function countMarks({ work, relations }: WorkPage): Record<MarkKind, number> {
  const leaves = leavesOf(work)
  const sum = (of: (leaf: Paragraph) => readonly unknown[]) =>
    leaves.reduce((all, leaf) => all + of(leaf).length, 0)
  const mandates = ({ acts }: Paragraph) => acts.flatMap((act) => act.mandates)
  return {
    acts: sum(({ acts }) => acts),
    addressees: sum((leaf) => mandates(leaf).flatMap(({ addressees }) => addressees)),
    deadlines: sum((leaf) => mandates(leaf).flatMap(({ deadline }) => deadline ?? [])),
    citations: sum(({ citations }) => citations),
    dates: sum(({ dates }) => dates),
    parties: sum(({ parties }) => parties),
    findings: relations.found.length,
  }
}

function Legend({ shown }: { shown: ShownMarks }) {
  const { t } = useReader()
  if (shown.size === 0) return null
  return (
    <p className="legend">
      <span className="visually-hidden">{t.marks.legend}: </span>
      {shown.has('acts') &&
        actFamilies.map((family) => (
          <Sample key={family} mark={`is-act ${family}`} name={t.marks.families[family]} />
        ))}
      {shown.has('addressees') && <Sample mark="is-addressee" name={t.marks.addressee} />}
      {shown.has('deadlines') && <Sample mark="is-deadline" name={t.marks.deadline} />}
      {shown.has('citations') && <Sample mark="is-citation held" name={t.marks.cited} />}
      {shown.has('citations') && <Sample mark="is-citation unheld" name={t.marks.notHeld} />}
      {shown.has('dates') && <Sample mark="is-date" name={t.marks.date} />}
      {shown.has('parties') && <Sample mark="is-party" name={t.marks.party} />}
    </p>
  )
}

const Sample = ({ mark, name }: { mark: string; name: string }) => (
  <span className={`marked ${mark}`}>{name}</span>
)
