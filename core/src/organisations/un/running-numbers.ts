import type { RunningNumbers } from '../profile.ts'

// Last resolution of each year from 1946 on.
const lastOfYear = [
  15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219, 232, 245, 262,
  275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580, 593, 606, 626, 646,
  683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859,
  1907, 1966, 2032, 2085, 2132, 2195, 2258, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721, 2767,
]

/** Resolutions of the Security Council, which are numbered on from year to year. */
export const securityCouncilNumbers: RunningNumbers = {
  canonical: 'S/RES/{serial} ({period})',
  periods: lastOfYear.map((last, index) => ({ label: String(1946 + index), last })),
}

// Runs of numbers that are surely of one session; between two runs the session is not told.
const sessions = [
  ['I', 1, 96],
  ['II', 107, 180],
  ['III', 190, 285],
  ['IV', 290, 364],
  ['V', 377, 482],
  ['VI', 501, 609],
  ['VII', 611, 714],
  ['VIII', 715, 799],
  ['IX', 808, 907],
  ['X', 910, 995],
  ['XI', 1010, 1118],
  ['XII', 1125, 1236],
  ['XIII', 1240, 1348],
  ['XIV', 1355, 1472],
  ['XV', 1480, 1620],
  ['XVI', 1630, 1740],
  ['XVII', 1760, 1870],
  ['XVIII', 1890, 1990],
  ['XX', 2010, 2130],
  ['XXI', 2140, 2240],
  ['XXII', 2260, 2370],
  ['XXIII', 2380, 2490],
  ['XXIV', 2505, 2605],
  ['XXV', 2620, 2740],
  ['XXVI', 2755, 2900],
  ['XXVII', 2910, 3050],
  ['XXVIII', 3060, 3195],
  ['XXIX', 3210, 3355],
  ['XXX', 3365, 3540],
] as const

/** Resolutions of the first thirty sessions of the General Assembly. */
export const generalAssemblyNumbers: RunningNumbers = {
  canonical: 'A/RES/{serial} ({period})',
  periods: sessions.flatMap(([label, from, last]) => [
    { label: '', last: from - 1 },
    { label, last },
  ]),
}
