import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { playConversation } from './sample/play-conversation.ts'
import { readSampleTrainees, sampleRoster } from './sample/sample-trainees.ts'

// Plays the sample class again from its stored turns: after a change of coder or scenario it is stale. Reviews stay as they are.
const folder = resolve(import.meta.dirname, '../transcripts/sample')
const own = mkdtempSync(join(tmpdir(), 'hearken-sample-'))
const trainees = readSampleTrainees(join(folder, 'turns'))

for (const file of readdirSync(folder)) {
  if (file.endsWith('.jsonl') && !file.endsWith('.review.jsonl')) rmSync(join(folder, file))
}
for (const trainee of trainees) {
  for (const conversation of trainee.conversations) {
    console.log(await playConversation(trainee, conversation, { transcripts: folder, own }))
  }
}
writeFileSync(join(folder, 'roster.csv'), sampleRoster(trainees))
rmSync(own, { recursive: true })
