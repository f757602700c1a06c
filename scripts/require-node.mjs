// Imported first by the two commands of the README: an old Node gets one plain line, not a syntax error.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Sanad needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org.\n`);
  process.exit(1);
}
