import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSay } from '../../../src/language/index.ts'
import { openReportPage } from '../../../src/views/html/index.ts'
import {
  openBrowser,
  openPage,
  printOut,
  scrollsSideways,
  takePicture,
  unfold,
  violationsOf,
  withoutBrowser,
} from './browser.ts'
import { simulatedClass } from './simulated-class.ts'
import { readSmall, smallReport } from './small-class.ts'

const say = createSay('en')

describe.skipIf(withoutBrowser)('the page of a report in a browser', () => {
  let browser: Browser
  let pages: Readonly<Record<'class' | 'one' | 'nasty', string>>
  beforeAll(async () => {
    browser = await openBrowser()
    const write = await openReportPage()
    const [many, one] = [simulatedClass(2, 5), simulatedClass(1, 1)]
    pages = {
      class: [...write({ report: many.report, read: null }, say)].join(''),
      one: [...write({ report: one.report, read: one.read }, say)].join(''),
      nasty: [...write({ report: smallReport, read: readSmall }, say)].join(''),
    }
  })
  afterAll(() => browser.close())

  const looks = [
    { name: 'class', width: 400, dark: false },
    { name: 'class', width: 400, dark: true },
    { name: 'class', width: 1400, dark: false },
    { name: 'class', width: 1400, dark: true },
    { name: 'one', width: 400, dark: true },
    { name: 'one', width: 1400, dark: false },
    { name: 'nasty', width: 400, dark: false },
    // A window of 1400 pixels at 200 %.
    { name: 'nasty', width: 700, dark: true },
  ] as const

  it.each(looks)('can be read by everybody: $name, $width wide, dark $dark', async ({ name, ...look }) => {
    const opened = await openPage(browser, pages[name], look)
    await takePicture(opened.page, `report-${name}-${look.width}${look.dark ? '-dark' : ''}`)
    await unfold(opened.page)
    expect(await violationsOf(opened.page)).toEqual([])
    expect(await scrollsSideways(opened.page)).toBe(false)
    expect([opened.requests, opened.complaints]).toEqual([[], []])
    expect(await opened.page.title()).toMatch(/^(?:A class at a glance|How it went)$/)
    await opened.close()
  })

  it('can be used with the keyboard alone', async () => {
    const opened = await openPage(browser, pages.class, { width: 1000 })
    const { page } = opened
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('To the figures')
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#main$/)
    await page.locator('.trainee > summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.querySelector(".trainee").open')).toBe(true)
    await opened.close()
  })

  it('opens what was said in a conversation where one follows the link to it', async () => {
    const opened = await openPage(browser, pages.nasty, { width: 1000 })
    const { page } = opened
    await unfold(page)
    await page.evaluate('document.querySelector(".transcript").open = false')
    const words = page.getByText('Sit, if you like.')
    expect(await words.isVisible()).toBe(false)
    await page.locator('.conversations a[href="#conversation-1"]').click()
    expect(await words.isVisible()).toBe(true)
    await opened.close()
  })

  it('prints light, without what is folded', async () => {
    const opened = await openPage(browser, pages.class, { width: 1000, dark: true })
    expect(await printOut(opened.page, 'report-class')).toBeGreaterThan(2)
    await opened.page.emulateMedia({ media: 'print' })
    expect(await opened.page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    )
    expect(await opened.page.locator('nav').isVisible()).toBe(false)
    expect(await opened.page.locator('figure details').first().isVisible()).toBe(false)
    await opened.close()
  })
})
