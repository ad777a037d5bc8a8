import { expect, test } from 'vitest'
import { keysOf } from '../../../src/views/ink/key.ts'

type InkKey = Parameters<typeof keysOf>[1]

const none: InkKey = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
}

function named(input: string, key: Partial<InkKey> = {}): readonly string[] {
  return keysOf(input, { ...none, ...key }).map((each) => (each.type === 'key' ? each.name : `=${each.text}`))
}

test('keys have names', () => {
  expect(named('', { return: true })).toEqual(['enter'])
  expect(named('', { return: true, meta: true })).toEqual(['newline'])
  expect(named('\n')).toEqual(['newline'])
  expect(named('', { leftArrow: true, ctrl: true })).toEqual(['word-left'])
  expect(named('', { rightArrow: true, meta: true })).toEqual(['word-right'])
  expect(named('b', { meta: true })).toEqual(['word-left'])
  expect(named('w', { ctrl: true })).toEqual(['word-backspace'])
  expect(named('c', { ctrl: true })).toEqual(['interrupt'])
  expect(named('x', { ctrl: true })).toEqual([])
})

test('what was typed fast comes as one chunk and is several keys', () => {
  expect(named('hello\rthere\u0015x\r')).toEqual([
    '=hello',
    'enter',
    '=there',
    'kill-to-start',
    '=x',
    'enter',
  ])
  expect(named('\r\r')).toEqual(['enter', 'enter'])
  expect(named('a\u0000b')).toEqual(['=a', '=b'])
})

test('a key that is let go is no key', () => {
  expect(keysOf('a', { ...none, eventType: 'release' })).toEqual([])
})
