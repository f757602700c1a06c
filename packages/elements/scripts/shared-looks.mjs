// What every element takes from its page and shows to its style sheets: docs/decisions/0007-the-elements-contract.md.

/** Custom properties, all optional and all inherited. */
export const CUSTOM_PROPERTIES = {
  '--sanad-accent': 'Colour of buttons, chosen options and links.',
  '--sanad-on-accent': 'Colour of words on the accent.',
  '--sanad-ink': 'Colour of words.',
  '--sanad-paper': 'Colour behind words.',
  '--sanad-sunk': 'Colour behind what stands lower than the paper.',
  '--sanad-line': 'Colour of borders.',
  '--sanad-evidence': 'Colour behind the words an answer rests on.',
  '--sanad-right': 'Colour of what is right.',
  '--sanad-wrong': 'Colour of what is wrong.',
  '--sanad-radius': 'Radius of corners, a length.',
  '--sanad-font': 'Font family; the page’s when left out.',
  '--sanad-passage-font': 'Font family of passages and evidence.',
  '--sanad-measure': 'Longest line, a length.',
};

/** Parts, by element. */
export const PARTS = {
  stem: 'the question',
  option: 'what can be chosen',
  feedback: 'the reply to an answer',
  evidence: 'the sentence an answer rests on',
  button: 'every button',
  progress: 'how far the quiz has come',
};
