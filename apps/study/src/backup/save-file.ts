/** Hands a file to the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The download has begun with the press; a browser that has not read the file by then reads it within the minute.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
