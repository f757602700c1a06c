// WebKitGTK under WebDriver: a virtual display and the driver process.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { freePort } from './free-port.mjs';

/** @param {number} port @returns {Promise<boolean>} whether something listens there */
const listens = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/**
 * Starts Xvfb on a display it picks itself and WebKitWebDriver on a free port; both end with `stop()` or this process.
 * @param {{ driver: string, xvfb: string }} parts
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export async function startWebKitDriver({ driver, xvfb }) {
  const display = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const displayPipe = /** @type {import('node:stream').Readable} */ (display.stdio[3]);
  const [displayNumber] = await once(displayPipe, 'data');
  const port = await freePort();
  const driverProcess = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(displayNumber).trim()}`, GTK_A11Y: 'none', NO_AT_BRIDGE: '1' },
  });
  const stop = () => {
    driverProcess.kill();
    display.kill();
  };
  process.once('exit', stop);
  for (let attempt = 0; attempt < 100 && !(await listens(port)); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { port, stop };
}
