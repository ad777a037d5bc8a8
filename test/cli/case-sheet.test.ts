import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countingRecords, decode, type TranscriptRecord } from '../../src/record/index.ts'
import { hearken, newFolder } from './outside.ts'

const talk = [
  'Good evening, Hoa. I am Linh, an officer here. You can stop at any time.',
  'Would you like some water, or something to eat first?',
  'What are you owed at the house?',
  'Where do you sleep tonight?',
]

function recordsIn(folder: string): readonly TranscriptRecord[] {
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.jsonl'))
  return decode(readFileSync(join(folder, name), 'utf8')).records
}

const sheetIn = (records: readonly TranscriptRecord[]) =>
  countingRecords(records).flatMap((record) => (record.type === 'case-sheet' ? [record] : []))

/** The turn in which a fact was told in a conversation, and its number in a list of statements. */
const toldIn = (records: readonly TranscriptRecord[], fact: string) =>
  records.find((record) => record.type === 'persona' && record.facts.includes(fact))

async function plain(...after: readonly string[]) {
  const folder = newFolder()
  const input = [...talk, '/leave Thank you.', ...after].join('\n')
  const outcome = await hearken(
    ['play', 'hoa', '--plain', '--seed', '3', '--transcripts', folder],
    `${input}\n`,
  )
  return { ...outcome, folder, records: recordsIn(folder) }
}

async function json(...after: readonly string[]) {
  const folder = newFolder()
  const input = [...talk, '{"command":"leave"}', ...after].join('\n')
  const outcome = await hearken(
    ['play', 'hoa', '--json', '--seed', '3', '--transcripts', folder],
    `${input}\n`,
  )
  return { ...outcome, folder, records: recordsIn(folder) }
}

describe('the case sheet in lines', () => {
  it('is offered after the ending, asks one thing after another, and is saved with its score', async () => {
    const { out, folder, records, exit } = await plain(
      ...['/sheet', '', '', '', '', '1@2 2', '5', '1', '3', '1', 'Ms Thao', 'Friday'],
    )
    expect(out.match(/There is a case sheet to fill in/g)).toHaveLength(1)
    expect(out).toContain('11 of 11')
    const [record] = sheetIn(records)
    expect(record).toMatchObject({
      type: 'case-sheet',
      sheet: {
        kind: 'response',
        claims: [
          { as: 'need', turns: [2] },
          { as: 'need', turns: [] },
        ],
        conclusion: 'not-enough-to-say',
        assess: 'specialists',
        refer: ['womens-house'],
        consent: { said: 'not-asked', turn: null },
        words: { contact: 'Ms Thao', 'follow-up': 'Friday' },
      },
      score: { of: 100 },
    })
    expect(out).toContain('Your case sheet')
    expect(out).toContain(`${record?.score.total} of 100`)
    expect(exit).toBe(0)
    const verified = await hearken(['verify', folder])
    expect(verified.out).toMatch(/all as recorded/)
    const [file = ''] = readdirSync(folder)
    const replayed = await hearken(['replay', join(folder, file), '--plain'])
    expect(replayed.out).toContain('Your case sheet')
    expect(replayed.out).toContain('Focal person: Ms [name]')
  })

  it('says what cannot be read, and asks again; /talk and /back help; what was ticked stays ticked', async () => {
    const { out, err, records } = await plain(
      ...[
        '/sheet',
        '99',
        'abc',
        '1@77',
        '/talk',
        '/nonsense',
        '1@0',
        '/back',
        '',
        '',
        '',
        '',
        '',
        '1 2',
        '2@1',
        '2',
      ],
    )
    expect(err).toMatch(/"99" is none of the numbers 1 to/)
    expect(err).toMatch(/"abc" is none of the numbers/)
    expect(err).toMatch(/there is no turn 77 in this conversation; its turns are 0 \(the opening\) to 5/)
    expect(err).toMatch(/There is no \/nonsense here/)
    expect(err).toMatch(/Only one of them can be so/)
    expect(err).toMatch(/No turns are asked for here/)
    expect(out).toMatch(/Turn 3\nYou: What are you owed/)
    expect(out).toMatch(/1 of 9[\s\S]*\[x\][\s\S]*\(turn 0\)/)
    // stdin ended in the middle: nothing half is kept, and that is told.
    expect(err).toMatch(/The case sheet is left for later/)
    expect(sheetIn(records)).toEqual([])
  })

  it('is left for later with /later, and filled in with --resume; then it is offered no more', async () => {
    const { err, folder, records } = await plain('/sheet', '1', '/later')
    const [name = ''] = readdirSync(folder)
    const path = join(folder, name)
    expect(err).toContain(`hearken play hoa --resume ${path}`)
    expect(sheetIn(records)).toEqual([])
    const blank = await hearken(['play', 'hoa', '--plain', '--resume', path], `/sheet\n${'\n'.repeat(9)}`)
    expect(blank.err).toMatch(/The case sheet is left for later/)
    const filled = `/sheet\n${'\n'.repeat(5)}5\n\n\n\n`
    const again = await hearken(['play', 'hoa', '--plain', '--resume', path], filled)
    expect(again.out).toContain('The case sheet is filled in')
    expect(sheetIn(recordsIn(folder))).toHaveLength(1)
    expect((await hearken(['verify', path])).out).toMatch(/all as recorded/)
    const third = await hearken(['play', 'hoa', '--plain', '--resume', path], '')
    expect(third.err).toMatch(/has reached its ending/)
    expect(third.exit).toBe(2)
  })

  it('goes when the last turn is said again', async () => {
    const { records, folder, out } = await plain(
      ...['/sheet', ...['', '', '', '', '', '5', '', '', ''], '/again', 'And your papers?', '/leave'],
    )
    expect(records.some(({ type }) => type === 'case-sheet')).toBe(true)
    expect(sheetIn(records)).toEqual([])
    expect(out).not.toContain('Your case sheet')
    expect((await hearken(['verify', folder])).out).toMatch(/all as recorded/)
  })

  it('with a community asks the guide’s six questions, what they would accept, and what is owed', async () => {
    const folder = newFolder()
    const input = 'Good morning, auntie. I am Lan from the station. How is business?\n/leave\n/sheet\n'
    const { out } = await hearken(
      ['play', 'port-shop', '--plain', '--seed', '1', '--transcripts', folder],
      `${input}\nThe ice men\nHow long trips take\n\nThat a card is their own\nWho minds the children\n1 2\n\nA card in the gloves\nTo come back\n`,
    )
    for (const number of [1, 2, 3, 4, 5, 6]) expect(out).toMatch(new RegExp(`of \\d+ · ${number}\\. `))
    expect(sheetIn(recordsIn(folder))[0]?.sheet).toMatchObject({
      kind: 'prevention',
      refer: ['labour-office', 'port-clinic'],
      words: { people: 'The ice men', solution: 'A card in the gloves', owed: 'To come back' },
    })
    expect(out).toContain('nobody scores these')
  })
})

describe('the case sheet of play --json', () => {
  const sheet = {
    claims: [{ as: 'need', fact: 'no-bed', turns: [4] }],
    conclusion: 'not-enough-to-say',
    assess: 'specialists',
    refer: ['womens-house'],
    consent: { said: 'not-asked' },
  }

  it('comes after the ending, is written as a record with its score, and a later one counts instead', async () => {
    const other = { ...sheet, claims: [{ as: 'act', fact: 'agency' }] }
    const { out, records, exit, folder } = await json(
      JSON.stringify({ 'case-sheet': sheet }),
      JSON.stringify({ 'case-sheet': other }),
    )
    expect(exit).toBe(0)
    expect(toldIn(records, 'no-bed')).toMatchObject({ turn: 4 })
    const written = decode(out).records.flatMap((record) => (record.type === 'case-sheet' ? [record] : []))
    expect(written).toHaveLength(2)
    expect(written[0]?.sheet.claims).toEqual([{ as: 'need', fact: 'no-bed', turns: [4] }])
    expect(written[0]?.score.total).toBeGreaterThan(written[1]?.score.total ?? 100)
    expect(sheetIn(records)).toMatchObject([{ sheet: { claims: [{ fact: 'agency', turns: [] }] } }])
    expect((await hearken(['verify', folder])).out).toMatch(/all as recorded/)
    const shown = await hearken(['replay', '--plain', join(folder, readdirSync(folder)[0] ?? '')])
    expect(shown.out).toMatch(/Case sheet: [\d.]+ of 100/)
  })

  it.each([
    ['nothing', 'a case sheet is an object'],
    [{ claims: [{ as: 'nonsense', fact: 'no-bed' }] }, 'a case sheet is an object'],
    [{ claims: [{ as: 'need', fact: 'no-such' }] }, 'no fact "no-such"'],
    [{ refer: ['no-such'] }, 'no service "no-such"'],
    [{ assess: 'no-such' }, 'no service "no-such"'],
    [{ claims: [{ as: 'need', fact: 'no-bed', turns: [9] }] }, 'no turn 9'],
    [{ words: { owed: 'x'.repeat(1001) } }, 'At most 1,000 characters'],
  ])('that is wrong is left out, with the reason: %j', async (given, why) => {
    const { err, exit, records } = await json(JSON.stringify({ 'case-sheet': given }))
    expect(err).toMatch(/Line 6 of the input was left out/)
    expect(err).toContain(why)
    expect(sheetIn(records)).toEqual([])
    expect(exit).toBe(1)
  })

  it('before the ending is left out, and the talk goes on', async () => {
    const { out, err, exit } = await hearken(
      ['play', 'hoa', '--json', '--seed', '1'],
      '{"case-sheet":{}}\nHello Hoa\n',
    )
    expect(err).toMatch(/Line 1 of the input was left out: the case sheet comes after the ending/)
    expect(decode(out).records.some(({ type }) => type === 'trainee')).toBe(true)
    expect(exit).toBe(1)
  })

  it('is in the reports on a class, for its scenario', async () => {
    const { folder, records } = await json(JSON.stringify({ 'case-sheet': sheet }))
    const total = sheetIn(records)[0]?.score.total
    const table = await hearken(['report', folder])
    expect(table.out).toContain('Case sheets')
    expect(table.out).toContain('The referral')
    const data = JSON.parse((await hearken(['report', folder, '--format', 'json'])).out)
    expect(data.groups[0].sheets).toMatchObject({ count: 1, spread: { median: total } })
    const [names = '', values = ''] = (await hearken(['report', folder, '--format', 'csv'])).out.split(
      /\r?\n/,
    )
    expect(values.split(',')[names.split(',').indexOf('"case_sheet"')]).toBe(String(total))
    const page = await hearken(['report', folder, '--format', 'html'])
    expect(page.out).toMatch(/Case sheets/)
  })

  it('is compared by verify, and given again by rescore', async () => {
    const { folder } = await json(JSON.stringify({ 'case-sheet': sheet }))
    const path = join(folder, readdirSync(folder)[0] ?? '')
    const rescored = await hearken(['rescore', path, '--write'])
    expect(rescored.exit).toBe(0)
    const copy = readdirSync(folder).find((name) => name.includes('rescored')) ?? ''
    const again = decode(readFileSync(join(folder, copy), 'utf8')).records
    expect(sheetIn(again)[0]?.sheet).toEqual(sheetIn(recordsIn(folder))[0]?.sheet)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"said":"not-asked"', '"said":"given"'))
    const verified = await hearken(['verify', path])
    expect(verified.out).toMatch(/turn 5.*score/)
    expect(verified.exit).toBe(1)
  })
})
