/** English messages of measuring the coder; every id begins with that word. */
export const accuracy = {
  'accuracy.head':
    '{coder}, measured on {turns, plural, one {# labelled turn} other {# labelled turns}} of {conversations, plural, one {# conversation} other {# conversations}} ({data}).',
  'accuracy.shipped': 'the test set that ships; docs/corpus.md says how it was made',
  'accuracy.label': 'label',
  'accuracy.n': 'n',
  'accuracy.precision': 'precision',
  'accuracy.recall': 'recall',
  'accuracy.f1': 'F1',
  'accuracy.kappa': 'κ',
  'accuracy.interval': '95 %',
  'accuracy.range': '{low} to {high}',
  'accuracy.technique': 'techniques, macro F1',
  'accuracy.safeguard': 'safeguards, macro F1',
  'accuracy.partnership': 'partnership, macro F1',
  'accuracy.major': 'major flags, macro F1',
  'accuracy.minor': 'minor flags, macro F1',
  'accuracy.any-major': 'any major flag, precision / recall',
  'accuracy.form': 'form, accuracy',
  'accuracy.of-labels': '({count} of {all} labels are there)',
  'accuracy.how':
    'n: turns that have the label. Precision: of the turns in which it was heard, how many have it. Recall: of those that have it, in how many it was heard. F1: their harmonic mean. κ: agreement beyond chance; trained people reach .31 to .64 with one another. 95 %: between these κ lies in 95 of 100 of {samples} samples of whole conversations, drawn with replacement; the seed is fixed ({seed}), so that the same turns give the same range.',
  'accuracy.ask': 'A figure is about many turns, never about one: ask a person.',
  'accuracy.data-unreadable':
    '{file} cannot be read: {why, select, missing {there is no such file} folder {it is a folder} not_a_file {it is not a file} too_large {it is too large} not_text {it is not a text file} other {the system does not allow it}}.',
  'accuracy.wrong-line':
    '{file}: line {line} is left out: {problem, select, not_json {it is not well-formed JSON.} not_object {it is no object. Expected are the keys id, conversation, register, text, context, form and labels.} too_long {a turn may have at most {most, number} characters.} unknown_label {`{found}` is no label of the codebook.} other {its `{key}` {isMissing, select, yes {is missing} other {is not right}}. Expected: {key, select, id {a text} conversation {a text that turns of one conversation have in common} register {good, second or hasty} text {the turn} context {a list of what was said before, each a speaker (persona, trainee or third) with a text} form {open, closed, specific, choice, statement or none} other {a list of labels, empty where there are none}}.}}',
  'accuracy.more-wrong-lines':
    '{file}: {count, plural, one {# more line is} other {# more lines are}} left out.',
  'accuracy.no-turns': 'There is no labelled turn in {file} to measure with.',
} as const
