/**
 * In: plain values (the sheets of a scenario, figures of a class, a transcript), and a language. Out: whole pages of HTML, each in one file,
 * without scripts and without anything from elsewhere. Must not know: files, browsers, where a page is put or who opens it.
 */
export { plenaryPage } from './plenary/plenary-page.ts'
export { printPage } from './print/print-page.ts'
export { createSheets, type Sheets } from './print/sheets.ts'
export { openReportPage, type ReportOnPage, type WriteReportPage } from './report/report-page.ts'
export type { ReadConversation } from './report/transcript-section.ts'
