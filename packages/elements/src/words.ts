import { arabic } from './strings/ar.ts';
import { english } from './strings/en.ts';
import { commonStrings } from './strings/strings.ts';

// Both languages from the start, for a script that would rather be one file than ask for a second.
commonStrings.hold('ar', arabic);
commonStrings.hold('en', english);
