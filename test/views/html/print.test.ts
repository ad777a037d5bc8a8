import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSay } from '../../../src/language/index.ts'
import { createSheets, printPage } from '../../../src/views/html/index.ts'
import { scenarioAt, shippedIds } from '../../arbitrary/scenarios.ts'
import {
  openBrowser,
  openPage,
  printOut,
  scrollsSideways,
  takePicture,
  violationsOf,
  withoutBrowser,
} from './browser.ts'

const say = createSay('en')

/** What is left of a sheet of A4 within its margins, in CSS pixels. */
const a4 = { width: Math.floor((180 / 25.4) * 96), height: Math.floor((267 / 25.4) * 96) }

describe.skipIf(withoutBrowser).each(shippedIds)('the sheets of %s in a browser', (id) => {
  const page = printPage(createSheets(scenarioAt(`scenarios/${id}.yaml`), false, say), say)
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it.each([400, 1400])('can be read at a width of %d, and by everybody', async (width) => {
    const opened = await openPage(browser, page, { width })
    expect(await violationsOf(opened.page)).toEqual([])
    expect(await scrollsSideways(opened.page)).toBe(false)
    expect([opened.requests, opened.complaints]).toEqual([[], []])
    await takePicture(opened.page, `print-${id}-${width}`)
    await opened.close()
  })

  it('prints on A4, in black on white, with all that is ticked during the conversation on one page', async () => {
    const opened = await openPage(browser, page, { width: a4.width, dark: true })
    expect(await printOut(opened.page, `print-${id}`)).toBeGreaterThan(5)
    await opened.page.emulateMedia({ media: 'print' })
    const height = await opened.page.evaluate<number>(
      'document.querySelector(".ticks").closest(".sheet").getBoundingClientRect().height',
    )
    expect(height).toBeLessThan(a4.height)
    const colours = await opened.page.evaluate<string[]>(
      '[...new Set([document.documentElement, ...document.querySelectorAll("*")].map((each) => getComputedStyle(each).color))]',
    )
    expect(colours).toEqual(['rgb(0, 0, 0)'])
    await opened.close()
  })
})
