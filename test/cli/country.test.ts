import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode, type HeaderRecord } from '../../src/record/index.ts'
import { hearken, newFolder } from './outside.ts'

const lin = readFileSync(resolve(import.meta.dirname, '../corpus/good/lin.yaml'), 'utf8').replace(
  'labour-office: {name:',
  'labour-office: {is: labour-office, name:',
)
const sheetOf = (country: string) =>
  `country: ${country}\nservices:\n  labour-office: {name: the ${country} Counter, offers: claims, number: 117}\nreporting-duties: [A child in danger is reported.]\n`

/** An academy's folder, with a scenario and perhaps a sheet beside it. */
function academy(beside: string | null = null): string {
  const folder = newFolder()
  writeFileSync(join(folder, 'lin.yaml'), lin)
  for (const name of ['Ava', 'Bera', 'Cima']) writeFileSync(join(folder, `${name}.yaml`), sheetOf(name))
  if (beside !== null) writeFileSync(join(folder, 'country.yaml'), beside)
  return folder
}

const play = (folder: string, args: readonly string[] = [], named?: string) =>
  hearken(['play', 'lin.yaml', '--seed', '1', ...args], '/quit\n', {
    folder,
    environment: {
      HEARKEN_CONFIG: newFolder(),
      HEARKEN_TRANSCRIPTS: newFolder(),
      ...(named === undefined ? {} : { HEARKEN_COUNTRY: named }),
    },
  })
const flat = (text: string) => text.replace(/\s+/g, ' ')

describe('the local sheet that counts', () => {
  it('is the one that is named, else that of the computer, else the one beside the scenario, else the invented one', async () => {
    const beside = academy(sheetOf('Dora'))
    const told = async (...how: Parameters<typeof play>) => flat((await play(...how)).out)
    expect(await told(beside, ['--plain', '--country', 'Ava.yaml'], 'Bera.yaml')).toContain('117 (Ava)')
    expect(await told(beside, ['--plain'], 'Bera.yaml')).toContain(
      'the Bera Counter, in Bera: claims; 117 (Bera)',
    )
    expect(await told(beside, ['--plain'])).toContain('117 (Dora)')
    const shipped = await told(academy(), ['--plain'])
    expect(shipped).toContain('In Lembaya (invented)')
    expect(shipped).toContain('(invented)')
  })

  it('stands in the header, and a conversation is the same with any', async () => {
    const folder = academy()
    const records = async (...args: readonly string[]) =>
      decode((await play(folder, ['--json', ...args])).out).records
    const [one, other] = [await records('--country', 'Ava.yaml'), await records('--country', 'Bera.yaml')]
    expect((one[0] as HeaderRecord).country).toMatchObject({
      name: 'Ava',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect((other[0] as HeaderRecord).country?.name).toBe('Bera')
    const said = (some: typeof one) =>
      some.flatMap((record) => (record.type === 'persona' ? [record.text] : []))
    expect(said(one)).toEqual(said(other))
    expect(said(one)).not.toEqual([])
  })

  it('is not played with where it has mistakes or is not there, and check tells them at their place', async () => {
    const folder = academy(`${sheetOf('Dora')}moto: x\n`)
    const refused = await play(folder, ['--plain'])
    expect(refused.exit).toBe(2)
    expect(refused.err).toContain('country.yaml:5:1')
    expect((await play(folder, ['--plain', '--country', 'nowhere.yaml'])).exit).toBe(2)
    const checked = await hearken(['check', 'country.yaml', 'Ava.yaml'], '', { folder })
    expect(checked.exit).toBe(1)
    expect(checked.out).toContain('country.yaml:5:1  error  unknown-key')
    const whole = newFolder()
    writeFileSync(join(whole, 'lin.yaml'), lin)
    expect((await hearken(['check', '.'], '', { folder: whole })).exit).toBe(0)
    writeFileSync(join(whole, 'country.yaml'), 'country: X\n')
    const found = await hearken(['check', '.'], '', { folder: whole })
    expect(found.exit).toBe(1)
    expect(found.out).toContain('country.yaml:1:1  error  missing-key')
  })

  it('stands on paper: on the card of the officer and on the observer’s sheet', async () => {
    const folder = academy()
    const { out } = await hearken(['print', 'lin.yaml', '--country', 'Cima.yaml'], '', { folder })
    expect(out.split('117 (Cima)')).toHaveLength(3)
    expect(out.split('To be reported: A child in danger is reported.')).toHaveLength(3)
  })

  it('has a schema for editors, as it ships', async () => {
    const { out } = await hearken(['schema', '--country'])
    const path = resolve(import.meta.dirname, '../../scenarios/country.schema.json')
    expect(out).toBe(readFileSync(path, 'utf8'))
  })
})
