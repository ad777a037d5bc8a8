import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { collectClass } from './sample/collect-class.ts'
import { readSampleTrainees } from './sample/sample-trainees.ts'

// Makes the sample class again from its stored turns: after a change of coder or scenario it is stale. Reviews stay as they are.
const folder = resolve(import.meta.dirname, '../transcripts/sample')
const own = mkdtempSync(join(tmpdir(), 'hearken-sample-'))
for (const file of readdirSync(folder)) {
  if (file.endsWith('.jsonl') && !file.endsWith('.review.jsonl')) rmSync(join(folder, file))
}
await collectClass(readSampleTrainees(join(folder, 'turns')), folder, own, console.log)
rmSync(own, { recursive: true })
