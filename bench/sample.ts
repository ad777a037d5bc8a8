import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { collectClass } from './sample/collect-class.ts'
import { readSampleTrainees } from './sample/sample-trainees.ts'

// Makes the sample class again from its stored turns: after a change of coder or scenario it is stale. Reviews stay as they are.
const folder = resolve(import.meta.dirname, '../transcripts/sample')
const own = mkdtempSync(join(tmpdir(), 'hearken-sample-'))
const collected = join(own, 'class')
mkdirSync(collected)
// Collected apart: beside reviews of a name another conversation of that name would be called otherwise.
await collectClass(readSampleTrainees(join(folder, 'turns')), collected, own, console.log)
for (const file of readdirSync(folder)) {
  if (file.endsWith('.jsonl') && !file.endsWith('.review.jsonl')) rmSync(join(folder, file))
}
for (const file of readdirSync(collected)) copyFileSync(join(collected, file), join(folder, file))
rmSync(own, { recursive: true })
