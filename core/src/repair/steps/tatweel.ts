import { editsOf, type RepairStep } from './step.ts'

// A single tatweel that ends a word is written on purpose: «هـ» (of the Hijra), «الـ 57». Inside a word it only
// stretches the line.
const stretching = /ـ+(?=(?!ـ)[\p{L}\p{M}])|(?<!\p{L})ـ+|ـ{2,}/gu

export const tatweel: RepairStep = {
  id: 'tatweel',
  examples: [
    ['المنظمــــة', 'المنظمة'],
    ['1445 هـ', '1445 هـ'],
    ['الـ 57', 'الـ 57'],
    ['أعمال ـــ وثائق', 'أعمال  وثائق'],
  ],
  find: (text) =>
    text.includes('ـ') ? editsOf(text, stretching, () => ({ text: '', reason: 'tatweel' })) : [],
}
