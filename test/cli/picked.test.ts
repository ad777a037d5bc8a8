import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCardLine } from '../../src/cli/card-line.ts'
import { readPicksLine, readPicksObject } from '../../src/cli/read-picks.ts'
import { createSay } from '../../src/language/index.ts'
import { decode, type TraineeRecord, type TranscriptRecord } from '../../src/record/index.ts'
import { hearken, newFolder } from './outside.ts'

const say = createSay('en')
const topics = [
  { id: 'wages', about: 'What she earns' },
  { id: 'rights', about: 'Her rights' },
]

function saved(folder: string): readonly TranscriptRecord[] {
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.jsonl'))
  return decode(readFileSync(join(folder, name), 'utf8')).records
}

function turns(records: readonly TranscriptRecord[]): readonly TraineeRecord[] {
  return records.flatMap((record) => (record.type === 'trainee' ? [record] : []))
}

const labelsOf = ({ analysis }: TraineeRecord) =>
  [analysis.techniques, analysis.safeguards, analysis.partnership, analysis.flags].flatMap((found) =>
    found.map(({ id }) => id),
  )

async function play(input: string, ...options: readonly string[]) {
  const folder = newFolder()
  const outcome = await hearken(
    ['play', 'hoa', '--coder', 'self', '--plain', '--seed', '1', '--transcripts', folder, ...options],
    input,
  )
  return { ...outcome, folder, records: saved(folder) }
}

describe('a line of labels', () => {
  it.each([
    ['', { labels: [], form: null, topics: [] }],
    ['  Rights,empathize ,  ', { labels: ['rights', 'empathize'], form: null, topics: [] }],
    ['closed form:closed choice form:choice', { labels: ['closed', 'choice'], form: 'choice', topics: [] }],
    ['open wages topic:rights wages', { labels: [], form: 'open', topics: ['wages', 'rights'] }],
  ])('%j', (line, picks) => {
    expect(readPicksLine(line, topics, say)).toEqual({ type: 'picks', picks })
  })

  it.each([
    ['rights emphatize', 'There is no label, form or topic `emphatize`. Did you mean `empathize`?'],
    ['wegas', 'There is no label, form or topic `wegas`. Did you mean `wages`?'],
    ['form:opn', 'There is no form `opn`. Did you mean `open`?'],
    ['topic:phone', 'There is no topic `phone`.'],
    ['ขอบคุณ', 'There is no label, form or topic `ขอบคุณ`.'],
    ['\u001b[2J', 'There is no label, form or topic `␛[2j`.'],
  ])('%j is told', (line, why) => {
    expect(readPicksLine(line, topics, say)).toEqual({ type: 'mistake', why })
  })

  it.each([
    ['/help', { type: 'help' }],
    [' /BACK ', { type: 'back' }],
    [
      '/wait',
      { type: 'mistake', why: expect.stringMatching(/^There is no command \/wait here\. There are/) },
    ],
  ])('%j is a command, or told', (line, asked) => {
    expect(readCardLine(line, topics, say)).toEqual(asked)
  })
})

describe('an object with labels', () => {
  it('gives what it holds', () => {
    expect(readPicksObject({}, topics, say)).toMatchObject({ picks: { labels: [], form: null, topics: [] } })
    expect(
      readPicksObject({ labels: ['rights'], form: 'closed', topics: ['rights'] }, topics, say),
    ).toMatchObject({ picks: { labels: ['rights'], form: 'closed', topics: ['rights'] } })
  })

  it.each([
    [{ labels: 'rights' }, /`labels` and `topics` are lists/],
    [{ topics: [3] }, /`labels` and `topics` are lists/],
    [{ form: null }, /`form` is one word/],
    [{ labels: ['wages'] }, /There is no label `wages`/],
    [{ labels: ['toString'] }, /There is no label `toString`/],
    [{ form: 'opens' }, /There is no form `opens`. Did you mean `open`/],
    [{ topics: ['wage'] }, /There is no topic `wage`. Did you mean `wages`/],
  ])('%j is told', (given, why) => {
    expect(readPicksObject(given, topics, say)).toEqual({ type: 'mistake', why: expect.stringMatching(why) })
  })
})

describe('play --coder self', () => {
  it('asks after each turn, in any language, and plays by what was picked', async () => {
    const { out, exit, records, folder } = await play(
      'Chào em, em có thể dừng bất cứ lúc nào.\nintroduce, rights\nทำไมไม่หนี\nblaming\n/leave Cảm ơn em\nnext-step\n',
    )
    expect(exit).toBe(0)
    expect(out.match(/What did you do in that turn\?/g)).toHaveLength(3)
    expect(out).toContain('+ rights  “Chào em, em có thể dừng bất cứ lúc nào.”')
    expect(out).toMatch(/! blaming[^\n]*\n {4}You said so\.\n {4}Another way: /)
    expect(out).toContain('What each turn was you said yourself')
    expect(out).not.toMatch(/of ten remarks|It goes by rules/)
    expect(records[0]).toMatchObject({ type: 'header', coder: 'self 1' })
    expect(turns(records).map(labelsOf)).toEqual([['introduce', 'rights'], ['blaming'], ['next-step']])
    expect(turns(records)[0]?.text).toBe('Chào em, em có thể dừng bất cứ lúc nào.')
    const trust = records.flatMap((record) => (record.type === 'persona' ? [record.meters.trust ?? 0] : []))
    expect(trust[1]).toBeGreaterThan(trust[0] ?? 0)
    expect((await hearken(['verify', folder])).out).toMatch(/3 turns, all as recorded/)
  })

  it('asks again after a word that is none, shows all of them, and takes a turn back', async () => {
    const { out, err, records } = await play(
      'Selamat malam\n/help\nrihgts\n/nothing\nrights\nApa kabar\n/back\nApa khabar?\n\n/wait\n/leave\n',
    )
    expect(out).toMatch(/Listening\n {2}encourage {2,}Invites/)
    expect(out).toMatch(/The main question\n[\s\S]*form:closed[\s\S]*What it was about\n[\s\S]*topic:rights/)
    expect(err).toMatch(/no label, form or topic `rihgts`. Did you mean `rights`/)
    expect(err).toMatch(/no command \/nothing here/)
    expect(out).toContain('That turn was taken back.')
    expect(turns(records).map(({ text, act }) => act ?? text)).toEqual([
      'Selamat malam',
      'Apa khabar?',
      'wait',
      'leave',
    ])
    expect(turns(records).map(labelsOf)).toEqual([['rights'], [], [], []])
    expect(turns(records)[1]?.analysis).toMatchObject({ form: 'statement', understood: false })
    expect(turns(records)[3]?.analysis).toMatchObject({ form: 'none', understood: true })
  })

  it('says what was not yet coded when it ended, and keeps what was', async () => {
    for (const rest of ['', '/quit\nrights\n']) {
      const { err, records } = await play(`Halo\nrespect\nJangan takut\n${rest}`)
      expect(err).toMatch(/Your last turn is not in the conversation.*“Jangan takut”/)
      expect(turns(records).map(({ text }) => text)).toEqual(['Halo'])
      expect(records.at(-1)).toMatchObject({ type: 'end', reason: rest === '' ? 'end-of-input' : 'quit' })
    }
  })

  it('goes on with --resume, coded as it was begun, and cannot be coded otherwise', async () => {
    const { folder } = await play('Halo\nrespect\n/quit\n')
    const resume = ['play', 'hoa', '--resume', '--plain', '--transcripts', folder]
    const { out, exit } = await hearken(resume, 'Apa yang kamu perlukan?\nelicit\n/quit\n')
    expect(exit).toBe(0)
    expect(out).toContain('What did you do in that turn?')
    expect(turns(saved(folder)).map(labelsOf)).toEqual([['respect'], ['elicit']])
    expect((await hearken(['verify', folder])).out).toMatch(/2 turns, all as recorded/)
    const other = await hearken([...resume, '--coder', 'program'])
    expect(other.exit).toBe(2)
    expect(other.err).toMatch(/The transcript fixes what `--coder` would choose/)
  })

  it('says a turn again with other labels', async () => {
    const { records } = await play(
      'Kenapa tidak lari?\nblaming\n/again\nBagaimana malam ini?\nelicit\n/quit\n',
    )
    expect(turns(records).map((turn) => [turn.turn, ...labelsOf(turn)])).toEqual([
      [1, 'blaming'],
      [1, 'elicit'],
    ])
  })

  it('never asks a neighbour, and a neighbour is asked with --coder peer', async () => {
    expect((await play('Halo\n\n')).out).not.toContain('eighbour')
    const { out, records } = await play('Halo\nrespect\n', '--coder', 'peer')
    expect(out).toContain('Neighbour: what did you hear in that turn?')
    expect(out).toContain('Your neighbour says what each turn was')
    expect(records[0]).toMatchObject({ coder: 'peer 1' })
    expect(turns(records)[0]?.analysis.partnership[0]?.because).toBe('Your neighbour heard it.')
  })

  it('knows no other coder', async () => {
    const { err, exit } = await hearken(['play', 'hoa', '--coder', 'teacher'])
    expect(err).toMatch(/`--coder` takes one of: program, self, peer\. Here is `teacher`/)
    expect(exit).toBe(2)
  })
})

describe('play --json --coder self', () => {
  const json = async (input: string, ...options: readonly string[]) => {
    const outcome = await hearken(['play', 'hoa', '--json', '--seed', '1', ...options], input)
    return { ...outcome, records: decode(outcome.out).records }
  }

  it('takes the labels with the turn; without them it is coded as none', async () => {
    const { records, exit } = await json(
      '{"text":"Gaji kamu bagaimana?","labels":["elicit"],"form":"open","topics":["wages"]}\nHalo\n{"command":"wait"}\n{"command":"leave","text":"Sampai jumpa","labels":["next-step"]}\n',
      '--coder',
      'self',
    )
    expect(exit).toBe(0)
    expect(turns(records).map(labelsOf)).toEqual([['elicit'], [], [], ['next-step']])
    expect(turns(records)[0]?.analysis).toMatchObject({
      form: 'open',
      topics: [{ id: 'wages', confidence: 1 }],
    })
    expect(turns(records)[3]).toMatchObject({ act: 'leave', text: 'Sampai jumpa' })
  })

  it('leaves out a line whose labels it does not know, and says so', async () => {
    const { records, err, exit } = await json(
      '{"text":"a","labels":["rihgts"]}\n{"text":"b","labels":{}}\n{"text":"c","labels":["rights"]}\n',
      '--coder',
      'self',
    )
    expect(err).toMatch(/Line 1 of the input was left out: There is no label `rihgts`. Did you mean `rights`/)
    expect(err).toMatch(/Line 2 of the input was left out: `labels` and `topics` are lists/)
    expect(turns(records).map(({ text }) => text)).toEqual(['c'])
    expect(exit).toBe(1)
  })

  it('takes no labels where the program codes', async () => {
    const { records, err, exit } = await json(
      '{"text":"Hello Hoa","labels":["rights"]}\n{"text":"Hello Hoa"}\n',
    )
    expect(err).toMatch(/Line 1 of the input was left out: here the program codes the turns/)
    expect(turns(records)).toHaveLength(1)
    expect(exit).toBe(1)
  })
})
