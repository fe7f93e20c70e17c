import type { CitedForm } from '../profile.ts'

const inAll = (printed: string) => ({ ar: printed, en: printed, fr: printed })

/** How resolutions and decisions of United Nations organs are cited. */
export const cited: readonly CitedForm[] = [
  {
    organ: 'ga',
    printed: inAll('{serial}{part} ({roman})'),
    canonical: 'A/RES/{serial}{part} ({roman})',
    alone: true,
  },
  {
    organ: 'ga',
    printed: inAll('{serial} ({roman}){part}'),
    canonical: 'A/RES/{serial}{part} ({roman})',
    alone: true,
  },
  {
    organ: 'ga',
    printed: inAll('{special}-{session}/{serial}{part}'),
    canonical: 'A/RES/{special}-{session}/{serial}{part}',
    decision: 'A/DEC/{special}-{session}/{serial}{part}',
    alone: true,
  },
  {
    organ: 'ga',
    printed: inAll('{session}/{serial}{part}'),
    canonical: 'A/RES/{session}/{serial}{part}',
    decision: 'A/DEC/{session}/{serial}{part}',
    decisionsFrom: 400,
  },
  { organ: 'sc', printed: inAll('{serial} ({year})'), canonical: 'S/RES/{serial} ({year})' },
  {
    organ: 'hrc',
    printed: inAll('{special}-{session}/{serial}'),
    canonical: 'A/HRC/RES/{special}-{session}/{serial}',
    decision: 'A/HRC/DEC/{special}-{session}/{serial}',
  },
  {
    organ: 'hrc',
    printed: inAll('{session}/{serial}'),
    canonical: 'A/HRC/RES/{session}/{serial}',
    decision: 'A/HRC/DEC/{session}/{serial}',
  },
  {
    organ: 'ecosoc',
    printed: inAll('{year}/{serial}{part}'),
    canonical: 'E/RES/{year}/{serial}{part}',
    decision: 'E/DEC/{year}/{serial}{part}',
  },
  {
    organ: 'ecosoc',
    printed: inAll('{serial}{part} ({roman})'),
    canonical: 'E/RES/{serial}{part} ({roman})',
  },
  {
    organ: 'commission-on-human-rights',
    printed: inAll('{year}/{serial}'),
    canonical: 'E/CN.4/RES/{year}/{serial}',
    decision: 'E/CN.4/DEC/{year}/{serial}',
  },
  {
    organ: 'unea',
    printed: inAll('{session}/{serial}'),
    canonical: 'UNEP/EA.{session}/Res.{serial}',
    decision: 'UNEP/EA.{session}/Dec.{serial}',
  },
]
