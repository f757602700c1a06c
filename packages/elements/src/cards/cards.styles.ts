import { problemStyles } from '../data/problem.styles.ts';
import { chainStyles, clippingStyles } from '../evidence/evidence.styles.ts';
import { fieldStyles } from '../item/fields.styles.ts';
import { matterStyles } from '../item/matter.styles.ts';
import { onMapStyles } from '../item/on-map.styles.ts';
import { optionStyles } from '../item/options.styles.ts';
import { mapFrameStyles } from '../map/map-frame.styles.ts';
import { base } from '../styles/base.styles.ts';
import { cardFaceStyles } from './card-face.styles.ts';
import { cardWorkingStyles } from './card-working.styles.ts';

/** Styles of `<sanad-cards>`. */
export const cardsStyles = [
  ...base,
  problemStyles,
  chainStyles,
  clippingStyles,
  matterStyles,
  optionStyles,
  fieldStyles,
  mapFrameStyles,
  onMapStyles,
  cardFaceStyles,
  cardWorkingStyles,
];
