import { describe, expect, test } from 'vitest';
import { worded } from '../parse/worded.ts';
import { migrate, type Migration } from './migrate.ts';

const steps: readonly Migration[] = [
  ({ name, ...rest }) => ({ ...rest, title: name }),
  ({ title, ...rest }) => ({ ...rest, title: { ar: title } }),
];

describe('migrate', () => {
  test('runs every step from the file’s format to the newest', () => {
    expect(migrate({ format: 'sanad-lesson/1', name: 'درس' }, steps)).toEqual({
      ok: true,
      value: { format: 'sanad-lesson/3', title: { ar: 'درس' } },
    });
  });

  test('leaves out the steps that an intermediate file has behind it', () => {
    expect(migrate({ format: 'sanad-lesson/2', title: 'درس' }, steps)).toEqual({
      ok: true,
      value: { format: 'sanad-lesson/3', title: { ar: 'درس' } },
    });
  });

  test('refuses a file of a newer program and says what to do', () => {
    const result = migrate({ format: 'sanad-lesson/4' }, steps);
    expect(result).toMatchObject({ ok: false, error: { code: 'newer-format', path: 'format' } });
    expect(result.ok ? '' : worded(result.error).message.en).toContain('Update Sanad');
  });

  test.each([undefined, 7, 'sanad-lesson/0', 'sanad-lesson/1.5', 'qti', 'sanad-lesson/99999'])(
    'refuses %s as no lesson format',
    (format) => {
      expect(migrate({ format }, steps)).toMatchObject({ ok: false, error: { code: 'unknown-format' } });
    },
  );
});
