import { mechanismsEn } from '../mechanisms/en.ts'
import { reading } from '../reading/en.ts'
import { registerEn } from '../register/en.ts'
import { reviewEn } from '../review/en.ts'
import { structureEn } from '../structure/en.ts'
import type { help as arHelp } from './ar.ts'

export const help: typeof arHelp = {
  title: 'Help',
  contents: 'What there is help on',
  toPage: 'To the page',
  parts: {
    start: {
      title: 'What Qarar does',
      text: [
        'Qarar reads the adopted texts of international organisations. It shows every text with its preamble and operative part, every record with its turns, and every paragraph with its place in the file.',
        'It adds no word to a text and takes none away: each character of the file is either in a paragraph or left out for a reason stated under “Completeness of the reading”.',
      ],
    },
    tour: {
      title: 'A first look round',
      text: [
        'The tour leads in a few steps through the pages on the documents of a fictional organisation, which come with the program. Each step says what to look at.',
      ],
    },
    home: {
      title: 'Home',
      text: [
        'Home is for the session that you work for: the one after the newest text, or another that you choose. It counts the tasks, reports and returns that fall due there, shows by addressee what is due and of what there is information, and what was recorded last. A session of which no day is known makes nothing overdue.',
      ],
    },
    library: {
      title: 'Adding documents',
      text: [
        'Add files in the library or with the command qarar import. When a file resembles a text already kept, the page “Questions” asks you about it before anything changes.',
        'Read are text, PDF, Word (DOCX, DOCM), web pages, Akoma Ntoso, pictures of a page (PNG, JPEG), ZIP archives of all these, and DOC, RTF and ODT where LibreOffice is on the server. A file is told by its content, whatever it is called; one that cannot be read stops no other, and its line says what to do.',
        'Scanned pages and pictures are read by OCR, in Arabic, English and French, without leaving the machine; it takes some seconds a page. That a text was read so stands beside its file and its completeness: letters, names and numbers may be misread, so compare symbols, dates and amounts with the page as printed.',
        'While a file is read its line says which page it is at, stops it, and leads to the page of its job. The work goes on when you leave: «Being read» in the menu and in the library leads back to it. What was stopped is added again like any file.',
        'A file that is locked with a password is not opened: save a copy without one. An archive is a folder of files; each has its own result, called «a.zip › b.txt». In folders, what is of no format that is read is passed over and named; pictures are read only where they are named.',
        'The page of a document lists its files: format, size, which one is shown where there are several, which pages OCR read, its pages as printed, and how another file differs from the one shown, word by word.',
      ],
    },
    sessions: {
      title: 'Sessions',
      text: [
        'The page of a session has its documents, what is due there by addressee, and the ways to its docket, its agenda, its report and its calendar file.',
        'Its days are those that a person recorded, else those that its resolutions print, else the day that the program knows; its place is read from the cover where it stands beside the days. The list and the agenda have the same. What is due counts what dockets count, whoever owes it.',
      ],
    },
    states: {
      title: 'States',
      text: [
        'The page of a State says what concerns it and how: asked by name, as a member, as one of a group that a person still has to decide about, in a mechanism, or only mentioned. Whoever runs the program can put one State into the menu.',
        'Where a group is asked that the text does not list, the list of what is undecided has “Decide”: say that the State is one of them or is not, with a reason or a source. It can be withdrawn.',
      ],
    },
    reading: {
      title: 'Marks while reading',
      text: [
        'The number of a paragraph in the margin is its permanent link; following it shows the form of citation and the permanent address, ready to copy.',
        'Beside each paragraph stand its line in the file and what was repaired. Dots under a word mean that it is spoiled in the original and that a reading is proposed, not confirmed.',
      ],
    },
    marks: {
      title: 'What a paragraph does',
      text: [
        'Above every text stand switches for its marks: verbs by what they do, addressees and deadlines, citations, dates, parties. Beside a paragraph that asks for something stands who is asked, for what, by when, to whom it is reported and how it is followed. What the text does not state is said to be not stated.',
        'A citation is a link where the text that it names is in the library; it becomes one as soon as that text is added. Marks and notes are made by rule; the page “Accuracy” says how often the rules are right.',
      ],
    },
    around: reading.help,
    meetings: {
      title: 'Meetings',
      text: [
        'The list of meetings has every record that is held, the latest first. A record stands as its turns in order, with the list of speakers and how much each said; positions stand by topic where speakers take one.',
      ],
    },
    search: {
      title: 'Searching',
      text: [
        'One field finds words in Arabic, English and French in any of their forms. Words in quotation marks stand beside each other, a minus sign leaves out, and a filter such as session:7 or addressee: narrows. What was not understood is said beside the results, and the rest is searched for. A line above the hits leads to the same query in the other languages of the texts, where its words are known there. Results can be taken along as a table or a feed.',
        'A search can be saved under a name: it then stands beside every search with the number of what came since somebody looked, and the first page tells it too. All who work on the store have the same list.',
        'The key / leads to the search field from every page.',
      ],
    },
    agreed: {
      title: 'Agreed language',
      text: [
        'Paste a paragraph to see the adopted paragraphs nearest to it, the difference word by word, when the wording was first and last used, and where it was dropped.',
      ],
    },
    verifying: {
      title: 'Verifying the reading',
      text: [
        'The page of a document leads to “Verify the reading”: the joins of its columns, the proposed readings, and the text in its layers. Every answer is one click and is kept with who gave it. Words that a person has verified have a solid line under them in the text.',
        'Of a text that was read from a PDF, the stretch of the page stands beside each question with the lines in a frame; it leads to the whole page, whose lines stand beside it.',
      ],
    },
    review: reviewEn.help,
    structure: structureEn.help,
    register: registerEn.help,
    rules: {
      title: 'Rules of assignment',
      text: [
        'A rule says which post sees to the mandates that fit it. What a person assigned one by one stays as it is, and each rule can be withdrawn.',
      ],
    },
    life: {
      title: 'Adoption, and reports that came',
      text: [
        'How a text was adopted is recorded on a page of its own: by consensus or vote, with reservations and sponsors. Where a later text seems to tell of a report that was asked for, this is proposed; only a person confirms that it came.',
      ],
    },
    mechanisms: mechanismsEn.help,
    agenda: {
      title: 'Agenda',
      text: [
        'The agenda of the coming session is built from what the texts ask for; each item leads to the paragraph that puts it there. The days and the place of the session are recorded on the same page, and its calendar can be taken as a file.',
      ],
    },
    letters: {
      title: 'Correspondence and returns',
      text: [
        'A note asks States for their returns; its page says who has answered. An answer that is typed, or that comes back in a workbook, becomes a status with its evidence: what a workbook says is shown first, and taken only when you confirm it.',
      ],
    },
    requests: {
      title: 'What is asked of us',
      text: [
        'A ministry that receives a note keeps it here, splits it into items, gathers what each department contributes, and answers all of it by one note. Earlier replies stand beside each item.',
      ],
    },
    reports: {
      title: 'Reports to a session',
      text: [
        'A report is planned from the mandates, written with the departments, in the pages or in Word, cleared, frozen, written as a document and submitted. Each sentence has its sources beside it. Chapters of mechanisms follow the items; the page lists them, and says how many proposals nobody has reviewed. What comes back from Word is shown first, and only what you tick is taken.',
      ],
    },
    findings: {
      title: 'Findings',
      text: [
        'Where texts say different things of the same matter, the places stand side by side. A finding is dismissed with a reason, and stays to be read.',
      ],
    },
    questions: {
      title: 'Questions',
      text: [
        'Where a file resembles a text that is kept, it is asked whether it is a new version, another language or another text; nothing changes before the answer. Texts whose reading waits for a person stand there too.',
      ],
    },
    distribution: {
      title: 'Distribution and removal',
      text: [
        'A mark says who may see a text, a note, an answer or a status: public, limited or secret. What a reader may not see is neither shown nor counted. What is removed by order is gone for good; hashes and the reason stay.',
      ],
    },
    accuracy: {
      title: 'Accuracy',
      text: [
        'The page says how often the rules are right, measured on texts that people have marked, beside the figure that is aimed at.',
      ],
    },
    settings: {
      title: 'Settings: language, digits, calendar, colours',
      text: [
        'Choose the language and digits of the interface in the settings. Digits of documents stay as printed.',
        'The calendar in which days are said, and light or dark colours, are chosen there too. The settings are of one browser only.',
        'Where texts of several organisations are held, the settings name the one with which home, docket, agenda and register begin; each of these pages says so and leads to the others. Who acts, as the server was started, stands there too.',
      ],
    },
  },
}
