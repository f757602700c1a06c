// Writes the JSON Schema of the lesson format, once as a file and once for pages; with --check, fails when the committed
// ones are not current.
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { lessonSchema } from '../src/parse/schema.ts';

const schema = {
  ...toJsonSchema(lessonSchema, { errorMode: 'ignore' }),
  title: 'Sanad lesson, format 1',
};

const files = [
  {
    file: new URL('../schema/sanad-lesson-1.schema.json', import.meta.url),
    text: `${JSON.stringify(schema, null, 2)}\n`,
  },
  {
    file: new URL('../src/parse/lesson-format.ts', import.meta.url),
    text: `// Written by scripts/write-schema.ts. Not to be edited.

/** The JSON Schema of the lesson format, as text. */
export const lessonFormat = String.raw\`${JSON.stringify(schema)}\`;
`,
  },
];

for (const { file, text } of files) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) throw new Error('The JSON Schema is not current: run pnpm schema');
}
