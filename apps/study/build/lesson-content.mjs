// Where the bundled lessons are. They are emitted as files and fetched, so that a lesson can change without its code.
import { fileURLToPath } from 'node:url';

/** The folder that the app's `@content` stands for. */
export const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));
