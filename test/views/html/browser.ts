import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Where Debian puts its Chromium; `HEARKEN_CHROMIUM` names another. */
const executablePath = process.env.HEARKEN_CHROMIUM ?? '/usr/bin/chromium'

/** Whether tests in a browser are left out: where there is none. In CI there must be one, and they fail. */
export const withoutBrowser = !existsSync(executablePath) && process.env.CI === undefined

if (withoutBrowser)
  console.warn(`There is no browser at ${executablePath}: the HTML pages are not looked at in one.`)

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-sync',
]

/** Starts a browser without a window. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags })
}

/** How a page is looked at. */
export interface Look {
  readonly width: number
  readonly dark?: boolean
  /** How many device pixels a CSS pixel has. */
  readonly scale?: number
}

/** A page of HTML, open in a browser. */
export interface OpenPage {
  readonly page: Page
  /** What the page asked for beside itself; every page of ours asks for nothing. */
  readonly requests: readonly string[]
  /** What the browser complained of. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** Opens a page of HTML as somebody opens a file that they were sent. */
export async function openPage(browser: Browser, html: string, look: Look): Promise<OpenPage> {
  const file = join(mkdtempSync(join(tmpdir(), 'hearken-page-')), 'page.html')
  writeFileSync(file, html)
  const { width, dark = false, scale = 1 } = look
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    deviceScaleFactor: scale,
    colorScheme: dark ? 'dark' : 'light',
  })
  const page = await context.newPage()
  const url = pathToFileURL(file).href
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (request.url() !== url) requests.push(request.url())
  })
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  return { page, requests, complaints, close: () => context.close() }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Returns what axe-core finds wrong with a page, a line for each element that has it. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id}: ${target.join(' ')}: ${html.slice(0, 160)}: ${failureSummary}`,
    ),
  )
}

/** Returns whether one has to scroll sideways to read a page. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
}

/** Opens everything that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
}

/** Where pictures and printed pages go, to be looked at by a person. */
function pictureAt(name: string): string {
  const folder = process.env.HEARKEN_PICTURES ?? join(tmpdir(), 'hearken-pictures')
  mkdirSync(folder, { recursive: true })
  return join(folder, name)
}

/** Takes a picture of the whole page, to be looked at by a person. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: pictureAt(`${name}.png`), fullPage: true })
}

/** Prints a page as the browser would, keeps it to be looked at by a person, and returns how many sheets of paper it takes. */
export async function printOut(page: Page, name: string): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, path: pictureAt(`${name}.pdf`) })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
