import type { Strings } from './strings.ts';
import { plural } from './plural.ts';

/** The app's words about backups and erasing, in English. */
export const enBackup: Strings['backup'] = {
  heading: 'Backup',
  intro:
    'One file with everything you have done. Keep it in a safe place, or open it on another device to bring both together.',
  never: 'No backup has been made on this device yet.',
  last: (date) => `Last backup: ${date}.`,
  since: plural('en', { one: 'One answer since then.', other: '# answers since then.' }),
  make: 'Make a backup',
  making: 'Writing the backup and reading it back…',
  made: plural('en', {
    one: 'The backup was read back and is whole: one record. It is among your downloads.',
    other: 'The backup was read back and is whole: # records. It is among your downloads.',
  }),
  notMade: 'The backup could not be written as it should be. Try again.',
  restore: 'Restore from a file',
  restoring: 'Reading the file…',
  restored: 'Restored.',
  added: plural('en', { one: 'One record was added.', other: '# records were added.' }),
  known: plural('en', { one: 'One record was here already.', other: '# records were here already.' }),
  unreadable: plural('en', {
    one: 'One of them cannot be read by this version; it is kept as it is.',
    other: '# of them cannot be read by this version; they are kept as they are.',
  }),
  lessons: plural('en', { one: 'One lesson was added.', other: '# lessons were added.' }),
  refused: {
    'not-backup': 'This file is not a backup of Sanad. Nothing was changed.',
    newer: 'A newer version of Sanad made this backup. Update Sanad and try again. Nothing was changed.',
    'too-big': 'This file is larger than any backup of Sanad. Nothing was changed.',
    cut: 'The end of this file is missing; perhaps it was not copied whole. Nothing was changed.',
    damaged: 'This file is damaged: it is not as it was written. Nothing was changed.',
  },
  readable: plural('en', {
    one: 'One record in it is still as it was written.',
    other: '# records in it are still as they were written.',
  }),
  restoreReadable: 'Restore what can be read',
  folder: 'Automatic backup',
  folders: {
    unsupported: 'This browser cannot write into a folder by itself. We remind you after every hundred answers.',
    off: 'Choose a folder, and a backup is written into it after each quiz. Older ones are thinned out over time.',
    on: (name) => `A backup is written into “${name}” after each quiz.`,
    closed: (name) => `The browser wants your permission to write into “${name}” again.`,
    failed: (name) => `The last backup could not be written into “${name}”.`,
  },
  choose: 'Choose a folder',
  allow: 'Allow the folder',
  retry: 'Try again',
  stop: 'Stop',
  due: plural('en', {
    one: 'One answer since your last backup.',
    other: '# answers since your last backup.',
  }),
  toBackup: 'Make a backup',
  erase: 'Erase everything',
  eraseText: 'Removes your answers, your cards, your drafts and your settings from this device.',
  eraseWarning: plural('en', {
    one: 'One answer will be gone for good, and with it everything else kept here. Only a backup brings it back.',
    other: '# answers will be gone for good, and with them everything else kept here. Only a backup brings them back.',
  }),
  eraseForGood: 'Erase for good',
  keep: 'Keep everything',
};
