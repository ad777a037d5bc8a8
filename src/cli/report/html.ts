import { openReportPage } from '../../views/html/index.ts'
import type { WriteReport } from './formats.ts'

/** Loads what writes a report as a page of HTML. */
export async function loadHtml(): Promise<WriteReport> {
  const write = await openReportPage()
  return (report, { say }, { options }) => {
    const read = options.names === true ? report.open : report.openHidden
    return write({ report, evaluations: report.evaluations, read: report.withTranscripts ? read : null }, say)
  }
}
