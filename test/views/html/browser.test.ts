import { describe, expect, it } from 'vitest'
import { openBrowser, openPage, printOut, scrollsSideways, violationsOf, withoutBrowser } from './browser.ts'

const bad = `<!doctype html><html><head><title>x</title></head><body>
<p style="color:#bbb;background:#fff">pale</p><img src="http://192.0.2.1/a.png"><script>console.log('run')</script>
<div style="width:2000px">wide</div><div style="break-before:page">a second page</div></body></html>`

describe.skipIf(withoutBrowser)('looking at a page in a browser', () => {
  it('finds what is wrong with one', async () => {
    const browser = await openBrowser()
    const { page, requests, complaints } = await openPage(browser, bad, { width: 400 })
    const violations = (await violationsOf(page)).join('\n')
    for (const rule of ['color-contrast', 'image-alt', 'html-has-lang', 'landmark-one-main'])
      expect(violations).toContain(rule)
    expect(await scrollsSideways(page)).toBe(true)
    expect(requests).toEqual(['http://192.0.2.1/a.png'])
    expect(complaints).toContain('run')
    expect(await printOut(page, 'bad')).toBe(2)
    await browser.close()
  })
})
