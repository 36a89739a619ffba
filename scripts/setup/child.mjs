import { spawn } from 'node:child_process';

/**
 * Runs a program to its end.
 * @param {string} command the program
 * @param {readonly string[]} args its arguments
 * @param {object} [options]
 * @param {string} [options.cwd] the folder it runs in; default this one's
 * @param {NodeJS.ProcessEnv} [options.env] added to this environment; undefined takes a name away
 * @param {boolean} [options.quiet] true keeps what it says for the caller alone; default false, which shows it too
 * @param {number} [options.limitMs] it is ended after this; default 15 minutes
 * @returns {Promise<{ code: number, output: string }>} its exit code (127 where it could not be started, 124 where it
 *   was ended for taking too long) and, when quiet, what it said on both streams
 */
export function runToEnd(command, args, { cwd, env = {}, quiet = false, limitMs = 900_000 } = {}) {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      // A group of its own, so that what it started itself can be ended with it.
      detached: !windows,
      // Windows starts .cmd files through a shell only.
      shell: windows && !command.endsWith('.exe'),
    });
    const end = () => endGroup(child.pid);
    const interrupted = () => {
      end();
      process.exit(130);
    };
    for (const signal of signals) process.once(signal, interrupted);
    let output = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end();
    }, limitMs);
    const finish = (/** @type {number} */ code, /** @type {string} */ more) => {
      clearTimeout(timer);
      for (const signal of signals) process.off(signal, interrupted);
      resolve({ code, output: output + more });
    };
    const hear = (/** @type {Buffer} */ heard) => {
      output += heard.toString();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('error', (error) => finish(127, `${error.message}\n`));
    child.on('close', (code) => {
      if (late) finish(124, `It was ended after ${Math.round(limitMs / 1000)} s.\n`);
      else finish(code ?? 1, '');
    });
  });
}

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Ends a program and all that it started.
 * @param {number | undefined} pid undefined where it was never started
 */
function endGroup(pid) {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/t', '/f', '/pid', String(pid)]);
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * Runs a script with the Node that runs this one.
 * @param {string} script its path
 * @param {readonly string[]} args its arguments
 * @param {Parameters<typeof runToEnd>[2]} [options]
 */
export const runNode = (script, args, options) => runToEnd(process.execPath, [script, ...args], options);
