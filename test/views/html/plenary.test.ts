import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSay } from '../../../src/language/index.ts'
import type { Plenary } from '../../../src/report/index.ts'
import { plenaryPage } from '../../../src/views/html/index.ts'
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

const officer = (text: string) => ({ who: 'trainee', name: 'An officer', text }) as const
const lin = (text: string) => ({ who: 'persona', name: 'Lin', text }) as const

const plenary: Plenary = {
  scenario: { id: 'lin', title: 'The tea stall', name: 'Lin' },
  conversations: 9,
  trainees: 4,
  moments: [
    {
      number: 1,
      kind: 'opened',
      before: [lin('*wipes the counter* They come at night.')],
      said: officer('That must be frightening. <script>x</script> Take your time.'),
      after: [lin('*sits down* You are the first who asks.')],
      why: 'Heard here: empathize.',
      another: 'It makes sense that you are worried.',
    },
    {
      number: 3,
      kind: 'closed',
      before: [],
      said: officer('Why didn’t you ring us?'),
      after: [lin('*looks at the kettle*')],
      why: 'This may be heard as blame.',
      another: 'What made it hard to ring?',
    },
  ],
  others: 2,
  questions: ['What would make her call you?', 'What could you not promise?'],
  limits: ['Ask a person.'],
}

const page = plenaryPage(plenary, createSay('en'))

describe('the plenary’s page', () => {
  it('shows each turn with what came before and after, and folds what the program thinks of it', () => {
    expect(page.match(/<section class="slide (?:opened|met|closed)"/g)?.length).toBe(2)
    expect(page).toContain('<em>wipes the counter</em>')
    expect(page).toContain('&lt;script&gt;x&lt;/script&gt;')
    expect(page.match(/<details>/g)?.length).toBe(2)
    // What was struck out leaves a gap, and the way leads over it.
    expect(page).toContain('<a href="#turn-3">Next')
    expect(page).toContain('<a href="#questions">Next')
  })
})

describe.skipIf(withoutBrowser)('the plenary’s page in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it.each([
    { width: 400, dark: true },
    { width: 1400, dark: false },
  ])('can be read by everybody: $width wide, dark $dark', async (look) => {
    const opened = await openPage(browser, page, look)
    await takePicture(opened.page, `plenary-${look.width}`)
    await unfold(opened.page)
    expect(await violationsOf(opened.page)).toEqual([])
    expect(await scrollsSideways(opened.page)).toBe(false)
    expect([opened.requests, opened.complaints]).toEqual([[], []])
    await opened.close()
  })

  it('is in type for a projector, and a turn fills the screen', async () => {
    const opened = await openPage(browser, page, { width: 1920 })
    const size = await opened.page.evaluate<number>(
      'parseFloat(getComputedStyle(document.querySelector(".said p")).fontSize)',
    )
    expect(size).toBeGreaterThan(32)
    await opened.page.locator('#turn-1 .next a').click()
    expect(
      Math.round(
        await opened.page.evaluate<number>('document.querySelector("#turn-3").getBoundingClientRect().top'),
      ),
    ).toBe(0)
    await opened.close()
  })

  it('prints a turn a page, with nothing folded', async () => {
    const opened = await openPage(browser, page, { width: 1400 })
    expect(await printOut(opened.page, 'plenary')).toBe(5)
    await opened.page.emulateMedia({ media: 'print' })
    expect(await opened.page.locator('.another').first().isVisible()).toBe(true)
    await opened.close()
  })
})
