import { writeNew } from './write-new.ts'

/** The file that was written, or the system's short word for why none could be. */
export type WrittenBeside = { readonly path: string } | { readonly path: string; readonly reason: string }

/**
 * Writes a text into a new file beside another one: `a.jsonl` gives `a.WORD.jsonl`, and where that is taken `a.WORD-2.jsonl`. No file
 * that is there is ever touched, and none is left behind half written. It is the owner's alone (0600).
 */
export function writeBeside(beside: string, word: string, text: string): WrittenBeside {
  const stem = beside.replace(/\.jsonl$/, '')
  for (let number = 1; ; number++) {
    const path = `${stem}.${number === 1 ? word : `${word}-${number}`}.jsonl`
    try {
      writeNew(path, text)
      return { path }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EEXIST') return { path, reason: code ?? String(error) }
    }
  }
}
