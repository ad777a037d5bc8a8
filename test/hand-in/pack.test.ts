import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createPack, type Manifest, openPack, packLimits, packName } from '../../src/hand-in/index.ts'
import { sha256 } from '../../src/home/index.ts'
import { type Told, transcriptText } from '../arbitrary/transcripts.ts'

const file = '2026-01-30-hoa-0001.jsonl'
const inside = `transcripts/${file}`

function toPack(texts: Readonly<Record<string, string>>, name = 'Lan') {
  const files = Object.entries(texts).map(([file, text]) => ({ file, bytes: strToU8(text) }))
  const manifest: Manifest = {
    ...{ format: 'hearken/hand-in', version: 1, hearken: '0.0.0', made: '2026-01-31T08:00:00.000Z' },
    by: { name, code: null, person: 'p1' },
    files: files.map(({ file, bytes }) => {
      const told = { scenario: 'hoa', title: 'About hoa', started: '2026-01-30T08:00:00.000Z', turns: 2 }
      return { file, sha256: sha256(bytes), bytes: bytes.length, ...told }
    }),
  }
  return { manifest, pack: createPack(manifest, files) }
}

const usual = () => toPack({ [file]: transcriptText() }).pack

/** The pack with its files otherwise; null takes one out. */
function changed(files: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const all: Record<string, Uint8Array> = { ...unzipSync(usual()) }
  for (const [name, data] of Object.entries(files)) {
    if (data === null) delete all[name]
    else all[name] = typeof data === 'string' ? strToU8(data) : data
  }
  return zipSync(all, { level: 1 })
}

function problemOf(bytes: Uint8Array) {
  const opened = openPack(bytes)
  return opened.type === 'refused' ? opened.problem : null
}

const manifestText = () => new TextDecoder().decode(unzipSync(usual())['manifest.json'])

describe('a pack', () => {
  it('gives back what was packed, byte for byte', () => {
    const told = fc.record({ turns: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }) })
    fc.assert(
      fc.property(fc.uniqueArray(told, { minLength: 1, maxLength: 3 }), (conversations: Told[]) => {
        const texts = Object.fromEntries(
          conversations.map((each, index) => [`a-${index}.jsonl`, transcriptText(each)]),
        )
        const { pack, manifest } = toPack(texts)
        const opened = openPack(pack)
        if (opened.type !== 'pack') throw new Error(JSON.stringify(opened))
        expect(opened.manifest).toEqual(manifest)
        const back = opened.transcripts.map(({ file, data }) => [file, new TextDecoder().decode(data)])
        expect(Object.fromEntries(back)).toEqual(texts)
      }),
      { numRuns: 30 },
    )
  })

  it('is the same for the same things', () => {
    expect(sha256(usual())).toBe(sha256(usual()))
  })

  it('is refused wherever one byte is another', () => {
    const whole = usual()
    const before = openPack(whole)
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bytes = whole.slice()
        bytes[at] = (bytes[at] ?? 0) ^ by
        const opened = openPack(bytes)
        // A zip has bytes that mean nothing to us (when a file was written); then all is as it was packed.
        if (opened.type === 'pack') expect(opened).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, whatever the bytes are, and wherever it is cut off', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => openPack(bytes).type === 'refused'))
    const whole = usual()
    for (let length = 0; length < whole.length; length += 7)
      expect(problemOf(whole.slice(0, length))?.code).toMatch(/^(?:cut-off|no-zip)$/)
  })

  it.each([
    ['not a zip', strToU8('hello, this is no zip file at all'), 'no-zip', undefined],
    ['half of it', usual().slice(0, 900), 'cut-off', undefined],
    ['another zip', zipSync({ 'photo.jpg': strToU8('x') }), 'not-ours', undefined],
    ['no list', changed({ 'manifest.json': null }), 'not-ours', undefined],
    ['a list of another program', changed({ 'manifest.json': '{"format":"x"}' }), 'not-ours', undefined],
    ['a list that is no JSON', changed({ 'manifest.json': '{' }), 'not-ours', undefined],
    [
      'a newer list',
      changed({ 'manifest.json': manifestText().replace('"version": 1', '"version": 2') }),
      'newer',
      undefined,
    ],
    [
      'another name in the list',
      changed({ 'manifest.json': manifestText().replace('"Lan"', '"Minh"') }),
      'manifest-changed',
      undefined,
    ],
    [
      'a file more',
      changed({ 'transcripts/b.jsonl': transcriptText() }),
      'not-listed',
      'transcripts/b.jsonl',
    ],
    ['a file less', changed({ [inside]: null }), 'missing', file],
    ['another turn', changed({ [inside]: transcriptText({ turns: ['What?', 'No.'] }) }), 'changed', file],
    ['a longer file', changed({ [inside]: `${transcriptText()}\n` }), 'changed', file],
    ['a way out', changed({ '../../.bashrc': 'x' }), 'strange-name', '../../.bashrc'],
    ['an absolute path', changed({ '/etc/passwd': 'x' }), 'strange-name', '/etc/passwd'],
    [
      'a way out on Windows',
      changed({ 'transcripts/..\\x.jsonl': 'x' }),
      'strange-name',
      'transcripts/..\\x.jsonl',
    ],
    ['a hidden file', changed({ 'transcripts/.x.jsonl': 'x' }), 'strange-name', 'transcripts/.x.jsonl'],
    ['a device', changed({ 'transcripts/CON.jsonl': 'x' }), 'strange-name', 'transcripts/CON.jsonl'],
    [
      'a review',
      changed({ 'transcripts/a.b.review.jsonl': 'x' }),
      'strange-name',
      'transcripts/a.b.review.jsonl',
    ],
    [
      '__proto__',
      changed(JSON.parse('{"transcripts/__proto__":"x"}')),
      'strange-name',
      'transcripts/__proto__',
    ],
    [
      'one name in two ways',
      changed({ [inside.replace('hoa', 'HOA')]: 'x' }),
      'twice',
      inside.replace('hoa', 'HOA'),
    ],
    ['nothing', toPack({}).pack, 'empty', undefined],
    ['what is no transcript', toPack({ [file]: 'hello\n' }).pack, 'no-transcript', file],
    [
      'a transcript of somebody else',
      toPack({ [file]: transcriptText({ trainee: 'Minh' }) }).pack,
      'other-trainee',
      file,
    ],
  ])('is refused with %s', (_, bytes, code, name) => {
    expect(problemOf(bytes)).toEqual(name === undefined ? { code } : { code, name })
  })

  it('is refused before it is unpacked where it would be absurdly large', () => {
    const bomb = changed({ 'transcripts/b.jsonl': new Uint8Array(packLimits.file + 1) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(problemOf(bomb)).toEqual({
      code: 'too-large',
      name: 'transcripts/b.jsonl',
      limit: packLimits.file,
    })
    const share = new Uint8Array(packLimits.file)
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`transcripts/${at}.jsonl`, share]))
    expect(problemOf(changed(many))).toEqual({ code: 'too-large', name: '', limit: packLimits.all })
    const files = Array.from({ length: packLimits.files + 2 }, (_, at) => [`transcripts/${at}.jsonl`, ''])
    expect(problemOf(changed(Object.fromEntries(files)))?.code).toBe('too-many-files')
  })

  it('takes no more memory than it says, where it lies about a size', () => {
    const bomb = changed({ [inside]: new Uint8Array(packLimits.file) })
    const view = new DataView(bomb.buffer)
    // The size unpacked, in the directory at the end of the zip.
    for (let at = 0; at < bomb.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === packLimits.file)
        view.setUint32(at + 24, 10, true)
    expect(problemOf(bomb)).toEqual({ code: 'changed', name: file })
  })
})

describe('the name of a pack', () => {
  it.each([
    ['Lan', 'hearken-Lan-2026-01-31.zip'],
    ['Nguyễn Thị Lan', 'hearken-Nguyễn-Thị-Lan-2026-01-31.zip'],
    ['../../etc', 'hearken-etc-2026-01-31.zip'],
    ['<script> =1', 'hearken-script-1-2026-01-31.zip'],
    ['', 'hearken-trainee-2026-01-31.zip'],
    ['สมชาย', 'hearken-สมชาย-2026-01-31.zip'],
  ])('of %j', (name, expected) => {
    expect(packName(name, '2026-01-31')).toBe(expected)
  })

  it('fits into a file system', () => {
    expect(Buffer.byteLength(packName('ស'.repeat(300), '2026-01-31'))).toBeLessThan(200)
  })
})
