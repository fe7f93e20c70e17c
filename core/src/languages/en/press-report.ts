import type { PressReportWords } from '../words/press-report.ts'

export const pressReport: PressReportWords = {
  sections: [
    'home',
    'world',
    'world news',
    'news',
    'latest news',
    'politics',
    'economy',
    'environment',
    'culture',
    'reports',
  ],
  related: ['related news', 'related articles', 'related stories', 'read also', 'more news', 'read more'],
  furniture: ['back to top', 'share', 'share this', 'share this article', 'print', 'copy link'],
  ends: ['(end)', 'end', '###', '-30-'],
}
