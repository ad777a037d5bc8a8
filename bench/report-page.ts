import { createSay } from '../src/language/index.ts'
import { openReportPage } from '../src/views/html/index.ts'
import { openBrowser, openPage, withoutBrowser } from '../test/views/html/browser.ts'
import { simulatedClass } from '../test/views/html/simulated-class.ts'
import { quantile } from './measure.ts'

/** How large the page of a class is, in MB, and when it first shows something, in milliseconds. */
export interface PageFigures {
  readonly size: number
  /** Not a number where there is no browser. */
  readonly firstPaint: number
}

/** Writes the page of 200 trainees with 1,000 conversations, and opens it some times in a browser. */
export async function measureReportPage(times = 5): Promise<PageFigures> {
  const { report } = simulatedClass(200, 5)
  const write = await openReportPage()
  const page = [...write({ report, read: null }, createSay('en'))].join('')
  const size = Buffer.byteLength(page) / 1e6
  if (withoutBrowser) return { size, firstPaint: Number.NaN }
  const browser = await openBrowser()
  const paints: number[] = []
  for (let time = 0; time < times; time++) {
    const opened = await openPage(browser, page, { width: 1400 })
    paints.push(await opened.page.evaluate<number>(firstPaint))
    await opened.close()
  }
  await browser.close()
  return { size, firstPaint: quantile(paints, 0.5) }
}

/** Waits for the first paint, which may come after the page is loaded. */
const firstPaint = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const [entry] = list.getEntriesByName('first-contentful-paint')
    if (entry !== undefined) resolve(entry.startTime)
  }).observe({ type: 'paint', buffered: true })
})`

if (import.meta.main) console.log(await measureReportPage())
