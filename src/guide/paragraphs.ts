import type { ModuleId } from './module.ts'

/**
 * The numbered paragraphs of the guide, as they really stand in it: M3 has no §2.21, M7 §2 begins at 2.2, M3 §3.11 stands inside 3.10,
 * M2 has two paragraphs §5.5, and Module 8 numbers none.
 */
const ranges: Readonly<Record<ModuleId, readonly string[]>> = {
  '1A': ['1.1–1.10', '2.1–2.6', '3.1–3.2'],
  '1B': ['1.1–1.4', '2.1–2.2'],
  '2': ['1.1–1.11', '2.1–2.3', '3.1–3.1', '4.1–4.2', '5.1–5.6', '6.1–6.3'],
  '3': ['1.1–1.7', '2.1–2.20', '2.22–2.36', '3.1–3.11', '4.1–4.4', '5.1–5.11'],
  '4': ['1.1–1.5', '2.1–2.2', '3.1–3.6'],
  '5': ['1.1–1.6', '2.1–2.5'],
  '6': ['1.1–1.18'],
  '7': ['1.1–1.2', '2.2–2.9', '3.1–3.2'],
  '8': [],
}

/** Returns the numbers of a module's paragraphs, in the guide's order: "2.20", "2.22". */
export function paragraphsOf(module: ModuleId): readonly string[] {
  return ranges[module].flatMap((range) => {
    const [from = '', to = ''] = range.split('–')
    const [section, first] = from.split('.')
    const last = Number(to.split('.')[1])
    return Array.from({ length: last - Number(first) + 1 }, (_, at) => `${section}.${Number(first) + at}`)
  })
}

/** Returns which paragraphs a module has, to be read: "1.1–1.5, 2.1–2.2"; empty where it numbers none. */
export function paragraphRanges(module: ModuleId): string {
  return ranges[module].join(', ').replaceAll(/(\d+\.\d+)–\1(?!\d)/g, '$1')
}
