import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { safeText } from '../../../src/text/index.ts'
import { html, isolated } from '../../../src/views/html/html.ts'

describe('a piece of HTML', () => {
  it('takes what is put into it as text, also in an attribute', () => {
    const nasty = `<script>alert("1")</script>&amp;'`
    expect(html`<p title="${nasty}">${nasty}</p>`.html).toBe(
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;</p>',
    )
  })

  it('takes other pieces as they are, lists one after the other, and nothing for null', () => {
    const items = ['a', 'b'].map((each) => html`<li>${each}</li>`)
    expect(html`<ul>${items}${null}${3}</ul>`.html).toBe('<ul><li>a</li><li>b</li>3</ul>')
  })

  it('makes control characters and bidirectional overrides harmless, and isolates what people wrote', () => {
    expect(isolated('a\u001b[31m\u202eb').html).toBe('<bdi>a␛[31m\ufffdb</bdi>')
    expect(isolated('chào', 'vi').html).toBe('<bdi lang="vi">chào</bdi>')
    expect(isolated('x', 'no language').html).toBe('<bdi>x</bdi>')
  })

  it('shows any text whatever as that text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { document } = parseHTML(
          `<!doctype html><html><body>${html`<p title="${text}">${text}</p>`.html}</body></html>`,
        )
        const paragraph = document.querySelector('p')
        expect(document.querySelectorAll('body *').length).toBe(1)
        expect(paragraph?.textContent).toBe(safeText(text))
        expect(paragraph?.getAttribute('title')).toBe(safeText(text))
      }),
    )
  })
})
