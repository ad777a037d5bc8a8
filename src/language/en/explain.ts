/** English messages of `explain` and of the page of problems; every id begins with that word. */
export const explain = {
  'explain.severity':
    '{severity, select, error {An error: the scenario cannot be played before it is mended, and it cannot be silenced.} other {A warning: the scenario can be played; with --strict it counts.}}',
  'explain.shape': 'An editor that knows the schema (`hearken schema`) marks it while you write.',
  'explain.spoken': 'Only `hearken check --spoken` looks for it, since it needs the coder.',
  'explain.explored': 'Only `hearken explore` looks for it, since it has to walk every conversation.',
  'explain.silence': 'Where it is meant, say so in the file: # hearken-ignore {code}: why',
  'explain.why': 'Why it matters',
  'explain.wrong': 'Wrong',
  'explain.right': 'Right',
  'explain.family':
    '{family, select, technique {Listening: one of the seven techniques} safeguard {Care: a safeguard} partnership {Partnership} other {What closes people: a {severity} flag}}',
  'explain.source': 'In the guide: {source}',
  'explain.examples': 'Turns that have it',
  'explain.counter-examples': 'Turns that do not',
  'explain.after': 'after “{line}”',
  'explain.labels.technique': 'Labels of turns: listening, the seven techniques',
  'explain.labels.safeguard': 'Labels of turns: care, the safeguards',
  'explain.labels.partnership': 'Labels of turns: partnership',
  'explain.labels.flag': 'Labels of turns: what closes people, the flags',
  'explain.all':
    'Problems of scenario files, then what turns are coded for. `hearken explain WORD` tells more of one.',
  'explain.unknown': 'There is no problem and no label `{word}`. `hearken explain` lists them all.',
  'explain.unknown-near':
    'There is no problem and no label `{word}`. Did you mean `{near}`? `hearken explain` lists them all.',
  'explain.page.title': 'Problems of scenario files',
  'explain.page.introduction':
    'What `hearken check` says, code by code; `hearken explain CODE` prints the same. `npm run golden` writes this page, and the tests run its examples: each wrong one, laid into a sound scenario, gives its code and nothing else, each right one nothing.',
  'explain.page.severity': '{severity, select, error {error} other {warning}}',
  'explain.page.shape': 'of shape',
  'explain.page.spoken': 'with `--spoken`',
  'explain.page.explored': 'of `explore`',
} as const
