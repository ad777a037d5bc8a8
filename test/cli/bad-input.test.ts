import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hearken, newFolder, type Outcome } from './outside.ts'

/** What no person should ever see. */
const stackTrace = /\n\s+at .+:\d+:\d+|TypeError|ReferenceError|RangeError|ENOENT:/

function expectSentence(outcome: Outcome, exit: number, words: RegExp): void {
  expect(`${outcome.out}${outcome.err}`).not.toMatch(stackTrace)
  expect(`${outcome.out}${outcome.err}`).toMatch(words)
  expect(outcome.exit, outcome.err).toBe(exit)
}

function fileWith(content: string | Buffer, name = 'person.yaml'): string {
  const path = join(newFolder(), name)
  writeFileSync(path, content)
  return path
}

const good = readFileSync(join(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8')

describe('wrong usage ends with 2 and a sentence', () => {
  it.each<[string[], RegExp]>([
    [['plya'], /no command `plya`. Did you mean `play`/],
    [['zzzzzzzz'], /no command `zzzzzzzz`/],
    [['play'], /missing: `scenario`/],
    [['play', 'hao'], /no scenario `hao`.*Did you mean `hoa`/],
    [['play', 'hoa', '--sede', '3'], /no option `--sede` here. Did you mean `--seed`/],
    [['play', 'hoa', '--seed', 'x'], /`--seed` takes a whole number from 0 to 4294967295, and here is `x`/],
    [['plya', 'hoa'], /no command `plya`. Did you mean `play`/],
    [['lst', '--json'], /no command `lst`. Did you mean `list`/],
    [['bogus', '--foo'], /no command `bogus`/],
    [['play', 'hoa', '--mode', 'exam'], /`--mode` takes one of: practice, assessment\. Here is `exam`/],
    [['play', 'hoa', '--resume', 'x.jsonl', '--seed', '3'], /leave it out with `--resume`/],
    [['play', 'hoa', '--resume'], /no open conversation of `hoa`/],
    [['replay', 'nothing.jsonl'], /nothing\.jsonl cannot be read: there is no such file/],
    [['verify', 'nothing.jsonl'], /nothing\.jsonl cannot be read: there is no such file/],
    [['analyze'], /Give a turn to code/],
    [['analyze', 'Hello', '--context', 'no.jsonl'], /no\.jsonl cannot be read/],
    [['check', 'nowhere'], /no scenario `nowhere`/],
    [['simulate'], /missing: `scenario`/],
    [['simulate', 'hao'], /no scenario `hao`.*Did you mean `hoa`/],
    [['simulate', 'hoa', '--runs', '0'], /`--runs` takes a whole number from 1 to 1000000, and here is `0`/],
    [
      ['simulate', 'hoa', '--runs', '-1'],
      /`--runs` takes a whole number from 1 to 1000000, and here is `-1`/,
    ],
    [['simulate', 'hoa', '--runs', 'x'], /`--runs` takes a whole number from 1 to 1000000, and here is `x`/],
    [['simulate', 'hoa', '--runs', '1.5'], /`--runs` takes a whole number/],
    [['simulate', 'hoa', '--seed', 'x'], /`--seed` takes a whole number/],
    [['simulate', 'hoa', '--trainee-kind', 'skiled'], /no kind of trainee `skiled`. Did you mean `skilled`/],
    [['simulate', 'hoa', '--trainee-kind', 'zzzzzzzz'], /no kind of trainee `zzzzzzzz`. There are: skilled/],
    [['list', 'something'], /more words than `list` takes/],
  ])('hearken %j', async (args, words) => {
    expectSentence(await hearken(args), 2, words)
  })
})

describe('a scenario file that cannot be used', () => {
  it.each<[string, string | Buffer, RegExp, number?]>([
    ['an empty one', '', /empty-file/],
    ['a binary one', Buffer.from([0, 1, 2, 0xff, 0xfe, 0]), /not-text/, 2],
    ['one that is not UTF-8', Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9, 0x0a]), /not-text/, 2],
    ['one of 50 MB', Buffer.alloc(50_000_000, 'a'), /file-too-large[\s\S]*50 MB/, 2],
    ['an alias bomb', `a: &a [x,x]\n${'b: [*a,*a]\n'.repeat(50)}`, /yaml-alias/],
    ['prototype keys', '__proto__: {polluted: true}\n', /There is no key `__proto__`/],
    [
      'control characters',
      good.replace('Quick', '"\u001b[31mQuick').replace('teasing.', 'teasing."'),
      /yaml-syntax|control-character/,
    ],
  ])('%s is told', async (_, content, words, exit = 1) => {
    const path = fileWith(content)
    const outcome = await hearken(['check', path, '--strict'])
    expectSentence(outcome, exit, words)
    expect(outcome.out).not.toContain('\u001b')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('one with errors is shown and not played', async () => {
    const path = fileWith(good.replace('go-to: talking', 'go-to: talkng'))
    expectSentence(
      await hearken(['play', path]),
      2,
      /unknown-target[\s\S]*Did you mean `talking`[\s\S]*cannot be played/,
    )
  })

  it('forty mistakes are all told, in the order of the file', async () => {
    const wrong = Array.from({ length: 40 }, (_, index) => `wrong-${index}: 1\n`).join('')
    const { out } = await hearken(['check', '--all', fileWith(`${good.trimEnd()}\n${wrong}`)])
    const places = [...out.matchAll(/^\S+\.yaml:(\d+):\d+ /gm)].map((match) => Number(match[1]))
    expect(places.length).toBe(40)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  it('a folder that cannot be read is told', async () => {
    expectSentence(await hearken(['check', newFolder()]), 2, /no scenario file/)
  })
})

describe('turns of every kind', () => {
  it.each<[string, string]>([
    ['empty lines', '\n\n\n'],
    ['one character', 'a\n'],
    ['20,000 characters', `${'why you not tell anybody '.repeat(800)}\n`],
    ['control characters and escape sequences', '\u001b[2J\u0007\u0000 hello \u202e olleh\n'],
    ['a turn that ends in the middle', 'Hello Hoa, I would like'],
    ['an emoji', '🙏🏽\n'],
    ['a lone surrogate', 'hello \ud800 there\n'],
    ['nothing at all', ''],
    ['braces that are no JSON', '{"text": \n'],
  ])('%s', async (_, input) => {
    const folder = newFolder()
    for (const flag of ['--plain', '--json']) {
      const outcome = await hearken(['play', 'hoa', '--seed', '1', flag, '--transcripts', folder], input)
      expect(outcome.out + outcome.err).not.toMatch(stackTrace)
      expect([0, 1]).toContain(outcome.exit)
      if (flag === '--plain') expect(outcome.out).not.toMatch(/[\u0000\u0007\u001b\u202e]/)
    }
    const verified = await hearken(['verify', folder])
    expectSentence(verified, 0, /all as recorded/)
  })
})

describe('transcripts', () => {
  const play = async (folder: string) =>
    hearken(
      ['play', 'hoa', '--seed', '1', '--plain', '--transcripts', folder],
      'Hello Hoa\nHow was the day for you?\n/quit\n',
    )
  const only = (folder: string) =>
    join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '')

  it('one cut off in the middle of a line loses that line only, and can be continued', async () => {
    const folder = newFolder()
    await play(folder)
    const path = only(folder)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.slice(0, text.lastIndexOf('"trainee"')))
    const verified = await hearken(['verify', path])
    expect(verified.err).toMatch(/was cut off and is left out/)
    expect(verified.out + verified.err).not.toMatch(stackTrace)
    const resumed = await hearken(
      ['play', 'hoa', '--resume', '--plain', '--transcripts', folder],
      'What do you need tonight?\n/quit\n',
    )
    expect(resumed.exit).toBe(0)
    expectSentence(await hearken(['verify', path]), 0, /all as recorded/)
  })

  it('one of another program, or damaged in the middle, is named', async () => {
    expectSentence(
      await hearken(['verify', fileWith('hello\n', 'x.jsonl')]),
      2,
      /is no transcript of Hearken/,
    )
    const folder = newFolder()
    await play(folder)
    const path = only(folder)
    const lines = readFileSync(path, 'utf8').split('\n')
    writeFileSync(path, [lines[0], '{"type":"persona"}', ...lines.slice(1)].join('\n'))
    expectSentence(await hearken(['replay', path]), 0, /line 2 is damaged and is left out/)
  })

  it('a changed persona line is refused, and where is said', async () => {
    const folder = newFolder()
    await play(folder)
    const path = only(folder)
    const text = readFileSync(path, 'utf8')
    const line = text.split('\n').find((each) => /"type":"persona","turn":1/.test(each)) ?? ''
    const said = (JSON.parse(line) as { text: string }).text
    writeFileSync(path, text.replace(JSON.stringify(said), JSON.stringify(`${said} Really.`)))
    expectSentence(await hearken(['verify', path]), 1, /at turn 1 the text differs/)
  })

  it('a folder that cannot be written is told before it starts, and the conversation goes on', async () => {
    const blocker = join(newFolder(), 'file')
    writeFileSync(blocker, '')
    const outcome = await hearken(
      ['play', 'hoa', '--plain', '--transcripts', join(blocker, 'inside')],
      'Hello Hoa\n/quit\n',
    )
    expectSentence(outcome, 0, /cannot be saved[\s\S]*--transcripts/)
    expect(outcome.out).toMatch(/Hoa:/)
  })

  it('are the owner’s alone', async () => {
    const folder = newFolder()
    await play(folder)
    const { statSync } = await import('node:fs')
    expect((statSync(only(folder)).mode & 0o777).toString(8)).toBe('600')
  })

  it('one that is open in another window is not written by two', async () => {
    const folder = newFolder()
    await play(folder)
    const path = only(folder)
    writeFileSync(`${path}.lock`, String(process.ppid))
    const outcome = await hearken(
      ['play', 'hoa', '--resume', path, '--plain', '--transcripts', folder],
      'Hello\n',
    )
    expectSentence(outcome, 2, /open in another window/)
  })

  it('a lock that a crash left behind does not stop anybody', async () => {
    const folder = newFolder()
    await play(folder)
    const path = only(folder)
    writeFileSync(`${path}.lock`, '999999999')
    const outcome = await hearken(
      ['play', 'hoa', '--resume', path, '--plain', '--transcripts', folder],
      'Hello\n/quit\n',
    )
    expect(outcome.exit, outcome.err).toBe(0)
  })

  it('two conversations begun in the same moment get files of their own', async () => {
    const folder = newFolder()
    await Promise.all([play(folder), play(folder), play(folder)])
    expect(readdirSync(folder).filter((name) => name.endsWith('.jsonl')).length).toBe(3)
    expectSentence(await hearken(['verify', folder]), 0, /all as recorded/)
  })

  it('a folder without any is told', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'empty'))
    chmodSync(join(folder, 'empty'), 0o755)
    expectSentence(await hearken(['verify', join(folder, 'empty')]), 2, /no transcript/)
  })
})

describe('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s saves what was said and ends with %i', async (signal, exit) => {
    const folder = newFolder()
    const { PassThrough } = await import('node:stream')
    const stdin = new PassThrough()
    stdin.write('Hello Hoa\n')
    const outcome = await hearken(['play', 'hoa', '--seed', '1', '--json', '--transcripts', folder], '', {
      stdin,
      afterStart: (send) =>
        void setTimeoutUntil(
          () =>
            readdirSync(folder).length > 0 &&
            /"turn":1/.test(
              readFileSync(
                join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? ''),
                'utf8',
              ),
            ),
          () => send(signal),
        ),
    })
    expect(outcome.exit, outcome.err).toBe(exit)
    expect(outcome.out).toMatch(signal === 'SIGINT' ? /"reason":"interrupted"/ : /"reason":"terminated"/)
    expectSentence(await hearken(['verify', folder]), 0, /1 turn, all as recorded/)
  })
})

/** Calls `then` as soon as `is` holds, looked at whenever the event loop comes round. */
function setTimeoutUntil(is: () => boolean, then: () => void): void {
  setImmediate(() => (is() ? then() : setTimeoutUntil(is, then)))
}
