// Writes docs/reports/typed-answers.md: how far compareTyped agrees with the table of typed answers.
import { writeFileSync } from 'node:fs';
import { agreementReport, gradeTable } from '../test/typed-answers/agreement.ts';

writeFileSync(new URL('../../../docs/reports/typed-answers.md', import.meta.url), agreementReport(gradeTable()));
