import { afterEach, describe, expect, test } from 'vitest'
import { keys, type Terminal } from '../../terminal/index.ts'
import { type FixtureTerminal, openFixture } from './fixture/open.ts'

let terminal: Terminal | null = null
afterEach(() => terminal?.close())

function open(how: FixtureTerminal = {}): Terminal {
  terminal = openFixture(how)
  return terminal
}

const places = [
  { columns: 60, rows: 20, env: {} },
  { columns: 80, rows: 24, env: {} },
  { columns: 200, rows: 60, env: {} },
  { columns: 80, rows: 24, env: { CI: 'true' } },
  { columns: 60, rows: 20, env: { CI: '' } },
]

describe.for(places)('$columns × $rows, $env', (place) => {
  test('goes from home to the debrief, and leaves the terminal as it was', async () => {
    const shown = open({ ...place, first: 'first-run' })
    await shown.shows('Before you begin')
    await shown.shows(({ modes }) => modes().otherScreen && modes().bracketedPaste)
    shown.send(keys.enter)
    await shown.shows('> 1  The night market')
    shown.send(keys.enter)
    await shown.shows('Enter begins')
    shown.send(keys.enter)
    await shown.shows('You are the third tonight')
    shown.send(`Tell me what you need${keys.enter}`)
    await shown.shows('I heard: Tell me what you need')
    expect(shown.text()).toMatch(/\+ .+ “Tell me”/)
    shown.send(`/leave Thank you.${keys.enter}`)
    await shown.shows('Press Enter to look back on it')
    expect(shown.text()).toContain('You: (leaves) Thank you.')
    shown.send(keys.enter)
    await shown.shows('Looking back')
    shown.send(keys.enter)
    await shown.shows('Choose a conversation')
    shown.send('q')
    expect(await shown.exited).toEqual({ code: 0, signal: 0 })
    expect(shown.modes()).toEqual({ otherScreen: false, bracketedPaste: false })
    expect(shown.cursor().visible).toBe(true)
    expect(shown.lines().slice(0, 2)).toEqual(['before the program', 'after the program'])
  })

  test('fills the terminal, with the header at the top and the keys at the bottom', async () => {
    const shown = open({ ...place, first: 'conversation', turns: 12 })
    await shown.shows('Enter sends')
    const lines = shown.lines()
    expect(lines).toHaveLength(place.rows)
    expect(lines[0]).toMatch(/^Mai · The night market +turn 13 · practice$/)
    expect(lines.at(-1)).toContain('/help /hint /again /wait /leave /quit')
    expect(lines.at(-2)).toContain('> what do you say to Mai?')
    expect(shown.cursor()).toEqual({ x: 2, y: place.rows - 2, visible: true })
  })
})

test('two keys that come at once each meet their own screen', async () => {
  const shown = open()
  await shown.shows('> 1  The night market')
  shown.send(keys.enter + keys.enter)
  await shown.shows('You are the third tonight')
  shown.send(`one${keys.enter}`)
  await shown.shows('I heard: one')
})

test('Ctrl-C stops, twice ends, and the terminal is as it was', async () => {
  const shown = open({ first: 'conversation' })
  await shown.shows('what do you say')
  shown.send(keys.ctrlC)
  await shown.shows('You stopped here')
  shown.send(keys.ctrlC)
  expect((await shown.exited).code).toBe(0)
  expect(shown.modes()).toEqual({ otherScreen: false, bracketedPaste: false })
  expect(shown.cursor().visible).toBe(true)
})

test('SIGTERM, and a mistake of ours, leave the terminal as it was', async () => {
  const ended = open({ first: 'conversation' })
  await ended.shows('what do you say')
  process.kill(ended.pid, 'SIGTERM')
  expect((await ended.exited).signal).toBe(15)
  expect(ended.modes()).toEqual({ otherScreen: false, bracketedPaste: false })
  expect(ended.cursor().visible).toBe(true)
  const broken = open({ env: { FIXTURE_BROKEN: 'yes' } })
  await broken.shows('> 1')
  broken.send(keys.enter)
  await broken.exited
  expect(broken.modes()).toEqual({ otherScreen: false, bracketedPaste: false })
  expect(broken.lines().slice(0, 3)).toEqual([
    'before the program',
    'told: a mistake of ours',
    'after the program',
  ])
})

test('a paste keeps its newlines, sends nothing, and loses its escape sequences', async () => {
  const shown = open({ first: 'conversation' })
  await shown.shows('what do you say')
  await shown.shows(({ modes }) => modes().bracketedPaste)
  shown.paste('first\nsecond\u001b[31m red\r\nthird')
  await shown.shows('  third')
  expect(shown.text()).toContain('> first\n  second red\n  third')
  expect(shown.text()).not.toContain('I heard')
  shown.send(keys.enter)
  await shown.shows('I heard: first')
})

test('several lines, words and ends: the line can be edited', async () => {
  const shown = open({ first: 'conversation' })
  await shown.shows('what do you say')
  shown.send(`one two${keys.altEnter}three${keys.ctrlJ}four`)
  await shown.shows('  four')
  shown.send(`${keys.up}${keys.up}${keys.home}zero ${keys.end} end`)
  await shown.shows('> zero one two end')
  shown.send(`${keys.wordLeft}${keys.ctrlW}`)
  await shown.shows('> zero one end')
  shown.send(`${keys.down}${keys.ctrlU}${keys.ctrlK}${keys.enter}`)
  await shown.shows('I heard: zero one end')
})

test('wide characters and characters of several parts are placed right and never split', async () => {
  const shown = open({ first: 'conversation' })
  await shown.shows('what do you say')
  shown.send('漢字é')
  await shown.shows(({ text, cursor }) => text().includes('> 漢字é') && cursor().x === 7)
  shown.send(keys.left + keys.left)
  await shown.shows(({ cursor }) => cursor().x === 4)
  shown.send(keys.backspace)
  await shown.shows('> 字é')
  shown.send(`${keys.ctrlE}ที่นี่`)
  await shown.shows('> 字éที่นี่')
  shown.send(keys.backspace)
  await shown.shows(/> 字éที่\s*$/m)
})

test('follows a resize, and below 60 × 20 says what it needs and keeps what was typed', async () => {
  const shown = open({ first: 'conversation', turns: 5 })
  await shown.shows('what do you say')
  shown.send('kept words')
  await shown.shows('> kept words')
  shown.resize(50, 15)
  await shown.shows('at least 60 × 20')
  shown.resize(120, 40)
  await shown.shows('> kept words')
  expect(shown.lines()[38]).toBe('> kept words')
  expect(shown.lines()[39]).toContain('Enter sends')
  shown.resize(60, 20)
  await shown.shows(
    ({ lines }) => lines()[18] === '> kept words' && lines()[0]?.endsWith('practice') === true,
  )
})

test('scrolls back and says how much is below; Esc returns', async () => {
  const shown = open({ first: 'conversation', turns: 30 })
  await shown.shows('Day 30')
  shown.send(keys.pageUp + keys.pageUp)
  await shown.shows(/↓ \d+ more rows below/)
  expect(shown.text()).not.toContain('Day 30')
  shown.send(keys.pageUp.repeat(40))
  await shown.shows('You are the third tonight')
  shown.send(keys.escape)
  await shown.shows('Day 30')
})

test('answers unknown commands with the nearest, lists commands, and shows help', async () => {
  const shown = open({ first: 'conversation' })
  await shown.shows('what do you say')
  shown.send('/')
  await shown.shows('/leave  take your leave')
  shown.send(`hnt${keys.enter}`)
  await shown.shows('Did you mean /hint?')
  shown.send(`${keys.ctrlU}/hint${keys.enter}`)
  await shown.shows('Hint: She looked at the door.')
  shown.send(`/help${keys.enter}`)
  await shown.shows('begin a new line')
  shown.send(keys.escape)
  await shown.shows('what do you say')
  shown.send(`//odd${keys.enter}`)
  await shown.shows('I heard: /odd')
})

test('marks a flagged turn and offers to say it again, with what was said before', async () => {
  const shown = open({ first: 'conversation' })
  await shown.shows('what do you say')
  shown.send(`So why did you stay?${keys.enter}`)
  await shown.shows('You can say it again another way: /again')
  expect(shown.text()).toContain('You: So [!why did you stay]?')
  expect(shown.text()).toContain('Another way: What made it hard to leave?')
  shown.send(`/again${keys.enter}`)
  await shown.shows('You said this before. Try another way:')
  shown.send(keys.up)
  await shown.shows('> So why did you stay?')
  shown.send(keys.ctrlU)
  shown.send(`Tell me what made it hard${keys.enter}`)
  await shown.shows('I heard: Tell me what made it hard')
  expect(shown.text()).not.toContain('why did you stay')
})

test('gives no feedback in an assessment', async () => {
  const shown = open({ first: 'conversation', mode: 'assessment' })
  await shown.shows('what do you say')
  shown.send(`Tell me, why did you stay?${keys.enter}`)
  await shown.shows('I heard')
  expect(shown.text()).not.toMatch(/“Tell me”|\[!/)
  shown.send(`/hint${keys.enter}`)
  await shown.shows('In an assessment there is no /hint')
})

test('words come slowly where motion is wanted, and any key completes them', async () => {
  const shown = open({ first: 'conversation', motion: true })
  await shown.shows('You are the third tonight. *pulls the blanket closer*')
  shown.send(`${'word '.repeat(100)}last${keys.enter}`)
  await shown.shows('I heard: word')
  expect(shown.text()).not.toMatch(/I heard[^>]*last/)
  shown.send('x')
  await shown.shows('> x')
  expect(shown.text()).toMatch(/I heard[^>]*last/)
})

test('escape sequences in what was typed do no harm', async () => {
  const shown = open({ first: 'conversation' })
  await shown.shows('what do you say')
  shown.send('a\u001b[2Jb\u001b]0;title\u0007c\u0000d')
  await shown.shows(/> ab.*d/)
  shown.send(keys.enter)
  await shown.shows(/I heard: ab/)
  expect(shown.lines()[0]).toContain('Mai · The night market')
})
