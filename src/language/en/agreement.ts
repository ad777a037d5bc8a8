/** English messages of agreement between reviewers and scorer; every id begins with that word. */
export const agreement = {
  'agreement.about': 'shows how far reviewers and scorer agree, label by label, and where they do not',
  'agreement.option.label': 'only this label: an id of the codebook',
  'agreement.option.reviewer': 'only what this reviewer is part of',
  'agreement.no-reviews':
    'There is no review beside the transcripts in {where}. `hearken review TRANSCRIPT --reviewer NAME` writes one.',
  'agreement.unknown-label': 'There is no label `{word}`. `hearken explain` lists them all.',
  'agreement.unknown-label-near': 'There is no label `{word}`. Did you mean `{near}`?',
  'agreement.unknown-reviewer': 'There is no review by {word} here. Reviewers are: {known}.',
  'agreement.head':
    '{conversations, plural, one {# reviewed conversation} other {# reviewed conversations}} with {turns, plural, one {# turn that was coded} other {# turns that were coded}}. Only those that a reviewer is done with count.',
  'agreement.reviewer': 'reviewer',
  'agreement.reviewed': 'conversations',
  'agreement.blind': 'blind',
  'agreement.judged': 'turns judged',
  'agreement.open': 'not judged',
  'agreement.nothing-judged':
    'No reviewer is done with any turn yet, so there is nothing to compare. In `hearken review` a turn is marked as judged.',
  'agreement.scorer': 'the scorer ({name})',
  'agreement.picker': 'who picked the labels ({name})',
  'agreement.pair': 'Agreement of {first} with {second}',
  'agreement.pair-head':
    '{turns, plural, one {# turn} other {# turns}} of {conversations, plural, one {# conversation} other {# conversations}} that both rated. 1st: {first}. 2nd: {second}.',
  'agreement.seen':
    'In {all, select, yes {{seen, plural, one {it} other {all of them}}} other {{seen, plural, other {# of them}}}} a reviewer saw the scorer’s labels: that makes people agree more than they do by themselves. To be trusted is what comes from `hearken review --blind`.',
  'agreement.label': 'label',
  'agreement.both': 'both',
  'agreement.first': '1st',
  'agreement.second': '2nd',
  'agreement.neither': 'neither',
  'agreement.prevalence': 'has it',
  'agreement.prevalence-of': '{first}/{second} %',
  'agreement.kappa': 'κ',
  'agreement.alpha': 'α',
  'agreement.interval': '95 %',
  'agreement.range': '{low} to {high}',
  'agreement.words': 'in words',
  'agreement.ratings': 'ratings',
  'agreement.given': 'give it',
  'agreement.percent': '{percent} %',
  'agreement.band.poor': 'poor',
  'agreement.band.slight': 'slight',
  'agreement.band.fair': 'fair',
  'agreement.band.moderate': 'moderate',
  'agreement.band.substantial': 'substantial',
  'agreement.band.almost-perfect': 'almost perfect',
  'agreement.band.none': 'cannot be told',
  'agreement.band.few': 'too few turns',
  'agreement.people.below': '{band} ↓',
  'agreement.people.within': '{band} =',
  'agreement.people.above': '{band} ↑',
  'agreement.reliability.reliable': 'reliable',
  'agreement.reliability.tentative': 'tentative',
  'agreement.reliability.unreliable': 'not reliable',
  'agreement.unused':
    '{count, plural, one {This label was} other {These labels were}} given to no turn by either, so that nothing can be said of {count, plural, one {it} other {them}}: {labels}.',
  'agreement.unused-by-all':
    '{count, plural, one {This label was} other {These labels were}} given to no turn by anybody, so that nothing can be said of {count, plural, one {it} other {them}}: {labels}.',
  'agreement.all': 'The reviewers with one another: Krippendorff’s α',
  'agreement.all-head':
    '{turns, plural, one {# turn} other {# turns}} of {conversations, plural, one {# conversation} other {# conversations}} that {count, plural, =2 {both} other {two or more}} of them rated: {reviewers}.',
  'agreement.disagreed': 'Turns disagreed about',
  'agreement.none-disagreed': 'There is no turn that those who rated it disagree about.',
  'agreement.turn': '{file}, turn {turn}',
  'agreement.who': '{label} – yes: {given}; no: {not}.',
  'agreement.more':
    '{count, plural, one {# more turn is} other {# more turns are}} disagreed about. `--label` shows all turns of one label, `--json` all of them.',
  'agreement.how':
    'both, 1st, 2nd, neither: turns to which both, only one of them, or neither gave the label. has it: the share of turns to which the first and the second gave it; where that is far from a half, κ may be low though they hardly ever disagree (Feinstein and Cicchetti 1990). κ: agreement beyond chance (Cohen 1960), in the words of Landis and Koch (1977), whose bounds are a custom and not a law. ↓ = ↑: below, within or above what trained people reach with one another, utterance by utterance, .{low} to .{high}.',
  'agreement.how-alpha':
    'α: agreement of any number of people beyond chance; at .800 Krippendorff (2004) would rely on it, from .667 draw tentative conclusions, below that neither.',
  'agreement.how-interval':
    '95 %: between these the figure lies in 95 of 100 of {samples} samples of whole conversations, drawn with replacement (the seed is fixed, {seed}). It is “–” where fewer than {conversations} conversations were rated or too few of them have the label. From fewer than some thirty conversations the range is narrower than it ought to be; and where nobody was seen to disagree, “1.00 to 1.00” says no more than that. A label that fewer than {turns} turns have is “too few turns”, whatever its figure. There is no one figure over all labels: it would hide those that nobody agrees on.',
} as const
