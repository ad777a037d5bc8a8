import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSay } from '../../../src/language/index.ts'
import { openReportPage, type WriteReportPage } from '../../../src/views/html/index.ts'
import { pageText } from './page-text.ts'
import { simulatedClass } from './simulated-class.ts'
import { nastyName, readSmall, smallReport } from './small-class.ts'

const say = createSay('en')

let write: WriteReportPage
beforeAll(async () => {
  write = await openReportPage()
})

const small = (read: typeof readSmall | null = readSmall) =>
  [...write({ report: smallReport, read }, say)].join('')

describe('the page of a report', () => {
  it('reads as it did', async () => {
    await expect(pageText(small())).toMatchFileSnapshot('golden/small-report.txt')
  })

  it('takes names, words, comments and titles as text', () => {
    const { document } = parseHTML(small())
    expect(document.querySelectorAll('script, img, iframe, object, link').length).toBe(0)
    expect(document.querySelectorAll('[onerror], [onclick], [onload]').length).toBe(0)
    const names = [...document.querySelectorAll('.trainee > summary bdi')].map((each) => each.textContent)
    expect(names).toContain(nastyName.replace('\u202e', '\ufffd'))
    expect(document.querySelector('.comment b')?.textContent).toBe('Mai <b>:')
  })

  it('marks the words that labels stand on, and numbers them as the labels', () => {
    const { document } = parseHTML(small())
    const said = document.querySelector('.said')
    const marks = [...(said?.querySelectorAll('mark') ?? [])].map((mark) => [
      mark.className,
      mark.textContent,
    ])
    expect(marks.slice(0, 3)).toEqual([
      ['hit', 'I am from the community unit.1'],
      ['flag', 'Why '],
      ['flag', 'didn’t you just leave?2'],
    ])
    const labels = [...document.querySelectorAll('ol.labels')][0]?.querySelectorAll('li b')
    expect([...(labels ?? [])].map((each) => each.textContent)).toEqual([
      'introduce',
      'blaming',
      'closed question',
    ])
  })

  it('shows what was concluded, and what became of it', () => {
    const { document } = parseHTML(small())
    const titles = [...document.querySelectorAll('.transcript h4')].map((each) => each.textContent)
    expect(titles).toContain('Case sheet: 62.5 of 100')
    const items = [...document.querySelectorAll('ul.sheet li')].map((each) => each.textContent)
    expect(items).toContain('A van comes on Thursdays. (trend, turn 1)')
    expect(items).toContain('Owed: <b>Back</b> on Friday.')
    expect(small(null)).not.toContain('on Friday.')
  })

  it('holds what was said only where it is asked for', () => {
    expect(small(null)).not.toContain('Sit, if you like.')
    expect(small(null)).not.toContain('id="transcripts"')
    expect(small()).toContain('Sit, if you like.')
    expect(small()).not.toContain('First words, that do not count.')
  })

  it('never shows anybody’s stopping early as a mark against them', () => {
    const page = pageText(small())
    expect(page).toContain('not finished yet')
    expect(page).not.toMatch(/\b(?:worst|failed|gave up|aborted)\b/i)
  })

  it('draws each chart with its figures as a table beside it, and in words', () => {
    const { report } = simulatedClass(3, 4)
    const { document } = parseHTML([...write({ report, read: null }, say)].join(''))
    const figures = [...document.querySelectorAll('figure')]
    expect(figures.length).toBeGreaterThan(20)
    for (const figure of figures) {
      const picture = figure.querySelector('svg')
      if (picture === null) continue
      expect(picture.getAttribute('role')).toBe('img')
      expect(picture.getAttribute('aria-label')?.length).toBeGreaterThan(10)
      expect(figure.querySelectorAll('tbody tr').length).toBeGreaterThan(0)
    }
  })

  it('has every link lead somewhere, and no id twice', () => {
    const { document } = parseHTML(small())
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')?.slice(1) ?? '')
    expect(links.filter((link) => !ids.includes(link))).toEqual([])
  })

  it('says so where there is nobody', () => {
    const figures = { ...smallReport.figures, conversations: [], groups: [], trainees: [] }
    const page = [...write({ report: { ...smallReport, figures }, read: null }, say)].join('')
    expect(pageText(page)).toContain('There is no conversation to report on.')
  })
})
