import { type Collected, type CollectedLine, encodeCollected } from './collected.ts'

/**
 * Returns the index without the lines that are about somebody; all others stay as they stand. Of a pack that was theirs only its SHA-256 stays,
 * so that it is not taken up again.
 */
export function withoutLines({ lines }: Collected, isTheirs: (line: CollectedLine) => boolean): string {
  return lines
    .map((line) => {
      const { text, record } = line
      if (!isTheirs(line)) return text
      return record?.type === 'pack' ? encodeCollected({ type: 'gone', sha256: record.sha256 }) : ''
    })
    .join('')
}
