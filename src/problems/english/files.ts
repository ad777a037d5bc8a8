import type { ProblemGroup } from '../page.ts'

/** The file itself, and its YAML. */
export const files: ProblemGroup = {
  id: 'files',
  title: 'The file and its YAML',
  pages: [
    {
      code: 'file-too-large',
      meaning: 'The file is larger than four million bytes, so it was not read.',
      why: 'A person written in full has a twentieth of that. Most likely another file was named, and a huge one could take all memory.',
      wrong: 'A recording of five million bytes, renamed lin.yaml',
      right: 'The text of the scenario alone',
      shown: 'outside',
    },
    {
      code: 'file-unreadable',
      meaning: 'There is no such file, or the system does not allow it to be read.',
      why: 'Nothing in it can be checked or played. The others that were named are checked all the same.',
      wrong: 'hearken check lin.yml, where the file is called lin.yaml',
      right: 'hearken check lin.yaml',
      shown: 'outside',
    },
    {
      code: 'not-text',
      meaning: 'The file is not plain text in UTF-8.',
      why: 'A text from a word processor, or saved in an old encoding, would show broken letters to the person who practises.',
      wrong: 'A document of a word processor, renamed lin.yaml',
      right: 'The same words, saved by an editor as plain text in UTF-8',
      shown: 'outside',
    },
    {
      code: 'empty-file',
      meaning: 'There is nothing in the file, or only remarks.',
      why: 'There is nobody to talk with yet.',
      wrong: '# Lin, who sells tea: to be written',
      right: '(a whole scenario: `hearken new lin` writes one to begin with)',
      shown: 'file',
    },
    {
      code: 'yaml-syntax',
      meaning:
        'The file breaks the rules of YAML at this place: a bracket or a quotation mark is not closed, a tab indents a line, a colon stands where a text was meant.',
      why: 'Nothing after the break can be trusted, so only the break is told. Mend it, and the rest is checked.',
      wrong: `setting: A tea stall: by the bus station.`,
      right: `setting: 'A tea stall: by the bus station.'`,
    },
    {
      code: 'yaml-too-deep',
      meaning: 'Something is nested a hundred times over.',
      why: 'No person is written like that, and reading it could exhaust the computer. It is most likely the wrong file, or a file made to do harm.',
      wrong: `discussion: ${'['.repeat(120)}`,
      right: 'discussion: [What would make her call you?]',
    },
    {
      code: 'yaml-alias',
      meaning:
        'An anchor (`&name`) or an alias (`*name`) stands here. Text that begins with an asterisk is read as one.',
      why: 'A scenario can be read aloud from top to bottom; nothing in it points elsewhere. A cue at the beginning of a line goes between quotes.',
      wrong: `fallback:
  - *shrugs*
  - People say many things.
  - Is that so.`,
      right: `fallback:
  - '*shrugs*'
  - People say many things.
  - Is that so.`,
    },
    {
      code: 'yaml-key',
      meaning: 'A key is a list or a map instead of a word.',
      why: 'Nothing can be meant by it. Most times a colon slipped behind a bracket.',
      wrong: `meters:
  [trust]: {from: 0, to: 6, start: 2, good: high}`,
      right: `meters:
  trust: {from: 0, to: 6, start: 2, good: high}`,
      shown: 'instead',
    },
    {
      code: 'several-documents',
      meaning: 'A line with `---` begins a second document in the same file.',
      why: 'Everything after it would be ignored, and the person would lack half of themselves without a word.',
      wrong: `discussion:
  - What would make her call you?
---
title: The tea stall, second visit`,
      right: `discussion:
  - What would make her call you?`,
    },
    {
      code: 'repeated-key',
      meaning: 'The same key stands twice in one place.',
      why: 'Only one of the two can count. A second `rules:` or a second state of the same name would silently swallow the first.',
      wrong: `persona:
  name: Lin
  background: She has sold tea here for nine years.
  manner: Quick, a little teasing.
  wants: A quiet morning.
  fears: Being seen talking with the police.
  wants: To be asked about the vans.`,
      right: `persona:
  name: Lin
  background: She has sold tea here for nine years.
  manner: Quick, a little teasing.
  wants: A quiet morning, and to be asked about the vans.
  fears: Being seen talking with the police.`,
    },
    {
      code: 'control-character',
      meaning:
        'An invisible control character stands in the text, or one that turns the direction of writing.',
      why: 'It came with a copied text. On a screen it could hide words or move the cursor, so it is shown as a mark.',
      wrong: 'setting: A tea stall\u202e by the bus station.',
      right: 'setting: A tea stall by the bus station.',
    },
    {
      code: 'cut-text',
      meaning:
        'A text without quotation marks holds a `#` after a space: from there on YAML takes it for a remark.',
      why: 'Half of the sentence is never heard or shown, and nothing else tells of it.',
      wrong: 'setting: A tea stall at gate #4 of the bus station.',
      right: 'setting: "A tea stall at gate #4 of the bus station."',
    },
  ],
}
