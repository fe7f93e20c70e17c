import alive from 'virtual:alive'
import plex from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url'
import plexBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url'
import plexLatin from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url'
import plexLatinBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-600-normal.woff2?url'
import naskh from '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2?url'
import serif from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url'
import type { LanguageTag } from '@qarar/core'
import type { ReactNode } from 'react'
import { Links } from 'react-router'
import icon from '../../icon.svg?url'
import { useFrame } from './frame-context.ts'
import { LeftOutNotice } from './left-out-notice.tsx'
import { LevelNotice } from './level-notice.tsx'
import { Rail, type RailCounts } from './rail.tsx'
import { SearchField } from './search-field.tsx'
import { TourLine } from './tour-line.tsx'

/** The whole HTML page around a route or an error. */
export function Document({ children, ...counts }: RailCounts & { children: ReactNode }) {
  const { reader, nonce } = useFrame()
  const { language, direction, theme, t } = reader
  return (
    <html lang={language} dir={direction} data-theme={theme === 'auto' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : `only ${theme}`} />
        <link rel="icon" href={icon} type="image/svg+xml" />
        {fontsOf(language).map((href) => (
          <FontPreload key={href} href={href} />
        ))}
        <Links />
        <script type="module" src={alive} nonce={nonce} />
      </head>
      <body>
        <a className="skip" href="#page">
          {t.frame.skip}
        </a>
        <Rail {...counts} />
        <SearchField />
        <main id="page">
          <TourLine />
          <LevelNotice />
          <LeftOutNotice />
          {children}
        </main>
        <TypedWords />
      </body>
    </html>
  )
}

/** What is in sight at once: headings, words of the interface, texts. */
const fontsOf = (language: LanguageTag) =>
  language === 'ar' ? [plexBold, plex, naskh, plexLatin] : [plexLatinBold, plexLatin, naskh, serif]

const FontPreload = ({ href }: { href: string }) => (
  <link rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
)

/** What forms say when the connection is lost, or when what was typed comes back: see alive/lose-nothing.ts. */
function TypedWords() {
  const { lost, held, back, drop } = useFrame().reader.t.table.typed
  return (
    <template data-alive="typed-words" data-lost={lost} data-held={held} data-back={back} data-drop={drop} />
  )
}
