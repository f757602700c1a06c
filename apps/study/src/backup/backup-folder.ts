import { readBackup, type Backup, type Digest } from '@sanad/storage';
import { backupName, superfluousBackups } from './thin-backups.ts';

/** What the File System Access API adds to a folder; not every browser has it. */
interface Askable {
  queryPermission(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

interface Picker {
  showDirectoryPicker(options: { readonly id: string; readonly mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

const readwrite = { mode: 'readwrite' } as const;

/** Whether this browser can be given a folder. */
export function canChooseFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** The folder that the learner chooses; undefined when none is chosen. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (globalThis as unknown as Picker).showDirectoryPicker({ id: 'sanad-backups', ...readwrite });
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Whether the folder may be written to now; `ask` lets the browser put the question, after a press only. */
export async function mayWrite(folder: FileSystemDirectoryHandle, ask: boolean): Promise<boolean> {
  const askable = folder as FileSystemDirectoryHandle & Askable;
  const state = ask ? await askable.requestPermission(readwrite) : await askable.queryPermission(readwrite);
  return state === 'granted';
}

/**
 * Writes a backup as a new file, reads it back from the disk, and only then lets old ones go. Whether it is there and
 * whole; what is not whole does not stay.
 */
export async function writeToFolder(
  folder: FileSystemDirectoryHandle,
  { file, header }: Backup,
  digest: Digest,
): Promise<boolean> {
  const name = backupName(header.at);
  try {
    const written = await folder.getFileHandle(name, { create: true });
    const writable = await written.createWritable();
    await writable.write(file);
    await writable.close();
    const read = await readBackup(await written.getFile(), digest);
    const isWhole = read.ok && read.value.header.sha256 === header.sha256;
    const gone = isWhole ? superfluousBackups(await namesIn(folder), new Date(header.at)) : [name];
    for (const old of gone) await folder.removeEntry(old);
    return isWhole;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    await folder.removeEntry(name).catch(() => undefined); // What was begun, if the folder is full and not gone.
    return false;
  }
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}
