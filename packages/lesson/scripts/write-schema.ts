// Writes the JSON Schema of the lesson format; with --check, fails when the committed one is not current.
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { lessonSchema } from '../src/parse/schema.ts';

const file = new URL('../schema/sanad-lesson-1.schema.json', import.meta.url);
const schema = {
  ...toJsonSchema(lessonSchema, { errorMode: 'ignore' }),
  title: 'Sanad lesson, format 1',
};
const text = `${JSON.stringify(schema, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) throw new Error('The JSON Schema is not current: run pnpm schema');
} else {
  writeFileSync(file, text);
}
