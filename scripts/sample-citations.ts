// node scripts/sample-citations.ts LANGUAGE [COUNT]
// Prints citations of the General Assembly corpus that the UN did not link, at a fixed stride, to be read by a person.
import { findCorpusFolder } from '../accuracy/src/corpus-folder.ts'
import { sampleUnlinked } from '../accuracy/src/ga-citations/index.ts'

const [language, count = '200'] = process.argv.slice(2)
const corpus = findCorpusFolder()
if ((language !== 'ar' && language !== 'en' && language !== 'fr') || corpus === undefined) {
  console.error('Name a language (ar, en or fr), and set QARAR_CORPUS to the folder with the corpus.')
  process.exit(2)
}
for (const { work, text, target, status, readings, around } of await sampleUnlinked(
  corpus,
  language,
  Number(count),
))
  console.log(`${work} | ${text} → ${target ?? (readings.join(' or ') || status)} | ${around}`)
