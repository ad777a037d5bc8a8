import type { HeaderRecord, TranscriptRecord } from '../../src/record/index.ts'
import {
  conversationFigures,
  conversationKey,
  type FileFigures,
  type ReportedConversation,
} from '../../src/report/index.ts'
import { small } from '../scoring/small-scenario.ts'

/** Returns the header of a conversation with Mai. */
export function headerOf(changes: Partial<HeaderRecord> = {}): HeaderRecord {
  return {
    type: 'header',
    format: 'hearken/transcript',
    version: 1,
    scenario: { id: small.id, title: small.title, file: 'mai.yaml', sha256: '0'.repeat(64) },
    language: 'en',
    coder: 'by hand',
    hearken: '0.1.0',
    trainee: 'Lan',
    mode: 'practice',
    seed: 1,
    started: '2026-01-31T08:00:00.000Z',
    ...changes,
  }
}

/** Returns the figures of a file that holds records under a header. */
export function fileOf(
  id: string,
  header: HeaderRecord,
  records: readonly TranscriptRecord[],
  changes: Partial<ReportedConversation> = {},
): FileFigures {
  return {
    key: conversationKey(header),
    isRescored: header.heldWith !== undefined,
    figures: conversationFigures({
      id,
      trainee: { id: `T-${header.trainee}`, called: `T-${header.trainee}`, group: null },
      header,
      records: [header, ...records.filter(({ type }) => type !== 'header')],
      reviewers: 0,
      scenario: small,
      changed: false,
      ...changes,
    }),
  }
}
