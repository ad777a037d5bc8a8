/** English messages of simulating; every id begins with that word. */
export const simulate = {
  'simulate.about':
    'plays a scenario many times with scripted kinds of trainee, and says whether it tells skill apart',
  'simulate.option.runs':
    'how many conversations in all, dealt out to the kinds in turn (default: 1000; with --spoken 105)',
  'simulate.option.seed': 'the same seed gives the same figures, whatever the number of jobs (default: 1)',
  'simulate.option.kind': 'only this kind of trainee',
  'simulate.option.jobs':
    'how many threads hold conversations (default: as many as there are cores, at most 8)',
  'simulate.option.spoken':
    'the coder codes the words, instead of each turn being what it was meant to be; slow',
  'simulate.option.transcripts':
    'puts every conversation as a transcript into this folder, to be replayed or looked at with `test --transcripts`',
  'simulate.cannot-keep':
    'Nothing can be written into {folder} ({reason}). Give another folder for `--transcripts`.',
  'simulate.not-empty':
    '{folder} already holds transcripts. Give `simulate` a folder of its own, so that what scripted trainees said is not mixed with what people said.',
  'simulate.unknown-kind': 'There is no kind of trainee `{word}`. There are: {known}.',
  'simulate.unknown-kind-near':
    'There is no kind of trainee `{word}`. Did you mean `{near}`? There are: {known}.',
  'simulate.head':
    '{title} (`{id}`), {runs, plural, one {# conversation} other {# conversations}} with scripted trainees, seed {seed}. {isSpoken, select, yes {The coder coded their words.} other {Each turn was coded as it was meant.}}',
  'simulate.scores': 'Scores',
  'simulate.kind': 'kind of trainee',
  'simulate.n': 'n',
  'simulate.mean': 'mean',
  'simulate.median': 'median',
  'simulate.half': 'middle half',
  'simulate.range': '{low}–{high}',
  'simulate.turns': 'turns',
  'simulate.told': 'facts told',
  'simulate.open': 'no ending',
  'simulate.how':
    'Middle half: a quarter of the scores lie below it, a quarter above. Turns: the median, silence included. Facts told: the mean, of {facts}; they weigh little in a score, and those that are a person’s to keep nothing.',
  'simulate.spread': 'How the scores spread, from 0 at the left to 100 at the right, five points a column',
  'simulate.endings': 'How they ended',
  'simulate.ending-kind': '{kind, select, good {good} mixed {mixed} other {poor}}',
  'simulate.not-ended': 'no ending reached',
  'simulate.facts': 'In how many of a hundred conversations each fact was told',
  'simulate.never-told': 'Told in no conversation: {facts}.',
  'simulate.percent': '{share} %',
  'simulate.pair':
    '{apart, select, yes {✓} other {✗}} {higher} above {lower}: {reaches} of 100 conversations of the lower score at or above one of the higher; the two spreads have {overlap} % in common.',
  'simulate.apart':
    'This scenario tells skill apart: in each pair no more than {most} of 100 reach the higher.',
  'simulate.not-apart':
    'This scenario does not tell skill apart: more than {most} of 100 reach the higher in {pairs, plural, one {one pair} other {# pairs}}. Look at how they ended, and at what the states ask of a turn; a reaction for what is missing may be enough.',
  'simulate.too-few':
    'Whether it tells skill apart cannot be said: that takes at least {least} conversations each of {kinds} that end.',
  'simulate.invented':
    'The trainees are scripted. What they show is how the scenario answers such behaviour, not what people do.',
} as const
