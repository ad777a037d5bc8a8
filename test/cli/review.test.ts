import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type KeptReview, keepReview } from '../../src/cli/keep-review.ts'
import { lockPath } from '../../src/cli/lock.ts'
import { createReviewProgram } from '../../src/cli/program/review-program.ts'
import { createReplayScreen } from '../../src/cli/replay-screen.ts'
import { reviewPath } from '../../src/cli/review-name.ts'
import { type OpenedTranscript, openTranscriptOrFail } from '../../src/cli/transcript-files.ts'
import type { World } from '../../src/cli/world.ts'
import { createSay } from '../../src/language/index.ts'
import { decodeReview, encodeReview, type ReviewHeader } from '../../src/record/index.ts'
import type { Intent } from '../../src/views/ink/index.ts'
import { hearken, newFolder } from './outside.ts'

/** A disk that takes so many more bytes, and then none. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }))
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>()
  return {
    ...real,
    writeSync(descriptor: number, bytes: Uint8Array): number {
      if (disk.room === 0) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      const written = real.writeSync(descriptor, bytes.subarray(0, disk.room))
      disk.room -= written
      return written
    },
  }
})
const kept: KeptReview[] = []
afterEach(() => {
  disk.room = Number.POSITIVE_INFINITY
  for (const { keeper } of kept.splice(0)) keeper.close()
})

const world = {
  say: createSay('en'),
  random: Math.random,
  folder: '/',
  version: '0.0.0',
  now: () => Date.parse('2026-02-01T09:00:00.000Z'),
} as unknown as World
let played = ''

beforeAll(async () => {
  const folder = newFolder()
  await hearken(
    ['play', 'hoa', '--plain', '--seed', '3', '--trainee', 'Lan', '--transcripts', folder],
    'Good evening Hoa. You can stop whenever you like.\nwhy didnt u just run away\n/again\nWhat do you need?\n/leave',
  )
  played = join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '')
})

/** A transcript in a folder of its own. */
function transcript(): OpenedTranscript {
  const path = join(newFolder(), basename(played))
  copyFileSync(played, path)
  return openTranscriptOrFail(path, world)
}

function keep(opened: OpenedTranscript, reviewer = 'Mai', blind = false): KeptReview {
  const review = keepReview(opened, reviewer, blind, world)
  kept.push(review)
  return review
}

/** The program in which a transcript is reviewed. */
function open(opened: OpenedTranscript, { keeper }: KeptReview) {
  const scenario = { scenario: null, changed: false, remark: null }
  const screen = createReplayScreen(opened, {
    scenario,
    reviews: [],
    afterword: null,
    turn: null,
    blind: false,
  })
  const { program, finish } = createReviewProgram(screen, keeper, opened.records, null, world)
  const act = (...intents: readonly Intent[]) => {
    for (const intent of intents) program.act(intent)
  }
  const shown = () => {
    const screen = program.screen()
    if (screen.type !== 'replay' || screen.reviewing === null) throw new Error('no review is shown')
    return { ...screen.reviewing, begin: screen.begin }
  }
  return { act, shown, finish, done: program.done }
}

const confirmed: Intent = { type: 'verdict', turn: 1, label: 'rights', verdict: 'confirmed' }
const added: Intent = { type: 'verdict', turn: 1, label: 'empathize', verdict: 'present' }
const judged: Intent = { type: 'judged', turn: 1, is: true }
const leave: Intent = { type: 'home' }
const text = (path: string) => readFileSync(path, 'utf8')
const lines = (path: string) => text(path).trimEnd().split('\n')
const comment = (words: string, turn: number | null = 2): readonly Intent[] =>
  [...words].map((_, index) => ({ type: 'comment', turn, text: words.slice(0, index + 1) }))

describe('what a reviewer says', () => {
  it('is on disk at once, in a file of theirs alone; the transcript is never written', () => {
    const opened = transcript()
    const before = text(opened.path)
    const review = keep(opened)
    const { path } = review.keeper
    const { act, finish } = open(opened, review)
    expect(existsSync(path), 'nothing was said yet').toBe(false)
    act(confirmed)
    expect(lines(path)).toHaveLength(2)
    act(...comment('Ok'))
    expect(lines(path)).toHaveLength(4)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    act(leave)
    expect(finish()).toEqual({ exit: 0, farewell: `Saved: ${path}` })
    expect(text(opened.path)).toBe(before)
    expect(text(path)).not.toContain('Lan')
    expect(existsSync(lockPath(path))).toBe(false)
    const { header, records, problems } = decodeReview(text(path))
    expect(problems).toEqual([])
    expect(header).toMatchObject({ reviewer: 'Mai', blind: false, transcript: { scenario: 'hoa', seed: 3 } })
    expect(records).toMatchObject([{ type: 'label' }, { type: 'comment', text: 'Ok' }])
  })

  it('keeps each key while a comment is typed, and nothing of what was deleted once it is not', () => {
    const opened = transcript()
    const review = keep(opened)
    const { path } = review.keeper
    const { act, shown } = open(opened, review)
    act(confirmed, ...comment('You idiot'))
    expect(lines(path)).toHaveLength(2 + 9)
    act(...['You', '', 'S'].map((text): Intent => ({ type: 'comment', turn: 2, text })))
    const before = shown().review
    act({ type: 'comment-done' })
    expect(shown().review).toEqual(before)
    expect(text(path)).not.toMatch(/You/)
    expect(decodeReview(text(path)).records).toMatchObject([
      { type: 'label', verdict: 'confirmed' },
      { type: 'comment', text: 'S' },
    ])
    expect(statSync(path).mode & 0o777).toBe(0o600)
    act(judged, { type: 'undo' }, { type: 'undo' })
    expect(text(path), 'taken back').not.toMatch(/comment|undo/)
    act(judged, ...comment('Later'), leave)
    expect(decodeReview(text(path)).records.map(({ type }) => type)).toEqual(['label', 'judged', 'comment'])
    expect(readdirSync(join(path, '..')).sort()).toEqual([basename(opened.path), basename(path)].sort())
  })

  it('that a crash left half typed is settled when it is opened; what is damaged in it stays', () => {
    const opened = transcript()
    const first = keep(opened)
    const { path } = first.keeper
    open(opened, first).act(confirmed, ...comment('You idiot'), ...comment('Slower'))
    const left = text(path).replace(/(\{"type":"label".*\n)/, '$1{"type":"judged","turn":1}\n')
    first.keeper.close()
    writeFileSync(path, `${left}{"type":"comm`)
    const again = keep(opened)
    expect(
      lines(path)
        .slice(1)
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ type: 'judged', turn: 1 }, { type: 'label' }, { type: 'comment', text: 'Slower' }])
    open(opened, again).act(judged)
    expect(decodeReview(text(path)).records.map(({ type }) => type)).toEqual(['label', 'comment', 'judged'])
  })

  it('of nothing leaves nothing behind', () => {
    const opened = transcript()
    const { act, finish } = open(opened, keep(opened))
    act({ type: 'undo' }, leave)
    expect(finish().farewell).toMatch(/Nothing was said/)
    expect(readdirSync(join(opened.path, '..'))).toEqual([basename(opened.path)])
  })

  it('is taken back one by one, a comment in one go, down to nothing', () => {
    const opened = transcript()
    const review = keep(opened)
    const { act, shown } = open(opened, review)
    const undo: Intent = { type: 'undo' }
    act(confirmed, judged, ...comment('Long'), ...comment('On the whole', null))
    act(undo)
    expect(shown().review.comment).toBeNull()
    expect(shown().review.turns.get(2)?.comment).toBe('Long')
    act(undo)
    expect(shown().review.turns.get(2)).toBeUndefined()
    expect(shown().review.turns.get(1)).toMatchObject({ judged: true })
    act(undo, undo, undo)
    expect(shown().review.turns.size).toBe(0)
    expect(shown().last).toBeNull()
    expect(lines(review.keeper.path), 'nothing of it is left').toHaveLength(1)
  })

  it('goes on where it was left, also after a crash in the middle of a line', () => {
    const opened = transcript()
    const first = keep(opened)
    const { path } = first.keeper
    open(opened, first).act(confirmed, judged, leave)
    writeFileSync(path, `${text(path)}{"type":"lab`)
    const again = keep(opened)
    expect(again.remarks.join()).toMatch(/cut off/)
    const { act, shown } = open(opened, again)
    expect(shown().review.turns.get(1)?.judged).toBe(true)
    // The opening, turn 1, turn 2, and turn 2 as it was said again.
    expect(shown().begin).toBe(2)
    act(added)
    expect(decodeReview(text(path))).toMatchObject({ problems: [] })
    expect(decodeReview(text(path)).records).toHaveLength(3)
  })
})

describe('a disk that is full', () => {
  it('is told at once; what is said is kept, saved with the next key that can be, and what was there stays', () => {
    const opened = transcript()
    const review = keep(opened)
    const { path } = review.keeper
    const { act, shown } = open(opened, review)
    act(confirmed)
    const before = text(path)
    disk.room = 20
    act(added)
    expect(shown().trouble).toMatch(/Not saved \(ENOSPC\)/)
    expect(shown().review.turns.get(1)?.labels.get('empathize')).toBe('present')
    expect(text(path).startsWith(before)).toBe(true)
    disk.room = Number.POSITIVE_INFINITY
    act(judged)
    expect(shown().trouble).toBeNull()
    expect(decodeReview(text(path)).records.map(({ type }) => type)).toEqual(['label', 'label', 'judged'])
  })

  it('lets nobody leave by mistake; what could not be saved is said, and the exit code is 1', async () => {
    const opened = transcript()
    const { act, shown, finish, done } = open(opened, keep(opened))
    disk.room = 0
    act(confirmed, leave)
    expect(shown().trouble).toMatch(/q once more/)
    act(leave)
    await done
    expect(finish()).toMatchObject({ exit: 1, farewell: expect.stringMatching(/could not be saved/) })
  })

  it('leaves a review that can be begun again where not even its first line found room', () => {
    const opened = transcript()
    const first = keep(opened)
    disk.room = 9
    open(opened, first).act(confirmed, leave, leave)
    expect(text(first.keeper.path)).toHaveLength(9)
    disk.room = Number.POSITIVE_INFINITY
    open(opened, keep(opened)).act(confirmed, leave)
    expect(decodeReview(text(first.keeper.path))).toMatchObject({ problems: [], header: { reviewer: 'Mai' } })
  })
})

describe('a disk that has no room to write a review anew', () => {
  it('leaves the file as it is, and what is said goes on being saved', () => {
    const opened = transcript()
    const review = keep(opened)
    const { path } = review.keeper
    const { act, shown } = open(opened, review)
    act(confirmed, ...comment('Slower'))
    const before = text(path)
    disk.room = 30
    act({ type: 'comment-done' })
    expect(text(path)).toBe(before)
    expect(shown().trouble).toBeNull()
    expect(readdirSync(join(path, '..')).filter((name) => name.endsWith('.new'))).toEqual([])
    disk.room = Number.POSITIVE_INFINITY
    act(judged)
    expect(text(path).startsWith(before)).toBe(true)
    act(leave)
    expect(decodeReview(text(path)).records.map(({ type }) => type)).toEqual(['label', 'comment', 'judged'])
  })
})

describe('a review that cannot be', () => {
  it('is another’s under the same file name: told, and nothing is written', () => {
    const opened = transcript()
    const path = reviewPath(opened.path, 'Mai')
    open(opened, keep(opened)).act(confirmed, leave)
    writeFileSync(path, text(path).replace('"reviewer":"Mai"', '"reviewer":"Mài"'))
    expect(() => keep(opened)).toThrow(/is a review by Mài/)
    expect(existsSync(lockPath(path))).toBe(false)
  })

  it('is not shared by two whose names differ in marks; in capitals it is the same person', () => {
    const opened = transcript()
    open(opened, keep(opened, 'Lân Anh')).act(confirmed, leave)
    const other = keep(opened, 'Lan Ánh')
    expect(other.keeper.records()).toEqual([])
    expect(keep(opened, 'LÂN ANH'.normalize('NFD')).keeper.records()).toHaveLength(1)
  })

  it('of another conversation is told, and nothing is written', () => {
    const opened = transcript()
    const path = reviewPath(opened.path, 'Mai')
    open(opened, keep(opened)).act(confirmed, leave)
    const { header, records } = decodeReview(text(path))
    const other: ReviewHeader = {
      ...(header as ReviewHeader),
      transcript: { file: 'b.jsonl', scenario: 'port-shop', started: '2026-01-01T00:00:00.000Z', seed: 9 },
    }
    writeFileSync(path, encodeReview(other, records))
    const before = text(path)
    expect(() => keep(opened)).toThrow(/another conversation \(`port-shop`[\s\S]*Nothing was written/)
    expect(text(path)).toBe(before)
    expect(existsSync(lockPath(path))).toBe(false)
  })

  it('is open in another window: told, with what to do', () => {
    const opened = transcript()
    const path = reviewPath(opened.path, 'Mai')
    writeFileSync(lockPath(path), String(process.ppid))
    expect(() => keep(opened)).toThrow(/open in another window/)
    expect(() => keep(opened, 'Binh'), 'another reviewer is not in the way').not.toThrow()
  })

  it('was begun with the labels in sight is not blind any more; one that was begun blind stays so', () => {
    const opened = transcript()
    open(opened, keep(opened)).act(confirmed, leave)
    expect(() => keep(opened, 'Mai', true)).toThrow(/cannot be blind any more/)
    const blind = keep(opened, 'Binh', true)
    open(opened, blind).act(added, leave)
    const again = keep(opened, 'Binh')
    expect(again.keeper.header.blind).toBe(true)
    expect(again.remarks.join()).toMatch(/begun blind/)
  })

  // Root may write anywhere.
  it.skipIf(process.getuid?.() === 0)(
    'lies in a folder that cannot be written: told before anything is said',
    () => {
      const opened = transcript()
      chmodSync(join(opened.path, '..'), 0o500)
      expect(() => keep(opened)).toThrow(/cannot be written \(EACCES\)/)
      chmodSync(join(opened.path, '..'), 0o700)
    },
  )
})

describe('the commands', () => {
  it('review says what it needs', async () => {
    const { path } = transcript()
    const outcome = await hearken(['review', path])
    expect(outcome).toMatchObject({ exit: 2, err: expect.stringMatching(/--reviewer NAME/) })
    const piped = await hearken(['review', path, '--reviewer', 'Mai'])
    expect(piped).toMatchObject({ exit: 2, err: expect.stringMatching(/needs a terminal/) })
    const both = await hearken(['review', path, '--reviewer', 'Mai', '--blind', '--show-others'])
    expect(both).toMatchObject({ exit: 2, err: expect.stringMatching(/leave out --show-others, or --blind/) })
    const beyond = await hearken(['review', path, '--reviewer', 'Mai', '--turn', '1e1'])
    expect(beyond).toMatchObject({ exit: 2, err: expect.stringMatching(/--turn/) })
  })

  it('replay shows the reviews beside a transcript, and names those it cannot use', async () => {
    const opened = transcript()
    open(opened, keep(opened)).act(confirmed, added, judged, ...comment('Try a pause.'), leave)
    open(opened, keep(opened, 'Binh')).act(...comment('Well done.', null), leave)
    writeFileSync(`${opened.path.replace('.jsonl', '')}.x.review.jsonl`, 'nonsense\n')
    const { exit, out, err } = await hearken(['replay', opened.path])
    expect(exit).toBe(0)
    expect(out).toMatch(/Review by Mai: rights is right · empathize is there/)
    expect(out).toMatch(/Review by Mai: “Try a pause\.”/)
    expect(out).toMatch(/On the whole\n\S*Review by Binh: “Well done\.”/)
    expect(err).toMatch(/x\.review\.jsonl is no review/)
    const one = await hearken(['replay', opened.path, '--turn', '2'])
    expect(one.out).toMatch(/Try a pause/)
    expect(one.out).not.toMatch(/Well done|rights is right/)
    expect((await hearken(['replay', opened.path, '--json', '--names'])).out).toBe(text(opened.path))
  })

  it('tells what becomes of the score with the labels that reviewers left', async () => {
    const opened = transcript()
    const before = await hearken(['replay', opened.path])
    expect(before.out).not.toMatch(/With the labels/)
    const all: readonly Intent[] = [
      { type: 'verdict', turn: 1, label: 'rights', verdict: 'absent' },
      { type: 'verdict', turn: 1, label: 'blaming', verdict: 'present' },
    ]
    open(opened, keep(opened)).act(...all, leave)
    const { out } = await hearken(['replay', opened.path])
    const [, after, recorded] =
      /With the labels that reviewers left the score would be (\S+) of 100; it was (\S+)\./.exec(out) ?? []
    expect(Number(after)).toBeLessThan(Number(recorded))
    expect(out).toContain(`Score: ${recorded} of 100`)
  })

  it('replay takes names from a scenario that is chosen, and says where it is another', async () => {
    const { path } = transcript()
    writeFileSync(path, text(path).replace('"id":"hoa"', '"id":"gone"'))
    expect((await hearken(['replay', path])).out).toMatch(/^Person:/m)
    const chosen = await hearken(['replay', path, '--scenario', 'hoa'])
    expect(chosen.out).toMatch(/^Hoa:/m)
    const other = await hearken(['replay', path, '--scenario', 'port-shop'])
    expect(other.err).toMatch(/played from `gone`, and names are taken from `port-shop`/)
    expect((await hearken(['replay', path, '--scenario', 'nowhere'])).exit).toBe(2)
  })

  it('names nobody, neither above nor in what was typed, unless it is asked for or one’s own', async () => {
    const opened = transcript()
    const folder = join(opened.path, '..')
    const kyaw = text(opened.path).replace('"trainee":"Lan"', '"trainee":"Kyaw"')
    writeFileSync(opened.path, kyaw.replace('Good evening Hoa.', 'Good evening Hoa, kyaw here.'))
    const again = openTranscriptOrFail(opened.path, world)
    open(again, keep(again)).act(...comment('Well begun, Kyaw.', 1), leave)
    const lines = await hearken(['replay', opened.path])
    expect(lines.out).toMatch(/Trainee: T-\w{6}\./)
    expect(lines.out).toMatch(/Good evening Hoa, \[name\] here[\s\S]*“Well begun, \[name\]\.”/)
    expect(lines.out).not.toMatch(/kyaw/i)
    const json = await hearken(['replay', opened.path, '--json'])
    expect(json.out).toMatch(/"trainee":"T-\w{6}"/)
    expect(json.out).not.toMatch(/kyaw/i)
    expect(json.out.split('\n')).toHaveLength(text(opened.path).split('\n').length)
    expect((await hearken(['replay', opened.path, '--names'])).out).toMatch(/Trainee: Kyaw\.[\s\S]*kyaw here/)

    const settings = newFolder()
    const environment = { HEARKEN_CONFIG: settings, HEARKEN_TRANSCRIPTS: folder }
    const replay = async () => (await hearken(['replay', opened.path], '', { environment })).out
    expect(await replay(), 'nobody plays here yet').toMatch(/Trainee: T-/)
    writeFileSync(join(settings, 'settings.json'), '{"trainee":"Binh"}')
    expect(await replay(), 'somebody else does').toMatch(/Trainee: T-/)
    writeFileSync(join(settings, 'settings.json'), '{"trainee":"kyaw"}')
    expect(await replay()).toMatch(/Trainee: Kyaw\.[\s\S]*kyaw here/)
    writeFileSync(join(folder, 'roster.csv'), 'code,name,group\nB-07,Kyaw,Blue\n')
    expect(await replay(), 'it is a class’s').toMatch(/Trainee: B-07\./)
  })

  it('in a class’s folder the trainee goes by a code, unless names are asked for', async () => {
    const opened = transcript()
    writeFileSync(join(opened.path, '..', 'roster.csv'), 'code,name,group\nB-07,Lan,Blue\n')
    const shown = await hearken(['replay', opened.path])
    expect(shown.out).toContain('Trainee: B-07.')
    expect(shown.out).not.toContain('Lan.')
    expect((await hearken(['replay', opened.path, '--names'])).out).toContain('Trainee: Lan.')
  })
})
