import { parseHTML } from 'linkedom'

/** Returns a page as somebody reads it who sees no pictures: what stands in it, and what pictures show in words. */
export function pageText(page: string): string {
  const { document } = parseHTML(page)
  for (const style of document.querySelectorAll('style')) style.remove()
  for (const picture of document.querySelectorAll('svg'))
    picture.replaceWith(`[${picture.getAttribute('aria-label')}]`)
  for (const cell of document.querySelectorAll('th, td, dt')) cell.append(' | ')
  const lines = String(document.documentElement.textContent)
    .split('\n')
    .map((line) => line.trim())
  return `${lines.filter((line) => line !== '').join('\n')}\n`
}
